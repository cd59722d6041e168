SELECT candidates.id AS candidate_id, candidates.name, candidates.cohort_id, sellers.id AS seller_id, sellers.external_id
FROM candidates
LEFT JOIN sellers ON sellers.candidate_id = candidates.id
WHERE candidates.id = ?1 OR sellers.id = ?1
