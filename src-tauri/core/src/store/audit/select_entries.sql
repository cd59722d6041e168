SELECT id, at, by, action, title, state
FROM audit_entries
WHERE (:before IS NULL OR id < :before) AND (:by IS NULL OR by = :by) AND (:action IS NULL OR action = :action)
ORDER BY id DESC
LIMIT :most
