//! Undo, redo, and what was done.

use super::session::{Session, session};
use crate::error::Answer;
use crate::state::AppState;
use encore_core::workspace::{HistoryEntry, HistoryRow, Workspace};
use tauri::State;

/// Takes back the newest action: an import only when the user was asked about one.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_undo(state: State<'_, AppState>, of_import: bool) -> Answer<Session> {
    state.change(|workspace, moment| workspace.undo_asked(moment, of_import))?;
    session(&state)
}

/// Does the newest undone action again.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_redo(state: State<'_, AppState>) -> Answer<Session> {
    state.change(Workspace::redo)?;
    session(&state)
}

/// Entries that the page takes at a time.
const AT_A_TIME: u32 = 100;

/// Entries below `before`, newest first; of one person or one verb and noun where those are given.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_list(
    state: State<'_, AppState>,
    before: Option<u32>,
    by: Option<String>,
    action: Option<String>,
) -> Answer<Vec<HistoryEntry>> {
    state.read(|open| open.workspace.entries(before, AT_A_TIME, by.as_deref(), action.as_deref()))
}

/// What an entry changed.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_rows(state: State<'_, AppState>, number: u32) -> Answer<Vec<HistoryRow>> {
    state.read(|open| open.workspace.entry_rows(number))
}
