SELECT cohorts.name, roles.key, version.key
FROM cohorts
LEFT JOIN roles ON roles.id = cohorts.role_id
LEFT JOIN process_versions AS version ON version.id = cohorts.version_id
