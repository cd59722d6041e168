//! Damage is found: a changed history by its chain, torn sectors by the checks; never by a panic.

use encore_core::workspace::{Access, Table, Workspace};
use encore_stats::Xoshiro256;
use encore_tests::workspaces::{SAMPLE, empty, import, plan, sample, sample_file};
use rusqlite::Connection;
use std::path::Path;

const OVERWRITES: usize = 50;
const SECTOR: usize = 512;

/// What becomes of a damaged file.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Refused,
    Found,
    Harmless,
    Unseen,
}

/// Opens and checks a file whose dump was `dump`; every reader runs over it, and none may panic.
fn fate(path: &Path, dump: &[Table]) -> Fate {
    let Ok(workspace) = Workspace::open(path, Access::Write, None) else { return Fate::Refused };
    let found = workspace.check().map_or(true, |faults| !faults.is_empty());
    let _ = (workspace.review(None, None), workspace.deck(), workspace.imports());
    let now = workspace.dump();
    match now {
        _ if found => Fate::Found,
        Ok(now) if now == dump => Fate::Harmless,
        _ => Fate::Unseen,
    }
}

#[test]
fn torn_sectors_are_refused_or_found() {
    let (folder, workspace) = sample();
    let (original, dump) = (workspace.path().to_owned(), workspace.dump().unwrap());
    drop(workspace);
    assert_eq!(fate(&original, &dump), Fate::Harmless);
    let bytes = std::fs::read(&original).unwrap();
    let path = folder.path().join("damaged.encore");
    let mut random = Xoshiro256::seeded(1);
    let mut fates = Vec::new();
    while fates.len() < OVERWRITES {
        let mut damaged = bytes.clone();
        let sector = random.below(bytes.len() / SECTOR) * SECTOR;
        if bytes[sector..sector + SECTOR].iter().all(|byte| *byte == 0) {
            continue;
        }
        damaged[sector..sector + SECTOR].fill_with(|| random.below(256) as u8);
        std::fs::write(&path, &damaged).unwrap();
        fates.push(fate(&path, &dump));
    }
    let count = |fate: Fate| fates.iter().filter(|other| **other == fate).count();
    let (refused, found, harmless, unseen) =
        (count(Fate::Refused), count(Fate::Found), count(Fate::Harmless), count(Fate::Unseen));
    println!(
        "{OVERWRITES} torn sectors: {refused} refused, {found} found, {harmless} left over in free space, {unseen} unseen"
    );
    assert!(unseen == 0 && refused + found > OVERWRITES / 2, "{fates:?}");
}

#[test]
fn a_value_changed_within_the_rules_is_what_checks_cannot_see() {
    let (_folder, workspace) = sample();
    let (path, dump) = (workspace.path().to_owned(), workspace.dump().unwrap());
    drop(workspace);
    Connection::open(&path).unwrap().execute("UPDATE outcomes SET closed = closed + 1", []).unwrap();
    assert_eq!(fate(&path, &dump), Fate::Unseen);
}

#[test]
fn a_file_cut_short_is_refused_or_found() {
    let (folder, workspace) = sample();
    let (original, dump) = (workspace.path().to_owned(), workspace.dump().unwrap());
    drop(workspace);
    let bytes = std::fs::read(&original).unwrap();
    let path = folder.path().join("cut.encore");
    for kept in [1, 99, 100, 4096, 4097, bytes.len() / 2, bytes.len() - 4096, bytes.len() - 1] {
        std::fs::write(&path, &bytes[..kept]).unwrap();
        let fate = fate(&path, &dump);
        assert!(matches!(fate, Fate::Refused | Fate::Found), "{kept} of {} bytes: {fate:?}", bytes.len());
    }
}

#[test]
fn a_changed_history_is_found() {
    // Outcomes make the sellers as stubs; the second import changes them, so that the log holds values.
    let (_folder, mut workspace) = empty();
    for (kind, name) in [SAMPLE[0], SAMPLE[2]] {
        import(&mut workspace, kind, &sample_file(name)).unwrap();
    }
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    assert_eq!(plan(&workspace, SAMPLE[2].0, &sample_file(SAMPLE[2].1)).records.counts().0, 0);
    let path = workspace.path().to_owned();
    drop(workspace);
    let bytes = std::fs::read(&path).unwrap();
    for (change, entry) in [
        ("UPDATE audit_entries SET by = 'somebody else' WHERE id = 1", 1),
        ("UPDATE audit_entries SET title = 'Import of nothing' WHERE id = 2", 2),
        ("UPDATE imports SET sha256 = '' WHERE id = 1", 1),
        ("UPDATE audit_changes SET after = json_set(after, '$.manager', 'Zoe') WHERE rowid_of_last", 2),
        ("DELETE FROM audit_changes WHERE rowid_of_last", 2),
        ("DELETE FROM audit_changes; DELETE FROM audit_entries WHERE id = 1", 2),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        let last = "position = (SELECT max(position) FROM audit_changes)";
        Connection::open(&path).unwrap().execute_batch(&change.replace("rowid_of_last", last)).unwrap();
        let faults = Workspace::open(&path, Access::Read, None).unwrap().check().unwrap();
        assert_eq!(
            faults,
            [format!("entry {entry} of the history was changed after it was written")],
            "{change}"
        );
    }
}

#[test]
fn a_broken_rule_of_the_data_is_found() {
    let (_folder, workspace) = sample();
    let path = workspace.path().to_owned();
    drop(workspace);
    let bytes = std::fs::read(&path).unwrap();
    for (change, fault) in [
        ("DELETE FROM roles", "belongs to nothing"),
        ("UPDATE ratings SET value = 99 WHERE rowid_of_one", "off its version's scale"),
        ("UPDATE scorecards SET submitted_at = NULL", "has no date"),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        let connection = Connection::open(&path).unwrap();
        let one = "scorecard_id = (SELECT min(scorecard_id) FROM ratings)";
        let change = format!("PRAGMA foreign_keys = OFF; {}", change.replace("rowid_of_one", one));
        connection.execute_batch(&change).unwrap();
        drop(connection);
        let faults = Workspace::open(&path, Access::Read, None).unwrap().check().unwrap();
        assert!(faults.iter().any(|sentence| sentence.contains(fault)), "{change}: {faults:?}");
    }
}
