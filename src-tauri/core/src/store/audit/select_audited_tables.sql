SELECT name FROM main.sqlite_schema
WHERE type = 'table' AND name NOT IN ('imports', 'audit_entries', 'audit_changes') AND name NOT LIKE 'sqlite_%'
ORDER BY name
