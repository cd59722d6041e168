SELECT entry.title
FROM audit_entries AS entry JOIN audit_changes AS change ON change.entry_id = entry.id
WHERE entry.state = 'done'
  AND entry.import_id IS NOT ?1
  AND json_extract(change.before, '$.import_id') = ?1
ORDER BY entry.id DESC
LIMIT 1
