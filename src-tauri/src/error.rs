//! Errors on the wire: code, sentence, field.

use serde::Serialize;

/// Why a command refused, for the page.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AppError {
    /// For programs.
    pub code: String,
    /// A whole sentence.
    pub message: String,
    /// The field that the sentence is about.
    pub field: Option<String>,
}

/// What a command answers.
pub type Answer<T> = Result<T, AppError>;

impl From<encore_core::Error> for AppError {
    fn from(error: encore_core::Error) -> Self {
        Self { code: error.code().into(), message: error.to_string(), field: error.field().map(Into::into) }
    }
}

impl AppError {
    /// No workspace is open.
    pub fn no_workspace() -> Self {
        let message = "No workspace is open. Open one, or make a new one.".into();
        Self { code: "no_workspace".into(), message, field: None }
    }

    /// The system did not take the page.
    pub fn cannot_print() -> Self {
        let message =
            "The page could not be given to the printer. Export the deck or a chart instead.".into();
        Self { code: "cannot_print".into(), message, field: None }
    }
}
