SELECT criteria.id, criteria.version_id, criteria.key, criteria.name, criteria.weight, criteria.predictor_type,
       stages.key AS stage
FROM criteria LEFT JOIN stages ON stages.id = criteria.stage_id
ORDER BY criteria.version_id, criteria.position
