//! Verdicts that the sample does not show, and the floors that they rest on.

use crate::company::{Company, Hire, hires, results};
use encore_core::analysis::Snapshot;
use serde_json::Value;

/// Two classes in a row through one process, with 2 hits of 10 each, beside tenured sellers at a level of quota.
fn repeat(tenured: Option<f64>) -> Company {
    let company =
        Company::new().version("v0", &[("intuition", 100)]).with("v0", "stages", serde_json::json!(["talk"]));
    let company = match tenured {
        Some(attainment) => {
            company.class("Old", "v0", 2018, hires(8, |_| Hire { attainment, months: 90, ..Hire::default() }))
        }
        None => company,
    };
    let low = || hires(10, |i| Hire { attainment: if i < 2 { 0.9 } else { 0.55 }, ..Hire::default() });
    company.version("v1", &[("drive", 100)]).class("A", "v1", 2021, low()).class("B", "v1", 2023, low())
}

fn state(review: &Value) -> &str {
    review["verdict"]["state"].as_str().unwrap()
}

#[test]
fn the_same_bad_result_beside_a_good_floor_points_at_selection() {
    let review = repeat(Some(0.95)).review();
    assert_eq!((state(&review), &review["verdict"]["strength"]), ("points_at_selection", &"strong".into()));
}

#[test]
fn tenured_sellers_who_miss_quota_as_well_point_elsewhere() {
    let review = repeat(Some(0.55)).review();
    assert_eq!(state(&review), "points_elsewhere", "{}", review["verdict"]);
    assert!(review["verdict"]["gap"]["lower"].as_f64().unwrap() <= 0.0);
}

#[test]
fn without_tenured_sellers_it_is_likely_at_most() {
    let review = repeat(None).review();
    assert_eq!((state(&review), &review["verdict"]["strength"]), ("points_at_selection", &"likely".into()));
    assert!(review["verdict"]["caveats"].to_string().contains("no_floor"));
}

#[test]
fn a_fifth_of_the_hires_without_a_first_year_is_too_little() {
    let with_gaps = |gaps: u32| {
        let class = || {
            let known = results(1, 7);
            let unknown = hires(gaps, |_| Hire { months: 0, ..Hire::default() });
            known.into_iter().chain(unknown).collect::<Vec<_>>()
        };
        Company::new()
            .version("v1", &[("drive", 100)])
            .class("A", "v1", 2021, class())
            .class("B", "v1", 2023, class())
            .review()
    };
    // 2 of 10 a class is not over a fifth, 3 of 11 is.
    assert_eq!(state(&with_gaps(2)), "points_at_selection");
    let little = with_gaps(3);
    assert_eq!(state(&little), "too_little_to_say");
    assert!(little["verdict"]["would_settle"].as_str().unwrap().contains("missing months"));
    assert_eq!(little["verdict"]["lacks"], "months");
}

#[test]
fn what_is_lacking_is_named_with_what_would_settle_it() {
    let lacks = |review: &Value| review["verdict"]["lacks"].clone();
    let unknown = || hires(10, |_| Hire { months: 0, ..Hire::default() });
    let apart = |class: fn() -> Vec<Hire>| {
        Company::new().class("A", "", 2021, class()).class("B", "", 2023, class()).review()
    };
    let nothing = Company::new().class("A", "v1", 2021, unknown()).class("B", "v1", 2023, unknown()).review();
    assert_eq!(lacks(&nothing), "outcomes");
    assert!(nothing["verdict"]["sentence"].as_str().unwrap().ends_with("but no outcomes of them are known."));
    let no_process = apart(|| results(3, 7));
    assert_eq!(lacks(&no_process), "process");
    assert!(no_process["verdict"]["would_settle"].as_str().unwrap().starts_with("How each class was chosen"));
    assert_eq!(lacks(&Company::new().class("A", "v1", 2021, results(3, 7)).review()), "class");
    // The company's data end with 2025: nobody of 10 January 2025 is 12 months old by then.
    let young = || hires(10, |_| Hire { months: 12, ..Hire::default() });
    let young = Company::new().class("A", "v1", 2025, young()).review();
    let settle = young["verdict"]["would_settle"].as_str().unwrap();
    assert!(settle.starts_with("A last data day in Jan 2026 or later, when 4 hires of a class"), "{settle}");
    let too_few = Company::new().class("A", "v1", 2021, results(1, 1)).class("B", "v1", 2023, results(1, 0));
    assert_eq!(lacks(&too_few.review()), "hires");
    assert!(repeat(Some(0.95)).review()["verdict"].as_object().unwrap()["lacks"].is_null());
    let changed = Company::new()
        .version("v1", &[("drive", 100)])
        .version("v2", &[("discovery", 100)])
        .class("A", "v1", 2021, results(1, 3))
        .class("B", "v2", 2023, results(1, 3))
        .review();
    assert_eq!(lacks(&changed), "hires", "{}", changed["verdict"]);
    assert!(changed["verdict"]["would_settle"].as_str().unwrap().starts_with("12 mature hires of the role"));
}

