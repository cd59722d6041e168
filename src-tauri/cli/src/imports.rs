//! `import` and `import-undo`.

use crate::Answer;
use crate::arguments::Import;
use encore_core::import::{plan_as_json, read};
use encore_core::model::{ImportPlan, MeaningOfCells, Moment};
use encore_core::workspace::{Access, Workspace, read_file};
use encore_core::{Error, Result};
use serde_json::json;
use std::fmt::Write;
use std::path::Path;

pub fn import(import: &Import, moment: &Moment) -> Result<Answer> {
    let access = if import.dry_run { Access::Read } else { Access::Write };
    let mut workspace = seated(Workspace::open(&import.workspace, access, None)?, moment)?;
    let name = import.file.file_name().unwrap_or_default().to_string_lossy();
    let mut table = read(&name, read_file(&import.file)?);
    if let Some(answers) = &import.answers {
        table.take_answers(&read_file(answers)?)?;
    }
    let plan = workspace.plan_import(import.kind, &table)?;
    let mut json = plan_as_json(&plan);
    if import.dry_run {
        let code = u8::from(plan.refused.is_some());
        return Ok(Answer { text: preview(&plan), json, code });
    }
    match workspace.import(moment, &plan, import.skip_bad_rows) {
        Ok(done) => {
            json["import_id"] = done.id.into();
            let left_out = if done.left_out == 0 {
                String::new()
            } else {
                format!(", {} bad rows left out", done.left_out)
            };
            let text = format!(
                "Imported {} rows of {name}{left_out}. Import id {}: encore-cli import-undo takes it back.{}",
                done.rows,
                done.id,
                remarks(&plan)
            );
            Ok(Answer { text, json, code: 0 })
        }
        // The errors by row are what the user needs; the sentence goes to stderr with them.
        Err(error @ Error::ImportRefused { .. }) => {
            json["error"] = json!({ "code": error.code(), "message": error.to_string() });
            eprintln!("encore-cli: {error}");
            // Why a whole file was refused stands on stderr already.
            let text = if plan.refused.is_some() { String::new() } else { preview(&plan) };
            Ok(Answer { text, json, code: 1 })
        }
        Err(error) => Err(error),
    }
}

pub fn undo(workspace: &Path, import_id: i64, moment: &Moment) -> Result<Answer> {
    let mut workspace = seated(Workspace::open(workspace, Access::Write, None)?, moment)?;
    workspace.undo_import(moment, import_id)?;
    Ok(Answer::done(
        format!("Import {import_id} was taken back."),
        json!({ "import_id": import_id, "undone": true }),
    ))
}

/// Any name may stand in the history; one that interviews is at the desk as such.
fn seated(mut workspace: Workspace, moment: &Moment) -> Result<Workspace> {
    if workspace.interviews(&moment.by)? {
        workspace.sit(&moment.by);
    }
    Ok(workspace)
}

/// What an import would do, in words.
fn preview(plan: &ImportPlan) -> String {
    if let Some(refusal) = &plan.refused {
        return refusal.message.clone();
    }
    let (new, updates, unchanged) = plan.records.counts();
    let bad = plan.rows_total - plan.rows_ok();
    format!(
        "{}: {new} new, {updates} update, {unchanged} unchanged, {bad} with errors{}",
        plan.file.name,
        remarks(plan)
    )
}

/// What stands out in the file, a line each: notes, rows, columns left out.
fn remarks(plan: &ImportPlan) -> String {
    let mut text = String::new();
    for (column, field) in &plan.columns_meant {
        let goes = field.as_ref().map_or_else(|| "left out".into(), |field| format!("read as {field}"));
        let _ = write!(text, "\n  {column}: {goes}");
    }
    for MeaningOfCells { meaning, cells } in &plan.meanings {
        let (column, value) = (&meaning.column, &meaning.value);
        let meant =
            if meaning.meant.is_empty() { "blank".into() } else { format!("“{}”", meaning.meant) };
        let _ = write!(text, "\n  {column}: “{value}” is taken as {meant}, cells: {cells}");
    }
    let _ = match (&plan.role_for_all, plan.without_role) {
        (_, 0) => Ok(()),
        (Some(role), count) => write!(text, "\n  {role} is the role of those without one, sellers: {count}"),
        (None, count) => write!(text, "\n  no role, so in no figure until they have one, sellers: {count}"),
    };
    for note in plan.questions.iter().chain(&plan.notes) {
        let _ = write!(text, "\n  {note}");
    }
    for (list, word) in [(&plan.row_errors, ""), (&plan.row_warnings, "to look at: ")] {
        for remark in list.iter().take(20) {
            let column = remark.column.as_deref().map(|column| format!(", {column}")).unwrap_or_default();
            let _ = write!(text, "\n  {word}row {}{column}: {}", remark.row, remark.message);
        }
        if list.len() > 20 {
            let _ = write!(text, "\n  … and {} more", list.len() - 20);
        }
    }
    if !plan.ignored_columns.is_empty() {
        let _ = write!(text, "\n  Columns left out: {}", plan.ignored_columns.join(", "));
    }
    if !plan.protected_columns.is_empty() {
        let _ = write!(text, "\n  Protected columns, left out unread: {}", plan.protected_columns.join(", "));
    }
    text
}
