-- An import writes each index beside the table. These were looked up only when a role is deleted, or held an entry for
-- everybody who has no id of the application.

DROP INDEX sellers_by_role;
DROP INDEX candidates_by_role;
DROP INDEX candidates_by_external_id;
CREATE INDEX candidates_by_external_id ON candidates (external_id) WHERE external_id IS NOT NULL;
