-- Schema 1: every noun of the vocabulary.
-- Money is in minor units, months are year * 100 + month, days are YYYY-MM-DD, times are RFC 3339 in UTC.
-- import_id names the import that inserted the row; rev counts the changes since.

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('sellers','outcomes','candidates','scorecards','opportunities','selection_counts','quarters','process','settings','sample')),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  rows_ok INTEGER NOT NULL CHECK (rows_ok >= 0),
  rows_left_out INTEGER NOT NULL CHECK (rows_left_out >= 0),
  undone_at TEXT
) STRICT;

CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  ramp_schedule TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ramp_schedule)),
  full_quota INTEGER CHECK (full_quota >= 0),
  task_difficulty INTEGER CHECK (task_difficulty BETWEEN 1 AND 3),
  archived_at TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE processes (
  id TEXT PRIMARY KEY,
  role_id TEXT NOT NULL REFERENCES roles ON DELETE RESTRICT,
  name TEXT NOT NULL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX processes_by_role ON processes (role_id);

CREATE TABLE process_versions (
  id TEXT PRIMARY KEY,
  process_id TEXT NOT NULL REFERENCES processes ON DELETE RESTRICT,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  title TEXT NOT NULL,
  in_force_from TEXT CHECK (in_force_from IS date(in_force_from)),
  threshold REAL,
  scale_low REAL NOT NULL DEFAULT 1,
  scale_high REAL NOT NULL DEFAULT 4,
  reason TEXT,
  expected_effect TEXT,
  measure TEXT,
  review_on TEXT CHECK (review_on IS date(review_on)),
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  CHECK (scale_low < scale_high)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_versions_by_process ON process_versions (process_id);

CREATE TABLE stages (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES process_versions ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  key TEXT NOT NULL CHECK (key <> ''),
  kind TEXT NOT NULL DEFAULT '',
  panel INTEGER NOT NULL DEFAULT 1 CHECK (panel >= 1),
  pass_rule TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (version_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE questions (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES process_versions ON DELETE RESTRICT,
  stage_id TEXT REFERENCES stages ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  key TEXT NOT NULL CHECK (key <> ''),
  wording TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (version_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX questions_by_stage ON questions (stage_id);

CREATE TABLE required_evidence (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES process_versions ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  key TEXT NOT NULL CHECK (key <> ''),
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (version_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE criteria (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES process_versions ON DELETE RESTRICT,
  stage_id TEXT REFERENCES stages ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  key TEXT NOT NULL CHECK (key <> ''),
  name TEXT NOT NULL,
  definition TEXT,
  weight REAL NOT NULL CHECK (weight >= 0),
  predictor_type TEXT NOT NULL DEFAULT '',
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (version_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX criteria_by_stage ON criteria (stage_id);

CREATE TABLE anchors (
  id TEXT PRIMARY KEY,
  criterion_id TEXT NOT NULL REFERENCES criteria ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  wording TEXT NOT NULL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (criterion_id, position)
) STRICT, WITHOUT ROWID;

-- How sales happen, and since when.
CREATE TABLE sales_items (
  id TEXT PRIMARY KEY,
  role_id TEXT NOT NULL REFERENCES roles ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  item TEXT NOT NULL CHECK (item <> ''),
  since INTEGER,
  criteria TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(criteria)),
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (role_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE cohorts (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  role_id TEXT REFERENCES roles ON DELETE RESTRICT,
  version_id TEXT REFERENCES process_versions ON DELETE RESTRICT,
  label TEXT,
  headcount_goal INTEGER CHECK (headcount_goal >= 0),
  archived_at TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX cohorts_by_role ON cohorts (role_id);
CREATE INDEX cohorts_by_version ON cohorts (version_id);

CREATE TABLE candidates (
  id TEXT PRIMARY KEY,
  external_id TEXT,
  name TEXT NOT NULL,
  email TEXT,
  role_id TEXT REFERENCES roles ON DELETE RESTRICT,
  cohort_id TEXT REFERENCES cohorts ON DELETE RESTRICT,
  stage TEXT,
  source TEXT,
  years_experience REAL CHECK (years_experience >= 0),
  years_industry REAL CHECK (years_industry >= 0),
  decision TEXT CHECK (decision IN ('hired','rejected','declined','withdrew')),
  applied_on TEXT CHECK (applied_on IS date(applied_on)),
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  rock_star INTEGER CHECK (rock_star IN (0, 1)),
  rock_star_reason TEXT,
  overall_score REAL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX candidates_by_external_id ON candidates (external_id);
CREATE INDEX candidates_by_cohort ON candidates (cohort_id);
CREATE INDEX candidates_by_role ON candidates (role_id);

-- One spell of employment; without hired_on the seller is known by id only.
CREATE TABLE sellers (
  id TEXT PRIMARY KEY,
  candidate_id TEXT NOT NULL UNIQUE REFERENCES candidates ON DELETE RESTRICT,
  external_id TEXT NOT NULL CHECK (external_id <> ''),
  spell INTEGER NOT NULL DEFAULT 1 CHECK (spell >= 1),
  role_id TEXT REFERENCES roles ON DELETE RESTRICT,
  cohort_id TEXT REFERENCES cohorts ON DELETE RESTRICT,
  hired_on TEXT CHECK (hired_on IS date(hired_on)),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  exit_kind TEXT CHECK (exit_kind IN ('voluntary','involuntary','other','transfer')),
  exit_reason TEXT,
  regretted INTEGER CHECK (regretted IN (0, 1)),
  rehire INTEGER CHECK (rehire IN (0, 1)),
  manager TEXT,
  territory TEXT,
  location TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (external_id, spell),
  CHECK (ended_on IS NULL OR hired_on IS NULL OR ended_on >= hired_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX sellers_by_cohort ON sellers (cohort_id);
CREATE INDEX sellers_by_role ON sellers (role_id);

CREATE TABLE transfers (
  id TEXT PRIMARY KEY,
  seller_id TEXT NOT NULL REFERENCES sellers ON DELETE RESTRICT,
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date)),
  kind TEXT NOT NULL CHECK (kind IN ('transfer','promotion','manager','territory')),
  to_role_id TEXT REFERENCES roles ON DELETE RESTRICT,
  detail TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX transfers_by_seller ON transfers (seller_id);
CREATE INDEX transfers_by_role ON transfers (to_role_id);

CREATE TABLE leaves (
  id TEXT PRIMARY KEY,
  seller_id TEXT NOT NULL REFERENCES sellers ON DELETE RESTRICT,
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
  to_date TEXT CHECK (to_date IS date(to_date)),
  reason TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  CHECK (to_date IS NULL OR to_date >= from_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX leaves_by_seller ON leaves (seller_id);

CREATE TABLE interviewers (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  name TEXT NOT NULL,
  email TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- Submitted cards are only ever inserted; an amendment is a new revision with a reason.
CREATE TABLE scorecards (
  id TEXT PRIMARY KEY,
  candidate_id TEXT NOT NULL REFERENCES candidates ON DELETE RESTRICT,
  interviewer_id TEXT NOT NULL REFERENCES interviewers ON DELETE RESTRICT,
  stage TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  status TEXT NOT NULL CHECK (status IN ('draft','submitted')),
  submitted_at TEXT,
  recommendation TEXT CHECK (recommendation IN ('strong_no','no','neutral','yes','strong_yes')),
  amendment_reason TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (candidate_id, interviewer_id, stage, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX scorecards_by_interviewer ON scorecards (interviewer_id);

CREATE TABLE ratings (
  scorecard_id TEXT NOT NULL REFERENCES scorecards ON DELETE RESTRICT,
  criterion TEXT NOT NULL CHECK (criterion <> ''),
  value REAL,
  note TEXT,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (scorecard_id, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcomes (
  seller_id TEXT NOT NULL REFERENCES sellers ON DELETE RESTRICT,
  month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 220012 AND month % 100 BETWEEN 1 AND 12),
  quota INTEGER CHECK (quota >= 0),
  full_quota INTEGER CHECK (full_quota >= 0),
  closed INTEGER,
  pipeline_inbound INTEGER,
  pipeline_self INTEGER,
  pipeline_bdr INTEGER,
  pipeline_partner INTEGER,
  bdr_credited INTEGER,
  meetings INTEGER,
  deals INTEGER,
  on_leave INTEGER NOT NULL DEFAULT 0 CHECK (on_leave IN (0, 1)),
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (seller_id, month)
) STRICT, WITHOUT ROWID;

-- Aggregates that need no person; kept apart from people, deletable.
CREATE TABLE selection_counts (
  id TEXT PRIMARY KEY,
  cohort_id TEXT NOT NULL REFERENCES cohorts ON DELETE RESTRICT,
  group_name TEXT NOT NULL CHECK (group_name <> ''),
  applied INTEGER NOT NULL CHECK (applied >= 0),
  hired INTEGER NOT NULL CHECK (hired >= 0),
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (cohort_id, group_name),
  CHECK (hired <= applied)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarters (
  id TEXT PRIMARY KEY,
  role_id TEXT NOT NULL REFERENCES roles ON DELETE RESTRICT,
  quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]Q[1-4]'),
  headcount REAL CHECK (headcount >= 0),
  pipeline_inbound INTEGER,
  pipeline_self INTEGER,
  pipeline_bdr INTEGER,
  pipeline_partner INTEGER,
  closed INTEGER,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1,
  UNIQUE (role_id, quarter)
) STRICT, WITHOUT ROWID;

-- What leaders did about a finding.
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  finding_id TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('acknowledged','acting','dismissed')),
  reason TEXT,
  version_id TEXT REFERENCES process_versions ON DELETE RESTRICT,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  rev INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_version ON decisions (version_id);

-- Who did what, when. state: done can be undone, undone can be redone, dropped can be neither, log is a record only.
CREATE TABLE audit_entries (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT NOT NULL,
  title TEXT NOT NULL,
  import_id INTEGER REFERENCES imports ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('done','undone','dropped','log')),
  content_digest TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;
CREATE INDEX audit_entries_by_import ON audit_entries (import_id);

-- Row images, in order; an erased value takes its salt with it and the chain still holds.
CREATE TABLE audit_changes (
  entry_id INTEGER NOT NULL REFERENCES audit_entries ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  before TEXT,
  after TEXT,
  salt TEXT,
  digest TEXT NOT NULL,
  PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
