SELECT later.id
FROM sellers AS later
JOIN sellers AS earlier ON earlier.external_id = later.external_id AND earlier.spell = later.spell - 1
WHERE earlier.ended_on IS NULL OR later.hired_on < earlier.ended_on
