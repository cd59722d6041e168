SELECT roles.key AS role, sales_items.item, sales_items.since, sales_items.criteria
FROM sales_items JOIN roles ON roles.id = sales_items.role_id
ORDER BY sales_items.position, sales_items.id
