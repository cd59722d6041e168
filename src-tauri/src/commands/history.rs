//! Undo and redo.

use super::session::{Session, session};
use crate::error::Answer;
use crate::state::AppState;
use encore_core::workspace::Workspace;
use tauri::State;

/// Takes back the newest action.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_undo(state: State<'_, AppState>) -> Answer<Session> {
    state.change(Workspace::undo)?;
    session(&state)
}

/// Does the newest undone action again.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn history_redo(state: State<'_, AppState>) -> Answer<Session> {
    state.change(Workspace::redo)?;
    session(&state)
}
