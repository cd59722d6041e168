//! Cohorts.

use super::Store;
use super::tx::Tx;
use crate::Result;
use crate::model::{CohortEntry, CohortPlace};
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

pub(super) fn insert(tx: &Tx, name: &str, role_id: Option<&str>, version_id: Option<&str>) -> Result<String> {
    let id = tx.ids.next();
    let sql = "INSERT INTO cohorts (id, name, role_id, version_id, import_id) VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.conn.prepare_cached(sql)?.execute((&id, name, role_id, version_id, tx.import_id))?;
    Ok(id)
}

/// Names role and version of a cohort that lacked them.
pub(super) fn fill(tx: &Tx, id: &str, role_id: Option<&str>, version_id: Option<&str>) -> Result<()> {
    let sql = "UPDATE cohorts SET role_id = ?2, version_id = ?3, rev = rev + 1 WHERE id = ?1";
    tx.conn.prepare_cached(sql)?.execute((id, role_id, version_id))?;
    Ok(())
}

/// Role and process version of each cohort by name, where they are known.
pub(super) fn places(conn: &Connection) -> Result<HashMap<String, CohortPlace>> {
    let mut statement = conn.prepare_cached(include_str!("select_places.sql"))?;
    let places = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(places.collect::<rusqlite::Result<_>>()?)
}

impl Tx<'_> {
    /// Keeps a cohort, new or changed; answers its id.
    pub fn keep_cohort(&self, entry: &CohortEntry) -> Result<String> {
        let id = entry.id.clone().unwrap_or_else(|| self.ids.next());
        self.conn.prepare_cached(include_str!("upsert.sql"))?.execute(named_params! {
            ":id": id, ":name": entry.name, ":role": entry.role, ":version": entry.version, ":label": entry.label,
            ":headcount_goal": entry.headcount_goal, ":archived_at": entry.archived.then(|| self.at()),
        })?;
        Ok(id)
    }

    /// Deletes a cohort; one with people is refused by the schema.
    pub fn delete_cohort(&self, id: &str) -> Result<()> {
        self.conn.prepare_cached("DELETE FROM cohorts WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

impl Store {
    /// All cohorts as they are entered, archived ones too, by name.
    pub fn cohort_entries(&self) -> Result<Vec<CohortEntry>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_entries.sql"))?;
        let entries = statement.query_map([], |row| {
            Ok(CohortEntry {
                id: row.get("id")?,
                name: row.get("name")?,
                role: row.get("role")?,
                version: row.get("version")?,
                label: row.get("label")?,
                headcount_goal: row.get("headcount_goal")?,
                archived: row.get("archived")?,
            })
        })?;
        Ok(entries.collect::<rusqlite::Result<_>>()?)
    }
}
