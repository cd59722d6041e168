-- What the kept record does not say is taken from the other; what it says stays.
UPDATE candidates
SET (external_id, email, stage, source, years_experience, years_industry, decision, applied_on, decided_on, rock_star,
     rock_star_reason, overall_score, rev)
  = (SELECT coalesce(candidates.external_id, other.external_id), coalesce(candidates.email, other.email),
            coalesce(candidates.stage, other.stage), coalesce(candidates.source, other.source),
            coalesce(candidates.years_experience, other.years_experience),
            coalesce(candidates.years_industry, other.years_industry), coalesce(candidates.decision, other.decision),
            coalesce(candidates.applied_on, other.applied_on), coalesce(candidates.decided_on, other.decided_on),
            coalesce(candidates.rock_star, other.rock_star), coalesce(candidates.rock_star_reason, other.rock_star_reason),
            coalesce(candidates.overall_score, other.overall_score), candidates.rev + 1
     FROM candidates AS other
     WHERE other.id = :other)
WHERE id = :keep
