//! Is the file sound: SQLite's own checks, logical checks, the chain of the audit log.

use super::{Store, audit};
use crate::Result;
use rusqlite::Connection;

/// What must hold of the rows beyond what the schema can say; each query answers the rows that break it.
const LOGICAL: &[(&str, &str)] = &[
    ("a rating is off its version's scale", include_str!("scorecards/check_scale.sql")),
    ("a seller's spells overlap", include_str!("sellers/check_overlap.sql")),
    (
        "a submitted scorecard has no date",
        "SELECT id FROM scorecards WHERE status = 'submitted' AND submitted_at IS NULL",
    ),
    ("a cohort and its process version have different roles", include_str!("cohorts/check_role.sql")),
];

impl Store {
    /// Every fault found, as a sentence; empty when the workspace is sound.
    pub fn check(&self) -> Result<Vec<String>> {
        let mut faults: Vec<String> = first_fault(&self.conn)?.into_iter().collect();
        for (sentence, sql) in LOGICAL {
            let broken = self.conn.prepare(sql)?.query_map([], |row| row.get::<_, String>(0))?.count();
            if broken > 0 {
                faults.push(format!("{sentence} ({broken} times)"));
            }
        }
        if let Some(entry) = audit::first_broken(&self.conn)? {
            faults.push(format!("entry {entry} of the history was changed after it was written"));
        }
        Ok(faults)
    }
}

/// The first fault that SQLite itself finds.
pub(super) fn first_fault(conn: &Connection) -> Result<Option<String>> {
    let quick: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if quick != "ok" {
        return Ok(Some(quick));
    }
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let broken = rows.next()?.map(|row| row.get::<_, String>(0)).transpose()?;
    Ok(broken.map(|table| format!("a row of {table} belongs to nothing")))
}
