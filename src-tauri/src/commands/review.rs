//! The review.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::analysis::Review;
use tauri::State;

/// Verdict, cohort cards, encore and findings of every role.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn review_show(state: State<'_, AppState>) -> Answer<Review> {
    let reports = state.reports()?;
    Ok(reports.review())
}
