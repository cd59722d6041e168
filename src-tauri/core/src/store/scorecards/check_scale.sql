SELECT ratings.scorecard_id
FROM ratings
JOIN scorecards ON scorecards.id = ratings.scorecard_id
JOIN candidates ON candidates.id = scorecards.candidate_id
JOIN cohorts ON cohorts.id = candidates.cohort_id
JOIN process_versions AS version ON version.id = cohorts.version_id
WHERE EXISTS (SELECT 1 FROM criteria WHERE criteria.version_id = version.id)
  AND ratings.value NOT BETWEEN version.scale_low AND version.scale_high
