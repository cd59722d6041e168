INSERT INTO decisions (id, finding, role_id, decision, reason, version_id, sentence, strength, decided_at, decided_by)
VALUES (:id, :finding, (SELECT id FROM roles WHERE key = :role), :decision, :reason,
        (SELECT id FROM process_versions WHERE key = :version), :sentence, :strength, :decided_at, :decided_by)
