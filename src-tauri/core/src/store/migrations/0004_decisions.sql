-- What leaders did about a finding: with what it said then, so that it can be seen what became of it. Nothing wrote the
-- table before.
DROP TABLE decisions;
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  finding TEXT NOT NULL CHECK (finding <> ''),
  role_id TEXT NOT NULL REFERENCES roles ON DELETE RESTRICT,
  decision TEXT NOT NULL CHECK (decision IN ('acknowledged','acting','dismissed','reopened')),
  reason TEXT,
  version_id TEXT REFERENCES process_versions ON DELETE RESTRICT,
  sentence TEXT NOT NULL CHECK (sentence <> ''),
  strength TEXT CHECK (strength IN ('strong','likely','watch')),
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_role ON decisions (role_id);
CREATE INDEX decisions_by_version ON decisions (version_id);
