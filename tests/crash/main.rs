//! A killed program loses no import that it acknowledged, and leaves no half of one (SAFETY, promises 1 and 5).

#![allow(clippy::unwrap_used)]

use encore_core::workspace::{Access, Workspace};
use encore_stats::Xoshiro256;
use encore_tests::moment;
use encore_tests::workspaces::{empty, fingerprint};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const KILLS: u32 = 50;
const COMMITS_CUT: u32 = 10;

/// Imports that were acknowledged and not taken back, with the fingerprint of the workspace after each.
type Acknowledged = BTreeMap<i64, u64>;

fn start(path: &Path, mode: &str) -> Child {
    let mut writer = Command::new(env!("CARGO_BIN_EXE_crash_writer"));
    writer.arg(path).arg(mode).stdout(Stdio::piped()).spawn().unwrap()
}

/// The first line that the program prints.
fn first_line(writer: &mut Child) -> String {
    let mut out = BufReader::new(writer.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    line.push_str(std::str::from_utf8(out.buffer()).unwrap());
    writer.stdout = Some(out.into_inner());
    line
}

/// Kills the program and adds what it acknowledged until then; a line cut short acknowledges nothing.
fn kill(mut writer: Child, mut lines: String, acknowledged: &mut Acknowledged) {
    writer.kill().unwrap();
    writer.stdout.take().unwrap().read_to_string(&mut lines).unwrap();
    writer.wait().unwrap();
    for line in lines.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
        let (id, fingerprint) = line.split_once(' ').unwrap();
        acknowledged.insert(id.parse().unwrap(), fingerprint.parse().unwrap());
    }
}

/// A journal whose head stands: a commit was cut short.
fn is_hot(journal: &Path) -> bool {
    let mut head = [0; 4];
    File::open(journal).and_then(|mut file| file.read_exact(&mut head)).is_ok()
        && head == [0xd9, 0xd5, 0x05, 0xf9]
}

/// Every broken promise of the file, then takes back its last import. `empty` is the fingerprint before any import.
fn broken(path: &Path, acknowledged: &mut Acknowledged, empty: u64) -> Vec<String> {
    let mut workspace = match Workspace::open(path, Access::Write, None) {
        Ok(workspace) => workspace,
        Err(error) => return vec![format!("the file does not open: {error}")],
    };
    let mut broken = workspace.check().unwrap();
    let present: Vec<i64> =
        workspace.imports().unwrap().iter().filter(|import| !import.undone).map(|import| import.id).collect();
    let lost = acknowledged.keys().filter(|id| !present.contains(id));
    broken.extend(lost.map(|id| format!("import {id} was acknowledged and is lost")));
    let Some(last) = present.first() else { return broken };
    if let Some(after) = acknowledged.remove(last)
        && after != fingerprint(&workspace)
    {
        broken.push(format!("the workspace differs from the one after import {last}"));
    }
    workspace.undo_import(&moment(), *last).unwrap();
    // An import that nobody acknowledged may be the one before: only then its fingerprint is unknown.
    let before = present.get(1).map_or(Some(&empty), |before| acknowledged.get(before));
    if before.is_some_and(|before| *before != fingerprint(&workspace)) {
        broken.push(format!("taking import {last} back gives another workspace than the one before it"));
    }
    broken
}

#[test]
fn fifty_kills_lose_no_acknowledged_import() {
    let (_folder, workspace) = empty();
    let (path, nothing) = (workspace.path().to_owned(), fingerprint(&workspace));
    drop(workspace);
    let mut random = Xoshiro256::seeded(1);
    let mut acknowledged = Acknowledged::new();
    let mut imports = 0;
    for round in 0..KILLS {
        let mut writer = start(&path, "commit");
        // Every other kill may come while the program still starts, amid the recovery of the kill before.
        let lines = if round % 2 == 0 { first_line(&mut writer) } else { String::new() };
        let pause = 5 + random.below(91) as u64;
        std::thread::sleep(Duration::from_millis(pause));
        let before = acknowledged.len();
        kill(writer, lines, &mut acknowledged);
        imports += acknowledged.len() - before;
        let found = broken(&path, &mut acknowledged, nothing);
        assert!(found.is_empty(), "kill {round} after {pause} ms:\n{}", found.join("\n"));
    }
    println!("{KILLS} kills, {imports} imports acknowledged, none lost");
    assert!(imports >= 25, "{imports} imports prove little");
}

#[test]
fn kills_amid_a_commit_leave_all_of_it_or_nothing() {
    let (folder, workspace) = empty();
    let (path, nothing) = (workspace.path().to_owned(), fingerprint(&workspace));
    drop(workspace);
    let journal = folder.path().join("team.encore-journal");
    let mut acknowledged = Acknowledged::new();
    let (mut kills, mut hot) = (0, 0);
    while hot < COMMITS_CUT && kills < 10 * COMMITS_CUT {
        let mut writer = start(&path, "commit");
        let lines = first_line(&mut writer);
        let began = Instant::now();
        while !is_hot(&journal) && began.elapsed() < Duration::from_secs(1) {}
        kill(writer, lines, &mut acknowledged);
        (kills, hot) = (kills + 1, hot + u32::from(is_hot(&journal)));
        let found = broken(&path, &mut acknowledged, nothing);
        assert!(found.is_empty(), "kill {kills}:\n{}", found.join("\n"));
    }
    println!("{kills} kills, {hot} of them amid a commit");
    assert_eq!(hot, COMMITS_CUT);
}

#[test]
fn an_import_promised_before_its_commit_is_seen_as_lost() {
    let (_folder, workspace) = empty();
    let (path, nothing) = (workspace.path().to_owned(), fingerprint(&workspace));
    drop(workspace);
    let mut writer = start(&path, "promise");
    let line = first_line(&mut writer);
    let mut acknowledged = Acknowledged::new();
    kill(writer, line, &mut acknowledged);
    assert_eq!(broken(&path, &mut acknowledged, nothing), ["import 1 was acknowledged and is lost"]);
}
