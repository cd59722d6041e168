INSERT INTO sales_items (id, role_id, position, item, since, criteria, import_id)
VALUES (:id, :role_id, :position, :item, :since, :criteria, :import_id)
ON CONFLICT (role_id, item) DO UPDATE
SET position = excluded.position, since = excluded.since, criteria = excluded.criteria, rev = rev + 1
WHERE (position, since, criteria) IS NOT (excluded.position, excluded.since, excluded.criteria)
