-- Where that is found which a changed row of a table (?2) is about, by its image (?1), while it is there: of a person who is gone
-- the cohort.
SELECT kind, id, stage, interviewer FROM (
  SELECT 1 AS rank, 'card' AS kind, scorecards.candidate_id AS id, scorecards.stage, interviewers.key AS interviewer
  FROM scorecards JOIN interviewers ON interviewers.id = scorecards.interviewer_id
  WHERE scorecards.id = CASE ?2 WHEN 'scorecards' THEN json_extract(?1, '$.id') WHEN 'ratings' THEN json_extract(?1, '$.scorecard_id') END
  UNION ALL
  SELECT 2, 'seller', id, NULL, NULL FROM sellers
  WHERE id = CASE ?2 WHEN 'sellers' THEN json_extract(?1, '$.id') ELSE json_extract(?1, '$.seller_id') END
  UNION ALL
  SELECT 3, 'seller', id, NULL, NULL FROM sellers WHERE ?2 = 'candidates' AND candidate_id = json_extract(?1, '$.id')
  UNION ALL
  SELECT 4, 'cohort', id, NULL, NULL FROM cohorts
  WHERE id = CASE ?2 WHEN 'cohorts' THEN json_extract(?1, '$.id') ELSE json_extract(?1, '$.cohort_id') END
  UNION ALL
  SELECT 5, 'version', key, NULL, NULL FROM process_versions
  WHERE id = CASE WHEN ?2 = 'process_versions' THEN json_extract(?1, '$.id') WHEN ?2 <> 'cohorts' THEN json_extract(?1, '$.version_id') END
)
ORDER BY rank, id
LIMIT 1
