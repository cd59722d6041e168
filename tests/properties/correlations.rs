//! Correlations: in range, symmetric, odd; none, never NaN, without variation.

use super::{numbers, permutation, permuted};
use encore_stats::{Correlation, pairs, pearson, spearman};
use proptest::prelude::*;

const ROUNDING: f64 = 1e-9;

/// A correlation of two columns; none when not estimable.
type Method = fn(&[f64], &[f64]) -> Option<f64>;

/// Scores with ties and an outcome for each.
fn scores_and_outcomes() -> impl Strategy<Value = Vec<(i32, i32)>> {
    prop::collection::vec((1_i32..6, -15_i32..15), 0..30)
}

fn columns(rows: &[(i32, i32)]) -> (Vec<f64>, Vec<f64>) {
    let (scores, outcomes): (Vec<i32>, Vec<i32>) = rows.iter().copied().unzip();
    (numbers(&scores), numbers(&outcomes))
}

fn constant(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[0] == pair[1])
}

fn tau_b(x: &[f64], y: &[f64]) -> Option<f64> {
    pairs(x, y).tau_b()
}

/// Whether an estimate and its interval are finite, in [-1, 1], and the one within the other.
fn sound(correlation: Correlation) -> bool {
    let Correlation { r, limits, p } = correlation;
    let held = limits.is_none_or(|(lower, upper)| -1.0 <= lower && lower <= r && r <= upper && upper <= 1.0);
    r.abs() <= 1.0 && held && p.is_none_or(|p| (0.0..=1.0).contains(&p))
}

proptest! {
    #[test]
    fn correlations_are_in_range_symmetric_and_odd(rows in scores_and_outcomes()) {
        let (x, y) = columns(&rows);
        let negated: Vec<f64> = y.iter().map(|value| -value).collect();
        let estimable = !constant(&x) && !constant(&y);
        let methods: [(&str, Method); 3] = [
            ("spearman", |x, y| spearman(x, y).map(|found| found.r)),
            ("pearson", |x, y| pearson(x, y).map(|found| found.r)),
            ("tau-b", tau_b),
        ];
        for (name, method) in methods {
            prop_assert_eq!(method(&x, &y).is_some(), estimable, "{}", name);
            let Some(r) = method(&x, &y) else { continue };
            prop_assert!(r.abs() <= 1.0 + 1e-15, "{} is {}", name, r);
            prop_assert!((method(&y, &x).unwrap() - r).abs() < ROUNDING, "{} is not symmetric", name);
            prop_assert!((method(&x, &negated).unwrap() + r).abs() < ROUNDING, "{} is not odd", name);
        }
        for found in [spearman(&x, &y), pearson(&x, &y)].into_iter().flatten() {
            prop_assert!(sound(found), "{:?}", found);
        }
    }

    #[test]
    fn ranks_know_no_scale_and_no_order(
        (rows, order) in scores_and_outcomes().prop_flat_map(|r| { let n = r.len(); (Just(r), permutation(n)) }),
    ) {
        let (x, y) = columns(&rows);
        let stretched: Vec<f64> = y.iter().map(|value| (value / 5.0).exp()).collect();
        let (turned_x, turned_y) = columns(&permuted(&rows, &order));
        for (other_x, other_y) in [(&x, &stretched), (&turned_x, &turned_y)] {
            prop_assert_eq!(tau_b(&x, &y), tau_b(other_x, other_y));
            if let (Some(a), Some(b)) = (spearman(&x, &y), spearman(other_x, other_y)) {
                prop_assert!((a.r - b.r).abs() < ROUNDING);
            }
        }
    }

    #[test]
    fn pairs_are_counted_as_one_by_one(rows in scores_and_outcomes()) {
        let (x, y) = columns(&rows);
        let counted = pairs(&x, &y);
        let (mut concordant, mut discordant) = (0, 0);
        for i in 0..x.len() {
            for j in 0..i {
                let product = (x[i] - x[j]) * (y[i] - y[j]);
                concordant += u64::from(product > 0.0);
                discordant += u64::from(product < 0.0);
            }
        }
        prop_assert_eq!((counted.concordant, counted.discordant), (concordant, discordant));
    }
}

#[test]
fn without_variation_there_is_none() {
    let (constant, other) = ([4.0; 6], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    for (x, y) in [(&constant, &other), (&other, &constant), (&constant, &constant)] {
        assert_eq!((spearman(x, y), pearson(x, y), tau_b(x, y)), (None, None, None));
        assert!(pairs(x, y).c_index().is_none_or(|c| c == 0.5), "{:?}", pairs(x, y));
    }
    assert_eq!((spearman(&[], &[]), tau_b(&[], &[])), (None, None));
    assert_eq!((spearman(&[1.0], &[2.0]), tau_b(&[1.0], &[2.0])), (None, None));
    // A perfect order has no interval and no p rather than an infinite one.
    assert_eq!(spearman(&other, &other), Some(Correlation { r: 1.0, limits: None, p: None }));
}
