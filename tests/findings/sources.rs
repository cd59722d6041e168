//! Where pipeline came from, who got the credit, what the job asked for, and whether more people sold more.

use crate::company::{Company, Hire, hires, sentence};
use serde_json::json;

fn sold(pipeline: [u32; 4]) -> Company {
    Company::new().version("v1", &[("drive", 100)]).class(
        "A",
        "v1",
        2022,
        hires(6, |_| Hire { pipeline: Some(pipeline), ..Hire::default() }),
    )
}

#[test]
fn a_class_that_only_closes_what_comes_in_is_named_as_such() {
    let inbound = sold([900, 10, 90, 90]).finding("inbound_only");
    assert!(
        sentence(&inbound).contains("90\u{a0}% of the pipeline was inbound, 1\u{a0}% self-sourced"),
        "{inbound}"
    );
    assert!(sold([700, 200, 100, 100]).findings("inbound_only").is_empty());
    assert!(sold([850, 100, 50, 50]).findings("inbound_only").is_empty());
}

#[test]
fn what_was_never_given_is_not_nothing() {
    // Origins without a column for what sellers found themselves.
    let company = sold([900, 10, 90, 90]).without_column("pipeline_self");
    assert!(company.findings("inbound_only").is_empty());
    let mix = &company.review()["sources"]["A"];
    assert!(
        mix["share_self"].is_null() && mix["sellers_without_own"].is_null() && mix["fluff_share"].is_null()
    );
}

#[test]
fn pipeline_after_an_exit_is_in_no_figure() {
    let left = |months: Option<u32>| {
        let hire = |_| Hire { pipeline: Some([100, 100, 0, 0]), left_after: months, ..Hire::default() };
        let company = Company::new().version("v1", &[("drive", 100)]).class("A", "v1", 2022, hires(6, hire));
        company.review()["sources"]["A"]["pipeline"].as_f64().unwrap()
    };
    assert!((left(None) - 13.0 * 6.0 * 200.0).abs() < 1e-6);
    assert!((left(Some(5)) - 6.0 * 6.0 * 200.0).abs() < 1e-6);
}

#[test]
fn credit_that_differs_from_the_crm_is_told() {
    let more = sold([500, 300, 200, 260]).finding("originator_mismatch");
    assert!(sentence(&more).contains("credited with 30\u{a0}% more pipeline than the CRM says"), "{more}");
    assert!(sold([500, 300, 200, 205]).findings("originator_mismatch").is_empty());
    let over = sold([0, 0, 200, 208]).finding("originator_mismatch");
    assert!(over["caveats"].to_string().contains("over_whole"), "{over}");
    let error = sentence(&over).to_owned();
    assert!(error.contains("an error in the data"), "{error}");
}

#[test]
fn months_after_the_as_of_date_have_no_origin() {
    let mix = |asof: &str| {
        let company = sold([900, 10, 90, 90]).setting("asof", json!(asof)).review();
        company["sources"]["A"]["pipeline"].as_f64().unwrap()
    };
    assert!((mix("2025-12-31") - 13.0 * 6.0 * 1000.0).abs() < 1e-6);
    assert!((mix("2022-04-30") - 4.0 * 6.0 * 1000.0).abs() < 1e-6);
}

#[test]
fn who_closed_and_found_nothing_is_fluff() {
    let hire = |i: u32| Hire {
        attainment: if i < 2 { 0.0 } else { 1.0 },
        pipeline: Some([900, if i < 2 { 0 } else { 100 }, 0, 0]),
        ..Hire::default()
    };
    let company = Company::new().version("v1", &[("drive", 100)]).class("A", "v1", 2022, hires(6, hire));
    let fluff = company.review()["sources"]["A"]["fluff_share"].as_f64().unwrap();
    assert!((fluff - 1800.0 / 5800.0).abs() < 1e-9, "{fluff}");
}

#[test]
fn an_impossible_job_is_a_question_about_the_role() {
    let company = |difficulty: u32, years: (f64, f64)| {
        let role = json!({ "AE": { "name": "Account executive", "full_quota": 1000, "task_difficulty": difficulty } });
        Company::new().setting("roles", role).version("v1", &[("drive", 100)]).class(
            "A",
            "v1",
            2022,
            hires(9, |_| Hire { years: Some(years), ..Hire::default() }),
        )
    };
    let mismatch = company(3, (2.0, 0.5)).finding("experience_mismatch");
    assert!(
        sentence(&mismatch)
            .contains("2.0 years in business (median) and 0.5 years in this sub-industry (median)"),
        "{mismatch}"
    );
    assert_eq!(mismatch["strength"], "strong");
    assert!(mismatch["facts"].to_string().contains("they differ too little"), "{mismatch}");
    assert!(sentence(&mismatch).contains("look at the role before the people in it"));
    assert!(company(2, (2.0, 0.5)).findings("experience_mismatch").is_empty());
    assert!(company(3, (8.0, 4.0)).findings("experience_mismatch").is_empty());
}

#[test]
fn years_known_of_some_hires_are_a_hunch_about_the_role() {
    let role = json!({ "AE": { "name": "Account executive", "full_quota": 1000, "task_difficulty": 3 } });
    let known = |i: u32| Hire { years: (i < 9).then_some((2.0, 0.5)), ..Hire::default() };
    let company = Company::new().setting("roles", role).version("v1", &[("drive", 100)]).class(
        "A",
        "v1",
        2022,
        hires(12, known),
    );
    let mismatch = company.finding("experience_mismatch");
    assert_eq!(mismatch["strength"], "watch");
    assert!(sentence(&mismatch).contains("2.0 years in business (median, known of 9 of 12)"), "{mismatch}");
}

#[test]
fn more_feet_that_bring_as_much_are_no_finding() {
    let company = |closed: fn(f64) -> f64| {
        let company = Company::new().version("v1", &[("drive", 100)]).class(
            "A",
            "v1",
            2022,
            hires(6, |_| Hire::default()),
        );
        (0..12).fold(company, |company, i| {
            let heads = f64::from(4 + i);
            company.quarter(
                &format!("{}Q{}", 2020 + i / 4, i % 4 + 1),
                heads,
                closed(heads) * if i % 2 == 0 { 1.02 } else { 0.98 },
            )
        })
    };
    let fewer = company(|heads| 1000.0 * heads.sqrt()).finding("more_feet_no_more_sales");
    assert_eq!(fewer["strength"], "watch");
    assert!(company(|heads| 1000.0 * heads).findings("more_feet_no_more_sales").is_empty());
}
