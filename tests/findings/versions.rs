//! Two versions that count as one process, set beside each other.

use crate::company::{Company, Hire, hires, results};
use serde_json::{Value, json};

/// v1 weighs two criteria alike, v2 one of them more; the scorecards rate both as often. Hits and misses of each.
fn reweighted(drive: u32, before: (u32, u32), after: (u32, u32)) -> Company {
    let rated = |(hits, misses): (u32, u32)| {
        let marks = ["I1", "I2"].map(|who| [(who, "drive", 3.0), (who, "discovery", 4.0)]).concat();
        hires(hits + misses, move |i| Hire {
            left_after: (i >= hits).then_some(5),
            marks: marks.clone(),
            ..Hire::default()
        })
    };
    Company::new()
        .version("v1", &[("drive", 50), ("discovery", 50)])
        .version("v2", &[("drive", drive), ("discovery", 100 - drive)])
        .class("A", "v1", 2021, rated(before))
        .class("B", "v2", 2023, rated(after))
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
    let counts = "v2: 8 of 12 mature hires were hits (39–86 %); v1: 3 of 12 (9–53 %); difference +42 points (+2 to +67).";
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
    let told = fact(&found, "Side by side");
    assert!(told.starts_with("v2: 2 of 3 mature hires were hits; v1: 3 of 12; each needs 4"), "{told}");
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
