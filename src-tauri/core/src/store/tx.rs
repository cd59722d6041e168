//! The write door: one transaction, one audit entry, all or nothing.

use super::audit::{self, AuditEntry, EntryState, Watched};
use super::ids::Ids;
use super::open::refused;
use super::references::{self, Unreferenced};
use super::undo;
use super::{Access, Store};
use crate::model::{ImportPlan, Moment, Work};
use crate::{Error, Result};
use rusqlite::Connection;

/// What is being done, for the audit entry and for undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The verb and noun, for programs ("import").
    pub name: &'static str,
    /// What people read in Undo and in the history ("Import of sellers.csv").
    pub title: String,
}

/// Write access inside [`Store::write`]; gone when the transaction is.
#[derive(Debug)]
pub struct Tx<'c> {
    pub(super) conn: &'c Connection,
    pub(super) ids: Ids,
    pub(super) import_id: Option<i64>,
    work: &'c Work,
    moment: &'c Moment,
}

impl Tx<'_> {
    pub(super) fn at(&self) -> String {
        audit::time(self.moment)
    }

    pub(super) fn by(&self) -> &str {
        &self.moment.by
    }

    /// So many more rows of an import are written; an error when it was cancelled, which takes them all back.
    pub(super) fn step(&self, rows: usize) -> Result<()> {
        self.work.step(rows as u32)
    }
}

impl Store {
    /// Reads several tables as they are at one moment, whatever another program commits meanwhile.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        // Dropped without a commit: there is nothing to keep.
        let moment = self.conn.unchecked_transaction()?;
        read(&moment)
    }

    /// Runs `change` in one transaction with one audit entry; an error rolls everything back.
    pub fn write<T>(
        &mut self,
        moment: &Moment,
        action: &Action,
        change: impl FnOnce(&Tx) -> Result<T>,
    ) -> Result<T> {
        self.transaction(moment, |tx| {
            let value = change(tx)?;
            audit::record(tx, action, None, "")?;
            Ok(value)
        })
    }

    /// Applies the good rows of a plan as one import; answers the import's id. Refuses a plan that was made before
    /// something else was changed.
    pub fn import(&mut self, moment: &Moment, plan: &ImportPlan) -> Result<i64> {
        let path = self.path().to_owned();
        if audit::newest_entry(&self.conn).map_err(|error| refused(&path, &error))? != plan.newest_entry {
            return Err(Error::Stale);
        }
        let _unwatched =
            Unwatched::begin(&self.conn, Watched::Inserts).map_err(|error| refused(&path, &error))?;
        let _under_way = self.work.begin(plan.rows_ok());
        let unreferenced = references::at_the_end(plan.kind).then(|| Unreferenced::begin(&self.conn));
        let unreferenced = unreferenced.transpose().map_err(|error| refused(&path, &error))?;
        self.transaction(moment, |tx| {
            let id = super::imports::insert(tx, plan)?;
            let tx = &Tx { conn: tx.conn, ids: Ids::at(moment), import_id: Some(id), work: tx.work, moment };
            super::apply::apply(tx, &plan.records)?;
            if unreferenced.is_some() {
                references::check_made(tx.conn, plan.kind, id)?;
            }
            let action = Action { name: "import", title: plan.title() };
            audit::record(tx, &action, Some(id), &plan.file.sha256)?;
            // The last moment at which it can be called off.
            tx.step(0)?;
            Ok(id)
        })
    }

    /// A transaction under the write lock; whatever was done before can no longer be redone.
    pub(super) fn transaction<T>(&self, moment: &Moment, change: impl FnOnce(&Tx) -> Result<T>) -> Result<T> {
        if self.access() == Access::Read {
            return Err(Error::ReadOnly(self.path().into()));
        }
        let path = self.path().to_owned();
        let sqlite = |error: rusqlite::Error| refused(&path, &error);
        audit::forget_captured(&self.conn).map_err(sqlite)?;
        let transaction = self.conn.unchecked_transaction().map_err(sqlite)?;
        let ids = Ids::at(moment);
        let value = change(&Tx { conn: &transaction, ids, import_id: None, work: &self.work, moment })?;
        transaction.commit().map_err(sqlite)?;
        Ok(value)
    }

    /// What Undo would take back, and what Redo would do again; at an interviewer's `desk` only of what they did.
    pub fn undo_and_redo(&self, desk: Option<&str>) -> Result<(Option<AuditEntry>, Option<AuditEntry>)> {
        let next = |state: EntryState, order| {
            let entry = audit::next_entry(&self.conn, state, order)?;
            Ok::<_, Error>(entry.filter(|entry| undo::is_own(desk, &entry.by)))
        };
        Ok((next(EntryState::Done, "DESC")?, next(EntryState::Undone, "ASC")?))
    }
}

/// Rows of that kind are not noted while this lives, however it ends.
pub(super) struct Unwatched<'c>(&'c Connection, Watched);

impl<'c> Unwatched<'c> {
    pub fn begin(conn: &'c Connection, what: Watched) -> rusqlite::Result<Self> {
        audit::watch(conn, what, false)?;
        Ok(Self(conn, what))
    }
}

impl Drop for Unwatched<'_> {
    fn drop(&mut self) {
        if let Err(error) = audit::watch(self.0, self.1, true) {
            tracing::error!(%error, what = ?self.1, "changes are no longer noted");
        }
    }
}
