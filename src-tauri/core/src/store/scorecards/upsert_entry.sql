INSERT INTO ratings (scorecard_id, criterion, value, note, not_assessed)
VALUES (:scorecard_id, :criterion, :value, :note, :not_assessed)
ON CONFLICT (scorecard_id, criterion) DO UPDATE
SET value = excluded.value, note = excluded.note, not_assessed = excluded.not_assessed, rev = rev + 1
WHERE (value, note, not_assessed) IS NOT (excluded.value, excluded.note, excluded.not_assessed)
