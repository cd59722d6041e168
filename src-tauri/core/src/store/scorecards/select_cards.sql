SELECT candidate_id, interviewer_id, stage, id
FROM scorecards
WHERE status = 'submitted'
ORDER BY revision
