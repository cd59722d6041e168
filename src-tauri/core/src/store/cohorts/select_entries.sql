SELECT cohorts.id, cohorts.name, roles.key AS role, version.key AS version, cohorts.label, cohorts.headcount_goal,
       cohorts.archived_at IS NOT NULL AS archived
FROM cohorts
LEFT JOIN roles ON roles.id = cohorts.role_id
LEFT JOIN process_versions AS version ON version.id = cohorts.version_id
ORDER BY cohorts.name
