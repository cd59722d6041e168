//! A table and what the workspace knows, to what an import will do.
//! Pure: the same table and the same knowledge give the same plan.

use super::cells::Row;
use super::columns::{Columns, Goes};
use super::table::RawTable;
use super::{
    plan_candidates, plan_counts, plan_outcomes, plan_process, plan_scorecards, plan_sellers, plan_settings,
};
use crate::model::{ImportKind, ImportPlan, Known, Planned, Records, Refusal, RowRemark, Standing};
use csv::StringRecord;

/// What an import of `table` as `kind` will do to a workspace that knows `known`.
pub fn plan(kind: ImportKind, table: &RawTable, known: &Known) -> ImportPlan {
    let columns = Columns::of(kind, &table.headers);
    let mut plan = ImportPlan { newest_entry: known.newest_entry, ..empty_plan(kind, table, &columns) };
    if plan.refused.is_some() {
        return plan;
    }
    let as_json = matches!(kind, ImportKind::Process | ImportKind::Settings);
    let is_json = table.file.encoding == "json";
    if as_json != is_json {
        let wanted = if as_json { "a JSON file" } else { "a CSV file" };
        return refuse(
            plan,
            "not_a_table",
            format!("“{}” is not {wanted}; {} come as {wanted}.", table.file.name, words(kind)),
        );
    }
    let missing = columns.missing(kind);
    if !missing.is_empty() {
        let message = format!(
            "“{}” lacks the column {} that {} need.",
            table.file.name,
            missing.join(", "),
            words(kind)
        );
        return refuse(plan, "missing_columns", message);
    }
    let mut rows = Rows { table, columns: &columns, plan: &mut plan };
    let records = match kind {
        ImportKind::Sellers => Ok(Records::Sellers(plan_sellers::records(&mut rows, known))),
        ImportKind::Outcomes => Ok(Records::Outcomes(plan_outcomes::records(&mut rows, known))),
        ImportKind::Candidates => Ok(Records::Candidates(plan_candidates::records(&mut rows, known))),
        ImportKind::Scorecards => Ok(Records::Scorecards(plan_scorecards::records(&mut rows, known))),
        ImportKind::SelectionCounts => {
            Ok(Records::SelectionCounts(plan_counts::selection_counts(&mut rows, known)))
        }
        ImportKind::Quarters => Ok(Records::Quarters(plan_counts::quarters(&mut rows, known))),
        ImportKind::Process => plan_process::records(&mut rows, known),
        ImportKind::Settings => plan_settings::records(&mut rows, known),
    };
    match records {
        Ok(records) => plan.records = records,
        Err(message) => return refuse(plan, "not_a_table", message),
    }
    plan.row_errors.sort_by_key(|error| error.row);
    plan.row_warnings.sort_by_key(|warning| warning.row);
    plan
}

fn words(kind: ImportKind) -> String {
    kind.name().replace('_', " ")
}

fn refuse(mut plan: ImportPlan, code: &'static str, message: String) -> ImportPlan {
    plan.refused = Some(Refusal { code, message });
    plan
}

fn empty_plan(kind: ImportKind, table: &RawTable, columns: &Columns) -> ImportPlan {
    let headers_that = |wanted: fn(&Goes) -> bool| {
        let pairs = table.headers.iter().zip(&columns.goes);
        pairs.filter(|(_, goes)| wanted(goes)).map(|(header, _)| header.clone()).collect::<Vec<_>>()
    };
    let mapping = table.headers.iter().zip(&columns.goes).filter_map(|(header, goes)| match goes {
        Goes::To(field) => Some((header.clone(), (*field).to_owned())),
        _ => None,
    });
    ImportPlan {
        kind,
        file: table.file.clone(),
        newest_entry: 0,
        refused: table.refused.clone(),
        mapping: mapping.collect(),
        ignored_columns: headers_that(|goes| *goes == Goes::Nowhere),
        protected_columns: headers_that(|goes| *goes == Goes::Protected),
        rows_total: 0,
        row_errors: Vec::new(),
        row_warnings: Vec::new(),
        rows_skipped: Vec::new(),
        notes: Vec::new(),
        records: Records::Sellers(Vec::new()),
    }
}

/// The rows of a table on their way into a plan.
pub(super) struct Rows<'a> {
    pub table: &'a RawTable,
    pub columns: &'a Columns,
    pub plan: &'a mut ImportPlan,
}

