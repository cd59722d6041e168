//! `run` and `shots`: the app in its window, or without a display what it shows.

use crate::step::{Outcome, output, program, root, run_command};
use crate::system::{For, prepare};
use crate::ui;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the app and opens its window; without a display it writes what the window would show.
pub fn run(file: Option<&str>) -> Outcome {
    let display = has_display();
    prepare(if display { For::Display } else { For::Headless })?;
    ui::build()?;
    if display {
        let mut command = program("cargo", &["run", "-p", "encore", "--bin", "encore", "--"]);
        command.args(file.map(|file| std::path::absolute(file).unwrap_or_else(|_| file.into())));
        return run_command(&mut command);
    }
    println!("There is no display: the sample is opened without a screen.");
    without_display()
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

fn folder() -> Result<PathBuf, String> {
    let folder = root().join("target/encore");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// Screenshot, findings and deck of the sample.
fn without_display() -> Outcome {
    let folder = folder()?;
    let place = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let sample = place("sample.encore");
    let _ = std::fs::remove_file(&sample);
    let deck = place("board.pptx");
    run_command(&mut program("cargo", &cli(&["new", &sample, "--sample"])))?;
    let findings = output("cargo", &cli(&["review", &sample])).ok_or("the review could not be written")?;
    std::fs::write(place("findings.txt"), &findings).map_err(|error| error.to_string())?;
    run_command(&mut program("cargo", &cli(&["deck", &sample, "--out", &deck])))?;
    let app = build_app(true)?;
    run_command(&mut screenshot(&app, &[&sample, &place("review.png")]))?;
    println!("\n{findings}\nWrote\n  {}\n  {}\n  {deck}", place("review.png"), place("findings.txt"));
    Ok(())
}

/// The program that takes screenshots, on a display without a screen, of the app at `app`.
fn screenshot(app: &str, arguments: &[&str]) -> Command {
    const PROGRAM: &[&str] = &[
        "cargo",
        "run",
        "--quiet",
        "-p",
        "encore-tests",
        "--features",
        "window",
        "--bin",
        "screenshot",
        "--",
    ];
    let mut command = under_xvfb(&[PROGRAM, arguments].concat());
    // A window drawn without a graphics card can't be photographed by WebDriver.
    command.env("ENCORE_APP", app).env("WEBKIT_FORCE_COMPOSITING_MODE", "1");
    command
}

/// Arguments of Cargo that run `encore-cli` with these.
fn cli<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&["run", "--quiet", "-p", "encore-cli", "--"], arguments].concat()
}

/// Screenshots in target/encore: of every page, or of every page with few, many and hard names.
pub fn shots(which: &str) -> Outcome {
    let shots = folder()?.join(which.trim_start_matches('-'));
    take(which, &shots)
}

/// The pictures of the guide, in docs/guide/pictures.
pub fn guide_pictures() -> Outcome {
    take("--guide", &root().join("docs/guide/pictures"))
}

fn take(which: &str, folder: &Path) -> Outcome {
    prepare(For::Headless)?;
    ui::build()?;
    let app = build_app(true)?;
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    run_command(&mut screenshot(&app, &[which, &folder.to_string_lossy()]))
}

/// Builds the app, with or without the tests' seam for dialogues; answers a copy of the program.
pub fn build_app(e2e: bool) -> Result<String, String> {
    let mut arguments = vec!["build", "-p", "encore", "--bin", "encore"];
    if e2e {
        arguments.extend(["--features", "e2e"]);
    }
    run_command(&mut program("cargo", &arguments))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let copy = folder()?.join(if e2e { "encore-e2e" } else { "encore" });
    // A program that is running can't be written over.
    let _ = std::fs::remove_file(&copy);
    std::fs::copy(target.join("debug/encore"), &copy).map_err(|error| format!("the app: {error}"))?;
    Ok(copy.to_string_lossy().into_owned())
}

/// A command on a display without a screen.
pub fn under_xvfb(words: &[&str]) -> Command {
    let mut command = program("xvfb-run", &["-a", "-s", "-screen 0 1440x900x24"]);
    command.args(words);
    command
}
