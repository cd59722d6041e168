INSERT INTO audit_changes (entry_id, position, table_name, before, after, salt, digest)
VALUES (:entry_id, :position, :table_name, :before, :after, :salt, :digest)
