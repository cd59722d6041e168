//! The app in its real window, as a person uses it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod accessibility;
mod desktop;
mod dialogues;
mod evidence;
mod files;
mod first_start;
mod focus;
mod import;
mod keyboard;
mod locale;
mod plans;
mod sellers;
mod typing;
mod workbench;

use encore_core::workspace::Workspace;
use encore_tests::moment;
use encore_tests::window::Window;
use std::path::{Path, PathBuf};

/// A sample workspace in `home`.
fn sample(home: &Path) -> PathBuf {
    let path = home.join("sample.encore");
    drop(Workspace::create_sample(&path, &moment()).unwrap());
    path
}

/// The sample in its window, the owner at the desk.
fn open_sample(home: &Path) -> Window {
    let window = Window::open(home, Some(&sample(home)));
    at_the_desk(&window);
    window
}

fn at_the_desk(window: &Window) {
    window.click("desk-owner");
    window.click("desk-continue");
    window.wait_gone("desk-dialog");
}

/// Opens a cohort from the list by its name.
fn open_cohort(window: &Window, name: &str) {
    window.click("rail-cohorts");
    window.wait_for_text("cohort-row", name);
    let row = format!(
        "[...document.querySelectorAll('[data-testid=cohort-row]')].find((row) => row.textContent.includes('{name}'))"
    );
    window.js(&format!("{row}.querySelector('a').click()"));
    window.wait("[data-testid=ramp] svg text");
}

/// No page may break its own security policy.
fn assert_policy_kept(window: &Window) {
    assert_eq!(window.violations(), Vec::<String>::new());
}
