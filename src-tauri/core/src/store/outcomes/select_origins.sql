SELECT seller_id, month, pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner, bdr_credited
FROM outcomes
WHERE coalesce(pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner, bdr_credited) IS NOT NULL
ORDER BY seller_id, month
