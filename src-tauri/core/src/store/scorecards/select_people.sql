SELECT candidates.id, candidates.name, candidates.decision, sellers.id AS seller, coalesce(sellers.external_id, candidates.external_id)
FROM candidates
LEFT JOIN sellers ON sellers.candidate_id = candidates.id
WHERE candidates.cohort_id = ?1
ORDER BY candidates.name COLLATE NOCASE, candidates.id
