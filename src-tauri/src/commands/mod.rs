//! Commands, one file a noun: arguments in, a workspace call, the error mapped.

pub mod candidates;
pub mod charts;
pub mod cohorts;
pub mod decisions;
pub mod deck;
pub mod evidence;
pub mod history;
pub mod imports;
pub mod outcomes;
pub mod packets;
pub mod plan;
pub mod processes;
pub mod published;
pub mod review;
pub mod roles;
pub mod scorecards;
pub mod search;
pub mod sellers;
pub mod session;
pub mod work;
pub mod workspaces;

use crate::dialogue::FileKind;

/// Workspace files.
const WORKSPACE: FileKind = FileKind { name: "Encore workspace", extensions: &["encore"] };

/// A file's name without its folder.
fn file_name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
