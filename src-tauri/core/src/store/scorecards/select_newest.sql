SELECT scorecards.id, interviewers.key AS interviewer, scorecards.stage, scorecards.revision,
       scorecards.status = 'draft' AS is_draft, scorecards.submitted_at, scorecards.recommendation, scorecards.amendment_reason
FROM scorecards
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
WHERE scorecards.candidate_id = ?1 AND scorecards.stage = ?2
ORDER BY interviewers.key, scorecards.revision DESC
