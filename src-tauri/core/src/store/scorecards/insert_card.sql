INSERT INTO scorecards (id, candidate_id, interviewer_id, stage, revision, status, submitted_at, recommendation, import_id)
VALUES (:id, :candidate_id, :interviewer_id, :stage, 1, 'submitted', :submitted_at, :recommendation, :import_id)
