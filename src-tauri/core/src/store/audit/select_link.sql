SELECT coalesce((SELECT before.chain FROM audit_entries AS before WHERE before.id < entry.id ORDER BY before.id DESC LIMIT 1), ''),
       entry.at, entry.by, entry.action, entry.title
FROM audit_entries AS entry
WHERE entry.id = ?1
