//! Encore without a window: what is true of hiring cohorts, their selection process and their results.
//! Reads no clock, no environment and no path of its own choosing; the shell and the cli hand them in.

/// History in, reports with n, interval and caveats out.
pub mod analysis;
/// Sentences for people, codes for programs.
pub mod error;
/// The vocabulary: plain structs; no I/O, no SQL.
pub mod model;

pub use error::{Error, Result};
