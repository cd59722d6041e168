//! Candidates: who was considered, and who of them was hired.

use crate::error::Answer;
use crate::state::AppState;
use chrono::NaiveDate;
use encore_core::model::CandidateEntry;
use encore_core::workspace::CandidateList;
use tauri::State;

/// The people who were considered for a cohort.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn candidate_list(state: State<'_, AppState>, cohort: String) -> Answer<CandidateList> {
    state.read(|open| open.workspace.candidates(&cohort))
}

/// Keeps candidates as one action; answers their ids.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn candidate_keep(state: State<'_, AppState>, entries: Vec<CandidateEntry>) -> Answer<Vec<String>> {
    state.change(|workspace, moment| workspace.keep_candidates(moment, entries))
}

/// Deletes a candidate with the cards.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn candidate_delete(state: State<'_, AppState>, id: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.delete_candidate(moment, &id))
}

/// Makes the seller of a candidate, with an id of the person where one is given; answers the seller's id.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn candidate_hire(
    state: State<'_, AppState>,
    id: String,
    hired_on: NaiveDate,
    external_id: Option<String>,
) -> Answer<String> {
    state.change(|workspace, moment| workspace.hire(moment, &id, hired_on, external_id.as_deref()))
}
