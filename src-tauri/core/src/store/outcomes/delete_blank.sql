DELETE FROM outcomes
WHERE seller_id = ?1 AND month = ?2 AND on_leave = 0
  AND coalesce(quota, full_quota, closed, pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner, bdr_credited,
               meetings, deals) IS NULL
