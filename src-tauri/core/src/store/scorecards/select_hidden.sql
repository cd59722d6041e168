-- Submitted cards that :desk may not read yet: others' cards on a candidate and stage on which :desk has none in.
SELECT cards.id, cards.candidate_id, cards.interviewer_id, cards.stage, sellers.id AS seller_id
FROM scorecards AS cards
LEFT JOIN sellers ON sellers.candidate_id = cards.candidate_id
WHERE cards.status = 'submitted'
  AND NOT EXISTS (
    SELECT 1 FROM scorecards AS own
    JOIN interviewers ON interviewers.id = own.interviewer_id AND interviewers.key = :desk
    WHERE own.candidate_id = cards.candidate_id AND own.stage = cards.stage AND own.status = 'submitted'
  )
