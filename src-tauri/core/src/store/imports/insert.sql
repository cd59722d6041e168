INSERT INTO imports (kind, file_name, sha256, imported_at, imported_by, rows_ok, rows_left_out)
VALUES (:kind, :file_name, :sha256, :imported_at, :imported_by, :rows_ok, :rows_left_out)
