SELECT sellers.id, sellers.external_id, candidates.name, roles.key AS role, sellers.cohort_id, sellers.hired_on,
       sellers.ended_on, sellers.exit_kind, candidates.overall_score, candidates.rock_star, candidates.years_experience,
       candidates.years_industry, candidates.source, sellers.manager, sellers.spell
FROM sellers
JOIN candidates ON candidates.id = sellers.candidate_id
JOIN roles ON roles.id = coalesce(sellers.role_id, (SELECT role_id FROM cohorts WHERE cohorts.id = sellers.cohort_id))
WHERE sellers.hired_on IS NOT NULL
