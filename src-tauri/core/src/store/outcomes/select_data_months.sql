-- The sellers that figures count, as sellers/select_history.sql does. The last month of each by the key: no month is read.
SELECT sellers.external_id,
       (SELECT max(month) FROM outcomes WHERE outcomes.seller_id = sellers.id) AS last_month,
       max(sellers.hired_on, CASE WHEN sellers.ended_on IS NULL OR sellers.exit_kind = 'transfer' THEN sellers.hired_on
                                  ELSE sellers.ended_on END) AS last_day
FROM sellers
WHERE sellers.hired_on IS NOT NULL
  AND coalesce(sellers.role_id, (SELECT role_id FROM cohorts WHERE cohorts.id = sellers.cohort_id)) IS NOT NULL
