-- A criterion that was said not to be assessed, beside one that has a note and no mark yet. NULL = imported: no mark is not assessed.
ALTER TABLE ratings ADD COLUMN not_assessed INTEGER CHECK (not_assessed IN (0, 1));
