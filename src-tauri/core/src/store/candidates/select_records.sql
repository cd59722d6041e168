SELECT candidates.external_id, candidates.name, candidates.email, roles.key AS role, cohorts.name AS cohort,
       candidates.stage, candidates.source, candidates.decision, candidates.applied_on, candidates.decided_on,
       candidates.years_experience, candidates.years_industry, candidates.rock_star
FROM candidates
LEFT JOIN roles ON roles.id = candidates.role_id
LEFT JOIN cohorts ON cohorts.id = candidates.cohort_id
WHERE candidates.external_id IS NOT NULL
  AND (?1 OR NOT EXISTS (SELECT 1 FROM sellers WHERE sellers.candidate_id = candidates.id))
ORDER BY candidates.external_id, candidates.id
