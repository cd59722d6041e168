UPDATE candidates
SET source = nullif(?2, ''), rev = rev + 1
WHERE id = (SELECT candidate_id FROM sellers WHERE id = ?1) AND source IS NOT nullif(?2, '')
