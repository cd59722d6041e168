//! Roles, interviewers and settings.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::{RoleEntry, SettingsEntry};
use serde::Serialize;
use tauri::State;

/// What the settings page shows.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SettingsPage {
    settings: SettingsEntry,
    roles: Vec<RoleEntry>,
}

/// Roles and settings as they are.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn settings_show(state: State<'_, AppState>) -> Answer<SettingsPage> {
    state.read(|open| {
        Ok(SettingsPage { settings: open.workspace.settings()?, roles: open.workspace.roles()? })
    })
}

/// Keeps the settings.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn settings_keep(state: State<'_, AppState>, entry: SettingsEntry) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_settings(moment, entry))
}

/// Keeps a role.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn role_keep(state: State<'_, AppState>, entry: RoleEntry, is_new: bool) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_role(moment, entry, is_new))
}

/// Keeps an interviewer; a new one without a key.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn interviewer_keep(state: State<'_, AppState>, key: Option<String>, name: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_interviewer(moment, key.as_deref(), &name))
}
