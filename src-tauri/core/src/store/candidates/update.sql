UPDATE candidates
SET name = :name,
    email = coalesce(:email, email),
    role_id = coalesce(:role_id, role_id),
    cohort_id = coalesce(:cohort_id, cohort_id),
    stage = coalesce(:stage, stage),
    source = coalesce(:source, source),
    years_experience = coalesce(:years_experience, years_experience),
    years_industry = coalesce(:years_industry, years_industry),
    decision = coalesce(:decision, decision),
    applied_on = coalesce(:applied_on, applied_on),
    decided_on = coalesce(:decided_on, decided_on),
    rock_star = coalesce(:rock_star, rock_star),
    overall_score = coalesce(:overall_score, overall_score),
    rev = rev + 1
WHERE id = :id
