//! The audit log: who did what, with the image of every changed row before and after.
//! The images are what undo and redo work from; the chain of digests shows tampering by accident.

mod chain;
mod list;

pub(super) use chain::first_broken;
pub use list::{ChangedRow, HistoryFilter, HistoryPlace};

use super::tx::{Action, Tx};
use crate::Result;
use crate::model::Moment;
use chain::{digest_of_change, seal};
use chrono::SecondsFormat;
use rusqlite::{Connection, named_params};

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Number of the entry, ascending.
    pub id: i64,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who was at the desk.
    pub by: String,
    /// The verb and noun, for programs.
    pub action: String,
    /// What people read.
    pub title: String,
    /// Where it stands to undo and redo.
    pub state: EntryState,
}

/// Where an entry stands to undo and redo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// Can be undone.
    Done,
    /// Was undone; can be redone.
    Undone,
    /// Was undone and then something else was done.
    Dropped,
    /// A record only: an undo, a redo.
    Log,
}

impl EntryState {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Dropped => "dropped",
            Self::Log => "log",
        }
    }

    fn from_name(name: &str) -> Self {
        [Self::Done, Self::Undone, Self::Dropped]
            .into_iter()
            .find(|state| state.name() == name)
            .unwrap_or(Self::Log)
    }
}

/// A changed row: the table and the row as JSON, before (none = inserted) and after (none = deleted).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub table: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

pub(super) fn time(moment: &Moment) -> String {
    moment.at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Tables whose rows are audited: all but the log and the list of imports.
pub(super) fn audited_tables(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare(include_str!("select_audited_tables.sql"))?;
    let names = statement.query_map([], |row| row.get(0))?;
    names.collect()
}

/// Name and whether it is part of the key, for each column.
pub(super) fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<(String, bool)>> {
    let mut statement = conn.prepare("SELECT name, pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let columns = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    columns.collect()
}

/// Temporary triggers that note every changed row; they live as long as the connection.
pub(super) fn prepare_capture(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch(include_str!("create_captured.sql"))?;
    [Watched::Inserts, Watched::Updates, Watched::Deletes]
        .into_iter()
        .try_for_each(|what| watch(conn, what, true))
}

/// What is noted of the rows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Watched {
    /// New rows.
    Inserts,
    /// Changed rows.
    Updates,
    /// Rows that go.
    Deletes,
}

/// Notes such rows or not. An import's new rows bear its id instead, and taking it back is no entry of its own.
pub(super) fn watch(conn: &Connection, what: Watched, watch: bool) -> rusqlite::Result<()> {
    for table in audited_tables(conn)? {
        let verb = match what {
            Watched::Inserts => "INSERT",
            Watched::Updates => "UPDATE",
            Watched::Deletes => "DELETE",
        };
        conn.execute_batch(&format!("DROP TRIGGER IF EXISTS temp.{verb}_{table};"))?;
        if watch {
            let (old, new) = (image(conn, &table, "OLD")?, image(conn, &table, "NEW")?);
            let (before, after) = match what {
                Watched::Inserts => ("NULL", &*new),
                Watched::Updates => (&*old, &*new),
                Watched::Deletes => (&*old, "NULL"),
            };
            conn.execute_batch(&format!(
                "CREATE TEMP TRIGGER {verb}_{table} AFTER {verb} ON {table} BEGIN
                   INSERT INTO captured (table_name, before, after) VALUES ('{table}', {before}, {after}); END;"
            ))?;
        }
    }
    Ok(())
}

fn image(conn: &Connection, table: &str, row: &str) -> rusqlite::Result<String> {
    let pairs: Vec<String> =
        columns(conn, table)?.into_iter().map(|(column, _)| format!("'{column}', {row}.{column}")).collect();
    Ok(format!("json_object({})", pairs.join(", ")))
}

pub(super) fn forget_captured(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM temp.captured", []).map(|_| ())
}

fn captured(conn: &Connection) -> rusqlite::Result<Vec<Change>> {
    let mut statement =
        conn.prepare("SELECT table_name, before, after FROM temp.captured ORDER BY position")?;
    let changes = statement
        .query_map([], |row| Ok(Change { table: row.get(0)?, before: row.get(1)?, after: row.get(2)? }))?;
    changes.collect()
}

/// Writes the entry of what `tx` changed. Nothing changed: no entry.
pub(super) fn record(tx: &Tx, action: &Action, import_id: Option<i64>, content: &str) -> Result<()> {
    let changes = captured(tx.conn)?;
    if changes.is_empty() && import_id.is_none() {
        return Ok(());
    }
    tx.conn.execute("UPDATE audit_entries SET state = 'dropped' WHERE state = 'undone'", [])?;
    let entry = insert_entry(tx, action, import_id, EntryState::Done, content, &changes)?;
    let mut statement = tx.conn.prepare_cached(include_str!("insert_change.sql"))?;
    for (position, change) in changes.iter().enumerate() {
        let salt = tx.ids.next();
        statement.execute(named_params! {
            ":entry_id": entry, ":position": position as i64, ":table_name": change.table,
            ":before": change.before, ":after": change.after, ":digest": digest_of_change(&salt, change), ":salt": salt,
        })?;
    }
    seal(tx.conn, entry, content)
}

/// Writes an entry that is a record only.
pub(super) fn log(tx: &Tx, action: &Action, import_id: Option<i64>) -> Result<()> {
    let entry = insert_entry(tx, action, import_id, EntryState::Log, "", &[])?;
    seal(tx.conn, entry, "")
}

fn insert_entry(
    tx: &Tx,
    action: &Action,
    import_id: Option<i64>,
    state: EntryState,
    content: &str,
    changes: &[Change],
) -> Result<i64> {
    tracing::debug!(action = action.name, changes = changes.len(), content, "audit entry");
    tx.conn.prepare_cached(include_str!("insert_entry.sql"))?.execute(named_params! {
        ":at": tx.at(), ":by": tx.by(), ":action": action.name, ":title": action.title,
        ":import_id": import_id, ":state": state.name(),
    })?;
    Ok(tx.conn.last_insert_rowid())
}

/// Number of the newest entry; 0 without one.
pub(super) fn newest_entry(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("SELECT coalesce(max(id), 0) FROM audit_entries", [], |row| row.get(0))
}

/// The newest done entry, or the oldest undone one.
pub(super) fn next_entry(conn: &Connection, state: EntryState, order: &str) -> Result<Option<AuditEntry>> {
    let sql = format!(
        "SELECT id, at, by, action, title FROM audit_entries WHERE state = ?1 ORDER BY id {order} LIMIT 1"
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([state.name()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(AuditEntry {
        id: row.get(0)?,
        at: row.get(1)?,
        by: row.get(2)?,
        action: row.get(3)?,
        title: row.get(4)?,
        state,
    }))
}

/// What an entry changed, in order.
pub(super) fn changes_of(conn: &Connection, entry: i64) -> Result<Vec<Change>> {
    let mut statement = conn.prepare(
        "SELECT table_name, before, after FROM audit_changes WHERE entry_id = ?1 ORDER BY position",
    )?;
    let changes = statement.query_map([entry], |row| {
        Ok(Change { table: row.get(0)?, before: row.get(1)?, after: row.get(2)? })
    })?;
    Ok(changes.collect::<rusqlite::Result<_>>()?)
}
