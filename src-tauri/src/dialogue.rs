//! File dialogues behind one trait: the system's own, or a queue file in tests of the real window.
//! Never answers from the page.

use std::path::PathBuf;
#[cfg(not(feature = "e2e"))]
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// Keeps every violation of the page's security policy, from the first line of the page on, for the tests to ask for.
#[cfg(feature = "e2e")]
pub fn violations() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    const LISTEN: &str = "window.policyViolations = []; document.addEventListener('securitypolicyviolation', \
        (event) => window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));";
    tauri::plugin::Builder::new("violations").js_init_script(LISTEN).build()
}

/// A kind of file: what people call it, and its extensions.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "e2e", allow(dead_code, reason = "the queue answers without a filter"))]
pub struct FileKind {
    /// "Encore workspace".
    pub name: &'static str,
    /// Without the dot.
    pub extensions: &'static [&'static str],
}

/// Asks the user for a file; none = cancelled. Blocks the thread that asks, which is never the window's.
pub trait Dialogues: Send + Sync {
    /// An existing file.
    fn open(&self, title: &str, kind: FileKind) -> Option<PathBuf>;
    /// A file to write, one of several kinds.
    fn save(&self, title: &str, name: &str, kinds: &[FileKind]) -> Option<PathBuf>;
    /// A folder to write into.
    fn folder(&self, title: &str) -> Option<PathBuf>;
}

/// The dialogues of this build.
#[cfg(not(feature = "e2e"))]
pub fn dialogues(app: &tauri::AppHandle) -> Box<dyn Dialogues> {
    Box::new(Native(app.clone()))
}

#[cfg(not(feature = "e2e"))]
struct Native(tauri::AppHandle);

#[cfg(not(feature = "e2e"))]
impl Native {
    fn builder(&self, title: &str, kinds: &[FileKind]) -> FileDialogBuilder<tauri::Wry> {
        let builder = self.0.dialog().file().set_title(title);
        kinds.iter().fold(builder, |builder, kind| builder.add_filter(kind.name, kind.extensions))
    }
}

#[cfg(not(feature = "e2e"))]
impl Dialogues for Native {
    fn open(&self, title: &str, kind: FileKind) -> Option<PathBuf> {
        self.builder(title, &[kind]).blocking_pick_file()?.into_path().ok()
    }

    fn save(&self, title: &str, name: &str, kinds: &[FileKind]) -> Option<PathBuf> {
        let path = self.builder(title, kinds).set_file_name(name).blocking_save_file()?.into_path().ok()?;
        // GTK leaves the name as it was typed.
        Some(match (path.extension(), kinds.first()) {
            (None, Some(kind)) => path.with_extension(kind.extensions[0]),
            _ => path,
        })
    }

    fn folder(&self, title: &str) -> Option<PathBuf> {
        self.builder(title, &[]).blocking_pick_folder()?.into_path().ok()
    }
}

/// Takes the first line of the file that `ENCORE_DIALOGUES` names, and removes it; an empty line is a cancel.
#[cfg(feature = "e2e")]
pub fn dialogues(_: &tauri::AppHandle) -> Box<dyn Dialogues> {
    Box::new(Queue)
}

#[cfg(feature = "e2e")]
struct Queue;

#[cfg(feature = "e2e")]
impl Queue {
    fn next() -> Option<PathBuf> {
        let file = std::env::var_os("ENCORE_DIALOGUES")?;
        let text = std::fs::read_to_string(&file).ok()?;
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        std::fs::write(&file, rest).ok()?;
        (!first.is_empty()).then(|| PathBuf::from(first))
    }
}

#[cfg(feature = "e2e")]
impl Dialogues for Queue {
    fn open(&self, _: &str, _: FileKind) -> Option<PathBuf> {
        Self::next()
    }

    fn save(&self, _: &str, _: &str, _: &[FileKind]) -> Option<PathBuf> {
        Self::next()
    }

    fn folder(&self, _: &str) -> Option<PathBuf> {
        Self::next()
    }
}
