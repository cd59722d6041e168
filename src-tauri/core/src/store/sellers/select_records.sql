SELECT sellers.id, sellers.external_id, sellers.spell, candidates.name, candidates.email, roles.key AS role,
       cohorts.name AS cohort, version.key AS process_version, sellers.hired_on, sellers.ended_on, sellers.exit_kind, sellers.exit_reason,
       sellers.rehire, sellers.manager, sellers.territory, sellers.location, candidates.source,
       candidates.years_experience, candidates.years_industry, candidates.rock_star, candidates.overall_score
FROM sellers
JOIN candidates ON candidates.id = sellers.candidate_id
LEFT JOIN roles ON roles.id = sellers.role_id
LEFT JOIN cohorts ON cohorts.id = sellers.cohort_id
LEFT JOIN process_versions AS version ON version.id = cohorts.version_id
ORDER BY sellers.external_id, sellers.spell
