INSERT INTO ratings (scorecard_id, criterion, value, note, import_id)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (scorecard_id, criterion) DO UPDATE
SET value = excluded.value, note = excluded.note, rev = rev + 1
