//! `packet` and `packet-import`.

use crate::Answer;
use encore_core::import::read_packet;
use encore_core::model::Moment;
use encore_core::workspace::{Access, Workspace, read_packet_file, write_file};
use encore_core::{Error, Result};
use serde_json::json;
use std::path::Path;

pub fn packet(
    workspace: &Workspace,
    candidate: &str,
    interviewer: &str,
    stage: &str,
    out: &Path,
) -> Result<Answer> {
    if out.extension().is_none_or(|extension| extension != "xlsx") {
        let message = format!("“{}” names no workbook. End it in .xlsx.", out.display());
        return Err(Error::Invalid { field: "out", message });
    }
    let id = workspace.candidate_named(candidate)?;
    let bytes = workspace.packet(&id, interviewer, stage)?;
    write_file(out, &bytes)?;
    Ok(Answer::done(
        format!("Wrote {}.", out.display()),
        json!({ "file": out, "candidate": id, "bytes": bytes.len() }),
    ))
}

pub fn import(workspace: &Path, desk: &str, file: &Path, moment: &Moment) -> Result<Answer> {
    let form = read_packet(&read_packet_file(file)?)?;
    let mut workspace = Workspace::open(workspace, Access::Write, None)?.at_desk(desk)?;
    let moment = Moment { by: desk.into(), ..moment.clone() };
    let read = workspace.import_packet(&moment, &form)?;
    let text = if read.open.is_empty() {
        format!("Submitted the card of {} for {}.", read.interviewer, read.name)
    } else {
        format!(
            "Kept the card of {} for {} as a draft. Still open: {}.",
            read.interviewer,
            read.name,
            read.open.join(", ")
        )
    };
    Ok(Answer::done(text, json!(read)))
}
