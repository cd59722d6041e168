UPDATE sellers
SET role_id = :role_id, cohort_id = :cohort_id, hired_on = :hired_on, ended_on = :ended_on, exit_kind = :exit_kind,
    exit_reason = :exit_reason, rehire = :rehire, manager = :manager, territory = :territory, location = :location,
    rev = rev + 1
WHERE id = :id
