//! The page of a cohort.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::analysis::{CohortCard, SellerRow};
use serde::Serialize;
use std::sync::Arc;
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
    let reports = state.read(|open| Ok(Arc::clone(&open.reports)))?;
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
