//! What is open, how the window looks, who is at the desk.

use super::file_name;
use crate::error::Answer;
use crate::preferences::Theme;
use crate::state::{AppState, Open};
use chrono::NaiveDate;
use encore_core::model::AsOfWhy;
use encore_core::workspace::LeftOutRows;
use serde::Serialize;
use std::path::Path;
use tauri::{AppHandle, State};

/// Everything that stands around the pages.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Session {
    open: Option<OpenWorkspace>,
    recent: Vec<Recent>,
    theme: Theme,
    /// In percent.
    zoom: u32,
    version: String,
}

/// The facts of the open workspace. Bindings: an `f64` that can't be NaN is a plain `number`, hence `type = u32`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OpenWorkspace {
    name: String,
    file_name: String,
    folder: String,
    /// In bytes.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    file_size: f64,
    read_only: bool,
    simulated: bool,
    company: Option<String>,
    currency: String,
    /// BCP 47 tag for numbers, money and dates; none = that of the system.
    locale: Option<String>,
    /// First month of the fiscal year, 1 to 12.
    fiscal_year_start: u32,
    as_of: Option<NaiveDate>,
    as_of_why: Option<AsOfWhy>,
    /// Exits after the as-of date: they count as still here.
    later_exits: u32,
    /// Hires after that day: they are in no figure.
    later_hires: u32,
    /// What the newest imports left out.
    left_out: Vec<LeftOutRows>,
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    success_bar: f64,
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    attainment_bar: f64,
    counts: Counts,
    interviewers: Vec<Interviewer>,
    /// Who is at the desk; none = not said yet.
    desk: Option<String>,
    /// What Undo would take back.
    undo: Option<String>,
    /// What Undo would take back is an import: Redo can't bring it back.
    undo_is_import: bool,
    /// What Redo would do again.
    redo: Option<String>,
    warnings: Vec<String>,
}

/// How much there is.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Counts {
    roles: u32,
    cohorts: u32,
    sellers: u32,
    process_versions: u32,
    scorecards: u32,
    outcomes: u32,
}

/// One who may be at the desk.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Interviewer {
    key: String,
    name: String,
}

/// A workspace opened before.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Recent {
    index: u32,
    name: String,
    folder: String,
    missing: bool,
}

/// The session as it is. A workspace that the system named is opened here, or refused, once.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn session_show(state: State<'_, AppState>) -> Answer<Session> {
    let named = state.pending().named.take();
    if let Some(path) = named {
        state.open_file(&path)?;
    }
    session(&state)
}

/// Chooses how the window looks.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn theme_choose(state: State<'_, AppState>, theme: Theme) -> Answer<Session> {
    state.prefer(|preferences| preferences.theme = theme);
    session(&state)
}

/// Draws everything larger or smaller, in percent; beyond 80 to 200 the nearest.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn zoom_choose(state: State<'_, AppState>, app: AppHandle, percent: u32) -> Answer<Session> {
    state.prefer(|preferences| preferences.choose_zoom(percent));
    crate::desktop::zoom(&app);
    session(&state)
}

/// Says who is at the desk of the open workspace: an interviewer's key, or `owner`.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn desk_choose(state: State<'_, AppState>, who: String) -> Answer<Session> {
    state.sit(&who)?;
    session(&state)
}

/// The session for the page.
pub fn session(state: &AppState) -> Answer<Session> {
    let preferences = state.preferences();
    let recent = preferences.recent.iter().zip(0..).map(|(path, index)| Recent {
        index,
        name: file_name(path),
        folder: folder(path),
        missing: !path.exists(),
    });
    let open = state.open();
    let open = match open.as_ref() {
        Some(open) => {
            let desk = preferences.desk.get(open.workspace.path()).cloned();
            Some(open_workspace(open, desk)?)
        }
        None => None,
    };
    Ok(Session {
        open,
        recent: recent.collect(),
        theme: preferences.theme,
        zoom: preferences.zoom(),
        version: env!("CARGO_PKG_VERSION").into(),
    })
}

fn open_workspace(open: &Open, desk: Option<String>) -> Answer<OpenWorkspace> {
    let overview = open.workspace.overview(open.reports()?.history())?;
    let path = open.workspace.path();
    let [roles, cohorts, sellers, process_versions, scorecards, outcomes] = overview.counts;
    let interviewers = overview.interviewers.into_iter().map(|(key, name)| Interviewer { key, name });
    Ok(OpenWorkspace {
        name: overview.name,
        file_name: file_name(path),
        folder: folder(path),
        file_size: std::fs::metadata(path).map_or(0.0, |metadata| metadata.len() as f64),
        read_only: open.workspace.read_only(),
        simulated: overview.settings.simulated,
        company: overview.settings.company,
        currency: overview.settings.currency,
        locale: overview.settings.locale,
        fiscal_year_start: overview.settings.fiscal_year_start,
        as_of: overview.data_day.map(|data| data.day),
        as_of_why: overview.data_day.map(|data| data.why),
        later_exits: overview.later_exits,
        later_hires: overview.later_hires,
        left_out: overview.left_out,
        success_bar: overview.settings.thresholds.success_bar,
        attainment_bar: overview.settings.thresholds.attainment_bar,
        counts: Counts { roles, cohorts, sellers, process_versions, scorecards, outcomes },
        interviewers: interviewers.collect(),
        desk,
        undo: overview.undo,
        undo_is_import: overview.undo_is_import,
        redo: overview.redo,
        warnings: warnings(path),
    })
}

/// Where the file lies badly: in a folder that another program copies, or as such a program's conflicted copy.
fn warnings(path: &Path) -> Vec<String> {
    let text = path.to_string_lossy().to_lowercase();
    let mut warnings = Vec::new();
    if ["dropbox", "onedrive", "google drive", "icloud"].iter().any(|folder| text.contains(folder)) {
        warnings.push("This file lies in a synced folder. Keep it open on one computer at a time.".into());
    }
    if text.contains("conflicted copy") || text.contains("conflict)") {
        warnings
            .push("This looks like a conflicted copy. Compare it with the original before you go on.".into());
    }
    warnings
}

fn folder(path: &Path) -> String {
    path.parent().map(|folder| folder.display().to_string()).unwrap_or_default()
}
