//! The demo company: what a correct Encore must report of it, to 1e-9.

#![allow(clippy::unwrap_used)]

mod evidence;
mod plan;
mod spells;

use encore_core::analysis::Review;
use encore_core::import::read;
use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_tests::compare::{Tolerance, differences};
use encore_tests::workspaces::{SAMPLE, strip_ids};
use encore_tests::{data, moment, root};
use serde_json::Value;

fn imported(files: &[(ImportKind, &str)]) -> Review {
    workspace(files).0.review(None, None).unwrap()
}

fn workspace(files: &[(ImportKind, &str)]) -> (Workspace, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("demo.encore")).unwrap();
    for (kind, name) in files {
        let bytes = std::fs::read(root("assets/sample").join(name)).unwrap();
        let plan = workspace.plan_import(*kind, &read(name, bytes)).unwrap();
        workspace.import(&moment(), &plan, false).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    (workspace, folder)
}

/// The review as text, without the ids that differ from workspace to workspace.
fn without_ids(review: &Review) -> String {
    let mut value = serde_json::to_value(review).unwrap();
    strip_ids(&mut value);
    value.to_string()
}

#[test]
fn the_review_agrees_with_the_reference() {
    let expected: Value =
        serde_json::from_slice(&std::fs::read(data("demo/expected_findings.json")).unwrap()).unwrap();
    let (workspace, _folder) = workspace(&SAMPLE);
    let got = workspace.review_as_json(None, None).unwrap();
    // Bootstrap and Monte-Carlo figures within what the reference itself states; all others to 1e-9.
    let tolerance = |path: &str| {
        let abs = match path.rsplit('/').next() {
            Some("lower" | "upper") if path.contains("/gap/") => 0.04,
            Some("logrank_p") => 0.01,
            _ => 1e-9,
        };
        Tolerance { abs, rel: 1e-9 }
    };
    let mut expected = expected;
    how_it_was_made(&mut expected);
    let found = differences(&expected, &got, &tolerance);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Takes out how the reference resampled: that is no figure.
fn how_it_was_made(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["tolerance_of_limits", "why", "logrank_p_method"] {
                map.remove(key);
            }
            map.values_mut().for_each(how_it_was_made);
        }
        Value::Array(list) => list.iter_mut().for_each(how_it_was_made),
        _ => {}
    }
}

#[test]
fn the_order_of_the_files_means_nothing() {
    let mut turned = SAMPLE;
    turned.reverse();
    assert_eq!(without_ids(&imported(&SAMPLE)), without_ids(&imported(&turned)));
}

#[test]
fn the_sample_is_the_demo() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Workspace::create_sample(&folder.path().join("sample.encore"), &moment()).unwrap();
    assert_eq!(without_ids(&sample.review(None, None).unwrap()), without_ids(&imported(&SAMPLE)));
}
