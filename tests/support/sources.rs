//! Files of the project itself, as text.

use crate::root;
use std::path::{Path, PathBuf};

/// A file of the project.
#[derive(Debug)]
pub struct Source {
    /// Path from the root of the project, with `/`.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl Source {
    /// Lines of code: blank lines and comments of their own line are left out.
    pub fn code(&self) -> String {
        let lines = self.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Every file under `folder` with one of these endings, by path; never what is generated or installed.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root(folder), folder, endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, name: &str, endings: &[&str], found: &mut Vec<Source>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{name}: {error}"));
    for entry in entries {
        let file: PathBuf = entry.expect("an entry").path();
        let last = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let path = format!("{name}/{last}");
        if file.is_dir() {
            if !["target", "node_modules", "dist", "gen"].contains(&&*last) {
                collect(&file, &path, endings, found);
            }
        } else if endings.iter().any(|ending| last.ends_with(ending)) {
            let text = std::fs::read_to_string(&file).expect("text");
            found.push(Source { path, text });
        }
    }
}
