INSERT INTO stages (id, version_id, position, key, kind, panel, import_id)
VALUES (:id, :version_id, :position, :key, :kind, :panel, :import_id)
