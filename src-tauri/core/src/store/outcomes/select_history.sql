SELECT seller_id, month, quota, full_quota, closed, on_leave
FROM outcomes
WHERE seller_id >= ?1
ORDER BY seller_id, month
