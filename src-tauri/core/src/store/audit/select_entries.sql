-- Of a seller: what holds the id of the seller or of the candidate, their cards whoever had them before a merge, and the imports
-- that brought any of it, whose new rows are not noted.
WITH person AS (SELECT id, candidate_id, import_id FROM sellers WHERE id = :seller),
     cards AS (SELECT scorecards.id, scorecards.import_id FROM scorecards JOIN person USING (candidate_id)),
     brought AS (SELECT import_id FROM person
                 UNION SELECT candidates.import_id FROM candidates JOIN person ON person.candidate_id = candidates.id
                 UNION SELECT import_id FROM outcomes WHERE seller_id = :seller
                 UNION SELECT import_id FROM cards
                 UNION SELECT ratings.import_id FROM ratings JOIN cards ON cards.id = ratings.scorecard_id)
SELECT id, at, by, action, title, state
FROM audit_entries AS entry
WHERE (:before IS NULL OR id < :before) AND (:by IS NULL OR by = :by) AND (:action IS NULL OR action = :action)
  AND (:seller IS NULL OR import_id IN (SELECT import_id FROM brought)
       OR EXISTS (SELECT 1 FROM audit_changes AS change
                  WHERE change.entry_id = entry.id
                    AND (instr(coalesce(change.after, change.before), :seller)
                         OR instr(coalesce(change.after, change.before), (SELECT candidate_id FROM person))
                         OR (change.table_name IN ('scorecards', 'ratings')
                             AND EXISTS (SELECT 1 FROM cards WHERE instr(coalesce(change.after, change.before), cards.id))))))
ORDER BY id DESC
LIMIT :most
