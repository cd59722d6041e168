INSERT INTO sellers (id, candidate_id, external_id, spell, role_id, cohort_id, hired_on, ended_on, exit_kind, exit_reason,
                     regretted, manager, territory, rehire)
VALUES (:id, :candidate_id, :external_id,
        (SELECT coalesce(max(spell), 0) + 1 FROM sellers WHERE external_id = :external_id),
        (SELECT role_id FROM cohorts WHERE id = :cohort_id), :cohort_id, :hired_on, :ended_on, :exit_kind, :exit_reason,
        :regretted, :manager, :territory,
        CASE WHEN EXISTS (SELECT 1 FROM sellers WHERE external_id = :external_id) THEN 1 END)
ON CONFLICT (id) DO UPDATE
SET external_id = excluded.external_id, role_id = coalesce(excluded.role_id, role_id), cohort_id = excluded.cohort_id,
    hired_on = excluded.hired_on, ended_on = excluded.ended_on, exit_kind = excluded.exit_kind,
    exit_reason = excluded.exit_reason, regretted = excluded.regretted, manager = excluded.manager,
    territory = excluded.territory, rev = rev + 1
