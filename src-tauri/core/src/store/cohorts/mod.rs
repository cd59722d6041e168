//! Cohorts.

use super::tx::Tx;
use crate::Result;
use crate::model::CohortPlace;
use rusqlite::Connection;
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
