SELECT cohorts.id, cohorts.name, roles.key AS role, cohorts.version_id, cohorts.label, cohorts.headcount_goal
FROM cohorts
JOIN roles ON roles.id = cohorts.role_id
LEFT JOIN (SELECT cohort_id, min(hired_on) AS first_hire FROM sellers GROUP BY cohort_id) AS hires
  ON hires.cohort_id = cohorts.id
WHERE cohorts.archived_at IS NULL
ORDER BY roles.key, hires.first_hire IS NULL, hires.first_hire, cohorts.name
