-- Of each kind only the newest import that stands: a corrected file that came in after it left nothing out.
SELECT kind, file_name, rows_ok, rows_left_out
FROM imports
WHERE rows_left_out > 0 AND id IN (SELECT max(id) FROM imports WHERE undone_at IS NULL GROUP BY kind)
ORDER BY id
