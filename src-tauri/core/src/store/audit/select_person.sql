-- Whose row it is, by the id of the candidate or of the seller that its image holds.
SELECT name FROM candidates WHERE id = coalesce(
  json_extract(?1, '$.candidate_id'),
  (SELECT candidate_id FROM sellers WHERE id = json_extract(?1, '$.seller_id'))
)
