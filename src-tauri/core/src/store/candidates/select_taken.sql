SELECT EXISTS (SELECT 1
               FROM candidates
               JOIN cohorts ON cohorts.id = :cohort_id
               WHERE candidates.external_id = :external_id AND candidates.role_id IS cohorts.role_id
                 AND candidates.id IS NOT :but)
