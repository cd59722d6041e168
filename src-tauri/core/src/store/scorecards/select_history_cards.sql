-- Submitted cards of people who were hired, the newest revision of each. Joined to the ratings in code: one scan of either, no
-- search per mark.
SELECT scorecards.id, sellers.id AS seller, interviewers.key AS interviewer
FROM scorecards
JOIN sellers ON sellers.candidate_id = scorecards.candidate_id
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
WHERE scorecards.status = 'submitted'
  AND scorecards.id NOT IN (SELECT older.id
                            FROM scorecards AS newer
                            JOIN scorecards AS older ON older.candidate_id = newer.candidate_id
                             AND older.interviewer_id = newer.interviewer_id AND older.stage = newer.stage
                             AND older.revision < newer.revision
                            WHERE newer.status = 'submitted' AND newer.revision > 1)
ORDER BY scorecards.id
