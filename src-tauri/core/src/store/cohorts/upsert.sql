INSERT INTO cohorts (id, name, role_id, version_id, label, headcount_goal, archived_at)
VALUES (:id, :name, (SELECT id FROM roles WHERE key = :role), (SELECT id FROM process_versions WHERE key = :version),
        :label, :headcount_goal, :archived_at)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, role_id = excluded.role_id, version_id = excluded.version_id, label = excluded.label,
    headcount_goal = excluded.headcount_goal,
    archived_at = CASE WHEN excluded.archived_at IS NULL THEN NULL ELSE coalesce(archived_at, excluded.archived_at) END,
    rev = rev + 1
