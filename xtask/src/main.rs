//! `cargo xtask`: every developer command. Installs what a command needs, says what and why, and runs it.
//! Never leaves a step half told: what fails is named, and the exit code says so.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod counted;
mod run;
mod step;
mod system;
mod test;
mod ui;

use std::process::ExitCode;
use step::Outcome;

const HELP: &str = "cargo xtask COMMAND

  run [FILE]   set up, build, open the window; without a display: screenshot, findings and deck in target/encore
  test         set up, then every check and test, the window's too
  check        the quick ones: format, lints, types (no set-up, no window)
  gen          write the window's bindings (ui/src/ipc/bindings.ts) from the commands
  bless        accept the figures as they are now drawn as the golden ones
  shots        screenshots of every page, light and dark, two sizes, in target/encore/every-page
  shots --states   every page with 0, 1, 8 and 5,000 sellers of hard names, in target/encore/states
  shots --guide    the pictures of the guide, in docs/guide/pictures
  bench        the product beside its peers on 1,000 to 100,000 sellers, as ratios
  bench --verify   its figures on 10,000 sellers against those on which the peers agree
  bench --window   the list of 100,000 sellers in the real window, in milliseconds";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done: Outcome = match words[..] {
        ["run"] => run::run(None),
        ["run", file] => run::run(Some(file)),
        ["test"] => test::test(),
        ["check"] => test::check(),
        ["gen"] => ui::generate_bindings("ui/src/ipc/bindings.ts"),
        ["bless"] => test::bless(),
        ["shots"] => run::shots("--every-page"),
        ["shots", "--states"] => run::shots("--states"),
        ["shots", "--guide"] => run::guide_pictures(),
        ["bench"] => bench::bench(),
        ["bench", "--verify"] => bench::verify(),
        ["bench", "--window"] => bench::window(),
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}
