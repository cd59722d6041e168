//! `new`, `export`, `check`.

use crate::Answer;
use crate::arguments::Format;
use encore_core::model::Moment;
use encore_core::workspace::{Access, ExportFormat, Workspace, hidden_from_files};
use encore_core::{Error, Result};
use serde_json::json;
use std::path::Path;

pub fn new(path: &Path, sample: bool, encrypt: bool, moment: &Moment) -> Result<Answer> {
    if encrypt {
        let message = "This version can't encrypt a workspace. Nothing was made; leave out --encrypt, or keep the file on an encrypted disk.";
        return Err(Error::Invalid { field: "encrypt", message: message.into() });
    }
    if sample {
        Workspace::create_sample(path, moment)?;
    } else {
        Workspace::create(path)?;
    }
    let holds = if sample { "with the sample: a simulated company" } else { "empty" };
    Ok(Answer::done(
        format!("Made {}, {holds}.", path.display()),
        json!({ "workspace": path, "sample": sample }),
    ))
}

pub fn export(workspace: &Workspace, out: &Path, format: Format) -> Result<Answer> {
    let format = match format {
        Format::Csv => ExportFormat::Csv,
        Format::Xlsx => ExportFormat::Xlsx,
    };
    let done = workspace.export(out, format)?;
    let lines: Vec<String> = done.files.iter().map(|file| file.display().to_string()).collect();
    let answer = Answer::done(lines.join("\n"), json!({ "files": done.files }));
    Ok(answer.without(done.hidden_cards, hidden_from_files(done.hidden_cards)))
}

pub fn check(workspace: &Path) -> Result<Answer> {
    let faults = Workspace::open(workspace, Access::Read, None)?.check()?;
    let json = json!({ "sound": faults.is_empty(), "faults": faults });
    if faults.is_empty() {
        return Ok(Answer::done(format!("{} is sound.", workspace.display()), json));
    }
    let text = format!("{} has faults:\n  {}", workspace.display(), faults.join("\n  "));
    Ok(Answer { text, json, code: 1 })
}