impl Rows<'_> {
    /// Reads every row that is neither blank nor the header again; keeps the good ones with their number.
    pub fn read<R>(
        &mut self,
        mut record_of: impl FnMut(&mut Row, &mut Vec<RowRemark>) -> R,
    ) -> Vec<(u32, R)> {
        let mut good = Vec::new();
        for (number, record) in self.table.rows() {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                self.plan.rows_skipped.push((number, "blank"));
                continue;
            }
            if self.is_header(&record) {
                self.plan.rows_skipped.push((number, "repeated_header"));
                continue;
            }
            self.plan.rows_total += 1;
            let mut row = Row::new(number, self.columns, &record);
            let value = record_of(&mut row, &mut self.plan.row_warnings);
            if row.errors.is_empty() {
                good.push((number, value));
            } else {
                self.plan.row_errors.append(&mut row.errors);
            }
        }
        good
    }

    fn is_header(&self, record: &StringRecord) -> bool {
        record.len() == self.table.headers.len()
            && record.iter().map(str::trim).eq(self.table.headers.iter().map(String::as_str))
    }

    /// Drops identical repeats and refuses rows that say different things of the same thing.
    pub fn settle<R: PartialEq, K: std::hash::Hash + Eq>(
        &mut self,
        rows: Vec<(u32, R)>,
        field: &str,
        key_of: impl Fn(&R) -> K,
    ) -> Vec<(u32, R)> {
        let mut first_by_key = std::collections::HashMap::with_capacity(rows.len());
        let mut conflicts = std::collections::HashSet::new();
        let mut repeats = std::collections::HashSet::new();
        for (index, (_, record)) in rows.iter().enumerate() {
            let first = *first_by_key.entry(key_of(record)).or_insert(index);
            if first == index {
                continue;
            }
            if rows[first].1 == *record {
                repeats.insert(index);
            } else {
                conflicts.extend([first, index]);
            }
        }
        let mut kept = Vec::with_capacity(rows.len());
        for (index, (row, record)) in rows.into_iter().enumerate() {
            if conflicts.contains(&index) {
                let column = self.columns.place(field).map(|(_, header)| header.to_owned());
                let message =
                    "Two rows say different things of the same thing. Keep the right one.".to_owned();
                self.plan.row_errors.push(RowRemark {
                    row,
                    column,
                    value: None,
                    code: "duplicate_conflict",
                    message,
                });
            } else if repeats.contains(&index) {
                self.plan.rows_skipped.push((row, "duplicate"));
                self.plan.rows_total -= 1;
            } else {
                kept.push((row, record));
            }
        }
        kept
    }

    /// Adds an error about a row that was read well.
    pub fn remark(&mut self, row: u32, field: &str, code: &'static str, message: String) {
        let column = self.columns.place(field).map(|(_, header)| header.to_owned());
        self.plan.row_errors.push(RowRemark { row, column, value: None, code, message });
    }

    /// Says which names of a noun are new and will be made as stubs.
    pub fn note_stubs<'n>(
        &mut self,
        noun: (&str, &str),
        known: &std::collections::BTreeSet<String>,
        named: impl Iterator<Item = Option<&'n String>>,
    ) {
        let new: std::collections::BTreeSet<&String> =
            named.flatten().filter(|name| !known.contains(*name)).collect();
        let list: Vec<&str> = new.iter().take(5).map(|name| name.as_str()).collect();
        let more = if new.len() > 5 { ", …" } else { "" };
        match new.len() {
            0 => {}
            1 => self.plan.notes.push(format!("1 {} is new and will be made: {}.", noun.0, list[0])),
            n => self.plan.notes.push(format!(
                "{n} {} are new and will be made: {}{more}.",
                noun.1,
                list.join(", ")
            )),
        }
    }
}

/// Where a record stands to the one that is known; `fill` takes the known values where the file is blank.
pub(super) fn planned<R: PartialEq>(
    row: u32,
    mut record: R,
    known: Option<&R>,
    fill: impl Fn(&mut R, &R),
) -> Planned<R> {
    let standing = match known {
        None => Standing::New,
        Some(known) => {
            fill(&mut record, known);
            if record == *known { Standing::Unchanged } else { Standing::Update }
        }
    };
    Planned { row, record, standing }
}

/// Takes the known value of each named field where the new record has none.
macro_rules! fill_blanks {
    ($record:ident, $known:ident, $($field:ident),+ $(,)?) => {{
        $(if $record.$field.is_none() {
            $record.$field.clone_from(&$known.$field);
        })+
    }};
}
pub(super) use fill_blanks;
