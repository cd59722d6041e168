UPDATE candidates
SET name = :name, role_id = :role_id, cohort_id = :cohort_id, source = :source, years_experience = :years_experience,
    years_industry = :years_industry, rock_star = :rock_star, rock_star_reason = :rock_star_reason, rev = rev + 1
WHERE id = :id
