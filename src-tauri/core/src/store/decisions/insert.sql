INSERT INTO decisions (id, finding, role, decision, reason, version, sentence, strength, decided_at, decided_by)
VALUES (:id, :finding, :role, :decision, :reason, :version, :sentence, :strength, :decided_at, :decided_by)
