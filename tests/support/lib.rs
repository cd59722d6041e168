//! What the proofs share: test data, comparison of numbers, workspaces in temporary folders.
//! Never asserts anything itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::missing_panics_doc)]

/// Reference numbers: comparing JSON as the vectors' own checker does.
pub mod compare;
/// A company whose names are hard to set.
pub mod names;
/// PowerPoint files: their parts, and every rule of the format that they break.
pub mod ooxml;
/// Programs as others run them: the cli, and helpers in processes of their own.
pub mod programs;
/// Files of the project itself.
pub mod sources;
/// Methods of the vectors, case by case.
pub mod vectors;
/// The app in its real window, driven by WebDriver.
#[cfg(feature = "window")]
pub mod window;
/// Workspaces in temporary folders, and the files of the sample.
pub mod workspaces;
/// XML as a tree.
pub mod xml;

#[cfg(feature = "window")]
mod keyboard;

use encore_core::model::Moment;
use std::path::PathBuf;

/// A path under `tests/data`.
pub fn data(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(path)
}

/// A path from the root of the project.
pub fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// A fixed time and user.
pub fn moment() -> Moment {
    Moment { at: "2026-07-01T09:00:00Z".parse().expect("a time"), by: "tester".into() }
}
