-- Of a seller: what holds the id of the seller, of the candidate or of one of their cards, and the imports that brought any of
-- it, whose new rows are not noted.
WITH person AS (SELECT id, candidate_id, import_id FROM sellers WHERE id = :seller),
     cards AS (SELECT scorecards.id, scorecards.import_id FROM scorecards JOIN person USING (candidate_id)),
     ids AS (SELECT id FROM person UNION SELECT candidate_id FROM person UNION SELECT id FROM cards),
     brought AS (SELECT import_id FROM person UNION SELECT import_id FROM cards
                 UNION SELECT import_id FROM outcomes WHERE seller_id = :seller
                 UNION SELECT candidates.import_id FROM candidates JOIN person ON person.candidate_id = candidates.id)
SELECT id, at, by, action, title, state
FROM audit_entries AS entry
WHERE (:before IS NULL OR id < :before) AND (:by IS NULL OR by = :by) AND (:action IS NULL OR action = :action)
  AND (:seller IS NULL OR import_id IN (SELECT import_id FROM brought)
       OR EXISTS (SELECT 1 FROM audit_changes AS change JOIN ids ON instr(coalesce(change.after, change.before), ids.id)
                  WHERE change.entry_id = entry.id))
ORDER BY id DESC
LIMIT :most
