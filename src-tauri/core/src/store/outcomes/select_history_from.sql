SELECT seller_id, month, quota, full_quota, closed, on_leave,
       coalesce(pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner, bdr_credited) IS NOT NULL AS has_origins,
       pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner, bdr_credited
FROM outcomes
WHERE seller_id >= ?1
ORDER BY seller_id, month
