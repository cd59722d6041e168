//! Finding things by their name.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::workspace::Found;
use tauri::State;

/// Cohorts, process versions, findings and sellers whose name holds the text, at most eight of each.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn search_show(state: State<'_, AppState>, text: String) -> Answer<Vec<Found>> {
    let (reports, sellers) = state.read(|open| Ok((open.reports()?, open.sellers()?)))?;
    Ok(reports.search(&sellers, &text))
}
