-- What people call the row that an id stands for, while it is there.
SELECT name FROM roles WHERE id = :id
UNION ALL SELECT name FROM cohorts WHERE id = :id
UNION ALL SELECT coalesce(nullif(title, ''), key) FROM process_versions WHERE id = :id
UNION ALL SELECT name FROM processes WHERE id = :id
UNION ALL SELECT key FROM stages WHERE id = :id
UNION ALL SELECT name FROM criteria WHERE id = :id
UNION ALL SELECT name FROM interviewers WHERE id = :id
UNION ALL SELECT name FROM candidates WHERE id = :id
UNION ALL SELECT candidates.name FROM sellers JOIN candidates ON candidates.id = sellers.candidate_id WHERE sellers.id = :id
LIMIT 1
