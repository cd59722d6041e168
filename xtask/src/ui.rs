//! The page of the window: its packages, its build, its bindings.

use crate::step::{Outcome, root, run, run_command};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// npm in the UI's folder.
fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(root().join("ui"));
    command
}

/// Installs the packages if the lock file is newer than what is installed.
pub fn install() -> Outcome {
    let changed = |path: &str| root().join(path).metadata().and_then(|file| file.modified()).ok();
    let installed: Option<SystemTime> = changed("ui/node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("ui/package-lock.json") {
        return Ok(());
    }
    run_command(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the page into `ui/dist`.
pub fn build() -> Outcome {
    install()?;
    run_command(&mut npm(&["run", "build"]))
}

/// The UI's own script of that name.
pub fn script(name: &str) -> Command {
    npm(&["run", name])
}

/// Writes the bindings of the commands to `file`.
pub fn generate_bindings(file: &str) -> Outcome {
    run(
        "cargo",
        &["run", "--quiet", "-p", "encore", "--features", "bindings", "--bin", "bindings", "--", file],
    )
}

/// Whether the bindings in the tree are those of the commands.
pub fn check_bindings() -> Outcome {
    let fresh = root().join("target/encore/bindings.ts");
    std::fs::create_dir_all(root().join("target/encore")).map_err(|error| error.to_string())?;
    generate_bindings(&fresh.to_string_lossy())?;
    let read =
        |path: &Path| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    if read(&fresh)? == read(&root().join("ui/src/ipc/bindings.ts"))? {
        Ok(())
    } else {
        Err("ui/src/ipc/bindings.ts is not what the commands say. Run: cargo xtask gen".into())
    }
}
