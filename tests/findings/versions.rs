//! Two versions that count as one process, set beside each other.

use crate::company::{Company, Hire, hires, results};
use serde_json::{Value, json};

/// v1 weighs two criteria alike, v2 one of them more.
fn versions(drive: u32) -> Company {
    Company::new()
        .version("v1", &[("drive", 50), ("discovery", 50)])
        .version("v2", &[("drive", drive), ("discovery", 100 - drive)])
}

/// Hits and misses, rated on both criteria as often whatever the version says.
fn rated((hits, misses): (u32, u32)) -> Vec<Hire> {
    let marks = ["I1", "I2"].map(|who| [(who, "drive", 3.0), (who, "discovery", 4.0)]).concat();
    hires(hits + misses, move |i| Hire {
        left_after: (i >= hits).then_some(5),
        marks: marks.clone(),
        ..Hire::default()
    })
}

/// A class through each version.
fn reweighted(drive: u32, before: (u32, u32), after: (u32, u32)) -> Company {
    versions(drive).class("A", "v1", 2021, rated(before)).class("B", "v2", 2023, rated(after))
}

fn fact(finding: &Value, label: &str) -> String {
    let facts = finding["facts"].as_array().unwrap();
    let fact =
        facts.iter().find(|fact| fact["label"] == label).unwrap_or_else(|| panic!("{label}: {finding}"));
    fact["text"].as_str().unwrap().replace('\u{a0}', " ")
}

#[test]
fn versions_that_are_pooled_stand_beside_each_other_without_a_test() {
    let company = reweighted(90, (3, 9), (8, 4));
    let found = company.finding("changed_on_paper_same_in_practice");
    let moved = "Shares of the weight on paper: discovery \u{2212}40 points, drive +40 points";
    assert_eq!(fact(&found, "Moved on paper"), moved);
    let told = fact(&found, "Side by side");
    // Wilson: 8 of 12 is 39 to 86 %, 3 of 12 is 9 to 53 %; Newcombe: d − √((.667 − .391)² + (.532 − .25)²) = .02.
    let counts = "B through v2: 8 of 12 mature hires were hits (39–86 %); A through v1: 3 of 12 (9–53 %); difference +42 points (+2 to +67).";
    assert!(told.starts_with(counts), "{told}");
    assert!(
        told.contains("by what the scorecards rated") && told.contains("not tested against each other"),
        "{told}"
    );
    let review = company.review();
    let pair = review["versions_beside"][0].as_object().unwrap();
    assert_eq!((&pair["on_practice"], &pair["success_new"]), (&json!(true), &json!([8, 12])));
    assert!(!pair.keys().any(|key| key.starts_with("fisher") || key.starts_with("midp")), "{pair:?}");
    // The two stay one process, in the evidence and in the family of tests.
    assert_eq!(review["changes"], json!([]));
    assert_eq!(review["processes"]["v1+v2"], json!(["A", "B"]));
}

#[test]
fn below_four_mature_hires_only_the_counts_stand_beside_each_other() {
    // Three hires give too few ratings to judge by; on paper 60 to 40 is the same as 50 to 50.
    let found = reweighted(60, (3, 9), (2, 1)).finding("renamed_not_changed");
    let moved = "Shares of the weight on paper: discovery \u{2212}10 points, drive +10 points";
    assert_eq!(fact(&found, "Moved on paper"), moved);
    let sentence = found["sentence"].as_str().unwrap();
    assert!(
        sentence.ends_with("on paper; the share of the weight that moved most moved by 10 points."),
        "{sentence}"
    );
    let told = fact(&found, "Side by side");
    assert!(
        told.starts_with("B through v2: 2 of 3 mature hires were hits; A through v1: 3 of 12; each needs 4"),
        "{told}"
    );
    assert!(told.contains("one process on paper"), "{told}");
}

#[test]
fn what_really_changed_is_tested_and_not_set_beside() {
    let changed = Company::new()
        .version("v1", &[("drive", 100)])
        .version("v2", &[("pitch", 100)])
        .with("v2", "stages", json!(["work_sample"]))
        .class("A", "v1", 2021, results(3, 9))
        .class("B", "v2", 2023, results(8, 4));
    let review = changed.review();
    assert_eq!(review["versions_beside"], json!([]));
    assert_eq!(review["changes"].as_array().unwrap().len(), 1);
}

#[test]
fn versions_that_take_turns_are_told_step_by_step() {
    let company = versions(90)
        .class("A", "v1", 2019, rated((3, 9)))
        .class("A2", "v1", 2020, rated((2, 10)))
        .class("B", "v2", 2021, rated((8, 4)))
        .class("C", "v1", 2022, rated((6, 6)))
        .class("D", "v2", 2023, rated((7, 5)));
    let found = company.findings("changed_on_paper_same_in_practice");
    let told: Vec<(&str, String)> =
        found.iter().map(|each| (each["id"].as_str().unwrap(), fact(each, "Side by side"))).collect();
    let expected = [
        ("v2", "B through v2: 8 of 12 mature hires were hits", "; A and A2 through v1: 5 of 24 "),
        ("v1", "C through v1: 6 of 12 mature hires were hits", "; B through v2: 8 of 12 "),
        ("v2/D", "D through v2: 7 of 12 mature hires were hits", "; C through v1: 6 of 12 "),
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for ((id, text), (version, new, old)) in told.iter().zip(expected) {
        assert_eq!(*id, format!("changed_on_paper_same_in_practice/AE/{version}"));
        assert!(text.starts_with(new) && text.contains(old), "{text}");
    }
    // The rows behind it are those classes' alone.
    let rows = |at: usize| found[at]["facts"].as_array().unwrap().last().unwrap()["cohorts"].clone();
    assert_eq!((rows(0).as_array().unwrap().len(), rows(2).as_array().unwrap().len()), (3, 2));
}

#[test]
fn with_too_many_gaps_only_the_counts_stand_beside_each_other() {
    // Four of 16 stayed without an outcome: 25 % of the hires have no usable first year. Three of 15 are 20 %, which is none over.
    let gaps = |n: u32| {
        let without =
            hires(n, |_| Hire { months: 0, marks: rated((1, 0)).remove(0).marks, ..Hire::default() });
        let company = versions(90).class("A", "v1", 2021, rated((3, 9)));
        company.class("B", "v2", 2023, rated((8, 4)).into_iter().chain(without))
    };
    let told = |n: u32| fact(&gaps(n).finding("changed_on_paper_same_in_practice"), "Side by side");
    let hidden = told(4);
    assert!(
        hidden.starts_with(
            "B through v2: 8 of 12 mature hires were hits; A through v1: 3 of 12; over 20 % of the hires"
        ),
        "{hidden}"
    );
    assert!(!hidden.contains("difference"), "{hidden}");
    assert!(told(3).contains("difference +42 points"), "{}", told(3));
}
