-- Whose hand submitted a card: the entry of the history of the same moment.
SELECT scorecards.id, interviewers.key AS interviewer, scorecards.stage, scorecards.revision,
       scorecards.status = 'draft' AS is_draft, scorecards.submitted_at, scorecards.recommendation, scorecards.amendment_reason,
       (SELECT by FROM audit_entries WHERE at = scorecards.submitted_at AND state = 'done' ORDER BY id DESC LIMIT 1) AS submitted_by
FROM scorecards
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
WHERE scorecards.candidate_id = ?1 AND scorecards.stage = ?2
ORDER BY interviewers.key, scorecards.revision DESC
