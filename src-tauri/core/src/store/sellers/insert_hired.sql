INSERT INTO sellers (id, candidate_id, external_id, role_id, cohort_id, hired_on)
SELECT :id, candidates.id, :external_id, cohorts.role_id, cohorts.id, :hired_on
FROM candidates
JOIN cohorts ON cohorts.id = candidates.cohort_id
WHERE candidates.id = :candidate_id
