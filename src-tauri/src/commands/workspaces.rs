//! New, sample, open, recent, close.

use super::session::{Session, session};
use super::{WORKSPACE, file_name};
use crate::error::{Answer, AppError};
use crate::state::{AppState, Pending, now};
use encore_core::workspace::{OWNER, Workspace};
use std::path::PathBuf;
use tauri::State;

/// Makes an empty workspace where the user says; none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn workspace_new(state: State<'_, AppState>) -> Answer<Option<Session>> {
    let Some(path) = new_file(&state, "Where shall the new workspace be kept?", "hiring.encore") else {
        return Ok(None);
    };
    state.show(Workspace::create(&path)?)?;
    session(&state).map(Some)
}

/// Makes a workspace that holds the sample; none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn workspace_sample(state: State<'_, AppState>) -> Answer<Option<Session>> {
    let Some(path) = new_file(&state, "Where shall the sample be kept?", "sample.encore") else {
        return Ok(None);
    };
    state.show(Workspace::create_sample(&path, &now(OWNER))?)?;
    session(&state).map(Some)
}

/// Opens the workspace that the user picks; none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn workspace_open(state: State<'_, AppState>) -> Answer<Option<Session>> {
    let Some(path) = state.dialogues.open("Open a workspace", WORKSPACE) else { return Ok(None) };
    state.open_file(&path)?;
    session(&state).map(Some)
}

/// Opens one of the recent workspaces.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn workspace_open_recent(state: State<'_, AppState>, index: u32) -> Answer<Session> {
    let path = state.preferences().recent.get(index as usize).cloned().ok_or_else(AppError::no_workspace)?;
    state.open_file(&path)?;
    session(&state)
}

/// Closes the workspace; everything is saved already.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn workspace_close(state: State<'_, AppState>) -> Answer<Session> {
    *state.open() = None;
    *state.pending() = Pending::default();
    session(&state)
}

/// Asks for a new file. The dialogue has asked about replacing; Encore never replaces a workspace.
fn new_file(state: &AppState, title: &str, name: &str) -> Option<PathBuf> {
    let path = state.dialogues.save(title, name, &[WORKSPACE])?;
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    Some(folder.map_or_else(|| path.clone(), |folder| folder.join(file_name(&path))))
}
