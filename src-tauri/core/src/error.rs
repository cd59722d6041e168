//! The one error of the core: whole sentences for people, codes for programs.
//! Never holds what a row of an import did wrong: row errors are data.

use std::path::PathBuf;

/// A `Result` whose error is [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

/// Why something was refused, as a sentence with a way on. Nothing was written when one is returned.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file does not exist.
    #[error("There is no file at “{}”. Check the name, or make a new workspace.", .0.display())]
    NotFound(PathBuf),
    /// A new workspace was asked for where a file already is.
    #[error("“{}” already exists and was left as it is. Choose another name.", .0.display())]
    AlreadyExists(PathBuf),
    /// The file is no workspace: empty, a folder, another kind of file, or damaged at its head.
    #[error("“{}” is not an Encore workspace{}. It was not changed.", path.display(), reason)]
    NotAWorkspace {
        /// The file as it was named.
        path: PathBuf,
        /// What it is instead, starting with `": "`, or empty.
        reason: String,
    },
    /// The file was written by a newer Encore.
    #[error(
        "“{}” was written by a newer Encore (file format {found}, this one reads up to {supported}). It was not opened, and the file has not been touched. Update Encore to open it.",
        path.display()
    )]
    Newer {
        /// The file as it was named.
        path: PathBuf,
        /// The file's format.
        found: u32,
        /// The newest format that this program reads.
        supported: u32,
    },
    /// Another program holds the file.
    #[error("“{}” is open in Encore or another program. Close it there, or save a copy and use the copy.", .0.display())]
    Locked(PathBuf),
    /// The file or its folder can't be written.
    #[error("“{}” can be read but not written: the file or its folder is read-only. Save a copy to change it.", .0.display())]
    ReadOnly(PathBuf),
    /// A check found the file damaged.
    #[error("“{}” is damaged: {detail}. Keep the file and open a backup.", path.display())]
    Damaged {
        /// The file as it was named.
        path: PathBuf,
        /// What the check said first.
        detail: String,
    },
    /// A value that can't be kept, with the field it was meant for.
    #[error("{message}")]
    Invalid {
        /// The field as the window knows it.
        field: &'static str,
        /// The sentence.
        message: String,
    },
    /// Something was named that the workspace does not have.
    #[error("There is no {noun} “{name}” in this workspace.{hint}")]
    Unknown {
        /// What kind of thing.
        noun: &'static str,
        /// The name as it was given.
        name: String,
        /// What there is instead, starting with a space, or empty.
        hint: String,
    },
    /// A whole import file was refused.
    #[error("{message}")]
    ImportRefused {
        /// The code of the refusal, as in the import's JSON.
        code: &'static str,
        /// The sentence.
        message: String,
    },
    /// An import, or another action, that can't be undone as things are.
    #[error("{0}")]
    CannotUndo(String),
    /// Reading or writing a file failed.
    #[error("“{}” could not be {verb}: {source}.", path.display())]
    Io {
        /// The file as it was named.
        path: PathBuf,
        /// `read` or `written`.
        verb: &'static str,
        /// The operating system's reason.
        source: std::io::Error,
    },
    /// The database refused something that the rules above should have caught.
    #[error("The workspace could not be read or written: {0}. Nothing was changed.")]
    Store(String),
    /// A row that others need was to go; the caller says which and what to do.
    #[error("Other rows of the workspace need this one. Nothing was changed.")]
    Constraint,
    /// A plan was made before something else changed the workspace.
    #[error("The workspace changed since this preview was made. Look at the preview again, then import.")]
    Stale,
    /// Long work was cancelled.
    #[error("Cancelled. Nothing was written.")]
    Cancelled,
    /// A figure or a slide could not be made.
    #[error("The figure could not be made: {0}.")]
    Render(String),
}

impl Error {
    /// The code by which programs tell errors apart; one exists only where someone acts on it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "not_found",
            Self::AlreadyExists(_) => "already_exists",
            Self::NotAWorkspace { .. } => "not_a_workspace",
            Self::Newer { .. } => "newer",
            Self::Locked(_) => "locked",
            Self::ReadOnly(_) => "read_only",
            Self::Damaged { .. } => "damaged",
            Self::Invalid { .. } => "invalid",
            Self::Unknown { .. } => "unknown",
            Self::ImportRefused { code, .. } => code,
            Self::CannotUndo(_) => "cannot_undo",
            Self::Io { .. } => "io",
            Self::Store(_) => "store",
            Self::Constraint => "constraint",
            Self::Stale => "stale",
            Self::Cancelled => "cancelled",
            Self::Render(_) => "render",
        }
    }

    /// The field that the sentence is about, if it is about one.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Invalid { field, .. } => Some(field),
            _ => None,
        }
    }
}
