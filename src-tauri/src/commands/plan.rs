//! Planning a change of a process.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::analysis::{PlanAnswer, PlanAsk};
use encore_core::workspace::PlanPage;
use tauri::State;

/// What the past of a role says for a plan that starts from these versions; none = from what the role hires through now.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn plan_show(state: State<'_, AppState>, role: String, versions: Vec<String>) -> Answer<PlanPage> {
    Ok(state.reports()?.plan(&role, &versions)?)
}

/// How many hires until a change is told, and when that would be.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn plan_reckon(state: State<'_, AppState>, ask: PlanAsk) -> Answer<PlanAnswer> {
    Ok(state.reports()?.reckon(&ask)?)
}
