//! The evidence page: what there is to choose from. Its figures come by `chart_show`.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::workspace::Contents;
use serde::Serialize;
use tauri::State;

/// What the page offers.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EvidencePage {
    roles: Vec<Contents>,
    /// Published figures stand on the charts.
    published_on_charts: bool,
}

/// Processes and figures of every role.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn evidence_show(state: State<'_, AppState>) -> Answer<EvidencePage> {
    let reports = state.reports()?;
    let published_on_charts = reports.history().settings.published.on_charts;
    Ok(EvidencePage { roles: reports.evidence_contents(), published_on_charts })
}
