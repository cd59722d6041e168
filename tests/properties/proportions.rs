//! Proportions: limits hold the estimate and stay in range; exchanging two groups mirrors their difference.

use encore_stats::{
    clopper_pearson_lower, clopper_pearson_upper, jeffreys_below, jeffreys_limits, prob_greater_by,
    two_proportions, wilson,
};
use proptest::prelude::*;

const ROUNDING: f64 = 1e-12;

/// x in n, n from 1.
fn proportion() -> impl Strategy<Value = (u32, u32)> {
    (1_u32..80).prop_flat_map(|n| (0..=n, Just(n)))
}

#[test]
fn limits_of_one_proportion_hold_it() {
    for n in 1..=80_u32 {
        let mut last = [(0.0, 0.0); 3];
        for x in 0..=n {
            let p = f64::from(x) / f64::from(n);
            let exact = (clopper_pearson_lower(x, n, 0.05), clopper_pearson_upper(x, n, 0.05));
            let limits = [wilson(x, n).unwrap(), jeffreys_limits(x, n), exact];
            for ((lower, upper), last) in limits.iter().zip(&mut last) {
                assert!(0.0 <= *lower && *upper <= 1.0, "{x} of {n}: {lower} to {upper}");
                assert!(*lower <= p + ROUNDING && p <= *upper + ROUNDING, "{x} of {n}: {lower} to {upper}");
                assert!(*lower < *upper, "{x} of {n}: {lower} to {upper}");
                assert!(last.0 <= *lower && last.1 <= *upper, "{x} of {n}: the limits fall");
                *last = (*lower, *upper);
            }
            // Jeffreys' interval lies within Clopper-Pearson's.
            assert!(exact.0 <= limits[1].0 + ROUNDING && limits[1].1 <= exact.1 + ROUNDING, "{x} of {n}");
            // Misses instead of hits: the same from the other end.
            let (mirror_lower, mirror_upper) = wilson(n - x, n).unwrap();
            assert!((limits[0].0 - (1.0 - mirror_upper)).abs() < ROUNDING, "{x} of {n}");
            assert!((limits[0].1 - (1.0 - mirror_lower)).abs() < ROUNDING, "{x} of {n}");
        }
    }
    assert_eq!(wilson(0, 0), None);
}

proptest! {
    #[test]
    fn a_difference_of_proportions_mirrors((x1, n1) in proportion(), (x2, n2) in proportion()) {
        let there = two_proportions(x1, n1, x2, n2).unwrap();
        let back = two_proportions(x2, n2, x1, n1).unwrap();
        prop_assert!((there.diff + back.diff).abs() < ROUNDING);
        prop_assert!((there.lower + back.upper).abs() < ROUNDING && (there.upper + back.lower).abs() < ROUNDING);
        prop_assert!(-1.0 - ROUNDING <= there.lower && there.upper <= 1.0 + ROUNDING, "{:?}", there);
        prop_assert!(there.lower <= there.diff && there.diff <= there.upper, "{:?}", there);
        prop_assert!((there.fisher_p - back.fisher_p).abs() < 1e-9);
        prop_assert!((there.prob_greater + back.prob_greater - 1.0).abs() < 1e-6, "{:?}", there);
        prop_assert!((there.midp_greater + back.midp_greater - 1.0).abs() < 1e-9, "{:?}", there);
        for p in [there.fisher_p, there.fisher_p_greater, there.midp_greater, there.prob_greater] {
            prop_assert!((0.0..=1.0).contains(&p), "{:?}", there);
        }
    }

    #[test]
    fn more_is_less_likely_than_some((x1, n1) in proportion(), (x2, n2) in proportion()) {
        let by = |by: f64| prob_greater_by(x1, n1, x2, n2, by);
        prop_assert!(by(0.0) + 1e-9 >= by(0.1) && by(0.1) + 1e-9 >= by(0.3));
    }

    #[test]
    fn a_higher_bar_is_missed_more_surely((x, n) in proportion()) {
        let at = |bar: f64| jeffreys_below(bar, x, n);
        prop_assert!(0.0 <= at(0.5) && at(0.5) <= at(0.6) && at(0.6) <= at(0.7) && at(0.7) <= 1.0);
    }
}

#[test]
fn nobody_is_no_proportion() {
    assert_eq!(two_proportions(0, 0, 1, 2), None);
    assert_eq!(two_proportions(1, 2, 0, 0), None);
}

#[test]
fn two_large_groups_of_one_share_are_a_coin() {
    for (x, n) in [
        (50, 100),
        (1_250, 2_500),
        (7, 50_000),
        (11_111, 50_000),
        (24_500, 50_000),
        (30_000, 50_000),
        (49_990, 50_000),
    ] {
        let greater = encore_stats::two_proportions(x, n, x, n).expect("two groups").prob_greater;
        assert!((greater - 0.5).abs() < 1e-9, "{x} of {n}: {greater}");
    }
}
