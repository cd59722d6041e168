SELECT sellers.external_id AS seller, outcomes.month, outcomes.quota, outcomes.full_quota, outcomes.closed,
       outcomes.pipeline_inbound, outcomes.pipeline_self, outcomes.pipeline_bdr, outcomes.pipeline_partner,
       outcomes.bdr_credited, outcomes.meetings, outcomes.deals, outcomes.on_leave
FROM outcomes JOIN sellers ON sellers.id = outcomes.seller_id
ORDER BY sellers.external_id, sellers.spell, outcomes.month
