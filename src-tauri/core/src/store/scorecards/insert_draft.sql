INSERT INTO scorecards (id, candidate_id, interviewer_id, stage, revision, status, recommendation, amendment_reason)
VALUES (:id, :candidate_id, :interviewer_id, :stage, :revision, 'draft', :recommendation, :amendment_reason)
