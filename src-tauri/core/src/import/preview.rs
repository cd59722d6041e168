//! An import plan for the eye: columns with examples, the first rows with what will become of them.
//! Shows the plan and nothing beyond it.

use super::RawTable;
use super::faulty::same_as;
use super::fields::{Field, fields};
use super::guess::guess_kind;
use super::once::{Alike, each_once};
use super::preview_rows::{RowPreview, rows};
use crate::model::{ImportKind, ImportPlan, MeaningOfCells, Refusal, RowRemark};
use serde::Serialize;

/// Errors and warnings that are shown, each; the counts say how many there are.
const REMARKS: usize = 1000;
/// Examples a column.
const EXAMPLES: usize = 3;

/// What the preview of an import shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportPreview {
    /// What the file was taken for.
    pub kind: ImportKind,
    /// The file's name.
    pub file_name: String,
    /// `utf-8`, `utf-8-bom` or `json`.
    pub encoding: String,
    /// What stands between cells.
    pub delimiter: Option<String>,
    /// The columns of the file.
    pub columns: Vec<ColumnPreview>,
    /// The fields that a column may go to.
    pub fields: Vec<FieldPreview>,
    /// Why the whole file is refused.
    pub refused: Option<Refusal>,
    /// Cells that are taken as the user said.
    pub meanings: Vec<MeaningOfCells>,
    /// Sellers who have no role, in the file or by their cohort.
    pub without_role: u32,
    /// The role that the user gives them.
    pub role_for_all: Option<String>,
    /// Keys of the roles that there are.
    pub roles: Vec<String>,
    /// Another kind that the columns of a refused file fit.
    pub looks_like: Option<ImportKind>,
    /// Rows of the file up to its header: with a record's number they make the number that a spreadsheet shows.
    pub header_row: u32,
    /// Records after the header, less those skipped.
    pub rows_total: u32,
    /// Rows that can be imported.
    pub rows_ok: u32,
    /// New records.
    pub new: u32,
    /// Records that change a known one.
    pub updates: u32,
    /// Records that say what is known already.
    pub unchanged: u32,
    /// Why rows can't be imported: the first thousand.
    pub errors: Vec<RowRemark>,
    /// The same, each once with its rows counted: the first thousand.
    pub errors_once: Vec<Alike>,
    /// How many of these there are.
    pub errors_once_total: u32,
    /// Of the rows that can't be imported, those of people who left.
    pub leavers_with_errors: u32,
    /// Rows to look at again: the first thousand.
    pub warnings: Vec<RowRemark>,
    /// The same, each once with its rows counted: the first thousand.
    pub warnings_once: Vec<Alike>,
    /// How many of these there are.
    pub warnings_once_total: u32,
    /// How many rows have one.
    pub rows_with_warnings: u32,
    /// Rows passed over.
    pub skipped: Vec<SkippedRow>,
    /// What may be meant otherwise than it was taken, in words: a header with a slip.
    pub questions: Vec<String>,
    /// What will be made besides, in words.
    pub notes: Vec<String>,
    /// Headers of the preview's rows, protected columns left out.
    pub header: Vec<String>,
    /// The first rows.
    pub rows: Vec<RowPreview>,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ColumnPreview {
    /// Its header.
    pub header: String,
    /// The field it goes to; none = left out.
    pub field: Option<String>,
    /// Left out unread.
    pub protected: bool,
    /// It goes elsewhere than by its header, as the user said.
    pub meant: bool,
    /// A row can't do without it.
    pub required: bool,
    /// What its cells may hold, where that is one of a few words.
    pub choices: Vec<String>,
    /// The first different values; none of a protected column.
    pub examples: Vec<String>,
}

/// A field of the kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldPreview {
    /// Its name.
    pub name: String,
    /// A file can't do without it.
    pub required: bool,
}

/// A row that was passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SkippedRow {
    /// Record number after the header, from 1.
    pub row: u32,
    /// Why.
    pub code: String,
}

