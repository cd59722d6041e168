SELECT id, candidate_id, hired_on, ended_on
FROM sellers
WHERE external_id = ?1
ORDER BY hired_on IS NULL, hired_on, spell
