SELECT scorecards.id, interviewers.key AS interviewer, scorecards.stage, scorecards.revision,
       scorecards.status = 'draft' AS is_draft, scorecards.submitted_at, scorecards.recommendation, scorecards.amendment_reason,
       -- A file that does not say when a card was submitted gives it the moment of its import.
       EXISTS (SELECT 1 FROM imports WHERE imports.id = scorecards.import_id AND imported_at = scorecards.submitted_at) AS dated_by_import
FROM scorecards
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
WHERE scorecards.candidate_id = ?1 AND scorecards.stage = ?2
ORDER BY interviewers.key, scorecards.revision DESC
