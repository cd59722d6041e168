//! `test`, `check` and `bless`.

use crate::counted::Count;
use crate::run::{build_app, under_xvfb};
use crate::step::{Outcome, output, program, root, run, run_command};
use crate::system::{For, prepare};
use crate::ui;
use std::process::Command;

/// Every check and test; ends with a line `N passed, N failed`.
pub fn test() -> Outcome {
    prepare(For::Tests)?;
    ui::build()?;
    let python = python()?;
    let mut count = Count::default();
    quick(&mut count);
    count.step("bindings", ui::check_bindings());
    count.tests("UI unit tests", &mut ui::script("test"));
    count.tests(
        "Rust",
        program("cargo", &["test", "--workspace", "--no-fail-fast"]).env("ENCORE_PYTHON", &python),
    );
    window(&mut count, &python);
    count.close()
}

/// What needs no set-up beyond the packages: format, lints, types.
pub fn check() -> Outcome {
    ui::build()?;
    let mut count = Count::default();
    quick(&mut count);
    count.close()
}

fn quick(count: &mut Count) {
    count.step("format", run("cargo", &["fmt", "--all", "--check"]));
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "encore-tests/window",
        "--",
        "-D",
        "warnings",
    ];
    count.step("lints", run("cargo", &clippy));
    count.step("UI lints", run_command(&mut ui::script("lint")));
    count.step("UI types", run_command(&mut ui::script("check")));
}

/// The tests in the real window.
fn window(count: &mut Count, python: &str) {
    let built = build_app(true);
    let Ok(app) = built else {
        count.step("window", built.map(drop));
        return;
    };
    let tests = [
        "cargo",
        "test",
        "-p",
        "encore-tests",
        "--features",
        "window",
        "--test",
        "e2e",
        "--",
        "--test-threads=1",
    ];
    count.tests("window", under_xvfb(&tests).env("ENCORE_APP", &app).env("ENCORE_PYTHON", python));
    count.step("no test dialogues in the app", no_test_dialogues(&app));
}

/// The seam of the tests is in the tests' build, and in no other.
fn no_test_dialogues(e2e: &str) -> Outcome {
    let holds = |app: &str| {
        let bytes = std::fs::read(app).map_err(|error| format!("{app}: {error}"))?;
        Ok::<bool, String>(bytes.windows(16).any(|window| window == b"ENCORE_DIALOGUES"))
    };
    let app = build_app(false)?;
    match (holds(e2e)?, holds(&app)?) {
        (true, false) => Ok(()),
        (false, _) => Err("the tests' build lacks the seam, so the check proves nothing".into()),
        (_, true) => Err("the app answers file dialogues from a queue file".into()),
    }
}

/// An environment with python-pptx and openpyxl; answers its interpreter.
fn python() -> Result<String, String> {
    let interpreter = root().join("target/venv/bin/python").to_string_lossy().into_owned();
    if output(&interpreter, &["-c", "import pptx, openpyxl"]).is_none() {
        run("python3", &["-m", "venv", "target/venv"])?;
        run(&interpreter, &["-m", "pip", "install", "--quiet", "python-pptx", "openpyxl"])?;
    }
    Ok(interpreter)
}

/// Accepts the figures as they are now drawn.
pub fn bless() -> Outcome {
    let mut command: Command = program("cargo", &["test", "-p", "encore-core", "charts"]);
    run_command(command.env("INSTA_UPDATE", "always"))
}
