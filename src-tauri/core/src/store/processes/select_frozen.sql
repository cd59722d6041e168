SELECT DISTINCT version.key, version.id
FROM process_versions AS version
JOIN cohorts ON cohorts.version_id = version.id
JOIN sellers ON sellers.cohort_id = cohorts.id
