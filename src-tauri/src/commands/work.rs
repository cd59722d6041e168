//! Long work of the open workspace. Not async: answered while every thread that runs commands is busy with it.

#![expect(clippy::needless_pass_by_value, clippy::unnecessary_wraps, reason = "the form of a command")]

use crate::error::Answer;
use crate::state::AppState;
use encore_core::model::WorkShown;
use tauri::State;

/// How far the work under way is; none when nothing is.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub fn work_show(state: State<'_, AppState>) -> Answer<Option<WorkShown>> {
    Ok(state.work().and_then(|work| work.shown()))
}

/// Says that the work under way is not wanted any more; the command that does it then fails as cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub fn work_cancel(state: State<'_, AppState>) -> Answer<()> {
    if let Some(work) = state.work() {
        work.cancel();
    }
    Ok(())
}
