INSERT INTO outcomes (seller_id, month, quota, full_quota, closed, pipeline_inbound, pipeline_self, pipeline_bdr,
                      pipeline_partner, bdr_credited, meetings, deals, on_leave, import_id)
SELECT ?3, month, quota, full_quota, closed, pipeline_inbound, pipeline_self, pipeline_bdr,
       pipeline_partner, bdr_credited, meetings, deals, on_leave, ?4
FROM outcomes
WHERE seller_id = ?1 AND month = ?2
