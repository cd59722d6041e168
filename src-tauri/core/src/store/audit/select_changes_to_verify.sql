SELECT entry_id, table_name, before, after, salt, digest
FROM audit_changes
WHERE salt IS NOT NULL
ORDER BY entry_id, position
