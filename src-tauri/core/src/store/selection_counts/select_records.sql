SELECT cohorts.name, selection_counts.group_name, selection_counts.applied, selection_counts.hired
FROM selection_counts JOIN cohorts ON cohorts.id = selection_counts.cohort_id
ORDER BY cohorts.name, selection_counts.group_name
