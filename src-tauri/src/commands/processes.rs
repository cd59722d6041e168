//! Process versions.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::{SalesItemRecord, VersionEntry};
use encore_core::workspace::VersionPage;
use tauri::State;

/// All versions by role and start.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn version_list(state: State<'_, AppState>) -> Answer<Vec<VersionPage>> {
    state.read(|open| open.workspace.versions())
}

/// Keeps a version.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn version_keep(state: State<'_, AppState>, entry: VersionEntry, is_new: bool) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_version(moment, entry, is_new))
}

/// Keeps a new version that acts on a finding, and says so in the decision on it: one action.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn version_keep_for(
    state: State<'_, AppState>,
    entry: VersionEntry,
    finding: String,
) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_version_for(moment, entry, &finding))
}

/// Deletes a version that no cohort names.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn version_delete(state: State<'_, AppState>, key: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.delete_version(moment, &key))
}

/// How sales happen, of all roles, in order.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn sales_list(state: State<'_, AppState>) -> Answer<Vec<SalesItemRecord>> {
    state.read(|open| open.workspace.sales_items())
}

/// Keeps how sales happen for a role: the whole list, in order.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn sales_keep(state: State<'_, AppState>, role: String, items: Vec<SalesItemRecord>) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_sales_items(moment, &role, items))
}
