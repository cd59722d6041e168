//! Workspaces at the edge: reviewed without a panic, every figure finite, every share a share.

use super::reports::{faults, faults_of_shares, figures, not_finite};
use super::workspaces::Files;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

/// Eight sellers of two cohorts, each with an end, a score and months.
fn crop(end: impl Fn(&str) -> String, score: &str, month: (i64, i64)) -> Files {
    let mut files = Files::default();
    for (cohort, version, year) in [("A", "v1", 2020), ("B", "v2", 2021)] {
        for seller in 0..8 {
            let (id, hired) = (format!("{cohort}{seller}"), format!("{year}-01-{:02}", 4 + seller));
            files.seller(&id, cohort, version, &hired, &end(&hired), &format!("{score},1"));
            files.months(&id, year, vec![month; 24]);
            for interviewer in ["I1", "I2"] {
                for criterion in ["drive", "fit"] {
                    files.scorecards.push(format!("{id},{cohort},{interviewer},{criterion},{score}"));
                }
            }
        }
    }
    files
}

fn here(_: &str) -> String {
    ",".into()
}

fn left_on_day_one(hired: &str) -> String {
    format!("{hired},voluntary")
}

fn cases() -> Vec<(&'static str, Files)> {
    let mut one = Files::default();
    one.seller("S1", "A", "v1", "2020-01-06", ",", ",");
    let mut one_month = one.clone();
    one_month.months("S1", 2020, [(1000, 500)]);
    let mut future = crop(here, "4", (1000, 900));
    future.seller("F1", "A", "v1", "2031-02-03", ",", "5,1");
    future.seller("F2", "Z", "v3", "2031-02-03", ",", "5,1");
    let mut sellers_only = crop(here, "4", (1000, 900));
    (sellers_only.outcomes, sellers_only.scorecards) = (Vec::new(), Vec::new());
    let mut nobody_applied = crop(here, "4", (1000, 900));
    nobody_applied.counts = vec!["A,X,0,0".into(), "A,Y,0,0".into(), "B,X,9,0".into(), "B,Y,9,9".into()];
    let mut no_heads = crop(here, "4", (1000, 900));
    no_heads.quarters = (0..12).map(|q| format!("{}Q{},AE,0,0,0,0,0", 2020 + q / 4, q % 4 + 1)).collect();
    vec![
        ("no seller", Files::default()),
        ("one seller", one),
        ("one seller, one month", one_month),
        ("all still here", crop(here, "4", (1000, 900))),
        ("all left on day one", crop(left_on_day_one, "4", (1000, 900))),
        ("zero quotas", crop(here, "4", (0, 900))),
        ("nothing closed", crop(here, "4", (1000, 0))),
        ("claw-backs only", crop(here, "4", (1000, -900))),
        ("lowest marks", crop(here, "1", (1000, 900))),
        ("future hires", future),
        ("sellers only", sellers_only),
        ("nobody applied", nobody_applied),
        ("no heads, no sales", no_heads),
    ]
}

#[test]
fn workspaces_at_the_edge_are_reviewed() {
    for (name, files) in cases() {
        let (_folder, workspace) = files.workspace();
        assert_eq!(faults(&workspace, None), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn constant_marks_go_with_nothing() {
    let (_folder, workspace) = crop(here, "4", (1000, 900)).workspace();
    let review = workspace.review_as_json(None, None).unwrap();
    let validity = review["roles"][0]["validity"].as_array().unwrap();
    let criteria: Vec<_> = validity.iter().flat_map(|of| of["criteria"].as_array().unwrap()).collect();
    assert!(!criteria.is_empty());
    for criterion in criteria {
        assert!(criterion["n"].as_u64() >= Some(8), "{criterion}");
        assert!(
            ["spearman", "lower", "upper", "p"].iter().all(|key| criterion[key].is_null()),
            "{criterion}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_workspace_is_reviewed_as_of_any_day(seed in any::<u64>(), days in 0_u64..2600) {
        let (_folder, workspace) = Files::random(seed).workspace();
        let day = NaiveDate::from_ymd_opt(2019, 6, 1).unwrap() + Days::new(days);
        for as_of in [None, Some(day)] {
            prop_assert_eq!(faults(&workspace, as_of), Vec::<String>::new(), "{:?}", as_of);
        }
    }
}

#[test]
fn the_random_workspaces_reach_the_figures() {
    let mut told = BTreeSet::new();
    for seed in 0..12 {
        let (_folder, workspace) = Files::random(seed).workspace();
        figures(&workspace.review_as_json(None, None).unwrap(), &mut told);
    }
    let wanted = [
        "S12",
        "p2",
        "hazard_ratio",
        "spearman",
        "halo_mean_r",
        "kept_share",
        "loo_gain",
        "gap",
        "elasticity",
    ];
    let missing: Vec<_> = wanted.into_iter().filter(|figure| !told.contains(*figure)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "of {told:?}");
}

#[test]
fn a_figure_that_is_none_is_seen() {
    assert_eq!(
        not_finite("Some(NaN), [inf, -inf], information"),
        ["a figure is NaN", "a figure is inf", "a figure is inf"]
    );
    let review = json!({ "roles": [{ "s12": 1.2, "hires": 12, "spearman": -0.4 }] });
    assert_eq!(faults_of_shares("review", &review), ["review/roles/0/s12 is 1.2"]);
}
