-- Months whose pipeline is known by origin: few files have any, and all others are read without looking for them.
CREATE INDEX outcomes_with_origins ON outcomes (seller_id, month)
WHERE coalesce(pipeline_inbound, pipeline_self, pipeline_bdr, pipeline_partner, bdr_credited) IS NOT NULL;
