SELECT sellers.external_id, sellers.spell, sellers.id, sellers.candidate_id, sellers.hired_on, cohorts.name
FROM sellers LEFT JOIN cohorts ON cohorts.id = sellers.cohort_id
