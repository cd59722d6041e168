//! Decisions on findings; one row each, and none is ever changed.

use super::{Store, Tx};
use crate::model::{Decision, DecisionEntry, DecisionKind};
use crate::{Error, Result};
use rusqlite::{Row, named_params};

impl Tx<'_> {
    /// Keeps a decision, made now by who is at the desk.
    pub fn keep_decision(
        &self,
        entry: &DecisionEntry,
        role: &str,
        (sentence, strength): (&str, Option<&str>),
    ) -> Result<()> {
        self.conn.prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": self.ids.next(), ":finding": entry.finding, ":role": role, ":decision": entry.decision.name(),
            ":reason": entry.reason, ":version": entry.version, ":sentence": sentence, ":strength": strength,
            ":decided_at": self.at(), ":decided_by": self.by(),
        })?;
        Ok(())
    }
}

impl Store {
    /// All decisions, newest first.
    pub fn decisions(&self) -> Result<Vec<Decision>> {
        // A file that is only read may be of a format before decisions.
        let sql = "SELECT EXISTS (SELECT 1 FROM pragma_table_info('decisions') WHERE name = 'sentence')";
        if !self.conn.query_row(sql, [], |row| row.get(0))? {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(include_str!("select_all.sql"))?;
        let mut rows = statement.query([])?;
        let mut decisions = Vec::new();
        while let Some(row) = rows.next()? {
            decisions.push(decision(row)?);
        }
        Ok(decisions)
    }
}

fn decision(row: &Row) -> Result<Decision> {
    let kind: String = row.get("decision")?;
    let unknown = || Error::Store(format!("“{kind}” is no decision"));
    let entry = DecisionEntry {
        finding: row.get("finding")?,
        decision: DecisionKind::named(&kind).ok_or_else(unknown)?,
        reason: row.get("reason")?,
        version: row.get("version")?,
    };
    Ok(Decision {
        entry,
        role: row.get("role")?,
        sentence: row.get("sentence")?,
        strength: row.get("strength")?,
        decided_at: row.get("decided_at")?,
        decided_by: row.get("decided_by")?,
    })
}
