INSERT INTO selection_counts (id, cohort_id, group_name, applied, hired, import_id)
VALUES (:id, :cohort_id, :group_name, :applied, :hired, :import_id)
ON CONFLICT (cohort_id, group_name) DO UPDATE
SET applied = excluded.applied, hired = excluded.hired, rev = rev + 1
