//! What the demo as a whole does not show: the evidence as of an earlier day, and without the files it rests on.

use super::workspace;
use encore_core::model::ImportKind;
use encore_tests::workspaces::SAMPLE;
use serde_json::Value;

fn role(review: &Value, key: &str) -> Value {
    let roles = review["roles"].as_array().unwrap();
    roles.iter().find(|role| role["role"] == key).unwrap().clone()
}

#[test]
fn quarters_after_the_as_of_date_do_not_exist() {
    let (workspace, _folder) = workspace(&SAMPLE);
    let day = chrono::NaiveDate::from_ymd_opt(2023, 12, 31);
    let (all, until) = (workspace.review_as_json(None, None), workspace.review_as_json(day, None));
    let quarters = |review: &Value| role(review, "AE")["headcount"]["quarters"].as_u64().unwrap();
    let file = std::fs::read_to_string(encore_tests::root("assets/sample/pipeline.csv")).unwrap();
    let in_file =
        |until: &str| file.lines().skip(1).filter(|line| line.split(',').next().unwrap() <= until).count();
    assert_eq!(quarters(&all.unwrap()), in_file("2026Q2") as u64);
    assert_eq!(quarters(&until.unwrap()), in_file("2023Q4") as u64);
}

#[test]
fn an_unknown_process_is_no_change() {
    let known: Vec<_> = SAMPLE
        .into_iter()
        .filter(|(kind, _)| !matches!(kind, ImportKind::Process | ImportKind::Scorecards))
        .collect();
    let (workspace, _folder) = workspace(&known);
    let role = role(&workspace.review_as_json(None, None).unwrap(), "AE");
    assert!(role["cohorts"].as_array().unwrap().len() > 1);
    assert_eq!(role["changes"].as_array().unwrap().len(), 0);
    assert_eq!(role["attainment_change"].as_array().unwrap().len(), 0);
    assert_eq!(role["validity"].as_array().unwrap().len(), 0);
}

#[test]
fn without_outcomes_no_hits_are_told_of_a_change() {
    let known: Vec<_> = SAMPLE.into_iter().filter(|(kind, _)| *kind != ImportKind::Outcomes).collect();
    let (workspace, _folder) = workspace(&known);
    let role = role(&workspace.review_as_json(None, None).unwrap(), "AE");
    let changes = role["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 2);
    for change in changes {
        assert!(change.get("p1").is_none(), "{change}");
        assert!(change["hidden"][0].as_str().unwrap().starts_with("hits: "), "{change}");
    }
}
