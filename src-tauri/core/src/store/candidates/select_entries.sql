SELECT candidates.id, candidates.external_id, candidates.name, candidates.email, candidates.cohort_id, candidates.stage,
       candidates.source, candidates.years_experience, candidates.years_industry, candidates.decision,
       candidates.applied_on, candidates.decided_on, candidates.rock_star, candidates.rock_star_reason,
       sellers.id AS seller,
       (SELECT count(*) FROM scorecards
        WHERE scorecards.candidate_id = candidates.id AND status = 'submitted' AND revision = 1) AS cards
FROM candidates
LEFT JOIN sellers ON sellers.candidate_id = candidates.id
WHERE candidates.cohort_id = :cohort OR candidates.id = :candidate
ORDER BY candidates.name, candidates.id
