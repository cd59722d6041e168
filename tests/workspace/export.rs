//! Every table goes out and comes in again.

use encore_core::model::ImportKind;
use encore_core::workspace::{ExportFormat, Workspace};
use encore_tests::workspaces::{empty, import, sample};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Files of an export by name.
fn exported(workspace: &Workspace, folder: &Path) -> BTreeMap<String, String> {
    let files = workspace.export(folder, ExportFormat::Csv).unwrap().files;
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// A new workspace from the files of an export.
pub fn imported(files: &BTreeMap<String, String>) -> (tempfile::TempDir, Workspace) {
    let (folder, mut workspace) = empty();
    for (name, text) in files {
        let (kind, _) = name.split_once('.').unwrap();
        let kind = ImportKind::from_name(if kind == "process_versions" { "process" } else { kind }).unwrap();
        import(&mut workspace, kind, text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    (folder, workspace)
}

/// The export of a workspace, and that of a workspace made from it.
pub fn out_and_in_again(workspace: &Workspace) -> [BTreeMap<String, String>; 2] {
    let folder = tempfile::tempdir().unwrap();
    let first = exported(workspace, &folder.path().join("first"));
    let (_folder, again) = imported(&first);
    let second = exported(&again, &folder.path().join("second"));
    [first, second]
}

/// The review without the ids of the workspace.
fn review(workspace: &Workspace) -> Value {
    let history = workspace.history().unwrap();
    let mut text = serde_json::to_string(&workspace.review(None, None).unwrap()).unwrap();
    for cohort in &history.cohorts {
        text = text.replace(&cohort.id, &cohort.name);
    }
    serde_json::from_str(&text).unwrap()
}

#[test]
fn an_export_makes_a_workspace_with_the_same_review() {
    let (folder, workspace) = sample();
    let files = exported(&workspace, &folder.path().join("out"));
    assert_eq!(files.len(), 7);
    let (_folder, again) = imported(&files);
    assert_eq!(review(&again), review(&workspace));
    assert_eq!(again.history().unwrap().sellers.len(), 78);

    let mut fewer = files.clone();
    let sellers = fewer.get_mut("sellers.csv").unwrap();
    *sellers = sellers.lines().filter(|line| !line.starts_with("M001,")).collect::<Vec<_>>().join("\n");
    assert_ne!(review(&imported(&fewer).1), review(&workspace), "a missing seller must be seen");
}

#[test]
fn an_export_of_an_export_is_the_same() {
    let (_folder, workspace) = sample();
    let [first, second] = out_and_in_again(&workspace);
    assert_eq!(first, second);
}

#[test]
fn an_export_overwrites_nothing() {
    let (folder, workspace) = sample();
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    std::fs::write(out.join("outcomes.csv"), "mine").unwrap();
    assert_eq!(workspace.export(&out, ExportFormat::Csv).unwrap_err().code(), "already_exists");
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1);
    assert_eq!(std::fs::read_to_string(out.join("outcomes.csv")).unwrap(), "mine");
}

/// The moment of an import would be taken for the day of the card elsewhere.
#[test]
fn a_card_without_a_day_goes_out_without_one() {
    let (folder, mut workspace) = empty();
    let head = "seller_id,interviewer,stage,criterion,score,submitted_at";
    let cards = format!("{head}\nS1,Priya,call,drive,3,\nS1,Priya,panel,drive,3,2024-02-01");
    import(&mut workspace, ImportKind::Scorecards, &cards).unwrap();
    let written = exported(&workspace, folder.path()).remove("scorecards.csv").unwrap();
    let mut rows = csv::Reader::from_reader(written.as_bytes());
    let place = rows.headers().unwrap().iter().position(|header| header == "submitted_at").unwrap();
    let days: Vec<String> = rows.records().map(|row| row.unwrap()[place].to_owned()).collect();
    assert!(
        days.contains(&String::new()) && days.iter().any(|day| day.starts_with("2024-02-01")),
        "{written}"
    );
}