/// The preview of a plan made from `table`.
pub fn preview(table: &RawTable, plan: &ImportPlan) -> ImportPreview {
    let (new, updates, unchanged) = if plan.refused.is_some() { (0, 0, 0) } else { plan.records.counts() };
    let shown: Vec<usize> =
        (0..table.headers.len()).filter(|place| !is_protected(plan, &table.headers[*place])).collect();
    let is_json = table.file.encoding == "json";
    let first = if is_json { Vec::new() } else { rows(table, plan, &shown) };
    let errors_once = each_once(plan.row_errors.iter().map(|error| as_in_file(plan, error)));
    let warnings_once = each_once(plan.row_warnings.iter().cloned());
    ImportPreview {
        kind: plan.kind,
        file_name: plan.file.name.clone(),
        encoding: plan.file.encoding.into(),
        delimiter: plan.file.delimiter.map(String::from),
        columns: columns(table, plan, &shown, &first),
        fields: field_list(plan.kind),
        refused: plan.refused.clone(),
        meanings: plan.meanings.clone(),
        without_role: plan.without_role,
        role_for_all: plan.role_for_all.clone(),
        roles: plan.roles.clone(),
        looks_like: guess_kind(table).filter(|kind| plan.refused.is_some() && *kind != plan.kind),
        header_row: plan.file.header_row,
        rows_total: if plan.refused.is_some() { table.row_count } else { plan.rows_total },
        rows_ok: plan.rows_ok(),
        new,
        updates,
        unchanged,
        errors: plan.row_errors.iter().take(REMARKS).map(|error| as_in_file(plan, error)).collect(),
        errors_once_total: errors_once.len() as u32,
        errors_once: errors_once.into_iter().take(REMARKS).collect(),
        leavers_with_errors: plan.leavers_with_errors,
        warnings: plan.row_warnings.iter().take(REMARKS).cloned().collect(),
        warnings_once_total: warnings_once.len() as u32,
        warnings_once: warnings_once.into_iter().take(REMARKS).collect(),
        rows_with_warnings: plan.row_warnings.chunk_by(|a, b| a.row == b.row).count() as u32,
        skipped: plan
            .rows_skipped
            .iter()
            .map(|(row, code)| SkippedRow { row: *row, code: (*code).into() })
            .collect(),
        questions: plan.questions.clone(),
        notes: plan.notes.clone(),
        header: shown.iter().map(|place| table.headers[*place].clone()).collect(),
        rows: if plan.refused.is_some() { Vec::new() } else { first },
    }
}

/// The remark with the number that a spreadsheet shows, where it names another row: the window numbers rows so.
fn as_in_file(plan: &ImportPlan, error: &RowRemark) -> RowRemark {
    let mut error = error.clone();
    if let Some((what, other)) = plan.same_as_faulty.get(&error.row) {
        error.message = same_as(what, other + plan.file.header_row);
    }
    error
}

fn is_protected(plan: &ImportPlan, header: &str) -> bool {
    plan.protected_columns.iter().any(|protected| protected == header)
}

fn columns(table: &RawTable, plan: &ImportPlan, shown: &[usize], rows: &[RowPreview]) -> Vec<ColumnPreview> {
    let column = |(place, header): (usize, &String)| {
        let mut examples: Vec<String> = Vec::new();
        if let Some(cell) = shown.iter().position(|shown| *shown == place) {
            for row in rows {
                let text = row.cells.get(cell).filter(|text| !text.is_empty() && !examples.contains(text));
                examples.extend(text.cloned());
                if examples.len() == EXAMPLES {
                    break;
                }
            }
        }
        // Of two with one header the first alone is read.
        let is_first = !table.headers[..place].contains(header);
        let mapped = plan.mapping.iter().find(|(of, _)| of == header).filter(|_| is_first);
        let field_name = mapped.map(|(_, field)| field.clone());
        let field = fields(plan.kind).iter().find(|field| Some(field.name) == field_name.as_deref());
        ColumnPreview {
            header: header.clone(),
            field: field_name,
            protected: is_protected(plan, header),
            meant: plan.columns_meant.iter().any(|(of, _)| of == header),
            required: field.is_some_and(|field| field.required),
            choices: field
                .map_or_else(Vec::new, |field| field.choices().into_iter().map(Into::into).collect()),
            examples,
        }
    };
    table.headers.iter().enumerate().map(column).collect()
}

fn field_list(kind: ImportKind) -> Vec<FieldPreview> {
    let field = |field: &Field| FieldPreview { name: field.name.into(), required: field.required };
    fields(kind).iter().map(field).collect()
}
