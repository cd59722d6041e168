SELECT scorecards.candidate_id, interviewers.key AS interviewer, scorecards.stage,
       max(scorecards.status = 'draft') AS has_draft,
       max(CASE WHEN scorecards.status = 'submitted' THEN scorecards.submitted_at END) AS submitted_at,
       -- As in select_newest.sql, of the newest.
       coalesce(max(CASE WHEN scorecards.status = 'submitted' THEN scorecards.submitted_at END) = max(imports.imported_at), 0) AS dated_by_import
FROM scorecards
LEFT JOIN imports ON imports.id = scorecards.import_id
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
JOIN candidates ON candidates.id = scorecards.candidate_id
WHERE candidates.cohort_id = ?1
GROUP BY scorecards.candidate_id, interviewers.key, scorecards.stage
ORDER BY scorecards.candidate_id, scorecards.stage, interviewers.key
