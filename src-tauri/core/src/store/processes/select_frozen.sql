-- One of which nothing is on paper yet, as a file of sellers makes it by its name, can still be written.
SELECT DISTINCT version.key, version.id
FROM process_versions AS version
JOIN cohorts ON cohorts.version_id = version.id
JOIN sellers ON sellers.cohort_id = cohorts.id
WHERE EXISTS (SELECT 1 FROM criteria WHERE criteria.version_id = version.id)
   OR EXISTS (SELECT 1 FROM stages WHERE stages.version_id = version.id)
