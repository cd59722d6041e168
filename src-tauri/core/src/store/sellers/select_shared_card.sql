SELECT interviewers.key, one.stage
FROM scorecards AS one
JOIN scorecards AS other ON other.interviewer_id = one.interviewer_id AND other.stage = one.stage
JOIN interviewers ON interviewers.id = one.interviewer_id
WHERE one.candidate_id = ?1 AND other.candidate_id = ?2
ORDER BY interviewers.key, one.stage
LIMIT 1
