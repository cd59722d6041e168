SELECT seller_id, month, quota, full_quota, closed, on_leave
FROM outcomes
ORDER BY seller_id, month
