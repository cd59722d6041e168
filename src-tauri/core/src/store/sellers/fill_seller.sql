-- What the kept seller does not say is taken from the other; what it says stays. An exit is taken only where it can be
-- one of this employment.
UPDATE sellers
SET (ended_on, exit_kind, exit_reason, regretted, manager, territory, location, rev)
  = (SELECT coalesce(sellers.ended_on, other.ended_on),
            coalesce(sellers.exit_kind, other.exit_kind), coalesce(sellers.exit_reason, other.exit_reason),
            coalesce(sellers.regretted, other.regretted), coalesce(sellers.manager, other.manager),
            coalesce(sellers.territory, other.territory), coalesce(sellers.location, other.location), sellers.rev + 1
     FROM (SELECT manager, territory, location,
                  iif(fits, ended_on, NULL) AS ended_on, iif(fits, exit_kind, NULL) AS exit_kind,
                  iif(fits, exit_reason, NULL) AS exit_reason, iif(fits, regretted, NULL) AS regretted
           FROM (SELECT from_.*, CASE
                          WHEN from_.ended_on IS NULL THEN keep.ended_on IS NOT NULL
                          WHEN keep.ended_on IS NOT NULL THEN from_.ended_on = keep.ended_on
                          ELSE keep.hired_on IS NULL OR from_.ended_on >= keep.hired_on
                        END AS fits
                 FROM sellers AS from_
                 JOIN sellers AS keep ON keep.id = :keep
                 WHERE from_.id = :other)) AS other)
WHERE id = :keep
