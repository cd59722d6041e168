//! Adjusted p values: never below the raw ones, never above 1, in the same order, whatever the order of the tests.

use super::{permutation, permuted};
use encore_stats::{benjamini_hochberg, holm};
use proptest::prelude::*;

fn family() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((0_u32..=100).prop_map(|p| f64::from(p) / 100.0), 0..20)
}

proptest! {
    #[test]
    fn adjusted_p_values_are_p_values_in_the_same_order(p in family()) {
        for adjusted in [holm(&p), benjamini_hochberg(&p)] {
            prop_assert_eq!(adjusted.len(), p.len());
            for i in 0..p.len() {
                prop_assert!(adjusted[i] >= p[i] - 1e-15 && adjusted[i] <= 1.0, "{} from {}", adjusted[i], p[i]);
                for j in 0..p.len() {
                    prop_assert!(p[i] > p[j] || adjusted[i] <= adjusted[j], "{:?} to {:?}", p, adjusted);
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_tests_means_nothing(
        (p, order) in family().prop_flat_map(|p| { let n = p.len(); (Just(p), permutation(n)) }),
    ) {
        let turned = permuted(&p, &order);
        prop_assert_eq!(holm(&turned), permuted(&holm(&p), &order));
        prop_assert_eq!(benjamini_hochberg(&turned), permuted(&benjamini_hochberg(&p), &order));
    }

    #[test]
    fn holm_is_stricter_than_benjamini_hochberg_and_milder_than_bonferroni(p in family()) {
        let n = p.len() as f64;
        for (raw, (holm, bh)) in p.iter().zip(holm(&p).into_iter().zip(benjamini_hochberg(&p))) {
            prop_assert!(bh <= holm + 1e-12 && holm <= (raw * n).min(1.0) + 1e-12);
        }
    }
}

#[test]
fn one_test_needs_no_adjustment() {
    assert_eq!((holm(&[0.04]), benjamini_hochberg(&[0.04])), (vec![0.04], vec![0.04]));
    assert_eq!((holm(&[]), benjamini_hochberg(&[])), (vec![], vec![]));
}
