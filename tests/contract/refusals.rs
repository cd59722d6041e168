//! What can't be done is refused with a sentence, exit 1 and nothing written; what can't be understood with exit 2.

use super::{Desk, text};
use encore_tests::programs::{Holder, cli_path, run_read_only};
use encore_tests::workspaces::sample_file;
use rusqlite::Connection;
use std::path::Path;
use std::time::{Duration, Instant};

const HOLDER: &str = env!("CARGO_BIN_EXE_holder");

/// One command of each name but `new`, on the workspace `@WHICH`.
fn commands<'a>(workspace: &'a str, file: &'a str) -> [Vec<&'a str>; 7] {
    [
        vec!["import", workspace, "--kind", "sellers", file],
        vec!["import-undo", workspace, "1"],
        vec!["review", workspace],
        vec!["chart", workspace, "--list"],
        vec!["deck", workspace, "--out", "@new.pptx"],
        vec!["export", workspace, "--out", "@new folder"],
        vec!["check", workspace],
    ]
}

#[test]
fn every_command_refuses_what_is_no_workspace() {
    let desk = Desk::empty();
    desk.write("sellers.csv", sample_file("sellers.csv"));
    desk.write("empty.encore", "");
    desk.write("text.encore", "not a workspace, but more than sixteen letters");
    desk.write("binary.encore", (0..=255).cycle().take(9000).collect::<Vec<u8>>());
    std::fs::create_dir(desk.path("folder.encore")).unwrap();
    std::fs::copy(desk.path("team.encore"), desk.path("newer.encore")).unwrap();
    Connection::open(desk.path("newer.encore")).unwrap().pragma_update(None, "user_version", 99).unwrap();
    for (file, sentence) in [
        ("missing.encore", "There is no file at"),
        ("folder.encore", "it is a folder"),
        ("empty.encore", "it is empty"),
        ("text.encore", "it is another kind of file"),
        ("binary.encore", "it is another kind of file"),
        ("newer.encore", "was written by a newer Encore"),
    ] {
        for command in commands(&format!("@{file}"), "@sellers.csv") {
            let said = desk.refused(&command);
            assert!(said.contains(sentence) && said.contains(file), "{command:?}: {said}");
        }
    }
    desk.done(&["import", "@team.encore", "--kind", "sellers", "@sellers.csv"]);
}

#[test]
fn new_refuses_an_existing_file_and_a_missing_folder() {
    let desk = Desk::empty();
    desk.write("mine.txt", "mine");
    for file in ["@team.encore", "@mine.txt"] {
        assert!(desk.refused(&["new", file]).contains("already exists"));
        assert!(desk.refused(&["new", file, "--sample"]).contains("already exists"));
    }
    desk.refused(&["new", "@no folder/team.encore"]);
    assert!(desk.refused(&["new", "@other.encore", "--encrypt"]).contains("can't encrypt"));
    assert_eq!(desk.names(), ["mine.txt", "team.encore"]);
}

#[test]
fn usage_errors_exit_2() {
    let desk = Desk::empty();
    desk.write("sellers.csv", sample_file("sellers.csv"));
    let before = desk.everything();
    for (command, says) in [
        (vec!["import", "@team.encore", "--kind", "people", "@sellers.csv"], "there is no kind “people”"),
        (vec!["import", "@team.encore", "@sellers.csv"], "--kind"),
        (vec!["import-undo", "@team.encore", "first"], "invalid"),
        (vec!["chart", "@team.encore"], "NAME"),
        (vec!["chart", "@team.encore", "ribbon/AE"], "--out"),
        (vec!["review", "@team.encore", "--as-of", "30.06.2026"], "--as-of"),
        (vec!["export", "@team.encore", "--out", "@x", "--format", "ods"], "ods"),
        (vec!["review"], "WORKSPACE"),
        (vec!["inspect", "@team.encore"], "inspect"),
        (vec![], "Usage"),
    ] {
        let answer = desk.run(&command);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{command:?}");
        assert!(answer.err.contains(says), "{command:?}: {}", answer.err);
    }
    assert!(desk.everything() == before);
}

