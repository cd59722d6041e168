//! `crash_writer PATH commit|promise`: imports into a workspace until it is killed and prints, for each import, its
//! id and the fingerprint of the workspace after it. `promise` prints before it commits: what must be seen as a loss.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use encore_core::import::read;
use encore_core::model::{ImportKind, ImportPlan};
use encore_core::workspace::{Access, Workspace};
use encore_core::{Error, Result};
use encore_tests::moment;
use encore_tests::workspaces::fingerprint;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, mode] = &arguments[..] else {
        eprintln!("usage: crash_writer PATH commit|promise");
        return ExitCode::from(2);
    };
    match run(Path::new(path), mode == "promise") {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("crash_writer: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(path: &Path, promise: bool) -> Result<()> {
    let mut workspace = Workspace::open(path, Access::Write, None)?;
    loop {
        let next = workspace.imports()?.first().map_or(1, |import| import.id + 1);
        let plan = plan(&workspace, next)?;
        if promise {
            acknowledge(next, 0)?;
            std::thread::sleep(Duration::from_millis(500));
        }
        let id = workspace.import(&moment(), &plan, false)?.id;
        if !promise {
            acknowledge(id, fingerprint(&workspace))?;
        }
    }
}

/// Three new seller-months and one that every import changes, so that taking one back restores a value.
fn plan(workspace: &Workspace, number: i64) -> Result<ImportPlan> {
    let row = |seller: &str| format!("{seller},2026-01,1000,{number}\n");
    let new = ["new", "young", "old"].map(|seller| row(&format!("{seller} {number}"))).concat();
    let file = format!("seller_id,month,quota,closed\n{new}{}", row("everybody"));
    workspace.plan_import(ImportKind::Outcomes, &read("outcomes.csv", file.into_bytes()))
}

fn acknowledge(id: i64, fingerprint: u64) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let written = writeln!(out, "{id} {fingerprint}").and_then(|()| out.flush());
    written.map_err(|source| Error::Io { path: "its output".into(), verb: "written", source })
}
