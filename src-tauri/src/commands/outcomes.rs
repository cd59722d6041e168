//! The outcomes grid.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::OutcomeCell;
use encore_core::workspace::OutcomeGrid;
use tauri::State;

/// The grid of a cohort.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn outcome_grid(state: State<'_, AppState>, cohort: String) -> Answer<OutcomeGrid> {
    state.read(|open| open.workspace.outcome_grid(open.reports()?.history(), &cohort))
}

/// Writes cells as one action.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn outcome_keep(state: State<'_, AppState>, cells: Vec<OutcomeCell>) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_outcomes(moment, &cells))
}
