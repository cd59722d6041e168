//! Kaplan-Meier curves: a curve is a survival function, its limits hold it, and censored subjects never lower it.

use super::{permutation, permuted, subjects, times_and_events};
use encore_stats::{KaplanMeier, bpcp_limits, edge_fixed_limits, kaplan_meier};
use proptest::prelude::*;

/// Room for the last bits of a product.
const ROUNDING: f64 = 1e-12;

fn curve(subjects: &[(u32, bool)]) -> KaplanMeier {
    let (times, events) = times_and_events(subjects);
    kaplan_meier(&times, &events)
}

/// What is wrong with a curve, its limits, its median and its restricted mean; empty when nothing is.
fn faults(km: &KaplanMeier) -> Vec<String> {
    let mut found = Vec::new();
    let mut last = 1.0;
    for point in &km.points {
        let (s, time) = (point.survival, point.time);
        if !(0.0..=1.0).contains(&s) || s > last {
            found.push(format!("S({time}) = {s} after {last}"));
        }
        last = s;
        for (name, (lower, upper)) in
            [("edge fixed", edge_fixed_limits(km, time)), ("BPCP", bpcp_limits(km, time))]
        {
            let held = 0.0 <= lower && lower <= s + ROUNDING && s <= upper + ROUNDING && upper <= 1.0;
            if !held {
                found.push(format!("{name} limits {lower} to {upper} of S({time}) = {s}"));
            }
        }
        if let Some((lower, upper)) = point.estimate().limits
            && !(0.0 <= lower && lower <= s + ROUNDING && s <= upper + ROUNDING && upper <= 1.0)
        {
            found.push(format!("log-log limits {lower} to {upper} of S({time}) = {s}"));
        }
        if point.estimate().se.is_some_and(|se| !se.is_finite()) {
            found.push(format!("se of S({time})"));
        }
    }
    let median = km.median();
    if [median.estimate, median.lower, median.upper].into_iter().flatten().any(|value| !value.is_finite()) {
        found.push(format!("{median:?}"));
    }
    let rmst = km.rmst(12.0);
    if !(0.0..=12.0 + ROUNDING).contains(&rmst.rmst) || !rmst.se.is_finite() {
        found.push(format!("{rmst:?}"));
    }
    found
}

proptest! {
    #[test]
    fn a_curve_falls_within_its_limits(subjects in subjects(40)) {
        prop_assert_eq!(faults(&curve(&subjects)), Vec::<String>::new());
    }

    #[test]
    fn the_order_of_the_subjects_means_nothing(
        (subjects, order) in subjects(40).prop_flat_map(|s| { let n = s.len(); (Just(s), permutation(n)) }),
    ) {
        prop_assert_eq!(curve(&permuted(&subjects, &order)), curve(&subjects));
    }

    #[test]
    fn one_more_censored_never_lowers_the_curve(subjects in subjects(40), time in 1_u32..40) {
        let before = curve(&subjects);
        let more: Vec<(u32, bool)> = subjects.iter().copied().chain([(time, false)]).collect();
        let after = curve(&more);
        for point in &before.points {
            let (with, without) = (after.at(point.time).survival, point.survival);
            prop_assert!(with >= without - ROUNDING, "S({}) falls from {} to {}", point.time, without, with);
        }
    }

    #[test]
    fn one_more_exit_never_lifts_the_curve(subjects in subjects(40), at in any::<prop::sample::Index>()) {
        prop_assume!(!subjects.is_empty());
        let mut exit = subjects.clone();
        exit[at.index(subjects.len())].1 = true;
        let (before, after) = (curve(&subjects), curve(&exit));
        for point in &before.points {
            prop_assert!(after.at(point.time).survival <= point.survival + ROUNDING);
        }
    }

    #[test]
    fn the_median_lies_within_its_limits(subjects in subjects(40)) {
        let median = curve(&subjects).median();
        if let (Some(lower), Some(estimate)) = (median.lower, median.estimate) {
            prop_assert!(lower <= estimate, "{:?}", median);
        }
        if let (Some(estimate), Some(upper)) = (median.estimate, median.upper) {
            prop_assert!(estimate <= upper, "{:?}", median);
        }
    }
}

#[test]
fn degenerate_curves_are_whole() {
    let cases: [(&str, Vec<(u32, bool)>); 7] = [
        ("nobody", vec![]),
        ("one exit", vec![(3, true)]),
        ("one censored", vec![(3, false)]),
        ("all censored", (1..9).map(|time| (time, false)).collect()),
        ("all tied exits", vec![(5, true); 8]),
        ("all tied censored", vec![(5, false); 8]),
        ("tied, both kinds", [[(5, true); 4], [(5, false); 4]].concat()),
    ];
    for (name, subjects) in cases {
        let km = curve(&subjects);
        assert_eq!(faults(&km), Vec::<String>::new(), "{name}");
        assert_eq!(km.n as usize, subjects.len(), "{name}");
        for time in [0.5, 5.0, 99.0] {
            let (lower, upper) = edge_fixed_limits(&km, time);
            assert!(0.0 <= lower && lower <= upper && upper <= 1.0, "{name}: {lower} to {upper}");
        }
    }
}

#[test]
fn a_rising_curve_is_seen() {
    let mut km = curve(&[(1, true), (2, true), (3, false)]);
    assert_eq!(faults(&km), Vec::<String>::new());
    km.points[1].survival = 0.9;
    assert!(!faults(&km).is_empty());
}
