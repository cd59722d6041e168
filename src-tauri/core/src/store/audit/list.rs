//! The history as people read it: newest first, with what each entry changed.

use super::{AuditEntry, EntryState};
use crate::Result;
use crate::store::Store;
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Serialize;

/// Which entries of the history are asked for: all where nothing is given.
#[derive(Debug, Clone, Copy, Default)]
pub struct HistoryFilter<'a> {
    /// Done by that person.
    pub by: Option<&'a str>,
    /// Of that verb and noun.
    pub action: Option<&'a str>,
    /// About the seller of that id: what was kept of them, of their outcomes and cards, and the imports that brought them.
    pub seller: Option<&'a str>,
}

/// A changed row of an entry, column by column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedRow {
    /// The table.
    pub table: String,
    /// The row as JSON before; none = it was made.
    pub before: Option<String>,
    /// The row as JSON after; none = it was deleted.
    pub after: Option<String>,
}

/// Where something is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum HistoryPlace {
    /// A scorecard.
    Card {
        /// Id of the candidate.
        candidate: String,
        /// Key of the stage.
        stage: String,
        /// Key of the interviewer.
        interviewer: String,
    },
    /// A seller.
    Seller {
        /// Id.
        id: String,
    },
    /// A cohort.
    Cohort {
        /// Id.
        id: String,
    },
    /// A process version.
    Version {
        /// Key.
        key: String,
    },
}

impl Store {
    /// Entries below `before`, newest first, at most `most`.
    pub fn audit_entries(
        &self,
        before: Option<i64>,
        most: u32,
        only: HistoryFilter,
    ) -> Result<Vec<AuditEntry>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_entries.sql"))?;
        let entry = |row: &Row| {
            let state: String = row.get("state")?;
            Ok(AuditEntry {
                id: row.get("id")?,
                at: row.get("at")?,
                by: row.get("by")?,
                action: row.get("action")?,
                title: row.get("title")?,
                state: EntryState::from_name(&state),
            })
        };
        let HistoryFilter { by, action, seller } = only;
        let parameters = named_params! { ":before": before, ":most": most, ":by": by, ":action": action, ":seller": seller };
        let entries = statement.query_map(parameters, entry)?;
        Ok(entries.collect::<rusqlite::Result<_>>()?)
    }

    /// The rows that an entry changed, at most `most`; of one `seller` where that is given.
    pub fn changed_rows(&self, entry: i64, most: u32, seller: Option<&str>) -> Result<Vec<ChangedRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_changed_rows.sql"))?;
        let parameters = named_params! { ":entry": entry, ":most": most, ":seller": seller };
        let rows = statement.query_map(parameters, |row| {
            Ok(ChangedRow { table: row.get(0)?, before: row.get(1)?, after: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What people call the row that an id stands for; none while it is not there.
    pub fn name_of(&self, id: &str) -> Result<Option<String>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_name.sql"))?;
        Ok(statement.query_row(named_params! { ":id": id }, |row| row.get(0)).optional()?)
    }

    /// Where that is found which a changed row is about, while it is there; of a person who is gone the cohort.
    pub fn place_of(&self, row: &ChangedRow) -> Result<Option<HistoryPlace>> {
        let Some(image) = row.after.as_ref().or(row.before.as_ref()) else { return Ok(None) };
        let mut statement = self.conn.prepare_cached(include_str!("select_place.sql"))?;
        let place = statement.query_row((image, &row.table), |row| {
            let id: String = row.get("id")?;
            Ok(match row.get_ref("kind")?.as_str()? {
                "card" => HistoryPlace::Card {
                    candidate: id,
                    stage: row.get("stage")?,
                    interviewer: row.get("interviewer")?,
                },
                "seller" => HistoryPlace::Seller { id },
                "cohort" => HistoryPlace::Cohort { id },
                _ => HistoryPlace::Version { key: id },
            })
        });
        Ok(place.optional()?)
    }

    /// Name of the person whom a changed row belongs to by an id; none for a row of anything else.
    pub fn person_of(&self, row: &ChangedRow) -> Result<Option<String>> {
        let Some(image) = row.after.as_ref().or(row.before.as_ref()) else { return Ok(None) };
        let mut statement = self.conn.prepare_cached(include_str!("select_person.sql"))?;
        Ok(statement.query_row([image], |row| row.get(0)).optional()?)
    }
}
