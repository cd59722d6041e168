//! Undo and redo.

use super::session::{Session, session};
use crate::error::Answer;
use crate::state::AppState;
use tauri::State;

/// Takes back the newest action.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_undo(state: State<'_, AppState>) -> Answer<Session> {
    state.change(|workspace, moment| workspace.undo(moment))?;
    session(&state)
}

/// Does the newest undone action again.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_redo(state: State<'_, AppState>) -> Answer<Session> {
    state.change(|workspace, moment| workspace.redo(moment))?;
    session(&state)
}
