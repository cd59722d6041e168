//! Card packets: forms for interviewers without the file.

use super::file_name;
use crate::dialogue::FileKind;
use crate::error::Answer;
use crate::state::AppState;
use encore_core::import::read_packet;
use encore_core::workspace::{PacketRead, read_packet_file};
use tauri::State;

const FORM: FileKind = FileKind { name: "Card packet", extensions: &["xlsx"] };

/// Writes one form for each candidate into a folder that the user chooses; answers the files' names, none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn packet_export(
    state: State<'_, AppState>,
    cohort: String,
    stage: String,
    interviewer: String,
    candidates: Vec<String>,
) -> Answer<Option<Vec<String>>> {
    let Some(folder) = state.dialogues.folder("Where to put the forms") else { return Ok(None) };
    let files = state
        .read(|open| open.workspace.export_packets(&folder, (&cohort, &stage, &interviewer), &candidates))?;
    Ok(Some(files.iter().map(|file| file_name(file)).collect()))
}

/// Takes in a form that came back; none = cancelled.
#[tauri::command]
#[cfg_attr(feature = "bindings", specta::specta)]
pub async fn packet_import(state: State<'_, AppState>) -> Answer<Option<PacketRead>> {
    let Some(path) = state.dialogues.open("Open a card packet", FORM) else { return Ok(None) };
    // A file of others may take long to read; meanwhile nothing else waits.
    let form = read_packet(&read_packet_file(&path)?)?;
    Ok(Some(state.change(|workspace, moment| workspace.import_packet(moment, &form))?))
}
