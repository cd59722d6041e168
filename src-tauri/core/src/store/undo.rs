//! Undo and redo from the row images of the audit log, and taking an import back.

use super::ImportEntry;
use super::Store;
use super::audit::{self, Change, EntryState, Watched};
use super::scorecards::Sight;
use super::tx::{Action, Tx, Unwatched};
use crate::model::Moment;
use crate::{Error, Result};
use rusqlite::{ErrorCode, params};

/// Tables by dependency, children first: the order in which an import's rows are taken out.
const CHILDREN_FIRST: &[&str] = &[
    "ratings",
    "scorecards",
    "outcomes",
    "transfers",
    "leaves",
    "sellers",
    "candidates",
    "selection_counts",
    "quarters",
    "anchors",
    "criteria",
    "questions",
    "required_evidence",
    "stages",
    "decisions",
    "cohorts",
    "process_versions",
    "processes",
    "sales_items",
    "interviewers",
    "roles",
    "settings",
];

impl Store {
    /// Takes back the newest action; answers its title, or none when there is nothing to undo. An interviewer at the `desk`
    /// takes back only what they did themselves, and not what let others' cards be seen (the own one would be filled again
    /// after a look at theirs).
    pub fn undo(&mut self, moment: &Moment, desk: Option<&str>) -> Result<Option<String>> {
        let Some(entry) = audit::next_entry(&self.conn, EntryState::Done, "DESC")? else { return Ok(None) };
        if entry.action == "import" {
            let import = import_of(self, entry.id)?;
            self.undo_import(moment, desk, import)?;
            return Ok(Some(entry.title));
        }
        refuse_others(desk, &entry.by)?;
        self.transaction(moment, |tx| {
            let sight = Sight::of(tx.conn, desk)?;
            for change in audit::changes_of(tx.conn, entry.id)?.into_iter().rev() {
                apply_image(tx, &change.table, change.after.as_deref(), change.before.as_deref())?;
            }
            refuse_narrowed(sight.is_narrowed(tx.conn, desk)?, &entry.title)?;
            finish(tx, entry.id, EntryState::Undone, "undo", &format!("Undo: {}", entry.title))
        })?;
        Ok(Some(entry.title))
    }

    /// Does the oldest undone action again; answers its title, or none when there is nothing to redo. An interviewer at the
    /// `desk` does again only what they did themselves.
    pub fn redo(&mut self, moment: &Moment, desk: Option<&str>) -> Result<Option<String>> {
        let Some(entry) = audit::next_entry(&self.conn, EntryState::Undone, "ASC")? else { return Ok(None) };
        refuse_others(desk, &entry.by)?;
        self.transaction(moment, |tx| {
            for change in audit::changes_of(tx.conn, entry.id)? {
                apply_image(tx, &change.table, change.before.as_deref(), change.after.as_deref())?;
            }
            finish(tx, entry.id, EntryState::Done, "redo", &format!("Redo: {}", entry.title))
        })?;
        Ok(Some(entry.title))
    }

    /// Takes an import back, if nothing built on it since. It comes again by importing its file again. At the `desk` as in
    /// `undo`.
    pub fn undo_import(&mut self, moment: &Moment, desk: Option<&str>, import: i64) -> Result<()> {
        let imported = super::imports::one(&self.conn, import)?.ok_or_else(|| Error::Unknown {
            noun: "import",
            name: import.to_string(),
            hint: String::new(),
        })?;
        if imported.undone {
            return Err(Error::CannotUndo(format!(
                "The import of {} was undone already.",
                imported.file_name
            )));
        }
        // Scorecards are imported by the owner: no import of an interviewer's own let a card be seen.
        if let Some(reason) = import_refused(self, desk, &imported)? {
            return Err(Error::CannotUndo(format!(
                "The import of {} can't be undone: {reason}",
                imported.file_name
            )));
        }
        let (entry, title) = entry_of(self, import)?;
        // Two million rows that go would be noted for nothing.
        let _unwatched = Unwatched::begin(&self.conn, Watched::Deletes)?;
        self.transaction(moment, |tx| {
            take_out(tx, entry, import).map_err(|error| built_upon(error, &imported.file_name))?;
            tx.conn.execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", params![import, tx.at()])?;
            finish(tx, entry, EntryState::Dropped, "undo", &format!("Undo: {title}"))
        })
    }
}

/// Refuses an interviewer at the desk what somebody else did.
fn refuse_others(desk: Option<&str>, by: &str) -> Result<()> {
    let message = "That change was not yours: at an interviewer\u{2019}s desk only their own changes are taken back or done again. Leave it to the owner.";
    if is_own(desk, by) { Ok(()) } else { Err(Error::CannotUndo(message.into())) }
}

