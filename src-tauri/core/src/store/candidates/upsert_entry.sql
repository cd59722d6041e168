INSERT INTO candidates (id, external_id, name, email, role_id, cohort_id, stage, source, years_experience, years_industry,
                        decision, applied_on, decided_on, rock_star, rock_star_reason)
VALUES (:id, :external_id, :name, :email, (SELECT role_id FROM cohorts WHERE id = :cohort_id), :cohort_id, :stage, :source,
        :years_experience, :years_industry, :decision, :applied_on, :decided_on, :rock_star, :rock_star_reason)
ON CONFLICT (id) DO UPDATE
SET external_id = excluded.external_id, name = excluded.name, email = excluded.email, role_id = excluded.role_id,
    cohort_id = excluded.cohort_id, stage = excluded.stage, source = excluded.source,
    years_experience = excluded.years_experience, years_industry = excluded.years_industry, decision = excluded.decision,
    applied_on = excluded.applied_on, decided_on = excluded.decided_on, rock_star = excluded.rock_star,
    rock_star_reason = excluded.rock_star_reason, rev = rev + 1
