//! Encore without a window: what is true of hiring cohorts, their selection process and their results.
//! Reads no clock, no environment and no path of its own choosing; the shell and the cli hand them in.

/// History in, reports with n, interval and caveats out.
pub mod analysis;
/// Reports in, figures out: each with its table, its words and its hit areas.
pub mod charts;
/// Findings and charts in, slides and their PowerPoint file out.
pub mod deck;
/// Sentences for people, codes for programs.
pub mod error;
/// File bytes in, an import plan out.
pub mod import;
/// The vocabulary: plain structs; no I/O, no SQL.
pub mod model;
/// The workspace file: the only place that knows SQLite.
pub mod store;
/// Use cases: one method for each thing that the window and the cli do.
pub mod workspace;

pub use error::{Error, Result};
