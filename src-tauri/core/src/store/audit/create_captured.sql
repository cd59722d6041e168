CREATE TEMP TABLE captured (
  position INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  before TEXT,
  after TEXT
)
