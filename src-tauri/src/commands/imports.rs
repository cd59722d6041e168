//! Importing a file: pick or drop, preview, commit, take back.

use crate::dialogue::FileKind;
use crate::error::{Answer, AppError};
use crate::state::{AppState, Pending};
use encore_core::import::{ImportPreview, RawTable, guess_kind, preview, read};
use encore_core::model::{ImportKind, ImportPlan, Meaning};
use encore_core::workspace::read_file;
use serde::Serialize;
use std::path::Path;
use tauri::State;

const TABLES: FileKind = FileKind { name: "Table or JSON", extensions: &["csv", "tsv", "txt", "json"] };

/// What an import did.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportDone {
    id: u32,
    rows: u32,
    left_out: u32,
    /// Of the rows left out, those of people who left.
    leavers: u32,
    title: String,
    /// Keys of the roles named in a file of sellers that have no full quota of their own.
    roles_without_quota: Vec<String>,
}

/// One import of the list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportEntry {
    id: u32,
    kind: ImportKind,
    file_name: String,
    /// RFC 3339 in UTC.
    imported_at: String,
    imported_by: String,
    rows: u32,
    left_out: u32,
    undone: bool,
    can_undo: bool,
}

/// Reads the file that the user picks; none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_pick(state: State<'_, AppState>, kind: ImportKind) -> Answer<Option<ImportPreview>> {
    match state.dialogues.open("Choose a file to import", TABLES) {
        Some(path) => look_at(&state, &path, Some(kind)).map(Some),
        None => Ok(None),
    }
}

/// Reads the file that was dropped on the window; without a kind, its columns tell.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_take_dropped(
    state: State<'_, AppState>,
    kind: Option<ImportKind>,
) -> Answer<ImportPreview> {
    let path = state.pending().dropped.take().ok_or_else(no_file)?;
    look_at(&state, &path, kind)
}

/// Reads the same file as another kind.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_choose_kind(state: State<'_, AppState>, kind: ImportKind) -> Answer<ImportPreview> {
    state.ask_for_work();
    let mut pending = state.pending();
    let (table, plan) = pending.table.as_mut().ok_or_else(no_file)?;
    let before = table.columns_meant.clone();
    if kind != plan.kind {
        // A field of one kind says nothing of another.
        table.columns_meant.clear();
    }
    let read = state.read(|open| open.workspace.plan_import(kind, table));
    *plan = read.inspect_err(|_| table.columns_meant = before)?;
    Ok(preview(table, plan))
}

/// Reads a column as a field and no other as it; none = leaves it out. Reads the file again.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_read_column_as(
    state: State<'_, AppState>,
    column: String,
    field: Option<String>,
) -> Answer<ImportPreview> {
    state.ask_for_work();
    let mut pending = state.pending();
    let (table, plan) = pending.table.as_mut().ok_or_else(no_file)?;
    let before = table.columns_meant.clone();
    table.read_column_as(&column, field.as_deref());
    again(&state, table, plan).inspect_err(|_| table.columns_meant = before)
}

/// Takes every cell of a column that holds the same as what is meant; reads the file again.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_take_as(state: State<'_, AppState>, meaning: Meaning) -> Answer<ImportPreview> {
    state.ask_for_work();
    let mut pending = state.pending();
    let (table, plan) = pending.table.as_mut().ok_or_else(no_file)?;
    let before = table.meanings.clone();
    table.take_as(meaning);
    again(&state, table, plan).inspect_err(|_| table.meanings = before)
}

/// Gives the sellers of the file who have no role one; nothing = none. Reads the file again.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_take_role(state: State<'_, AppState>, role: String) -> Answer<ImportPreview> {
    state.ask_for_work();
    let mut pending = state.pending();
    let (table, plan) = pending.table.as_mut().ok_or_else(no_file)?;
    let role = Some(role.trim().to_owned()).filter(|role| !role.is_empty());
    let before = std::mem::replace(&mut table.role_for_all, role);
    again(&state, table, plan).inspect_err(|_| table.role_for_all = before)
}

/// Commits what was previewed; nothing else.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_commit(state: State<'_, AppState>, skip_bad_rows: bool) -> Answer<ImportDone> {
    state.ask_for_work();
    let (table, plan) = state.pending().table.take().ok_or_else(no_file)?;
    match state.change(|workspace, moment| workspace.import(moment, &plan, skip_bad_rows)) {
        Ok(done) => Ok(ImportDone {
            id: done.id as u32,
            rows: done.rows,
            left_out: done.left_out,
            leavers: if done.left_out > 0 { plan.leavers_with_errors } else { 0 },
            title: plan.title(),
            roles_without_quota: done.roles_without_quota,
        }),
        Err(error) => {
            state.pending().table = Some((table, plan));
            Err(error)
        }
    }
}

/// Lets go of the file.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_cancel(state: State<'_, AppState>) -> Answer<()> {
    *state.pending() = Pending::default();
    Ok(())
}

/// All imports, newest first.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_list(state: State<'_, AppState>) -> Answer<Vec<ImportEntry>> {
    let entries = state.read(|open| open.workspace.imports())?;
    let entry = |entry: encore_core::workspace::ImportEntry| ImportEntry {
        id: entry.id as u32,
        kind: entry.kind,
        can_undo: !entry.undone && entry.undo_refused.is_none(),
        file_name: entry.file_name,
        imported_at: entry.at,
        imported_by: entry.by,
        rows: entry.rows,
        left_out: entry.rows_left_out,
        undone: entry.undone,
    };
    Ok(entries.into_iter().map(entry).collect())
}

/// Takes an import back.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn import_undo(state: State<'_, AppState>, id: u32) -> Answer<()> {
    state.change(|workspace, moment| workspace.undo_import(moment, i64::from(id)))
}

/// Reads a file again after an answer of the user.
fn again(state: &AppState, table: &RawTable, plan: &mut ImportPlan) -> Answer<ImportPreview> {
    *plan = state.read(|open| open.workspace.plan_import(plan.kind, table))?;
    Ok(preview(table, plan))
}

fn look_at(state: &AppState, path: &Path, kind: Option<ImportKind>) -> Answer<ImportPreview> {
    state.ask_for_work();
    let work = state.work();
    // Its rows are not known yet; that it is being read is.
    let reading = work.as_ref().map(|work| work.begin(1));
    let table = read(&super::file_name(path), read_file(path)?);
    drop(reading);
    let kind = kind.or_else(|| guess_kind(&table)).unwrap_or(ImportKind::Sellers);
    let plan = state.read(|open| open.workspace.plan_import(kind, &table))?;
    let preview = preview(&table, &plan);
    state.pending().table = Some((table, plan));
    Ok(preview)
}

fn no_file() -> AppError {
    AppError {
        code: "no_file".into(),
        message: "Choose a file first; none is open for import.".into(),
        field: None,
    }
}
