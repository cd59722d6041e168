SELECT version.id, roles.key AS role, version.key, version.title, version.in_force_from, version.threshold,
       version.scale_low, version.scale_high, version.reason, version.expected_effect, version.measure, version.review_on
FROM process_versions AS version
JOIN processes ON processes.id = version.process_id
JOIN roles ON roles.id = processes.role_id
ORDER BY roles.key, version.in_force_from IS NULL, version.in_force_from, version.key
