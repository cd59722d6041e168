//! Workspaces in temporary folders, and the files of the sample.

use crate::{moment, root};
use encore_core::Result;
use encore_core::import::read;
use encore_core::model::{ImportKind, ImportPlan};
use encore_core::workspace::{ImportOutcome, Workspace};
use serde_json::Value;
use std::hash::{DefaultHasher, Hash, Hasher};
use tempfile::TempDir;

/// Kind and name of every file of the sample, in an order in which updates meet stubs.
pub const SAMPLE: [(ImportKind, &str); 7] = [
    (ImportKind::Outcomes, "outcomes.csv"),
    (ImportKind::Scorecards, "scorecards.csv"),
    (ImportKind::Sellers, "sellers.csv"),
    (ImportKind::Process, "process_versions.json"),
    (ImportKind::SelectionCounts, "selection_counts.csv"),
    (ImportKind::Quarters, "pipeline.csv"),
    (ImportKind::Settings, "settings.json"),
];

/// A file of the sample.
pub fn sample_file(name: &str) -> String {
    std::fs::read_to_string(root("assets/sample").join(name)).expect("a file of the sample")
}

/// An empty workspace, `team.encore` in a folder of its own.
pub fn empty() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = Workspace::create(&folder.path().join("team.encore")).expect("a new workspace");
    (folder, workspace)
}

/// A workspace with the sample.
pub fn sample() -> (TempDir, Workspace) {
    changed_sample(|_, text| text)
}

/// A workspace with the sample as `change` makes it: it is given each file's name and text.
pub fn changed_sample(change: impl Fn(&str, String) -> String) -> (TempDir, Workspace) {
    let (folder, mut workspace) = empty();
    for (kind, name) in SAMPLE {
        import(&mut workspace, kind, &change(name, sample_file(name))).expect(name);
    }
    (folder, workspace)
}

/// What importing a text would do.
pub fn plan(workspace: &Workspace, kind: ImportKind, text: &str) -> ImportPlan {
    let name = if text.starts_with('{') { "file.json" } else { "file.csv" };
    workspace.plan_import(kind, &read(name, text.as_bytes().to_vec())).expect("a plan")
}

/// Imports a text; any bad row refuses it.
pub fn import(workspace: &mut Workspace, kind: ImportKind, text: &str) -> Result<ImportOutcome> {
    let plan = plan(workspace, kind, text);
    workspace.import(&moment(), &plan, false)
}

/// A number that is equal for equal dumps, in every process.
pub fn fingerprint(workspace: &Workspace) -> u64 {
    let mut hash = DefaultHasher::new();
    format!("{:?}", workspace.dump().expect("a dump")).hash(&mut hash);
    hash.finish()
}

/// Takes out the ids, which differ from workspace to workspace, and the lists of cohorts by id.
pub fn strip_ids(value: &mut Value) {
    let is_id = |value: &Value| value[0].as_str().is_some_and(|id| id.len() == 36);
    match value {
        Value::Object(map) => {
            map.remove("id");
            map.retain(|key, value| key != "cohorts" || !is_id(value));
            map.values_mut().for_each(strip_ids);
        }
        Value::Array(list) => list.iter_mut().for_each(strip_ids),
        _ => {}
    }
}
