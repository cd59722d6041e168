SELECT external_id, spell, id, candidate_id, hired_on, cohort_id
FROM sellers
