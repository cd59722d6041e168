//! The review.

use crate::error::Answer;
use crate::state::AppState;
use encore_core::analysis::{Review, review};
use std::sync::Arc;
use tauri::State;

/// Verdict, cohort cards, encore and findings of every role.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn review_show(state: State<'_, AppState>) -> Answer<Review> {
    let history = state.read(|open| Ok(Arc::clone(&open.history)))?;
    Ok(review(&history, None, None))
}
