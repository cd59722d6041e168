//! The demo company: what a correct Encore must report of it, to 1e-9.

#![allow(clippy::unwrap_used)]

mod spells;

use encore_core::analysis::Review;
use encore_core::import::read;
use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_tests::compare::{Tolerance, differences};
use encore_tests::{data, moment, root};
use serde_json::Value;

const FILES: [(ImportKind, &str); 7] = [
    (ImportKind::Outcomes, "outcomes.csv"),
    (ImportKind::Scorecards, "scorecards.csv"),
    (ImportKind::Sellers, "sellers.csv"),
    (ImportKind::Process, "process_versions.json"),
    (ImportKind::SelectionCounts, "selection_counts.csv"),
    (ImportKind::Quarters, "pipeline.csv"),
    (ImportKind::Settings, "settings.json"),
];

/// The parts of the reference that the review covers.
const PARTS: [&str; 4] = ["role", "cohorts", "encore", "verdict"];

fn imported(files: &[(ImportKind, &str)]) -> Review {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("demo.encore")).unwrap();
    for (kind, name) in files {
        let bytes = std::fs::read(root("assets/sample").join(name)).unwrap();
        let plan = workspace.plan_import(*kind, &read(name, bytes)).unwrap();
        workspace.import(&moment(), &plan, false).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    workspace.review(None, None).unwrap()
}

/// The review as text, without the ids that differ from workspace to workspace.
fn without_ids(review: &Review) -> String {
    let mut value = serde_json::to_value(review).unwrap();
    strip_ids(&mut value);
    value.to_string()
}

fn strip_ids(value: &mut Value) {
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

#[test]
fn the_review_agrees_with_the_reference() {
    let expected: Value =
        serde_json::from_slice(&std::fs::read(data("demo/expected_findings.json")).unwrap()).unwrap();
    let got = serde_json::to_value(imported(&FILES)).unwrap();
    assert_eq!((&got["as_of"], &got["simulated"]), (&expected["as_of"], &expected["simulated"]));
    let (roles, reference) = (got["roles"].as_array().unwrap(), expected["roles"].as_array().unwrap());
    assert_eq!(roles.len(), reference.len());
    let tolerance = |path: &str| {
        let bootstrap = path == "/gap/lower" || path == "/gap/upper";
        Tolerance { abs: if bootstrap { 0.04 } else { 1e-9 }, rel: 1e-9 }
    };
    for (role, reference) in roles.iter().zip(reference) {
        for part in PARTS {
            let mut expected = reference[part].clone();
            // How the reference resampled is no figure.
            if let Some(gap) = expected.get_mut("gap").and_then(Value::as_object_mut) {
                gap.remove("tolerance_of_limits");
                gap.remove("why");
            }
            let found = differences(&expected, &role[part], &tolerance);
            assert!(found.is_empty(), "{} {part}:\n{}", role["role"], found.join("\n"));
        }
    }
}

#[test]
fn the_order_of_the_files_means_nothing() {
    let mut turned = FILES;
    turned.reverse();
    assert_eq!(without_ids(&imported(&FILES)), without_ids(&imported(&turned)));
}

#[test]
fn the_sample_is_the_demo() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Workspace::create_sample(&folder.path().join("sample.encore"), &moment()).unwrap();
    assert_eq!(without_ids(&sample.review(None, None).unwrap()), without_ids(&imported(&FILES)));
}
