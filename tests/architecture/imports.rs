//! Who may import whom: the table of ARCHITECTURE. `cli` and the shell's commands may use `workspace` and what its
//! methods take and answer: today that is `model`, `analysis`, `charts`, `import` and the error; never `store` or
//! `deck`.

use encore_tests::sources::{Source, sources};
use std::collections::BTreeSet;

/// Module of the core and the modules it may use, beside itself and the error.
const CORE: [(&str, &[&str]); 7] = [
    ("model", &[]),
    ("store", &["model"]),
    ("import", &["model"]),
    ("analysis", &["model"]),
    ("charts", &["model", "analysis"]),
    ("deck", &["model", "analysis", "charts"]),
    ("workspace", &["model", "store", "import", "analysis", "charts", "deck"]),
];

/// What programs around the core may use of it.
const FACES: &[&str] = &["workspace", "model", "analysis", "charts", "import"];

/// Crates that one place alone may name.
const CRATES: [(&str, &str); 3] = [
    ("plotters", "src-tauri/core/src/charts/render/svg.rs"),
    ("rusqlite", "src-tauri/core/src/store/"),
    ("tauri", "src-tauri/src/"),
];

/// Crates that the vocabulary may name.
const OF_MODEL: &[&str] =
    &["std", "serde", "chrono", "uuid", "crate", "super", "self", "thiserror", "specta"];

/// Words of the domain that the statistics don't know.
const DOMAIN: &[&str] = &[
    "hire",
    "hiring",
    "seller",
    "cohort",
    "candidate",
    "interview",
    "quota",
    "recruit",
    "scorecard",
    "encore",
];

/// What reaches outside: files, the clock, the environment, processes, the network.
const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::io",
    "std::time",
    "SystemTime",
    "println!",
    "Utc::now",
];

/// First names after `root::`, those in braces included.
fn used(code: &str, root: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(&format!("{root}::")) {
        // `encore_core::` is no `core::`.
        if code[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
            continue;
        }
        let rest = &code[at + root.len() + 2..];
        match rest.strip_prefix('{') {
            Some(list) => names.extend(first_names(list)),
            None => names.extend(first_name(rest)),
        }
    }
    names
}

fn first_name(text: &str) -> Option<String> {
    let name: String =
        text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The first name of each entry of a list whose brace is open.
fn first_names(list: &str) -> Vec<String> {
    let (mut depth, mut names, mut entry) = (0, Vec::new(), String::new());
    for letter in list.chars() {
        match letter {
            '}' if depth == 0 => break,
            ',' if depth == 0 => names.extend(first_name(&std::mem::take(&mut entry))),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => entry.push(letter),
            _ => {}
        }
    }
    names.extend(first_name(&entry));
    names
}

/// Modules that a file uses and may not; types at the root of the core are the error's.
fn forbidden(file: &Source, root: &str, allowed: &[&str]) -> Vec<String> {
    let names = used(&file.code(), root).into_iter();
    let modules = names.filter(|name| name.starts_with(char::is_lowercase) && name != "error");
    modules
        .filter(|name| !allowed.contains(&name.as_str()))
        .map(|name| format!("{} uses {name}", file.path))
        .collect()
}

/// The module of the core that a file belongs to.
fn module(file: &Source) -> &str {
    let inside = file.path.strip_prefix("src-tauri/core/src/").unwrap_or_default();
    inside.split(['/', '.']).next().unwrap_or_default()
}

fn breaches(files: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        if file.path.starts_with("src-tauri/core/") {
            let of = CORE.iter().find(|(name, _)| *name == module(file));
            let allowed: Vec<&str> =
                of.iter().flat_map(|(name, allowed)| [&[*name], *allowed].concat()).collect();
            if module(file) != "lib" {
                found.extend(forbidden(file, "crate", &allowed));
            }
        } else {
            let allowed = if file.path.starts_with("src-tauri/stats/") { &[] } else { FACES };
            found.extend(forbidden(file, "encore_core", allowed));
        }
        let of_others = CRATES.iter().filter(|(_, home)| !file.path.starts_with(home));
        let code = file.code();
        let named = of_others
            .filter(|(name, _)| !used(&code, name).is_empty() || code.contains(&format!("use {name};")));
        found.extend(named.map(|(name, _)| format!("{} names {name}", file.path)));
        let is_model = ["model", "error"].contains(&module(file));
        let uses =
            code.lines().filter_map(|line| line.trim().trim_start_matches("pub ").strip_prefix("use "));
        let crates =
            uses.filter_map(first_name).filter(|name| is_model && name.starts_with(char::is_lowercase));
        let foreign = crates
            .filter(|name| !OF_MODEL.contains(&name.as_str()) && !code.contains(&format!("mod {name};")));
        found.extend(foreign.map(|name| format!("{} uses the crate {name}", file.path)));
    }
    found
}

/// Words in the numbers' crate that it must not know.
fn strange_words(files: &[Source], words: &[&str]) -> Vec<String> {
    let named = |file: &Source| {
        let text = file.text.to_lowercase();
        let found = words.iter().filter(|word| text.contains(&word.to_lowercase()));
        found.map(|word| format!("{} says {word}", file.path)).collect::<Vec<_>>()
    };
    files.iter().flat_map(named).collect()
}

