//! Running a program as a step: said before, checked after.

use std::path::PathBuf;
use std::process::Command;

/// What a step ends with: nothing, or the sentence why not.
pub type Outcome = Result<(), String>;

/// The root of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap_or_else(|_| ".".into())
}

/// A program to be run in the root of the project.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a program and passes its output on.
pub fn run(name: &str, arguments: &[&str]) -> Outcome {
    run_command(&mut program(name, arguments))
}

/// Runs a command and passes its output on.
pub fn run_command(command: &mut Command) -> Outcome {
    println!("\n$ {}", shown(command));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("“{}” ended with {status}", shown(command))),
        Err(error) => Err(format!("“{}” could not be started: {error}", shown(command))),
    }
}

/// A program's output; none when it could not be run or failed.
pub fn output(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name, arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Whether a program is there.
pub fn there_is(name: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths)
        .any(|folder| folder.join(name).is_file() || folder.join(format!("{name}.exe")).is_file())
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
