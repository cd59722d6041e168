//! Importing a file: plan, apply, take back.

use super::Workspace;
use super::roles::refuse;
use crate::import::{RawTable, plan};
use crate::model::{ImportKind, ImportPlan, Moment, Records};
use crate::store::ImportEntry;
use crate::{Error, Result};
use std::collections::BTreeSet;

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportOutcome {
    /// The import's id, for taking it back.
    pub id: i64,
    /// Rows imported.
    pub rows: u32,
    /// Bad rows left out.
    pub left_out: u32,
    /// Keys of the roles named in a file of sellers that have no full quota of their own.
    pub roles_without_quota: Vec<String>,
}

impl Workspace {
    /// What importing a table will do to this workspace, unless the work is cancelled; changes nothing. Scorecards are
    /// refused to an interviewer: the preview says where a file and the cards that are in differ.
    pub fn plan_import(&self, kind: ImportKind, table: &RawTable) -> Result<ImportPlan> {
        self.may_import(kind)?;
        let work = self.store.work();
        let _under_way = work.begin(table.row_count);
        plan(kind, table, &self.store.known(kind, self.blind_desk())?, &work)
    }

    /// Applies a plan, unless the work is cancelled. A refused file is refused; bad rows refuse the file unless they are to
    /// be left out.
    pub fn import(
        &mut self,
        moment: &Moment,
        plan: &ImportPlan,
        skip_bad_rows: bool,
    ) -> Result<ImportOutcome> {
        self.signed(moment)?;
        self.may_import(plan.kind)?;
        if let Some(refusal) = &plan.refused {
            return Err(Error::ImportRefused { code: refusal.code, message: refusal.message.clone() });
        }
        let rows = plan.rows_ok();
        let left_out = plan.rows_total - rows;
        if left_out > 0 && !skip_bad_rows {
            return Err(Error::ImportRefused { code: "bad_rows", message: bad_rows(plan, left_out) });
        }
        if rows == 0 {
            let message = format!("No row of “{}” can be imported. Nothing was written.", plan.file.name);
            return Err(Error::ImportRefused { code: "no_rows", message });
        }
        let id = self.store.import(moment, plan)?;
        Ok(ImportOutcome { id, rows, left_out, roles_without_quota: self.roles_without_quota(plan)? })
    }

    fn roles_without_quota(&self, plan: &ImportPlan) -> Result<Vec<String>> {
        let Records::Sellers(sellers) = &plan.records else { return Ok(Vec::new()) };
        let named: BTreeSet<&str> =
            sellers.iter().filter_map(|seller| seller.record.role.as_deref()).collect();
        let roles = self.roles()?.into_iter();
        Ok(roles
            .filter(|role| role.full_quota.is_none_or(|quota| quota <= 0.0) && named.contains(&*role.key))
            .map(|role| role.key)
            .collect())
    }

    fn may_import(&self, kind: ImportKind) -> Result<()> {
        if kind == ImportKind::Scorecards && self.blind_desk().is_some() {
            let message = "Scorecards are imported by the owner: the preview would show what others marked. Submit your own card on its page instead.";
            return Err(refuse("kind", message));
        }
        Ok(())
    }

    /// Takes an import back, if nothing built on it since; at an interviewer's desk only their own.
    pub fn undo_import(&mut self, moment: &Moment, id: i64) -> Result<()> {
        self.signed(moment)?;
        let desk = self.blind_desk().map(ToOwned::to_owned);
        self.store.undo_import(moment, desk.as_deref(), id)
    }

    /// All imports, newest first.
    pub fn imports(&self) -> Result<Vec<ImportEntry>> {
        self.store.imports(self.blind_desk())
    }
}

fn bad_rows(plan: &ImportPlan, bad: u32) -> String {
    let of = plan.rows_total;
    let rows = if of == 1 { "row" } else { "rows" };
    let can = if bad == 1 { "has an error" } else { "have errors" };
    let first = plan.row_errors.first();
    let example = first.map_or_else(String::new, |error| {
        let column = error.column.as_deref().map(|column| format!(", {column}")).unwrap_or_default();
        format!(" The first: row {}{column}: {}", error.row, error.message)
    });
    format!("{bad} of {of} {rows} of “{}” {can}; nothing was written.{example}", plan.file.name)
}
