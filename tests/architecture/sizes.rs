//! How long a file may be: short enough to be read whole.

use encore_tests::sources::{Source, sources};

/// Lines that a file should stay within, by the end of its name, and lines that it must.
const LIMITS: [(&str, usize, usize); 3] = [(".rs", 250, 400), (".svelte", 150, 150), (".ts", 250, 250)];

/// Written by a program.
const GENERATED: &str = "ui/src/ipc/bindings.ts";

/// Rust files that are longer than they should be, and how long. A file may leave this list or shrink in it.
const LONG: [(&str, usize); 1] = [("src-tauri/core/src/charts/render/svg.rs", 253)];

fn too_long(files: &[Source], known: &[(&str, usize)]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.path != GENERATED) {
        let Some((_, should, must)) = LIMITS.iter().find(|(ending, ..)| file.path.ends_with(ending)) else {
            continue;
        };
        let lines = file.text.lines().count();
        let known = known.iter().find(|(path, _)| *path == file.path).map(|(_, lines)| *lines);
        if lines > known.unwrap_or(*should).min(*must) {
            found.push(format!("{} has {lines} lines", file.path));
        }
        if known.is_some() && lines <= *should {
            found.push(format!("{} has {lines} lines: take it off the list", file.path));
        }
    }
    found
}

fn file(path: &str, lines: usize) -> Source {
    Source { path: path.into(), text: "x\n".repeat(lines) }
}

#[test]
fn no_file_is_too_long_to_be_read() {
    let folders = ["src-tauri", "tests", "xtask", "ui/src"];
    let files: Vec<Source> =
        folders.iter().flat_map(|folder| sources(folder, &[".rs", ".svelte", ".ts"])).collect();
    assert!(files.len() > 200, "found only {} files", files.len());
    assert_eq!(too_long(&files, &LONG), Vec::<String>::new());
    assert!(
        LONG.iter().all(|(path, _)| files.iter().any(|file| file.path == *path)),
        "the list names a file that is gone"
    );
}

#[test]
fn a_long_file_is_seen() {
    let files = [
        file("a.rs", 251),
        file("b.rs", 250),
        file("c.svelte", 151),
        file("d.ts", 251),
        file(GENERATED, 900),
    ];
    assert_eq!(too_long(&files, &[]), ["a.rs has 251 lines", "c.svelte has 151 lines", "d.ts has 251 lines"]);
    assert_eq!(too_long(&[file("a.rs", 260)], &[("a.rs", 260)]), Vec::<String>::new());
    assert_eq!(too_long(&[file("a.rs", 261)], &[("a.rs", 260)]).len(), 1);
    assert_eq!(
        too_long(&[file("a.rs", 250)], &[("a.rs", 260)]),
        ["a.rs has 250 lines: take it off the list"]
    );
    assert_eq!(too_long(&[file("a.rs", 401)], &[("a.rs", 999)]), ["a.rs has 401 lines"]);
}
