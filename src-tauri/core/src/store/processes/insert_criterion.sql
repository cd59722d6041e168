INSERT INTO criteria (id, version_id, stage_id, position, key, name, weight, predictor_type, import_id)
VALUES (:id, :version_id, :stage_id, :position, :key, :name, :weight, :predictor_type, :import_id)
