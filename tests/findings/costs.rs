//! What a repeat cost, and between which ends.

use crate::company::{Company, Hire, hires, sentence};
use encore_core::Error;
use encore_core::model::{Assumption, CostAssumptions, ImportKind};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import};
use serde_json::{Value, json};

/// Two classes called rock stars through one process, 2 hits of 10 each; 8 of each left within the year.
fn repeat(cost: Value) -> Company {
    let star = || {
        hires(10, |i| Hire {
            rock_star: Some(true),
            attainment: 0.6,
            left_after: (i >= 2).then_some(5),
            ..Hire::default()
        })
    };
    let company = Company::new().version("v1", &[("drive", 100)]).setting("cost", cost);
    company.class("A", "v1", 2021, star()).class("B", "v1", 2023, star())
}

fn near(value: &Value, expected: f64) {
    assert!((value.as_f64().unwrap() - expected).abs() < 1e-6, "{value} is not {expected}");
}

#[test]
fn without_ranges_low_base_and_high_are_one() {
    let company = repeat(json!({ "annual_base": { "AE": 50_000 } }));
    let cost = &company.review()["cost"];
    for part in ["replacement", "margin_gap_vs_bar_while_employed", "vacancy_margin", "total"] {
        assert_eq!((&cost["low"][part], &cost["high"][part]), (&cost[part], &cost[part]), "{part}");
    }
    let found = company.finding("cost_of_the_repeat");
    assert!(!sentence(&found).contains("base assumptions"), "{}", sentence(&found));
    assert!(!found["facts"].to_string().contains("ends of the assumptions"), "{found}");
}

#[test]
fn a_cost_has_a_low_and_a_high_by_hand() {
    let company = repeat(json!({
        "annual_base": { "AE": 50_000 },
        "replacement_pct_low": 0.1, "replacement_pct_high": 0.5,
        "vacancy_months_low": 1, "vacancy_months_high": 4,
        "gross_margin_low": 0.5,
    }));
    let cost = &company.review()["cost"];
    assert_eq!(cost["first_year_exits"], 16);
    // 16 exits of 50,000 a year; 16 seats at 800 a month; 6 months of 16 leavers and 12 of 4 others, 200 short of 1,000 each.
    near(&cost["replacement"], 16.0 * 0.21 * 50_000.0);
    near(&cost["low"]["replacement"], 16.0 * 0.1 * 50_000.0);
    near(&cost["high"]["replacement"], 16.0 * 0.5 * 50_000.0);
    near(&cost["vacancy_margin"], 16.0 * 2.0 * 800.0 * 0.75);
    near(&cost["low"]["vacancy_margin"], 16.0 * 800.0 * 0.5);
    near(&cost["high"]["vacancy_margin"], 16.0 * 4.0 * 800.0 * 0.75);
    let short = 200.0 * (6.0 * 16.0 + 12.0 * 4.0);
    near(&cost["low"]["margin_gap_vs_bar_while_employed"], short * 0.5);
    near(&cost["high"]["margin_gap_vs_bar_while_employed"], short * 0.75);
    near(&cost["low"]["total"], 80_000.0 + 6_400.0 + short * 0.5);
    near(&cost["high"]["total"], 400_000.0 + 38_400.0 + short * 0.75);
    let found = company.finding("cost_of_the_repeat");
    let said = sentence(&found).replace('\u{a0}', " ");
    assert!(
        said.contains("cost about 101 000 to 460 000 EUR (209 000 by the base assumptions) compared"),
        "{said}"
    );
    assert!(found["facts"][0]["text"].as_str().unwrap().contains("ends of the assumptions"), "{found}");
}

#[test]
fn an_end_on_the_wrong_side_widens_nothing() {
    // A workspace may have been written by hand: no low is ever above its high.
    let replacement = |low, high| {
        CostAssumptions {
            replacement_pct: 0.2,
            replacement_pct_low: low,
            replacement_pct_high: high,
            ..CostAssumptions::default()
        }
        .replacement()
    };
    assert_eq!(replacement(Some(0.4), Some(0.1)), Assumption { low: 0.2, base: 0.2, high: 0.2 });
    assert_eq!(replacement(Some(0.1), Some(0.4)), Assumption { low: 0.1, base: 0.2, high: 0.4 });
}

#[test]
fn a_settings_file_with_a_wrong_end_is_refused_by_its_field() {
    let (_folder, mut workspace) = empty();
    let mut imported = |cost: Value| {
        import(&mut workspace, ImportKind::Settings, &json!({ "currency": "EUR", "cost": cost }).to_string())
    };
    let refused = [
        (json!({ "replacement_pct_low": 0.4 }), "cost, replacement_pct_low: The low end can't be above"),
        (json!({ "vacancy_months_high": 1 }), "cost, vacancy_months_high: The high end can't be below"),
        (json!({ "annual_base": { "AE": -1 } }), "cost, annual_base: Annual base pay can't be below 0."),
    ];
    for (cost, expected) in refused {
        let told = imported(cost).unwrap_err().to_string();
        assert!(told.contains(expected), "{told}");
    }
    imported(json!({ "replacement_pct_low": 0.1, "vacancy_months_high": 3 })).unwrap();
    assert_eq!(workspace.settings().unwrap().cost.replacement_pct_low, Some(0.1));
}

type Change = fn(&mut CostAssumptions);

#[test]
fn ends_are_entered_by_hand_and_refused_by_their_field() {
    let (_folder, mut workspace) = repeat(json!({ "annual_base": { "AE": 50_000 } })).workspace();
    let was = workspace.settings().unwrap();
    let mut entry = was.clone();
    (entry.cost.replacement_pct_low, entry.cost.replacement_pct_high) = (Some(0.1), Some(0.3));
    workspace.keep_settings(&moment(), entry.clone()).unwrap();
    assert_eq!(workspace.settings().unwrap(), entry);
    let refused: [(&str, Change); 6] = [
        ("replacement_pct_low", |cost| cost.replacement_pct_low = Some(0.22)),
        ("replacement_pct_high", |cost| cost.replacement_pct_high = Some(0.2)),
        ("vacancy_months_low", |cost| cost.vacancy_months_low = Some(-1.0)),
        ("vacancy_months_high", |cost| cost.vacancy_months_high = Some(1.0)),
        ("gross_margin_high", |cost| cost.gross_margin_high = Some(1.2)),
        ("gross_margin_low", |cost| cost.gross_margin_low = Some(f64::NAN)),
    ];
    for (expected, change) in refused {
        let mut entry = was.clone();
        change(&mut entry.cost);
        match workspace.keep_settings(&moment(), entry) {
            Err(Error::Invalid { field, .. }) => assert_eq!(field, expected),
            other => panic!("{expected}: {other:?}"),
        }
    }
    // The base moves below its own low end.
    let mut entry = workspace.settings().unwrap();
    entry.cost.replacement_pct = 0.05;
    let refused = workspace.keep_settings(&moment(), entry);
    assert!(matches!(refused, Err(Error::Invalid { field: "replacement_pct_low", .. })), "{refused:?}");
}
