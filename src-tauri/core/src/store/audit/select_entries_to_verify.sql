SELECT entry.id,
       CASE WHEN entry.action = 'import' THEN coalesce(imports.sha256, '') ELSE '' END,
       entry.content_digest,
       entry.chain
FROM audit_entries AS entry LEFT JOIN imports ON imports.id = entry.import_id
ORDER BY entry.id
