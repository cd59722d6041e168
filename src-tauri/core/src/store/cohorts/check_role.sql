SELECT cohorts.id
FROM cohorts
JOIN process_versions AS version ON version.id = cohorts.version_id
JOIN processes ON processes.id = version.process_id
WHERE processes.role_id <> cohorts.role_id
