//! Files that are not as they should be: a clear sentence in the window, nothing lost.

use super::{open_sample, sample};
use encore_core::workspace::{Access, Workspace};
use encore_tests::window::Window;
use std::path::Path;

/// What the window says when it is started with a file.
fn refusal(home: &Path, file: &Path) -> String {
    let window = Window::open(home, Some(file));
    window.find("message");
    window.text("message")
}

#[test]
fn what_is_no_workspace_is_named() {
    let home = tempfile::tempdir().unwrap();
    let place = |name: &str| home.path().join(name);
    std::fs::write(place("empty.encore"), "").unwrap();
    std::fs::write(place("other.encore"), "PK\u{3}\u{4} a zip, say").unwrap();
    std::fs::create_dir(place("folder.encore")).unwrap();
    for (name, says) in [
        ("missing.encore", "There is no file"),
        ("empty.encore", "it is empty"),
        ("other.encore", "another kind of file"),
        ("folder.encore", "it is a folder"),
    ] {
        let message = refusal(home.path(), &place(name));
        assert!(message.contains(says), "{name}: {message}");
    }
}

#[test]
fn a_newer_workspace_is_refused_untouched() {
    let home = tempfile::tempdir().unwrap();
    let path = sample(home.path());
    let mut bytes = std::fs::read(&path).unwrap();
    // The format's number stands at byte 60 of a SQLite file (user_version).
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();
    let message = refusal(home.path(), &path);
    assert!(message.contains("newer Encore") && message.contains("has not been touched"), "{message}");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_second_window_and_the_cli_are_kept_out() {
    let home = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    let path = home.path().join("sample.encore");
    let message = refusal(other.path(), &path);
    assert!(message.contains("is open in Encore or another program"), "{message}");
    let error = Workspace::open(&path, Access::Write, None).unwrap_err();
    assert_eq!(error.code(), "locked");
    window.click("rail-cohorts");
    window.wait_for_text("cohort-row", "AE-2022");
    drop(window);
    assert_eq!(Workspace::open(&path, Access::Write, None).unwrap().check().unwrap(), Vec::<String>::new());
}

#[test]
fn an_empty_workspace_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), None);
    window.answer_dialogues(&[&home.path().join("new.encore")]);
    window.click("start-empty");
    window.click("rail-review");
    window.find("empty");
    window.click("rail-cohorts");
    window.find("empty");
    assert_eq!(window.count("toast"), 0);
}
