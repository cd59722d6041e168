//! Two groups: exchanging them turns the sign of every difference and leaves every two-sided p as it was.

use super::{numbers, permutation, permuted, subjects, times_and_events};
use encore_stats::{Xoshiro256, hodges_lehmann, logrank_permutation, logrank_test, two_sample};
use proptest::prelude::*;

const ROUNDING: f64 = 1e-9;

fn group() -> impl Strategy<Value = Vec<i32>> {
    prop::collection::vec(-20_i32..20, 1..8)
}

fn generator() -> Xoshiro256 {
    Xoshiro256::seeded(1)
}

proptest! {
    #[test]
    fn the_comparison_of_two_samples_mirrors(first in group(), second in group()) {
        let (first, second) = (numbers(&first), numbers(&second));
        let there = two_sample(&first, &second, &mut generator()).unwrap();
        let back = two_sample(&second, &first, &mut generator()).unwrap();
        prop_assert!(there.exact && back.exact);
        prop_assert!((there.mean_diff + back.mean_diff).abs() < ROUNDING);
        prop_assert!((there.hodges_lehmann + back.hodges_lehmann).abs() < ROUNDING);
        // Cliff's delta is twice the probability of superiority less 1.
        let delta = |superiority: f64| 2.0 * superiority - 1.0;
        prop_assert!((delta(there.prob_superiority) + delta(back.prob_superiority)).abs() < ROUNDING);
        prop_assert!(delta(there.prob_superiority).abs() <= 1.0);
        prop_assert!((there.p_two_sided - back.p_two_sided).abs() < ROUNDING);
        prop_assert!((there.mann_whitney_p.unwrap() - back.mann_whitney_p.unwrap()).abs() < ROUNDING);
        for p in [there.p_two_sided, there.p_greater, there.mann_whitney_p.unwrap()] {
            prop_assert!(p > 0.0 && p <= 1.0, "{}", p);
        }
        // The observed labels count on both sides.
        prop_assert!(there.p_greater + back.p_greater > 1.0 - ROUNDING);
        prop_assert_eq!(there.welch.is_some(), back.welch.is_some());
        if let (Some(there), Some(back)) = (there.welch, back.welch) {
            prop_assert!((there.t + back.t).abs() < ROUNDING && (there.p - back.p).abs() < ROUNDING);
            prop_assert!((there.lower + back.upper).abs() < ROUNDING && there.lower <= there.upper);
        }
    }

    #[test]
    fn hodges_lehmann_follows_a_shift_and_a_sign(first in group(), second in group(), shift in -9_i32..9) {
        let (first, second) = (numbers(&first), numbers(&second));
        let estimate = hodges_lehmann(&first, &second).unwrap();
        let shifted: Vec<f64> = first.iter().map(|value| value + f64::from(shift)).collect();
        let negated = |values: &[f64]| values.iter().map(|value| -value).collect::<Vec<f64>>();
        let of_shifted = hodges_lehmann(&shifted, &second).unwrap();
        prop_assert!((of_shifted - estimate - f64::from(shift)).abs() < ROUNDING);
        let of_negated = hodges_lehmann(&negated(&first), &negated(&second)).unwrap();
        prop_assert!((of_negated + estimate).abs() < ROUNDING);
        prop_assert!((hodges_lehmann(&second, &first).unwrap() + estimate).abs() < ROUNDING);
    }

    #[test]
    fn the_log_rank_test_knows_no_order_of_groups_or_subjects(
        (subjects, groups, order) in subjects(30).prop_flat_map(|s| {
            let n = s.len();
            (Just(s), prop::collection::vec(0_usize..2, n), permutation(n))
        }),
    ) {
        let (times, events) = times_and_events(&subjects);
        let swapped: Vec<usize> = groups.iter().map(|group| 1 - group).collect();
        let there = logrank_test(&times, &events, &groups, None);
        let back = logrank_test(&times, &events, &swapped, None);
        let turned = logrank_test(
            &permuted(&times, &order), &permuted(&events, &order), &permuted(&groups, &order), None,
        );
        prop_assert_eq!(there.is_some(), back.is_some());
        prop_assert_eq!(there.is_some(), turned.is_some());
        if let (Some(there), Some(back), Some(turned)) = (there, back, turned) {
            prop_assert!((there.chi2 - back.chi2).abs() < ROUNDING && (there.p - back.p).abs() < ROUNDING);
            prop_assert!((there.chi2 - turned.chi2).abs() < ROUNDING);
            prop_assert!(there.chi2 >= 0.0 && (0.0..=1.0).contains(&there.p));
            // O - E of the first group turns its sign, and both groups' sum to 0.
            let excess = |test: &encore_stats::LogRank, group: usize| test.observed[group] - test.expected[group];
            prop_assert!((excess(&there, 0) + excess(&back, 0)).abs() < ROUNDING);
            prop_assert!((excess(&there, 0) + excess(&there, 1)).abs() < ROUNDING);
        }
    }

    #[test]
    fn the_exact_log_rank_p_knows_no_order_of_groups(
        (subjects, second) in subjects(10).prop_flat_map(|s| {
            let n = s.len();
            (Just(s), prop::collection::vec(any::<bool>(), n))
        }),
    ) {
        let (times, events) = times_and_events(&subjects);
        let first: Vec<bool> = second.iter().map(|second| !second).collect();
        let there = logrank_permutation(&times, &events, &second, &mut generator());
        let back = logrank_permutation(&times, &events, &first, &mut generator());
        prop_assert_eq!(there.is_some(), back.is_some());
        if let (Some(there), Some(back)) = (there, back) {
            prop_assert!(there.exact && back.exact);
            prop_assert!((there.p - back.p).abs() < ROUNDING && (there.chi2 - back.chi2).abs() < ROUNDING);
            prop_assert!(there.p > 0.0 && there.p <= 1.0);
        }
    }
}

#[test]
fn an_empty_group_is_no_comparison() {
    assert_eq!(two_sample(&[], &[1.0], &mut generator()), None);
    assert_eq!(two_sample(&[1.0], &[], &mut generator()), None);
    assert_eq!(hodges_lehmann(&[], &[]), None);
    assert_eq!(logrank_test(&[], &[], &[], None), None);
    assert_eq!(logrank_test(&[1.0, 2.0], &[false, false], &[0, 1], None), None);
    let alike = two_sample(&[2.0; 4], &[2.0; 5], &mut generator()).unwrap();
    assert_eq!((alike.p_two_sided, alike.mann_whitney_p, alike.welch), (1.0, Some(1.0), None));
    assert_eq!((alike.prob_superiority, alike.hodges_lehmann), (0.5, 0.0));
}
