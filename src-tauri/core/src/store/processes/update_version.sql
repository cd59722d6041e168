UPDATE process_versions
SET process_id = :process_id, title = :title, in_force_from = :in_force_from, threshold = :threshold,
    scale_low = :scale_low, scale_high = :scale_high, reason = :reason, expected_effect = :expected_effect,
    measure = :measure, review_on = :review_on, rev = rev + 1
WHERE id = :id