/// Whether whoever is at the desk may take back what `by` did; none = the owner, who may all.
pub(super) fn is_own(desk: Option<&str>, by: &str) -> bool {
    desk.is_none_or(|desk| desk == by)
}

/// Refuses an interviewer at the desk a step that hides what could be seen.
fn refuse_narrowed(narrowed: bool, title: &str) -> Result<()> {
    if !narrowed {
        return Ok(());
    }
    let why = "others\u{2019} cards could be seen since it was done. Amend your card with a reason instead.";
    Err(Error::CannotUndo(format!("“{title}” can't be undone: {why}")))
}

/// Why an import can't be undone as things are: somebody else is at the desk, or a later action changed its rows.
pub(super) fn import_refused(
    store: &Store,
    desk: Option<&str>,
    import: &ImportEntry,
) -> Result<Option<String>> {
    if let Err(Error::CannotUndo(message)) = refuse_others(desk, &import.by) {
        return Ok(Some(message));
    }
    let mut statement = store.conn.prepare_cached(include_str!("audit/select_changed_since_import.sql"))?;
    let mut rows = statement.query([import.id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let title: String = row.get(0)?;
    Ok(Some(format!("“{title}” changed its rows since. Undo that first.")))
}

fn entry_of(store: &Store, import: i64) -> Result<(i64, String)> {
    let sql = "SELECT id, title FROM audit_entries WHERE import_id = ?1 AND action = 'import'";
    Ok(store.conn.query_row(sql, [import], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn import_of(store: &Store, entry: i64) -> Result<i64> {
    Ok(store
        .conn
        .query_row("SELECT import_id FROM audit_entries WHERE id = ?1", [entry], |row| row.get(0))?)
}

/// Changed rows get their old values, inserted rows go, deleted rows come back.
fn take_out(tx: &Tx, entry: i64, import: i64) -> Result<()> {
    let changes = audit::changes_of(tx.conn, entry)?;
    let (deleted, updated): (Vec<&Change>, Vec<&Change>) =
        changes.iter().rev().partition(|change| change.after.is_none());
    for change in updated {
        apply_image(tx, &change.table, change.after.as_deref(), change.before.as_deref())?;
    }
    for table in CHILDREN_FIRST {
        tx.conn
            .execute(&format!("DELETE FROM {table} WHERE import_id = ?1"), [import])
            .map_err(constraint)?;
    }
    for change in deleted {
        apply_image(tx, &change.table, None, change.before.as_deref())?;
    }
    Ok(())
}

fn built_upon(error: Error, file_name: &str) -> Error {
    match error {
        Error::Constraint => Error::CannotUndo(format!(
            "The import of {file_name} can't be undone yet: something done later builds on its rows. Undo that first."
        )),
        other => other,
    }
}

/// Brings one row from one image to the other.
fn apply_image(tx: &Tx, table: &str, from: Option<&str>, to: Option<&str>) -> Result<()> {
    let columns = audit::columns(tx.conn, table)?;
    let value = |column: &String| format!("json_extract(:image, '$.{column}')");
    let keys: Vec<&String> = columns.iter().filter(|(_, key)| *key).map(|(column, _)| column).collect();
    let names: Vec<&String> = columns.iter().map(|(column, _)| column).collect();
    let list = |texts: Vec<String>, between: &str| texts.join(between);
    let is_key = list(keys.iter().map(|key| format!("{key} = {}", value(key))).collect(), " AND ");
    let (sql, image) = match (from, to) {
        (Some(from), None) => (format!("DELETE FROM {table} WHERE {is_key}"), from),
        (None, Some(to)) => {
            let columns = list(names.iter().map(ToString::to_string).collect(), ", ");
            let values = list(names.iter().map(|name| value(name)).collect(), ", ");
            (format!("INSERT INTO {table} ({columns}) VALUES ({values})"), to)
        }
        (Some(_), Some(to)) => {
            let sets = list(names.iter().map(|name| format!("{name} = {}", value(name))).collect(), ", ");
            (format!("UPDATE {table} SET {sets} WHERE {is_key}"), to)
        }
        (None, None) => return Ok(()),
    };
    tx.conn.prepare_cached(&sql)?.execute(&[(":image", image)]).map(|_| ()).map_err(constraint)
}

fn constraint(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Error::Constraint,
        _ => error.into(),
    }
}

fn finish(tx: &Tx, entry: i64, state: EntryState, name: &'static str, title: &str) -> Result<()> {
    tx.conn.execute("UPDATE audit_entries SET state = ?2 WHERE id = ?1", params![entry, state.name()])?;
    audit::log(tx, &Action { name, title: title.into() }, None)
}
