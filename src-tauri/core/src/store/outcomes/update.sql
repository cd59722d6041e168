UPDATE outcomes
SET quota = ?3, full_quota = ?4, closed = ?5, pipeline_inbound = ?6, pipeline_self = ?7, pipeline_bdr = ?8,
    pipeline_partner = ?9, bdr_credited = ?10, meetings = ?11, deals = ?12, on_leave = ?13,
    rev = rev + 1
WHERE seller_id = ?1 AND month = ?2
