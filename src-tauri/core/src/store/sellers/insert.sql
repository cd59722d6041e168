INSERT INTO sellers (id, candidate_id, external_id, spell, role_id, cohort_id, hired_on, ended_on, exit_kind,
                     exit_reason, rehire, manager, territory, location, import_id)
VALUES (:id, :candidate_id, :external_id, :spell, :role_id, :cohort_id, :hired_on, :ended_on, :exit_kind,
        :exit_reason, :rehire, :manager, :territory, :location, :import_id)
