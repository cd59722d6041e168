-- The first seller-month that belongs to nobody. From seller to seller by the key: no row is read twice for its months.
WITH RECURSIVE owners (id) AS (
  SELECT min(seller_id) FROM outcomes
  UNION ALL
  SELECT (SELECT min(seller_id) FROM outcomes WHERE seller_id > owners.id) FROM owners WHERE owners.id IS NOT NULL
)
SELECT id FROM owners WHERE id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sellers WHERE sellers.id = owners.id) LIMIT 1
