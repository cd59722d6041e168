-- What leaders did about a finding: with what it said then, so that it can be seen what became of it. Role and version are
-- their keys, as in the finding: a decision outlives both. Nothing wrote the table before.
DROP TABLE decisions;
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  finding TEXT NOT NULL CHECK (finding <> ''),
  role TEXT NOT NULL CHECK (role <> ''),
  decision TEXT NOT NULL CHECK (decision IN ('acknowledged','acting','dismissed','reopened')),
  reason TEXT,
  version TEXT,
  sentence TEXT NOT NULL CHECK (sentence <> ''),
  strength TEXT CHECK (strength IN ('strong','likely','watch')),
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
