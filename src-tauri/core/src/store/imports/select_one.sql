SELECT id, kind, file_name, imported_at, imported_by, rows_ok, rows_left_out, undone_at
FROM imports
WHERE id = ?1
