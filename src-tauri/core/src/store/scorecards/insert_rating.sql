INSERT INTO ratings (scorecard_id, criterion, value, note, import_id)
VALUES (?1, ?2, ?3, ?4, ?5)
