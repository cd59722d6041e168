INSERT INTO candidates (id, external_id, name, email, role_id, cohort_id, stage, source, years_experience, years_industry,
                        decision, applied_on, decided_on, rock_star, rock_star_reason, overall_score, import_id)
VALUES (:id, :external_id, :name, :email, :role_id, :cohort_id, :stage, :source, :years_experience, :years_industry,
        :decision, :applied_on, :decided_on, :rock_star, :rock_star_reason, :overall_score, :import_id)
