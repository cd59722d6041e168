//! The list of imports.

use super::tx::Tx;
use super::{Store, undo};
use crate::Result;
use crate::model::{ImportKind, ImportPlan};
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;

/// One import and whether it can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportEntry {
    /// The import's id.
    pub id: i64,
    /// What was imported.
    pub kind: ImportKind,
    /// From which file.
    pub file_name: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who was at the desk.
    pub by: String,
    /// Rows imported.
    pub rows: u32,
    /// Rows left out as bad.
    pub rows_left_out: u32,
    /// It was taken back.
    pub undone: bool,
    /// Why it can't be taken back as things are.
    pub undo_refused: Option<String>,
}

/// The newest import of its kind, where it left rows out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LeftOutRows {
    /// What was imported.
    pub kind: ImportKind,
    /// From which file.
    pub file_name: String,
    /// Rows imported.
    pub rows: u32,
    /// Rows left out as bad.
    pub left_out: u32,
}

impl Store {
    /// What the newest imports left out, by kind.
    pub fn left_out_rows(&self) -> Result<Vec<LeftOutRows>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_left_out.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(LeftOutRows {
                kind: kind(row)?,
                file_name: row.get("file_name")?,
                rows: row.get("rows_ok")?,
                left_out: row.get("rows_left_out")?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// All imports, newest first, as they stand for whoever is at the `desk`; none = the owner.
    pub fn imports(&self, desk: Option<&str>) -> Result<Vec<ImportEntry>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_all.sql"))?;
        let mut entries = statement.query_map([], entry)?.collect::<rusqlite::Result<Vec<_>>>()?;
        for entry in entries.iter_mut().filter(|entry| !entry.undone) {
            entry.undo_refused = undo::import_refused(self, desk, entry)?;
        }
        Ok(entries)
    }
}

pub(super) fn insert(tx: &Tx, plan: &ImportPlan) -> Result<i64> {
    let ok = plan.rows_ok();
    tx.conn.prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":kind": plan.kind.name(), ":file_name": plan.file.name, ":sha256": plan.file.sha256,
        ":imported_at": tx.at(), ":imported_by": tx.by(), ":rows_ok": ok, ":rows_left_out": plan.rows_total - ok,
    })?;
    Ok(tx.conn.last_insert_rowid())
}

pub(super) fn one(conn: &Connection, id: i64) -> Result<Option<ImportEntry>> {
    let mut statement = conn.prepare_cached(include_str!("select_one.sql"))?;
    let mut entries = statement.query_map([id], entry)?;
    Ok(entries.next().transpose()?)
}

fn entry(row: &Row) -> rusqlite::Result<ImportEntry> {
    Ok(ImportEntry {
        id: row.get("id")?,
        kind: kind(row)?,
        file_name: row.get("file_name")?,
        at: row.get("imported_at")?,
        by: row.get("imported_by")?,
        rows: row.get("rows_ok")?,
        rows_left_out: row.get("rows_left_out")?,
        undone: row.get::<_, Option<String>>("undone_at")?.is_some(),
        undo_refused: None,
    })
}

fn kind(row: &Row) -> rusqlite::Result<ImportKind> {
    let name: String = row.get("kind")?;
    Ok(ImportKind::from_name(&name).unwrap_or(ImportKind::Sellers))
}
