//! The first rows of a file with what will become of them.
//! Shows the file as it is.

use super::RawTable;
use crate::model::{ImportPlan, Planned, Records, Standing};
use serde::Serialize;
use std::collections::HashMap;

/// Rows that are shown.
const SHOWN: u32 = 200;

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RowPreview {
    /// Record number after the header, from 1.
    pub row: u32,
    /// Its cells under the preview's header.
    pub cells: Vec<String>,
    /// What will become of it.
    pub result: RowResult,
}

/// What will become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum RowResult {
    /// A new record.
    New,
    /// Changes a known record.
    Update,
    /// Says what is known already.
    Unchanged,
    /// Can't be imported.
    Error,
    /// Passed over.
    Skipped,
}

pub(super) fn rows(table: &RawTable, plan: &ImportPlan, shown: &[usize]) -> Vec<RowPreview> {
    let mut results = standings(&plan.records);
    results.extend(plan.rows_skipped.iter().map(|(row, _)| (*row, RowResult::Skipped)));
    results.extend(plan.row_errors.iter().map(|error| (error.row, RowResult::Error)));
    let row = |(row, record): (u32, csv::StringRecord)| RowPreview {
        row,
        cells: shown.iter().map(|place| record.get(*place).unwrap_or_default().trim().to_owned()).collect(),
        result: results.get(&row).copied().unwrap_or(RowResult::Skipped),
    };
    // Rows with errors are shown wherever they stand in the file.
    let wanted = |(number, _): &(u32, csv::StringRecord)| {
        *number <= SHOWN || results.get(number) == Some(&RowResult::Error)
    };
    table.rows().filter(wanted).take(2 * SHOWN as usize).map(row).collect()
}

fn standings(records: &Records) -> HashMap<u32, RowResult> {
    fn of<R>(planned: &[Planned<R>]) -> HashMap<u32, RowResult> {
        let result = |standing| match standing {
            Standing::New => RowResult::New,
            Standing::Update => RowResult::Update,
            Standing::Unchanged => RowResult::Unchanged,
        };
        planned.iter().map(|planned| (planned.row, result(planned.standing))).collect()
    }
    match records {
        Records::Sellers(planned) => of(planned),
        Records::Outcomes(planned) => of(planned),
        Records::Candidates(planned) => of(planned),
        Records::Scorecards(planned) => of(planned),
        Records::SelectionCounts(planned) => of(planned),
        Records::Quarters(planned) => of(planned),
        Records::Process(_) | Records::Settings(_) => HashMap::new(),
    }
}
