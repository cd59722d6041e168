//! The library of published figures.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::PublishedFigure;
use encore_core::workspace::PublishedEntry;
use tauri::State;

/// What stands on the shelf, then what was taken off.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn published_list(state: State<'_, AppState>) -> Answer<Vec<PublishedEntry>> {
    let reports = state.reports()?;
    Ok(reports.published())
}

/// Keeps a changed or an added figure.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn published_keep(state: State<'_, AppState>, figure: PublishedFigure) -> Answer<()> {
    state.change(|workspace, moment| workspace.keep_published(moment, figure))
}

/// Takes a figure off the shelf.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn published_take_off(state: State<'_, AppState>, key: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.take_off_published(moment, &key))
}

/// Puts the shipped figure back.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn published_restore(state: State<'_, AppState>, key: String) -> Answer<()> {
    state.change(|workspace, moment| workspace.restore_published(moment, &key))
}

/// Puts published figures on charts, or takes them off.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn published_show(state: State<'_, AppState>, on_charts: bool) -> Answer<()> {
    state.change(|workspace, moment| workspace.show_published(moment, on_charts))
}
