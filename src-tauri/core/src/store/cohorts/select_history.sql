SELECT cohorts.id, cohorts.name, roles.key AS role, cohorts.version_id, cohorts.label, cohorts.headcount_goal
FROM cohorts
JOIN roles ON roles.id = cohorts.role_id
WHERE cohorts.archived_at IS NULL
