SELECT sellers.id AS seller, interviewers.key AS interviewer, ratings.criterion, ratings.value
FROM ratings
JOIN scorecards ON scorecards.id = ratings.scorecard_id
JOIN sellers ON sellers.candidate_id = scorecards.candidate_id
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
WHERE scorecards.status = 'submitted'
  AND NOT EXISTS (SELECT 1 FROM scorecards AS newer
                  WHERE newer.candidate_id = scorecards.candidate_id AND newer.interviewer_id = scorecards.interviewer_id
                    AND newer.stage = scorecards.stage AND newer.status = 'submitted'
                    AND newer.revision > scorecards.revision)
