//! The program: opens the window, with the workspace named on the command line if there is one.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    encore_app::run()
}
