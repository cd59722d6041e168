//! Error rates of the Encore levels, exactly: every number of hits with its binomial probability (METHODS 11.7).
//! Never simulates.

use encore_core::analysis::{CohortInput, EncoreLevel, EncoreRule, encore_pattern};
use proptest::prelude::*;

/// How often each level comes out.
#[derive(Debug, Default, Clone, Copy)]
struct Rates {
    strong: f64,
    strong_or_likely: f64,
    watch_or_above: f64,
    labels_delivered: f64,
}

/// The level of oversold cohorts hired the same way, in practice, with these hits of these mature hires.
fn level(cohorts: &[(u32, u32)]) -> EncoreLevel {
    let inputs: Vec<CohortInput> = cohorts
        .iter()
        .map(|(hits, mature)| CohortInput {
            hires: *mature,
            labelled: *mature,
            rockstars: *mature,
            mature: *mature,
            successes: *hits,
            paper_sim: Some(1.0),
            practice_sim: Some(1.0),
            cards_prev: 60,
            cards_this: 60,
            rated_prev: 6,
            rated_this: 6,
            ..CohortInput::default()
        })
        .collect();
    encore_pattern(&inputs, &EncoreRule::default()).level
}

/// The same hits dealt to equal cohorts, the first ones first.
fn dealt(hits: u32, cohorts: u32, size: u32) -> Vec<(u32, u32)> {
    (0..cohorts).map(|cohort| (hits.saturating_sub(cohort * size).min(size), size)).collect()
}

/// Probability of each number of hits in n, by convolution of n single hires.
fn binomial(n: u32, p: f64) -> Vec<f64> {
    let mut probabilities = vec![1.0];
    for _ in 0..n {
        let mut next = vec![0.0; probabilities.len() + 1];
        for (hits, probability) in probabilities.iter().enumerate() {
            next[hits] += probability * (1.0 - p);
            next[hits + 1] += probability * p;
        }
        probabilities = next;
    }
    probabilities
}

/// Exact rates over all hits of equal cohorts whose hires hit with probability `p`. That only the sum of the hits
/// counts is proved below.
fn rates(cohorts: u32, size: u32, p: f64) -> Rates {
    use EncoreLevel as L;
    let mut rates = Rates::default();
    for (hits, probability) in binomial(cohorts * size, p).into_iter().enumerate() {
        let found = level(&dealt(hits as u32, cohorts, size));
        let when = |levels: &[L]| if levels.contains(&found) { probability } else { 0.0 };
        rates.strong += when(&[L::Strong]);
        rates.strong_or_likely += when(&[L::Strong, L::Likely]);
        rates.watch_or_above += when(&[L::Strong, L::Likely, L::Watch]);
        rates.labels_delivered += when(&[L::LabelsDelivered]);
    }
    rates
}

/// Numbers and sizes of equal cohorts with 12 to 60 mature hires.
fn designs() -> impl Iterator<Item = (u32, u32)> {
    (2..=5)
        .flat_map(|cohorts| (4..=30).map(move |size| (cohorts, size)))
        .filter(|(cohorts, size)| (12..=60).contains(&(cohorts * size)))
}

