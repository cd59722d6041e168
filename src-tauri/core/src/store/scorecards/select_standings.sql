SELECT scorecards.candidate_id, interviewers.key AS interviewer, scorecards.stage,
       max(scorecards.status = 'draft') AS has_draft,
       max(CASE WHEN scorecards.status = 'submitted' THEN scorecards.submitted_at END) AS submitted_at
FROM scorecards
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
JOIN candidates ON candidates.id = scorecards.candidate_id
WHERE candidates.cohort_id = ?1
GROUP BY scorecards.candidate_id, interviewers.key, scorecards.stage
ORDER BY scorecards.candidate_id, scorecards.stage, interviewers.key
