//! What no file of the product may hold: paths of one machine, things left to do, output that nobody reads.

use encore_tests::sources::{Source, sources};

/// Built from parts, so that this file does not hold them itself.
fn never() -> [String; 8] {
    ["\"/|tmp", "to|do!(", "unimple|mented!(", "FIX|ME", "TO|DO", "X|XX", "d|bg!(", "console.l|og("]
        .map(|text| text.replace('|', ""))
}

fn found(files: &[Source]) -> Vec<String> {
    let of = |file: &Source| {
        let held = never().into_iter().filter(|never| file.text.contains(never));
        held.map(|never| format!("{} holds {never}", file.path)).collect::<Vec<_>>()
    };
    files.iter().flat_map(of).collect()
}

fn product() -> Vec<Source> {
    let endings = [".rs", ".svelte", ".ts", ".css", ".sql", ".html"];
    ["src-tauri", "ui/src", "xtask", "tests"].iter().flat_map(|folder| sources(folder, &endings)).collect()
}

#[test]
fn no_file_holds_what_was_left_to_do() {
    let files = product();
    assert!(files.len() > 250, "found only {} files", files.len());
    assert_eq!(found(&files), Vec::<String>::new());
    for never in never() {
        assert_eq!(
            found(&[Source { path: "a.rs".into(), text: never.clone() }]),
            [format!("a.rs holds {never}")]
        );
    }
}

#[test]
fn every_rust_file_says_first_what_it_owns() {
    let silent = |files: &[Source]| -> Vec<String> {
        files.iter().filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone()).collect()
    };
    let files = sources("src-tauri/core/src", &[".rs"]);
    assert_eq!(silent(&files), Vec::<String>::new());
    assert_eq!(silent(&[Source { path: "a.rs".into(), text: "use std::fs;".into() }]), ["a.rs"]);
}

#[test]
fn every_picture_of_the_guide_is_shown_and_is_there() {
    let pages = sources("docs/guide", &[".md"]);
    let shown: std::collections::BTreeSet<String> = pages
        .iter()
        .flat_map(|page| page.text.split("](pictures/").skip(1).filter_map(|rest| rest.split(')').next()))
        .map(str::to_owned)
        .collect();
    let folder = std::fs::read_dir(encore_tests::root("docs/guide/pictures")).unwrap();
    let there = folder.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert!(shown.len() > 8 && pages.len() > 10);
    assert_eq!(shown, there);
}
