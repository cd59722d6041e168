INSERT INTO audit_entries (at, by, action, title, import_id, state, content_digest, chain)
VALUES (:at, :by, :action, :title, :import_id, :state, '', '')
