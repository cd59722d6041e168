//! The board deck as a file.

use super::file_name;
use crate::dialogue::FileKind;
use crate::error::Answer;
use crate::state::{AppState, now};
use encore_core::workspace::{pptx, write_file};
use serde::Serialize;
use tauri::State;

const POWERPOINT: FileKind = FileKind { name: "PowerPoint", extensions: &["pptx"] };

/// What was written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeckWritten {
    file_name: String,
    /// Titles.
    slides: Vec<String>,
}

/// Writes the deck where the user says; none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn deck_export(state: State<'_, AppState>) -> Answer<Option<DeckWritten>> {
    let Some(path) = state.dialogues.save("Export the deck", "board.pptx", &[POWERPOINT]) else {
        return Ok(None);
    };
    let (reports, moment) = state.read(|open| Ok((open.reports()?, now(open.workspace.desk()))))?;
    let deck = reports.deck()?;
    let bytes = pptx(&deck, &moment)?;
    write_file(&path, &bytes)?;
    let slides = deck.slides.into_iter().map(|slide| slide.title).collect();
    Ok(Some(DeckWritten { file_name: file_name(&path), slides }))
}
