//! What leaders decided on findings.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::DecisionEntry;
use encore_core::workspace::DecisionPage;
use tauri::State;

/// What leaders decided on findings, newest first, and what became of it.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn decision_list(state: State<'_, AppState>) -> Answer<Vec<DecisionPage>> {
    let reports = state.reports()?;
    // Computed here, not while everybody else waits for the workspace.
    reports.roles();
    state.read(|open| open.workspace.decisions(&reports))
}

/// Keeps what was decided on a finding.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn decision_keep(state: State<'_, AppState>, entry: DecisionEntry) -> Answer<()> {
    let reports = state.reports()?;
    reports.roles();
    state.change(|workspace, moment| workspace.keep_decision(moment, &reports, entry))
}
