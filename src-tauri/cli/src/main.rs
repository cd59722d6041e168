//! `encore-cli`: the headless face of the same core. Human text by default, one JSON object with `--json`.
//! Never prompts. Exit 0 done, 1 refused (nothing written), 2 usage, 3 questions open.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod arguments;
mod figures;
mod imports;
mod packets;
mod review;
mod workspaces;

use arguments::{Arguments, Command};
use clap::Parser;
use encore_core::model::Moment;
use encore_core::workspace::{Access, OWNER, Workspace};
use serde_json::{Value, json};
use std::path::Path;
use std::process::ExitCode;

/// What a command has to say: text for people, JSON for programs.
struct Answer {
    text: String,
    json: Value,
    code: u8,
}

impl Answer {
    fn done(text: impl Into<String>, json: Value) -> Self {
        Self { text: text.into(), json, code: 0 }
    }

    /// The same, and how many cards were left out because whoever is at the desk may not see them yet.
    fn without(mut self, cards: u32, sentence: Option<String>) -> Self {
        if let Some(sentence) = sentence {
            self.text = format!("{}\n{sentence}", self.text);
            self.json["hidden"] = json!({ "cards": cards, "sentence": sentence });
        }
        self
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let moment = Moment {
        at: chrono::Utc::now(),
        by: arguments.at_desk.clone().unwrap_or_else(|| "encore-cli".into()),
    };
    let answer = match run(&arguments, &moment) {
        Ok(answer) => answer,
        Err(error) => {
            eprintln!("encore-cli: {error}");
            let json = json!({ "error": { "code": error.code(), "message": error.to_string(), "field": error.field() } });
            Answer { text: String::new(), json, code: 1 }
        }
    };
    let shown = if arguments.json { format!("{:#}", answer.json) } else { answer.text };
    if !shown.is_empty() {
        // A closed pipe (`| head`) is no fault of ours.
        let _ =
            std::io::Write::write_all(&mut std::io::stdout(), format!("{}\n", shown.trim_end()).as_bytes());
    }
    ExitCode::from(answer.code)
}

/// A workspace to read, for who is at the desk: the owner where nobody is named.
fn read(workspace: &Path, arguments: &Arguments) -> encore_core::Result<Workspace> {
    let workspace = Workspace::open(workspace, Access::Read, None)?;
    workspace.at_desk(arguments.at_desk.as_deref().unwrap_or(OWNER))
}

fn run(arguments: &Arguments, moment: &Moment) -> encore_core::Result<Answer> {
    match &arguments.command {
        Command::New { workspace, sample, encrypt } => workspaces::new(workspace, *sample, *encrypt, moment),
        Command::Import(import) => imports::import(import, moment),
        Command::ImportUndo { workspace, import_id } => imports::undo(workspace, *import_id, moment),
        Command::Review { workspace, as_of, role } => {
            review::review(&read(workspace, arguments)?, *as_of, role.as_deref(), arguments.json)
        }
        Command::Chart { workspace, name, list, out } => {
            figures::chart(&read(workspace, arguments)?, name.as_deref(), *list, out.as_deref())
        }
        Command::Deck { workspace, out } => figures::deck(&read(workspace, arguments)?, out, moment),
        Command::Export { workspace, out, format } => {
            workspaces::export(&read(workspace, arguments)?, out, *format)
        }
        Command::Packet { workspace, candidate, interviewer, stage, out } => {
            packets::packet(&read(workspace, arguments)?, candidate, interviewer, stage, out)
        }
        Command::PacketImport { workspace, file } => {
            packets::import(workspace, arguments.at_desk.as_deref().unwrap_or(OWNER), file, moment)
        }
        Command::Check { workspace } => workspaces::check(workspace),
    }
}