/// The worst of all designs at a true rate, with the design.
fn worst(p: f64, of: fn(&Rates) -> f64) -> (f64, (u32, u32)) {
    let all = designs().map(|(cohorts, size)| (of(&rates(cohorts, size, p)), (cohorts, size)));
    all.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

#[test]
fn false_alarms_at_the_bar_are_rare() {
    let bar = EncoreRule::default().bar;
    assert_eq!(bar, 0.60);
    assert!(designs().count() > 50);
    let strong = worst(bar, |rates| rates.strong);
    assert!(strong.0 <= 0.025, "strong: {strong:?}");
    let strong_or_likely = worst(bar, |rates| rates.strong_or_likely);
    assert!(strong_or_likely.0 <= 0.07, "strong or likely: {strong_or_likely:?}");
    // What METHODS 11.7 states of the worst designs, and of the range of the hunch.
    let watch_or_above = worst(bar, |rates| rates.watch_or_above);
    let least_watch = -worst(bar, |rates| -rates.watch_or_above).0;
    let found = [strong.0, strong_or_likely.0, watch_or_above.0, least_watch];
    for (found, stated, digits) in
        [(found[0], 0.022, 1), (found[1], 0.067, 1), (found[2], 0.26, 0), (found[3], 0.14, 0)]
    {
        assert!(stated_to(found, stated, digits), "{found} is not {stated}");
    }
}

/// Whether a rate is the stated one, which was rounded to so many digits of a per cent.
fn stated_to(found: f64, stated: f64, digits: i32) -> bool {
    (found - stated).abs() <= 0.5 * 0.01 * 10_f64.powi(-digits)
}

#[test]
fn false_alarms_above_the_bar_are_rarer() {
    let strong_or_likely = worst(0.70, |rates| rates.strong_or_likely);
    assert!(strong_or_likely.0 < 0.01, "{strong_or_likely:?}");
}

#[test]
fn a_rate_of_half_the_bar_is_found() {
    assert!(rates(4, 10, 0.30).strong >= 0.95);
    for (cohorts, size, stated) in [(2, 6, 0.49), (3, 8, 0.85), (4, 10, 0.97)] {
        let found = rates(cohorts, size, 0.30).strong;
        assert!(stated_to(found, stated, 0), "{cohorts} cohorts of {size}: strong {found}, not {stated}");
    }
}

#[test]
fn delivered_labels_are_not_told_of_misses() {
    let delivered = worst(0.30, |rates| rates.labels_delivered);
    assert!(delivered.0 < 0.01, "{delivered:?}");
    assert!(rates(4, 10, 0.85).labels_delivered > 0.95);
}

/// Cohorts x mature hires each; at a true rate of .60, the bar: strong, strong or likely, watch or above; at .30: strong.
const TABLE: &str = "\
| 2 x 6 | 1.5 % | 5.7 % | 15.8 % | 49.3 % |
| 2 x 10 | 2.1 % | 5.7 % | 24.5 % | 77.2 % |
| 2 x 15 | 2.1 % | 4.8 % | 17.5 % | 91.6 % |
| 2 x 20 | 1.9 % | 3.9 % | 20.9 % | 96.8 % |
| 2 x 30 | 1.3 % | 4.4 % | 17.8 % | 99.5 % |
| 3 x 4 | 1.5 % | 5.7 % | 15.8 % | 49.3 % |
| 3 x 8 | 2.2 % | 5.3 % | 21.3 % | 84.7 % |
| 3 x 12 | 2.0 % | 4.3 % | 23.6 % | 95.3 % |
| 3 x 20 | 1.3 % | 4.4 % | 17.8 % | 99.5 % |
| 4 x 4 | 1.9 % | 5.8 % | 14.2 % | 66.0 % |
| 4 x 6 | 2.2 % | 5.3 % | 21.3 % | 84.7 % |
| 4 x 10 | 1.9 % | 3.9 % | 20.9 % | 96.8 % |
| 4 x 15 | 1.3 % | 4.4 % | 17.8 % | 99.5 % |
| 5 x 4 | 2.1 % | 5.7 % | 24.5 % | 77.2 % |
| 5 x 8 | 1.9 % | 3.9 % | 20.9 % | 96.8 % |
| 5 x 12 | 1.3 % | 4.4 % | 17.8 % | 99.5 % |
";

#[test]
fn the_table_of_error_rates() {
    for row in TABLE.lines() {
        let design = row.trim_start_matches("| ").split(" |").next().unwrap().split_once(" x ").unwrap();
        let (cohorts, size) = (design.0.parse().unwrap(), design.1.parse().unwrap());
        let (at_bar, missed) = (rates(cohorts, size, 0.60), rates(cohorts, size, 0.30));
        let percent = |rate: f64| format!("{:.1} %", 100.0 * rate);
        let figures =
            [at_bar.strong, at_bar.strong_or_likely, at_bar.watch_or_above, missed.strong].map(percent);
        assert_eq!(format!("| {cohorts} x {size} | {} |", figures.join(" | ")), row);
    }
}

/// All hits of three cohorts of four, one cohort by one: only their sum counts.
#[test]
fn only_the_sum_of_the_hits_counts() {
    for (a, b, c) in (0..125).map(|code| (code / 25, code / 5 % 5, code % 5)) {
        assert_eq!(
            level(&[(a, 4), (b, 4), (c, 4)]),
            level(&dealt(a + b + c, 3, 4)),
            "{a}, {b}, {c} of 4 each"
        );
    }
}

proptest! {
    #[test]
    fn only_the_sum_of_the_hits_counts_anywhere(size in 4_u32..13, hits in prop::collection::vec(0_u32..13, 2..6)) {
        let cohorts: Vec<(u32, u32)> = hits.iter().map(|hits| (*hits.min(&size), size)).collect();
        let sum = cohorts.iter().map(|(hits, _)| hits).sum();
        prop_assert_eq!(level(&cohorts), level(&dealt(sum, cohorts.len() as u32, size)));
    }

    #[test]
    fn one_more_hit_never_makes_it_worse(
        (cohorts, size, hits) in (2_u32..6, 4_u32..13).prop_flat_map(|(k, size)| (Just(k), Just(size), 0..k * size)),
    ) {
        let worse = |hits: u32| match level(&dealt(hits, cohorts, size)) {
            EncoreLevel::Strong => 4,
            EncoreLevel::Likely => 3,
            EncoreLevel::Watch => 2,
            EncoreLevel::Unclear => 1,
            _ => 0,
        };
        prop_assert!(worse(hits + 1) <= worse(hits), "{} of {} x {}", hits, cohorts, size);
    }
}
