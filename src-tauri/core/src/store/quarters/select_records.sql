SELECT roles.key AS role, quarters.quarter, quarters.headcount, quarters.pipeline_inbound, quarters.pipeline_self,
       quarters.pipeline_bdr, quarters.pipeline_partner, quarters.closed
FROM quarters JOIN roles ON roles.id = quarters.role_id
ORDER BY roles.key, quarters.quarter
