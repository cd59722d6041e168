-- Submitted cards that :desk may not read yet: others' cards on a candidate and stage on which :desk has none in.
-- They are out of the figures too while the panel is not complete, or while :desk is writing a card on the same. Of a stage
-- that the cohort's process does not name nobody knows how many cards there will be: its panel is never complete.
SELECT cards.id, cards.candidate_id, cards.interviewer_id, cards.stage, sellers.id AS seller_id,
       pair.is_writing OR stages.panel IS NULL OR pair.submitted < stages.panel AS out_of_figures
FROM scorecards AS cards
JOIN (SELECT scorecards.candidate_id, scorecards.stage,
             max(interviewers.key = :desk AND scorecards.status = 'submitted') AS is_in,
             max(interviewers.key = :desk AND scorecards.status = 'draft') AS is_writing,
             count(DISTINCT CASE WHEN scorecards.status = 'submitted' THEN scorecards.interviewer_id END) AS submitted
      FROM scorecards
      JOIN interviewers ON interviewers.id = scorecards.interviewer_id
      GROUP BY scorecards.candidate_id, scorecards.stage) AS pair
  ON pair.candidate_id = cards.candidate_id AND pair.stage = cards.stage
JOIN candidates ON candidates.id = cards.candidate_id
LEFT JOIN sellers ON sellers.candidate_id = cards.candidate_id
LEFT JOIN cohorts ON cohorts.id = candidates.cohort_id
LEFT JOIN stages ON stages.version_id = cohorts.version_id AND stages.key = cards.stage
WHERE cards.status = 'submitted' AND NOT pair.is_in
