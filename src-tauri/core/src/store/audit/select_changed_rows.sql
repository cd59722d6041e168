-- Of a seller: what holds the id of the seller or of the candidate, and their cards whoever had them before a merge.
WITH person AS (SELECT id, candidate_id FROM sellers WHERE id = :seller),
     cards AS (SELECT scorecards.id FROM scorecards JOIN person USING (candidate_id))
SELECT table_name, before, after
FROM audit_changes
WHERE entry_id = :entry
  AND (:seller IS NULL
       OR instr(coalesce(after, before), :seller)
       OR instr(coalesce(after, before), (SELECT candidate_id FROM person))
       OR (table_name IN ('scorecards', 'ratings') AND EXISTS (SELECT 1 FROM cards WHERE instr(coalesce(after, before), cards.id))))
ORDER BY position
LIMIT :most