/// Pages that import another page.
fn crossing_pages(files: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let Some(noun) = file.path.strip_prefix("ui/src/pages/").and_then(|path| path.split('/').next())
        else {
            continue;
        };
        for part in file.text.split(['"', '\'']).skip(1).step_by(2) {
            let page = part.rsplit_once("pages/").map(|(_, page)| page).or_else(|| part.strip_prefix("../"));
            let other =
                page.and_then(|page| page.split('/').next()).filter(|other| *other != noun && *other != "..");
            let is_page = other.filter(|other| {
                files.iter().any(|file| file.path.starts_with(&format!("ui/src/pages/{other}/")))
            });
            found.extend(is_page.map(|other| format!("{} imports the page {other}", file.path)));
        }
    }
    found
}

fn made_up(path: &str, text: &str) -> Source {
    Source { path: path.into(), text: text.into() }
}

#[test]
fn modules_use_only_those_before_them() {
    let files = ["core", "cli", "stats"].map(|name| sources(&format!("src-tauri/{name}/src"), &[".rs"]));
    let files: Vec<Source> = files.into_iter().flatten().chain(sources("src-tauri/src", &[".rs"])).collect();
    assert!(files.len() > 100, "found only {} files", files.len());
    assert_eq!(breaches(&files), Vec::<String>::new());
}

#[test]
fn a_breach_of_the_order_is_seen() {
    for (path, text, breach) in [
        ("core/src/analysis/a.rs", "use crate::{Result, store::Store};", "uses store"),
        ("core/src/charts/a.rs", "let all = crate::deck::compose();", "uses deck"),
        ("core/src/model/a.rs", "use crate::import::read;", "uses import"),
        ("core/src/model/a.rs", "use rusqlite::Row;", "names rusqlite"),
        ("core/src/model/a.rs", "pub use csv::Reader;", "uses the crate csv"),
        ("core/src/error.rs", "use zip::ZipWriter;", "uses the crate zip"),
        ("core/src/charts/render/png.rs", "use plotters::style::Color;", "names plotters"),
        ("core/src/workspace/a.rs", "fn f() { tauri::generate_context!() }", "names tauri"),
        ("cli/src/a.rs", "use encore_core::store::Store;", "uses store"),
        ("src/commands/a.rs", "use encore_core::{model::{Moment, History}, deck};", "uses deck"),
        ("stats/src/a.rs", "use encore_core::model::Month;", "uses model"),
    ] {
        let path = format!("src-tauri/{path}");
        let found = breaches(&[made_up(&path, text)]);
        assert!(found.contains(&format!("{path} {breach}")), "{text}: {found:?}");
    }
    let fine = "// use crate::store\nuse crate::model::Month;\nuse super::store;\nuse crate::{Error, Result, error::x};";
    assert_eq!(breaches(&[made_up("src-tauri/core/src/analysis/a.rs", fine)]), Vec::<String>::new());
}

#[test]
fn statistics_know_no_domain_and_no_outside() {
    let files = sources("src-tauri/stats/src", &[".rs"]);
    assert!(files.len() >= 9);
    assert_eq!(strange_words(&files, DOMAIN), Vec::<String>::new());
    assert_eq!(strange_words(&files, OUTSIDE), Vec::<String>::new());
    let strange = [made_up("a.rs", "/// One per Seller.\nuse std::fs::read;")];
    assert_eq!(
        strange_words(&strange, &[DOMAIN, OUTSIDE].concat()),
        ["a.rs says seller", "a.rs says std::fs"]
    );
}

#[test]
fn the_core_reads_no_clock_and_no_environment() {
    let outside =
        ["std::env", "std::net", "process::Command", "SystemTime", "Instant", "Utc::now", "Local::now"];
    let mut files = sources("src-tauri/core/src", &[".rs"]);
    files.retain(|file| !file.path.ends_with("tests.rs"));
    let files: Vec<Source> = files.iter().map(|file| made_up(&file.path, &file.code())).collect();
    assert_eq!(strange_words(&files, &outside), Vec::<String>::new());
}

#[test]
fn pages_import_no_other_page() {
    let files = sources("ui/src/pages", &[".svelte", ".ts"]);
    assert!(files.len() > 10, "found only {} files", files.len());
    assert_eq!(crossing_pages(&files), Vec::<String>::new());
    let crossing = |import: &str| {
        let page = made_up("ui/src/pages/review/A.svelte", &format!("import B from \"{import}\";"));
        crossing_pages(&[page, made_up("ui/src/pages/cohorts/B.svelte", "")])
    };
    for import in ["../cohorts/B.svelte", "../../pages/cohorts/B.svelte"] {
        assert_eq!(crossing(import), ["ui/src/pages/review/A.svelte imports the page cohorts"]);
    }
    assert_eq!(crossing("../../parts/Cohorts.svelte"), Vec::<String>::new());
}
