INSERT INTO quarters (id, role_id, quarter, headcount, pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner,
                      closed, import_id)
VALUES (:id, :role_id, :quarter, :headcount, :pipeline_inbound, :pipeline_self, :pipeline_bdr, :pipeline_partner,
        :closed, :import_id)
ON CONFLICT (role_id, quarter) DO UPDATE
SET headcount = excluded.headcount, pipeline_inbound = excluded.pipeline_inbound,
    pipeline_self = excluded.pipeline_self, pipeline_bdr = excluded.pipeline_bdr,
    pipeline_partner = excluded.pipeline_partner, closed = excluded.closed, rev = rev + 1
