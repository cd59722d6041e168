INSERT INTO outcomes (seller_id, month, quota, full_quota, closed, pipeline_inbound, pipeline_self, pipeline_bdr,
                      pipeline_partner, bdr_credited, meetings, deals, on_leave, import_id)
SELECT ?2, month, quota, full_quota, closed, pipeline_inbound, pipeline_self, pipeline_bdr,
       pipeline_partner, bdr_credited, meetings, deals, on_leave, import_id
FROM outcomes
WHERE seller_id = ?1
