SELECT outcomes.seller_id, outcomes.month, outcomes.quota, outcomes.closed, outcomes.pipeline_inbound,
       outcomes.pipeline_self, outcomes.pipeline_bdr, outcomes.pipeline_partner, outcomes.meetings, outcomes.deals,
       outcomes.on_leave
FROM outcomes
JOIN sellers ON sellers.id = outcomes.seller_id
WHERE sellers.cohort_id = ?1
ORDER BY outcomes.seller_id, outcomes.month
