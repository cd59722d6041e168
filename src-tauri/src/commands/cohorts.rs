//! Cohorts.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::analysis::{CohortCard, SellerRow};
use encore_core::model::{CohortEntry, RoleEntry};
use serde::Serialize;
use tauri::State;

/// One cohort: its card, its sellers, its neighbours.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CohortPage {
    card: CohortCard,
    role_name: String,
    process_title: Option<String>,
    sellers: Vec<SellerRow>,
    previous: Option<String>,
    next: Option<String>,
}

/// Everything of one cohort but its charts.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn cohort_show(state: State<'_, AppState>, id: String) -> Answer<CohortPage> {
    let reports = state.reports()?;
    let cohort = reports.cohort(&id)?;
    let (previous, next) = reports.neighbours(&cohort.card.id);
    Ok(CohortPage {
        card: cohort.card,
        role_name: cohort.role_name,
        process_title: cohort.process_title,
        sellers: cohort.sellers,
        previous,
        next,
    })
}

/// All cohorts as they are entered, archived ones too, by their first hire.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn cohort_list(state: State<'_, AppState>) -> Answer<Vec<CohortEntry>> {
    let cohorts = state.read(|open| open.workspace.cohorts())?;
    Ok(state.reports()?.by_first_hire(cohorts))
}

/// Keeps a cohort; answers its id.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn cohort_keep(state: State<'_, AppState>, entry: CohortEntry) -> Answer<String> {
    state.change(|workspace, moment| workspace.keep_cohort(moment, entry))
}

/// Keeps a cohort and the new role that it was hired for as one action; answers the cohort's id. A refusal of the role names
/// its field `role_key`, `role_name` or `role_full_quota`.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn cohort_keep_with_role(
    state: State<'_, AppState>,
    entry: CohortEntry,
    role: RoleEntry,
) -> Answer<String> {
    state.change(|workspace, moment| workspace.keep_cohort_with_role(moment, entry, role))
}

/// Deletes a cohort that nobody belongs to.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn cohort_delete(state: State<'_, AppState>, id: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.delete_cohort(moment, &id))
}
