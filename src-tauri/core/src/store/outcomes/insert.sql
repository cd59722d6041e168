INSERT INTO outcomes (seller_id, month, quota, full_quota, closed, pipeline_inbound, pipeline_self, pipeline_bdr,
                      pipeline_partner, bdr_credited, meetings, deals, on_leave, import_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
