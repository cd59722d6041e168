//! Processes before and after, labels, and expectations that fall due.

use crate::company::{Company, Hire, hires, results, sentence};
use serde_json::{Value, json};

/// A class through v1 and one through v2, which selects by other criteria.
fn two(before: Vec<Hire>, after: Vec<Hire>) -> Company {
    Company::new()
        .version("v1", &[("drive", 100)])
        .version("v2", &[("discovery", 100)])
        .with("v2", "stages", json!(["work_sample"]))
        .class("A", "v1", 2021, before)
        .class("B", "v2", 2023, after)
}

#[test]
fn better_and_worse_take_an_interval_off_zero() {
    let better = two(results(3, 17), results(15, 5)).finding("process_change");
    assert_eq!(better["strength"], "strong");
    assert!(sentence(&better).starts_with("v2 did better than v1: 15 of 20 against 3 of 20"), "{better}");
    assert!(better["caveats"].to_string().contains("regression_to_the_mean"));
    let worse = two(results(15, 5), results(3, 17)).finding("process_change");
    assert!(sentence(&worse).starts_with("v2 did worse than v1"), "{worse}");
    assert!(!worse["caveats"].to_string().contains("regression_to_the_mean"));
}

#[test]
fn what_cannot_be_told_says_what_would_tell_it() {
    let cannot = two(results(2, 6), results(4, 4)).finding("process_change");
    assert_eq!(cannot["strength"], Value::Null);
    assert!(sentence(&cannot).contains("cannot be told yet"), "{cannot}");
    let facts = cannot["facts"].as_array().unwrap();
    let tell =
        facts.iter().find(|fact| fact["label"] == "What would tell").unwrap()["text"].as_str().unwrap();
    // Eight hires before can never show a rise from 25 to 60 %: Fisher's exact test, whatever the number after.
    assert!(tell.contains("With 8 mature hires before, no number up to 400"), "{tell}");
    let more = two(results(5, 15), results(4, 4)).finding("process_change")["facts"].to_string();
    assert!(more.contains("mature hires after it (80\u{a0}% power)"), "{more}");
}

#[test]
fn below_four_hires_a_side_only_the_counts_are_told() {
    let few = two(results(0, 20), results(3, 0)).finding("process_change");
    assert_eq!(few["strength"], Value::Null);
    assert!(
        sentence(&few).ends_with("3 of 3 mature hires against 0 of 20 were hits, and each side needs 4."),
        "{few}"
    );
    assert!(!few["facts"].to_string().contains("by luck"), "{few}");
    let enough = two(results(0, 20), results(4, 0)).finding("process_change");
    assert!(sentence(&enough).starts_with("v2 did better than v1"), "{enough}");
}

#[test]
fn a_process_too_young_to_judge_is_not_judged() {
    let young = Company::new()
        .version("v1", &[("drive", 100)])
        .version("v2", &[("discovery", 100)])
        .with("v2", "stages", json!(["work_sample"]))
        .class("A", "v1", 2021, results(2, 8))
        .class("B", "v2", 2025, hires(8, |_| Hire::default()));
    let change = young.finding("process_change");
    assert_eq!(change["strength"], Value::Null);
    assert!(sentence(&change).contains("cannot be told yet: a process has no mature hire"), "{change}");
}

#[test]
fn a_label_that_went_with_results_is_told_too() {
    let star = |star: bool, hit: bool| Hire {
        rock_star: Some(star),
        left_after: (!hit).then_some(4),
        ..Hire::default()
    };
    let class = |stars: [u32; 2], others: [u32; 2]| {
        let of = |label: bool, [hits, misses]: [u32; 2]| hires(hits + misses, move |i| star(label, i < hits));
        Company::new().version("v1", &[("drive", 100)]).class(
            "A",
            "v1",
            2021,
            of(true, stars).into_iter().chain(of(false, others)),
        )
    };
    assert_eq!(class([7, 5], [1, 9]).finding("labels_went_with_results")["strength"], "likely");
    assert_eq!(class([1, 9], [9, 3]).finding("labels_went_against_results")["strength"], "strong");
    assert_eq!(class([5, 5], [5, 5]).finding("labels_carry_no_information")["strength"], Value::Null);
    // Three others are too few to compare with.
    let few = class([9, 3], [0, 3]).review();
    assert!(!few["findings"].to_string().contains("labels_"), "{few}");
}

#[test]
fn an_expectation_falls_due_on_its_day() {
    let with = |due: &str, class: Vec<Hire>| {
        Company::new()
            .version("v1", &[("drive", 100)])
            .with("v1", "expectation", json!({ "reason": "Half left", "effect": "6 of 10 hits", "measure": "hits", "review_on": due }))
            .class("A", "v1", 2023, class)
    };
    let due = with("2025-06-30", results(7, 3)).finding("expectation_due");
    assert_eq!(due["strength"], "strong");
    assert!(
        sentence(&due).contains("“6 of 10 hits”")
            && sentence(&due).contains("30 Jun 2025: 7 of 10 mature hires were hits"),
        "{due}"
    );
    assert!(due["facts"].to_string().contains("Why it was changed: Half left"));
    assert!(with("2026-06-30", results(7, 3)).findings("expectation_due").is_empty());
    let few = with("2025-06-30", results(2, 1)).finding("expectation_due");
    assert!(
        sentence(&few).contains("too few to say: have 3 mature hires, need 4")
            && few["strength"] == Value::Null,
        "{few}"
    );
}

#[test]
fn the_level_of_an_encore_at_the_edge_depends_on_the_bar() {
    let class = || {
        hires(10, |i| Hire { rock_star: Some(true), left_after: (i >= 4).then_some(4), ..Hire::default() })
    };
    let company = Company::new().version("v1", &[("drive", 100)]).class("A", "v1", 2021, class()).class(
        "B",
        "v1",
        2023,
        class(),
    );
    let encore = company.finding("encore");
    assert!(encore["caveats"].to_string().contains("depends_on_the_bar"), "{encore}");
    let levels: Vec<String> = company.review()["encore"]["sensitivity"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["level"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(levels.len(), 4);
    assert_ne!(levels[0], levels[1]);
}
