SELECT ratings.scorecard_id, sellers.external_id AS seller, candidates.external_id AS candidate_id,
       candidates.name AS candidate, cohorts.name AS cohort, scorecards.stage, interviewers.key AS interviewer, ratings.criterion, ratings.value,
       ratings.note, scorecards.recommendation,
       -- The moment of an import that gave no day is not written out as the day of the card.
       CASE WHEN imports.imported_at = scorecards.submitted_at THEN NULL ELSE scorecards.submitted_at END AS submitted_at
FROM ratings
JOIN scorecards ON scorecards.id = ratings.scorecard_id
JOIN candidates ON candidates.id = scorecards.candidate_id
JOIN interviewers ON interviewers.id = scorecards.interviewer_id
LEFT JOIN imports ON imports.id = scorecards.import_id
LEFT JOIN sellers ON sellers.candidate_id = candidates.id
LEFT JOIN cohorts ON cohorts.id = candidates.cohort_id
WHERE scorecards.status = 'submitted'
ORDER BY sellers.external_id, candidates.id, interviewers.key, scorecards.revision, ratings.criterion
