//! Rows that could not be read, and those that are of the same thing as one of them.
//! Never lets the second of two in because the first has a slip: which of the two is right is not known.

use super::cells::Row;
use super::columns::Columns;
use super::rows::Rows;
use super::table::RawTable;
use crate::model::ImportPlan;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// Rows that were read, each with its number.
pub(super) struct Read<R> {
    /// Without a fault.
    pub good: Vec<(u32, R)>,
    /// What could be read of rows with a fault; a value that could not is none, blank or nothing that a good row has.
    pub faulty: Vec<(u32, R)>,
}

impl Rows<'_> {
    /// Refuses rows that are of the same thing as one that could not be read; `what` of a row says of which thing it is.
    pub fn apart_from_faulty<R, K: Hash + Eq>(
        &mut self,
        read: Read<R>,
        (field, what): (&str, &'static str),
        key_of: impl Fn(&R) -> K,
    ) -> Vec<(u32, R)> {
        let mut faulty = HashMap::with_capacity(read.faulty.len());
        for (row, record) in &read.faulty {
            faulty.entry(key_of(record)).or_insert(*row);
        }
        if faulty.is_empty() {
            return read.good;
        }
        let mut kept = Vec::with_capacity(read.good.len());
        for (row, record) in read.good {
            if let Some(other) = faulty.get(&key_of(&record)) {
                self.plan.same_as_faulty.insert(row, (what, *other));
                self.remark(row, field, None, "duplicate_conflict", same_as(what, *other));
            } else {
                kept.push((row, record));
            }
        }
        kept
    }
}

/// Says how many of the rows that can't be imported are of people who left: without them everybody seems to stay longer.
pub(super) fn tell_leavers(table: &RawTable, columns: &Columns, plan: &mut ImportPlan) {
    let tells = ["ended_on", "exit_kind"].iter().any(|field| columns.place(field).is_some());
    let bad: HashSet<u32> = plan.row_errors.iter().map(|error| error.row).collect();
    if bad.is_empty() || !tells {
        return;
    }
    // As the row is read: "n/a" and a day in 9999 are of somebody who is still here.
    let left = |(row, record): &(u32, csv::StringRecord)| {
        let mut row = Row::new(*row, columns, record);
        let before = row.errors.len();
        row.date("ended_on").is_some() || row.errors.len() > before || !row.is_blank("exit_kind")
    };
    let leavers = table.rows().filter(|row| bad.contains(&row.0) && left(row)).count();
    plan.leavers_with_errors = leavers as u32;
    if leavers > 0 {
        let of = bad.len();
        let rows = if of == 1 { "row" } else { "rows" };
        let are = if leavers == 1 { "is of somebody" } else { "are of people" };
        plan.notes.push(format!(
            "{leavers} of the {of} {rows} with errors {are} who left. Without them everybody seems to stay longer than they did."
        ));
    }
}

/// Says that a row is of the same thing as one that could not be read.
pub(super) fn same_as(what: &str, row: u32) -> String {
    format!(
        "Row {row} has the same {what} and could not be read. Correct that row, or take one of the two out."
    )
}
