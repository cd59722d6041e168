SELECT finding, role, decision, reason, version, sentence, strength, decided_at, decided_by
FROM decisions
ORDER BY decided_at DESC, id DESC
