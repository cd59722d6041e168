//! A table and what the workspace knows, to what an import will do.
//! Pure: the same table and the same knowledge give the same plan.

use super::columns::{Columns, Goes};
use super::rows::Rows;
use super::table::RawTable;
use super::{columns_meant, dates, faulty, meanings};
use super::{
    plan_candidates, plan_counts, plan_outcomes, plan_process, plan_scorecards, plan_sellers, plan_settings,
};
use crate::Result;
use crate::model::{ImportKind, ImportPlan, Known, Planned, Records, Refusal, Standing, Work};
use std::collections::BTreeMap;

/// What an import of `table` as `kind` will do to a workspace that knows `known`; an error when the work is cancelled.
pub fn plan(kind: ImportKind, table: &RawTable, known: &Known, work: &Work) -> Result<ImportPlan> {
    let plan = whole_or_cut_short(kind, table, known, work);
    work.step(0)?;
    Ok(plan)
}

fn whole_or_cut_short(kind: ImportKind, table: &RawTable, known: &Known, work: &Work) -> ImportPlan {
    let meant = &table.columns_meant;
    let mut columns = Columns::of(kind, &table.headers, meant).with_meanings(&table.meanings);
    let mut plan = ImportPlan {
        newest_entry: known.newest_entry,
        roles: known.roles.iter().cloned().collect(),
        ..empty_plan(kind, table, &columns)
    };
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
        let (file, lacks) = (&table.file.name, columns.missing_in_words(kind));
        let lacks = format!("“{file}” lacks the column {lacks} that {} need.", words(kind));
        let meant = missing.iter().filter_map(|field| nearly(&columns, kind, field));
        let useless = columns_meant::useless(kind, table, &columns);
        let message = [lacks].into_iter().chain(meant).chain(useless).collect::<Vec<_>>().join(" ");
        return refuse(plan, "missing_columns", message);
    }
    plan.questions.extend(columns.absent(kind).filter_map(|field| nearly(&columns, kind, field)));
    plan.meanings = meanings::counted(table, &columns);
    plan.notes = columns.useless(&table.meanings);
    plan.notes.extend(columns_meant::useless(kind, table, &columns));
    plan.notes.extend(dates::tell(kind, table, &mut columns));
    plan.date_order = columns.date_order();
    let mut rows = Rows { table, columns: &columns, plan: &mut plan, work };
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
    faulty::tell_leavers(table, &columns, &mut plan);
    plan
}

/// Says which column may be meant by a field that has none.
fn nearly(columns: &Columns, kind: ImportKind, field: &str) -> Option<String> {
    let header = columns.nearly(kind, field)?;
    Some(format!(
        "Is “{header}” meant for {field}? Then give it that field, or rename the column to {field}."
    ))
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
        columns_meant: columns_meant::otherwise(kind, table, columns),
        ignored_columns: headers_that(|goes| *goes == Goes::Nowhere),
        protected_columns: headers_that(|goes| *goes == Goes::Protected),
        date_order: "ymd",
        meanings: Vec::new(),
        without_role: 0,
        role_for_all: table.role_for_all.clone().filter(|_| kind == ImportKind::Sellers),
        roles: Vec::new(),
        rows_total: 0,
        row_errors: Vec::new(),
        same_as_faulty: BTreeMap::new(),
        leavers_with_errors: 0,
        row_warnings: Vec::new(),
        rows_skipped: Vec::new(),
        questions: Vec::new(),
        notes: Vec::new(),
        records: Records::Sellers(Vec::new()),
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
