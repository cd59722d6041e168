-- A later entry that changed a row as this import left it: one it inserted, or one it changed.
SELECT later.title
FROM audit_entries AS mine
JOIN audit_entries AS later ON later.id > mine.id AND later.state = 'done'
JOIN audit_changes AS change ON change.entry_id = later.id
WHERE mine.import_id = ?1
  AND mine.action = 'import'
  AND (json_extract(change.before, '$.import_id') = ?1
       OR EXISTS (SELECT 1 FROM audit_changes AS own
                  WHERE own.entry_id = mine.id AND own.table_name = change.table_name AND own.after = change.before))
ORDER BY later.id DESC
LIMIT 1
