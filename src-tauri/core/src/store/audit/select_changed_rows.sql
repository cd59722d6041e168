-- Of a seller: what holds the id of the seller, of the candidate or of one of their cards.
WITH person AS (SELECT id, candidate_id FROM sellers WHERE id = :seller),
     ids AS (SELECT id FROM person UNION SELECT candidate_id FROM person
             UNION SELECT scorecards.id FROM scorecards JOIN person USING (candidate_id))
SELECT table_name, before, after
FROM audit_changes
WHERE entry_id = :entry
  AND (:seller IS NULL OR EXISTS (SELECT 1 FROM ids WHERE instr(coalesce(after, before), ids.id)))
ORDER BY position
LIMIT :most
