//! `holder read|write PATH`: opens a workspace, says `open` or the error's code and sentence, and holds the file
//! until its input ends.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use encore_core::workspace::{Access, Workspace};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (access, path) = match &arguments[..] {
        [access, path] if access == "read" => (Access::Read, path),
        [access, path] if access == "write" => (Access::Write, path),
        _ => {
            eprintln!("usage: holder read|write PATH");
            return ExitCode::from(2);
        }
    };
    let held = Workspace::open(Path::new(path), access, None);
    match &held {
        Ok(workspace) => {
            println!("open, {} roles", workspace.history().map_or(0, |history| history.roles.len()));
        }
        Err(error) => println!("{}: {error}", error.code()),
    }
    let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
    ExitCode::SUCCESS
}
