//! Figures on the screen and as files.

use super::file_name;
use crate::dialogue::FileKind;
use crate::error::{Answer, AppError};
use crate::state::AppState;
use encore_core::charts::{Audience, ChartLacks, DataTable, Hit, render, theme::Theme};
use encore_core::workspace::{FigureFormat, write_file};
use serde::{Deserialize, Serialize};
use tauri::State;

const PICTURES: [FileKind; 4] = [
    FileKind { name: "Picture (PNG)", extensions: &["png"] },
    FileKind { name: "Drawing (SVG)", extensions: &["svg"] },
    FileKind { name: "Page (PDF)", extensions: &["pdf"] },
    FileKind { name: "Numbers (CSV)", extensions: &["csv"] },
];

/// A figure drawn for the page.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChartView {
    id: String,
    title: String,
    subtitle: String,
    note: String,
    alt: String,
    svg: String,
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    width: f64,
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    height: f64,
    table: DataTable,
    /// The chapter of docs/statistics.md that says how the numbers are computed.
    method: String,
    /// What has to be entered before it can show anything.
    lacks: Option<ChartLacks>,
    hits: Vec<Hit>,
}

/// The page's colours.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ChartTheme {
    Light,
    Dark,
}

/// Draws a figure for a width.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn chart_show(
    state: State<'_, AppState>,
    id: String,
    width: u32,
    theme: ChartTheme,
) -> Answer<ChartView> {
    let reports = state.reports()?;
    let chart = reports.chart(&id, Audience::Screen)?;
    let drawing = chart.draw(f64::from(width.clamp(240, 4000)));
    let theme = match theme {
        ChartTheme::Light => Theme::Light,
        ChartTheme::Dark => Theme::Dark,
    };
    let svg = render::svg_for_screen(&drawing, &chart, theme)?;
    Ok(ChartView {
        id: chart.id,
        title: chart.title,
        subtitle: chart.subtitle,
        note: chart.note,
        alt: chart.alt,
        svg,
        width: drawing.width,
        height: drawing.height,
        table: chart.table,
        method: chart.method.into(),
        lacks: chart.lacks,
        hits: drawing.hits,
    })
}

/// Writes a figure where the user says; answers the file's name, none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn chart_export(state: State<'_, AppState>, id: String) -> Answer<Option<String>> {
    let name = format!("{}.png", id.replace('/', " "));
    let Some(path) = state.dialogues.save("Export the figure", &name, &PICTURES) else { return Ok(None) };
    let format =
        path.extension().and_then(|extension| FigureFormat::from_extension(&extension.to_string_lossy()));
    let format = format.ok_or_else(|| AppError {
        code: "invalid".into(),
        message: "End the file’s name in .png, .svg, .pdf or .csv. Nothing was written.".into(),
        field: None,
    })?;
    let reports = state.reports()?;
    let bytes = reports.figure(&id, format)?;
    write_file(&path, &bytes)?;
    Ok(Some(file_name(&path)))
}