#[test]
fn one_mature_class_is_no_same_result() {
    let young = hires(6, |_| Hire { months: 3, ..Hire::default() });
    let review = Company::new().class("A", "v1", 2023, results(1, 9)).class("B", "v1", 2025, young).review();
    let verdict = &review["verdict"];
    assert_eq!((state(&review), &verdict["mature_cohorts"]), ("points_at_selection", &1.into()), "{verdict}");
    assert_eq!(verdict["headline"], "Same process again: 1 of 10 were hits so far");
    assert!(
        verdict["sentence"].as_str().unwrap().contains("1 of 10 mature hires, all of one class, were hits")
    );
}

#[test]
fn the_name_of_a_process_alone_is_said_to_be_no_more() {
    let review =
        Company::new().class("A", "v1", 2021, results(1, 9)).class("B", "v1", 2023, results(1, 9)).review();
    assert_eq!(state(&review), "points_at_selection");
    assert!(review["verdict"]["caveats"].to_string().contains("label_only"), "{}", review["verdict"]);
}

/// Everybody of the first class was rated on drive, everybody of the second on discovery.
fn rated_apart(n: u32) -> f64 {
    let rated = |criterion: &'static str| {
        hires(n, move |_| Hire { marks: vec![("I1", criterion, 3.0)], ..Hire::default() })
    };
    let company = Company::new()
        .version("v1", &[("drive", 50), ("discovery", 50)])
        .class("A", "v1", 2021, rated("drive"))
        .class("B", "v1", 2023, rated("discovery"));
    let history = company.workspace().1.history().unwrap();
    let snapshot = Snapshot::new(&history, history.as_of(None).unwrap());
    assert_eq!(snapshot.practice(0, 1).similarity, Some(0.0));
    snapshot.practice_floor(0, 1).unwrap()
}

/// Dealing 2n hires to two classes: with k of the first kind in the first class the similarity is min(k, n-k) / max(k, n-k).
/// All apart again comes in 2 of C(8, 4) = 70 deals for n = 4, under 5 %, and next is 1 of 3; in 2 of 20 for n = 3.
#[test]
fn the_noise_floor_of_practice_by_hand() {
    assert!((rated_apart(4) - 1.0 / 3.0).abs() < 1e-12);
    assert!(rated_apart(3).abs() < 1e-12);
}

#[test]
fn classes_too_small_to_count_are_called_so() {
    let two = || hires(2, |_| Hire::default());
    let company = Company::new().version("v1", &[("drive", 100)]);
    let review = company.class("A", "v1", 2021, two()).class("B", "v1", 2022, two()).review();
    let verdict = &review["verdict"];
    assert_eq!(
        (verdict["sentence"].as_str().unwrap(), verdict["would_settle"].as_str().unwrap()),
        (
            "Two classes have been chosen the same way; none of them has the 4 mature hires yet from which on a class counts.",
            "A class of this process with 4 mature hires or more."
        )
    );
}

/// Leavers are known to be no hits without any outcome: "0 of 5" of those alone would say what nobody entered.
#[test]
fn of_leavers_alone_no_hits_are_counted() {
    let told = |without: u32| {
        let known = results(0, 10);
        let unknown = hires(without, |_| Hire { months: 0, ..Hire::default() });
        let class = known.into_iter().chain(unknown).collect::<Vec<_>>();
        let review = Company::new().version("v1", &[("drive", 100)]).class("A", "v1", 2021, class).review();
        review["verdict"]["sentence"].as_str().unwrap().to_owned()
    };
    assert_eq!(told(2), "0 of 10 mature hires in 1 class were hits.");
    assert_eq!(
        told(3),
        "In 1 class, 3 hires have no usable first year of outcomes, beside 10 whose result is known."
    );
}