#[test]
fn what_the_workspace_does_not_have_is_named() {
    let desk = Desk::sample();
    for (command, says) in [
        (
            vec!["review", "@team.encore", "--role", "CEO"],
            "no role “CEO” in this workspace. There are: AE, BDR.",
        ),
        (vec!["chart", "@team.encore", "tenure/AE-1999", "--out", "@a.svg"], "no cohort “AE-1999”"),
        (vec!["chart", "@team.encore", "pie/AE", "--out", "@a.svg"], "There are ribbon/ROLE"),
        (vec!["chart", "@team.encore", "ribbon/AE", "--out", "@a.gif"], "End it in .svg, .png, .pdf or .csv"),
        (vec!["chart", "@team.encore", "ribbon/AE", "--out", "@no folder/a.svg"], "could not be written"),
        (vec!["deck", "@team.encore", "--out", "@a.pdf"], "End it in .pptx"),
        (vec!["import-undo", "@team.encore", "99"], "no import “99”"),
        (vec!["import", "@team.encore", "--kind", "sellers", "@missing.csv"], "There is no file at"),
        (vec!["import", "@team.encore", "--kind", "sellers", "@team.encore"], "not a text file"),
    ] {
        let said = desk.refused(&command);
        assert!(said.contains(says), "{command:?}: {said}");
    }
}

#[test]
fn errors_are_one_object_with_json() {
    let desk = Desk::empty();
    let answer = desk.run(&["review", "@missing.encore", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((answer.code, json["error"]["code"].as_str()), (1, Some("not_found")));
    assert!(answer.err.contains(json["error"]["message"].as_str().unwrap()));
}

#[test]
fn a_workspace_open_elsewhere_is_left_alone() {
    let desk = Desk::sample();
    desk.write("sellers.csv", sample_file("sellers.csv"));
    let bytes = desk.bytes("team.encore");
    let (holder, said) = Holder::start(HOLDER, "write", &desk.path("team.encore"));
    assert_eq!(said, "open, 2 roles");
    let began = Instant::now();
    for command in &commands("@team.encore", "@sellers.csv")[..2] {
        let answer = desk.run(command);
        assert_eq!(answer.code, 1);
        assert!(
            answer.err.contains("is open in Encore or another program. Close it there"),
            "{}",
            answer.err
        );
    }
    assert!(began.elapsed() < Duration::from_secs(10), "it never waits for long");
    assert!(desk.bytes("team.encore") == bytes);
    drop(holder);
    desk.done(&["import", "@team.encore", "--kind", "sellers", "@sellers.csv"]);
}

#[test]
fn reading_commands_work_on_read_only_files_and_folders() {
    let desk = Desk::sample();
    let out = tempfile::tempdir().unwrap();
    let (file, to) = (desk.path("team.encore"), |name: &str| text(&out.path().join(name)).to_owned());
    let csv = desk.write("sellers.csv", sample_file("sellers.csv"));
    for (number, place) in [file.as_path(), desk.0.path()].into_iter().enumerate() {
        let (deck, svg, tables) =
            (to(&format!("{number}.pptx")), to(&format!("{number}.svg")), to(&number.to_string()));
        for command in [
            vec!["review", text(&file)],
            vec!["check", text(&file)],
            vec!["chart", text(&file), "--list"],
            vec!["chart", text(&file), "ribbon/AE", "--out", &svg],
            vec!["deck", text(&file), "--out", &deck],
            vec!["export", text(&file), "--out", &tables],
            vec!["import", text(&file), "--kind", "sellers", text(&csv), "--dry-run"],
        ] {
            let Some(answer) = run_read_only(place, cli_path(), &command) else {
                println!("skipped: this system has no mounts of its own for a test");
                return;
            };
            assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{command:?}");
        }
        assert!([deck, svg].iter().all(|file| Path::new(file).exists()));
        for command in [
            vec!["import", text(&file), "--kind", "sellers", text(&csv)],
            vec!["import-undo", text(&file), "1"],
        ] {
            let answer = run_read_only(place, cli_path(), &command).unwrap();
            assert_eq!(answer.code, 1, "{command:?}");
            assert!(answer.err.contains("can be read but not written"), "{}", answer.err);
        }
    }
}
