//! The review.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::analysis::Review;
use tauri::{AppHandle, State};

/// Verdict, cohort cards, encore and findings of every role.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn review_show(state: State<'_, AppState>) -> Answer<Review> {
    let reports = state.reports()?;
    Ok(reports.review())
}

/// Prints the page that is shown, or makes a PDF of it, by the system's dialogue.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn page_print(app: AppHandle) -> Answer<()> {
    crate::desktop::print(&app)
}
