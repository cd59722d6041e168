SELECT sellers.id, sellers.external_id, candidates.name, sellers.cohort_id, sellers.hired_on, sellers.ended_on,
       sellers.exit_kind, sellers.exit_reason, sellers.regretted, sellers.manager, sellers.territory, candidates.source,
       candidates.years_experience, candidates.years_industry, candidates.rock_star, candidates.rock_star_reason
FROM sellers
JOIN candidates ON candidates.id = sellers.candidate_id
WHERE sellers.id = ?1
