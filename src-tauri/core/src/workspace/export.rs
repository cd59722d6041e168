//! Every table as files that can be imported again.

use super::Workspace;
use crate::model::{ImportKind, Money, SettingsRecord, VersionRecord};
use crate::{Error, Result, import};
use rust_xlsxwriter::Workbook;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Files of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// One CSV file a table.
    Csv,
    /// One workbook with a sheet a table.
    Xlsx,
}

/// What an export wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The files, in the order in which they were written.
    pub files: Vec<PathBuf>,
    /// Submitted cards that are not in them: hidden from the interviewer at the desk until the own ones are in.
    pub hidden_cards: u32,
}

/// A table of the export: kind, rows of cells under the template's header.
struct Sheet {
    kind: ImportKind,
    columns: Vec<(&'static str, &'static str)>,
    rows: Vec<Vec<Value>>,
}

impl Workspace {
    /// Writes every table into `folder`, for who is at the desk; refuses to overwrite.
    pub fn export(&self, folder: &Path, format: ExportFormat) -> Result<Exported> {
        let mut records = self.store.all_records(self.blind_desk())?;
        // A seller known by id only comes back with the file that named it.
        records.sellers.retain(|seller| seller.hired_on.is_some());
        let sheets = [
            sheet(ImportKind::Sellers, &records.sellers),
            sheet(ImportKind::Outcomes, &records.outcomes),
            sheet(ImportKind::Candidates, &records.candidates),
            sheet(ImportKind::Scorecards, &records.ratings),
            sheet(ImportKind::SelectionCounts, &records.selection_counts),
            sheet(ImportKind::Quarters, &records.quarters),
        ];
        let mut files = vec![("settings.json".to_owned(), pretty(&settings(&records.settings)))];
        if !records.versions.is_empty() {
            files.push(("process_versions.json".to_owned(), pretty(&versions(&records.versions))));
        }
        match format {
            ExportFormat::Csv => {
                for sheet in sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
                    files.push((format!("{}.csv", sheet.kind.name()), csv(sheet)?));
                }
            }
            ExportFormat::Xlsx => files.push(("workspace.xlsx".to_owned(), xlsx(&sheets)?)),
        }
        Ok(Exported { files: write_new(folder, &files)?, hidden_cards: records.hidden_cards })
    }
}

/// Writes all files or none.
pub(super) fn write_new(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    if let Some(existing) = paths.iter().find(|path| path.exists()) {
        return Err(Error::AlreadyExists(existing.clone()));
    }
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Io { path, verb: "written", source }
    };
    std::fs::create_dir_all(folder).map_err(failed(folder))?;
    for (index, (path, (_, bytes))) in paths.iter().zip(files).enumerate() {
        if let Err(source) = std::fs::write(path, bytes) {
            for written in &paths[..=index] {
                let _ = std::fs::remove_file(written);
            }
            return Err(Error::Io { path: path.clone(), verb: "written", source });
        }
    }
    Ok(paths)
}

/// The records under the template's header, in the template's order.
fn sheet<R: Serialize>(kind: ImportKind, records: &[R]) -> Sheet {
    let columns = import::template(kind);
    let row = |record: &R| {
        let Ok(Value::Object(mut fields)) = serde_json::to_value(record) else { return Vec::new() };
        let mut cell = |(field, _): &(&str, &str)| cell(field, fields.remove(*field).unwrap_or_default());
        columns.iter().map(&mut cell).collect()
    };
    let rows = records.iter().map(row).collect();
    Sheet { kind, columns, rows }
}

fn cell(field: &str, value: Value) -> Value {
    match value {
        Value::Bool(flag) => Value::from(if flag { "yes" } else { "no" }),
        Value::Number(number) if import::is_money(field) => {
            number.as_i64().map_or(Value::Null, |minor| Value::from(Money(minor).major()))
        }
        other => other,
    }
}

fn csv(sheet: &Sheet) -> Result<Vec<u8>> {
    let header: Vec<String> = sheet.columns.iter().map(|(_, header)| (*header).to_owned()).collect();
    let rows: Vec<Vec<String>> = sheet.rows.iter().map(|row| row.iter().map(text).collect()).collect();
    csv_table(&header, &rows)
}

/// A table as CSV; the cells are inert already.
pub(super) fn csv_table(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| Error::Store(error.to_string());
    writer.write_record(header).map_err(failed)?;
    for row in rows {
        writer.write_record(row).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Error::Store(error.to_string()))
}

/// A cell as text.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => import::inert(text),
        other => other.to_string(),
    }
}

fn xlsx(sheets: &[Sheet]) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let failed = |error: rust_xlsxwriter::XlsxError| Error::Render(error.to_string());
    for sheet in sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
        let page = workbook.add_worksheet();
        page.set_name(sheet.kind.name()).map_err(failed)?;
        for (column, (_, header)) in sheet.columns.iter().enumerate() {
            page.write_string(0, column as u16, *header).map_err(failed)?;
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let (row, column) = (row as u32 + 1, column as u16);
                match (cell, cell.as_f64()) {
                    (Value::Null, _) => {}
                    (_, Some(number)) => drop(page.write_number(row, column, number).map_err(failed)?),
                    _ => drop(page.write_string(row, column, text(cell)).map_err(failed)?),
                }
            }
        }
    }
    workbook.save_to_buffer().map_err(failed)
}

fn pretty(value: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(value).unwrap_or_default()
}

fn versions(versions: &[VersionRecord]) -> Value {
    let one = |VersionRecord { version, role }: &VersionRecord| {
        let weights: Map<String, Value> = version
            .criteria
            .iter()
            .map(|criterion| (criterion.key.clone(), criterion.weight.into()))
            .collect();
        let stages: Vec<Value> = version
            .stages
            .iter()
            .map(|stage| json!({ "stage": stage.key, "kind": stage.kind, "panel": stage.panel }))
            .collect();
        let criteria: Map<String, Value> = version
            .criteria
            .iter()
            .map(|criterion| {
                let anchors = (!criterion.anchors.is_empty()).then_some(&criterion.anchors);
                let details = json!({
                    "name": criterion.name, "predictor_type": criterion.predictor_type, "stage": criterion.stage,
                    "anchors": anchors,
                });
                (criterion.key.clone(), details)
            })
            .collect();
        json!({
            "role": role, "from_": version.from, "title": version.title,
            "stages": version.stages.iter().map(|stage| &stage.key).collect::<Vec<_>>(), "weights": weights,
            "questions": version.questions, "threshold": version.threshold, "evidence": version.evidence,
            "scale": version.scale, "stage_details": stages, "criteria": criteria,
            "expectation": version.expectation,
        })
    };
    Value::Object(versions.iter().map(|record| (record.version.key.clone(), one(record))).collect())
}

fn settings(record: &SettingsRecord) -> Value {
    let roles: Map<String, Value> = record
        .roles
        .iter()
        .map(|role| {
            let quota = role.full_quota.map(Money::major);
            let details = json!({
                "name": role.name, "ramp_schedule": role.ramp_schedule, "full_quota": quota,
                "task_difficulty": role.task_difficulty,
            });
            (role.key.clone(), details)
        })
        .collect();
    let mut value = serde_json::to_value(&record.settings).unwrap_or_default();
    value["roles"] = Value::Object(roles);
    value["interviewers"] =
        record.interviewers.iter().map(|(key, name)| (key.clone(), Value::from(name.clone()))).collect();
    value["how_sales_happen"] = serde_json::to_value(&record.sales_items).unwrap_or_default();
    value
}
