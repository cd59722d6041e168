//! Scorecards. Who is at the desk decides what may be seen.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::{CardEntry, CardGridEntry};
use encore_core::workspace::{CardGrid, CardGridKept, CardList, CardPage, MissingCards};
use tauri::State;

/// The people of a cohort and how far their cards are.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_list(state: State<'_, AppState>, cohort: String) -> Answer<CardList> {
    state.read(|open| open.workspace.card_list(&cohort))
}

/// One card to fill or to read.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_show(
    state: State<'_, AppState>,
    candidate: String,
    interviewer: String,
    stage: String,
) -> Answer<CardPage> {
    state.read(|open| open.workspace.card(&candidate, &interviewer, &stage))
}

/// Keeps the draft of a card; the first one of a submitted card needs a reason.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_keep(state: State<'_, AppState>, card: CardEntry, reason: Option<String>) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_draft(moment, card, reason.as_deref()))
}

/// Submits a card as it stands.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_submit(state: State<'_, AppState>, card: CardEntry) -> Answer<()> {
    state.change(|workspace, moment| workspace.submit_card(moment, card))
}

/// Throws a draft away.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_discard(
    state: State<'_, AppState>,
    candidate: String,
    interviewer: String,
    stage: String,
) -> Answer<()> {
    state.change(|workspace, moment| workspace.delete_draft(moment, &candidate, &interviewer, &stage))
}

/// The cards of one interviewer for a cohort and stage, in a grid.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_grid(
    state: State<'_, AppState>,
    cohort: String,
    interviewer: String,
    stage: String,
) -> Answer<CardGrid> {
    state.read(|open| open.workspace.card_grid(&cohort, &interviewer, &stage))
}

/// Keeps rows of a grid as one action: whole ones are submitted, the others are drafts.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_grid_keep(
    state: State<'_, AppState>,
    cohort: String,
    interviewer: String,
    stage: String,
    rows: Vec<CardGridEntry>,
) -> Answer<CardGridKept> {
    state.change(|workspace, moment| workspace.keep_card_grid(moment, &cohort, &interviewer, &stage, rows))
}

/// People and stages of a cohort with fewer submitted cards than the panel.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn card_missing(state: State<'_, AppState>, cohort: String) -> Answer<MissingCards> {
    state.read(|open| open.workspace.missing_cards(&cohort))
}
