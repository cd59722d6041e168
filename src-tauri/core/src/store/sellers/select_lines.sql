SELECT sellers.id, sellers.external_id, candidates.name, sellers.role_id, sellers.cohort_id, sellers.hired_on,
       sellers.ended_on, sellers.exit_kind, sellers.manager, sellers.territory, candidates.source
FROM sellers
JOIN candidates ON candidates.id = sellers.candidate_id
