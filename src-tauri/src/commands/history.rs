//! Undo, redo, and what was done.

use super::session::{Session, session};
use crate::error::Answer;
use crate::state::AppState;
use encore_core::workspace::{HistoryEntry, HistoryFilter, HistoryRow, Workspace};
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

/// Entries below `before`, newest first; by one person, of one verb and noun, or about one seller where those are given.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_list(
    state: State<'_, AppState>,
    before: Option<u32>,
    by: Option<String>,
    action: Option<String>,
    seller: Option<String>,
) -> Answer<Vec<HistoryEntry>> {
    let only = HistoryFilter { by: by.as_deref(), action: action.as_deref(), seller: seller.as_deref() };
    state.read(|open| open.workspace.entries(before, AT_A_TIME, only))
}

/// What an entry changed; of one seller where that is given.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_rows(
    state: State<'_, AppState>,
    number: u32,
    seller: Option<String>,
) -> Answer<Vec<HistoryRow>> {
    state.read(|open| open.workspace.entry_rows(number, seller.as_deref()))
}
