UPDATE candidates
SET cohort_id = ?2, role_id = (SELECT role_id FROM cohorts WHERE id = ?2), rev = rev + 1
WHERE id = (SELECT candidate_id FROM sellers WHERE id = ?1) AND cohort_id IS NOT ?2
