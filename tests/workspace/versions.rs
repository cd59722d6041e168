//! Versions whose criteria can't be told apart, or that are looked at too early: refused by hand and from a file.

use crate::by_hand::{refused, role, version};
use encore_core::model::ImportKind;
use encore_core::model::{Expectation, VersionEntry};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import, plan};

fn file(names: [&str; 2], from: &str, review_on: &str) -> String {
    let [first, second] = names;
    format!(
        r#"{{"AE-v1": {{"role": "AE", "from_": "{from}", "weights": {{"a": 1, "b": 1}}, "labels": {{"a": "{first}", "b": "{second}"}},
        "expectation": {{"reason": "r", "effect": "e", "measure": "m", "review_on": "{review_on}"}}}}}}"#
    )
}

#[test]
fn two_criteria_of_one_name_and_a_day_before_the_first_are_row_errors() {
    for (names, review_on, words) in [
        (["Drive", " drive "], "2025-06-30", "Two criteria of AE-v1 are called drive"),
        (["Drive", "Discovery"], "2024-12-31", "review_on of AE-v1, 2024-12-31, is before"),
    ] {
        let (_folder, workspace) = empty();
        let found = plan(&workspace, ImportKind::Process, &file(names, "2025-01-01", review_on));
        let [error] = &found.row_errors[..] else { panic!("{:?}", found.row_errors) };
        assert!(error.message.contains(words) && error.column.as_deref() == Some("AE-v1"), "{error:?}");
    }
    let (_folder, mut workspace) = empty();
    let good = file(["Drive", "Discovery"], "2025-01-01", "2025-01-01");
    import(&mut workspace, ImportKind::Process, &good).unwrap();
    assert_eq!(workspace.versions().unwrap().len(), 1);
}

#[test]
fn by_hand_they_are_refused_by_their_field() {
    let (_folder, mut workspace) = empty();
    role(&mut workspace);
    let mut twice = version("AE-v1");
    twice.criteria[1].name = " coachability".into();
    refused(
        workspace.keep_version(&moment(), twice, true),
        "criteria",
        "Two criteria are called coachability",
    );
    let looked_at = |review_on: &str, from: Option<&str>| VersionEntry {
        from: from.and_then(|from| from.parse().ok()),
        expectation: Expectation { review_on: review_on.parse().ok(), ..Expectation::default() },
        ..version("AE-v1")
    };
    let early = looked_at("2025-01-01", Some("2025-01-02"));
    refused(workspace.keep_version(&moment(), early, true), "review_on", "before 2025-01-02");
    // On the first day itself, and where nobody said a first day, it may be looked at.
    workspace.keep_version(&moment(), looked_at("2025-01-02", Some("2025-01-02")), true).unwrap();
    workspace.keep_version(&moment(), looked_at("2020-01-01", None), false).unwrap();
}

#[test]
fn a_pass_mark_lies_on_the_scale() {
    let (_folder, mut workspace) = empty();
    role(&mut workspace);
    let with = |threshold| VersionEntry { threshold: Some(threshold), scale: (1.0, 5.0), ..version("AE-v1") };
    refused(workspace.keep_version(&moment(), with(9.0), true), "threshold", "from 1 to 5");
    workspace.keep_version(&moment(), with(5.0), true).unwrap();
}

#[test]
fn a_version_that_a_file_of_sellers_named_can_be_written_and_is_frozen_then() {
    let (_folder, mut workspace) = empty();
    let sellers = "external_id,role,cohort,process_version,hire_date\nS1,AE,A,AE-v1,2025-01-06\nS2,AE,B,AE-v2,2026-01-05";
    import(&mut workspace, ImportKind::Sellers, sellers).unwrap();
    let named = workspace.versions().unwrap();
    assert!(named.iter().all(|version| !version.frozen && version.entry.criteria.is_empty()));
    // Nothing is known of either: they are not said to be the same.
    assert!(named.iter().all(|version| version.before.is_none()));
    workspace.keep_version(&moment(), version("AE-v1"), false).unwrap();
    assert!(workspace.versions().unwrap()[0].frozen);
    refused(workspace.keep_version(&moment(), version("AE-v1"), false), "key", "frozen");
    workspace.undo(&moment()).unwrap();
    assert!(!workspace.versions().unwrap()[0].frozen);
}
