//! `encore-cli` as a program: exit codes, sentences, JSON and files, as CLI.md promises them to scripts.

#![allow(clippy::unwrap_used)]

mod desk;
mod exports;
mod help;
mod imports;
mod refusals;
mod reviews;

use encore_tests::programs::{Answer, cli};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder for one test, in which names of files are short.
struct Desk(TempDir);

impl Desk {
    fn empty() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.done(&["new", "@team.encore"]);
        desk
    }

    fn sample() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.done(&["new", "@team.encore", "--sample"]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// What stands in the folder.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Runs the cli; an argument that starts with `@` is a file of the folder.
    fn run(&self, arguments: &[&str]) -> Answer {
        let of_folder = |argument: &&str| match argument.strip_prefix('@') {
            Some(name) => self.path(name).into_os_string(),
            None => argument.into(),
        };
        let answer = cli(&arguments.iter().map(of_folder).collect::<Vec<_>>());
        assert!(!answer.err.contains("panicked"), "{arguments:?}: {}", answer.err);
        assert!((0..=3).contains(&answer.code), "{arguments:?} ends with {}", answer.code);
        answer
    }

    /// Runs a command that must succeed; answers what it printed.
    fn done(&self, arguments: &[&str]) -> String {
        let answer = self.run(arguments);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{arguments:?}");
        answer.out
    }

    /// Runs a command that must be refused with a sentence and leave every file as it was; answers the sentence.
    fn refused(&self, arguments: &[&str]) -> String {
        let before = self.everything();
        let answer = self.run(arguments);
        assert_eq!(answer.code, 1, "{arguments:?}: {}", answer.out);
        assert!(
            answer.err.starts_with("encore-cli: ") && answer.err.trim_end().ends_with('.'),
            "{}",
            answer.err
        );
        assert!(self.everything() == before, "{arguments:?} was refused and changed something");
        answer.err
    }

    fn everything(&self) -> Vec<(String, Option<Vec<u8>>)> {
        self.names().into_iter().map(|name| (name.clone(), std::fs::read(self.path(&name)).ok())).collect()
    }
}

/// The file as a program takes it.
fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
