//! The Hodges-Lehmann difference of two groups with a percentile bootstrap interval (METHODS 5.1, 18).

use crate::{Xoshiro256, quantile};

/// A difference with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BootstrapInterval {
    /// The estimate.
    pub estimate: f64,
    /// 2.5 % quantile of the resampled estimates.
    pub lower: f64,
    /// 97.5 % quantile of the resampled estimates.
    pub upper: f64,
}

/// Median of all pairwise differences, first less second; none when a group is empty.
pub fn hodges_lehmann(first: &[f64], second: &[f64]) -> Option<f64> {
    let sorted = |values: &[f64]| {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted
    };
    median_difference(&sorted(first), &sorted(second))
}

/// The same of two ascending lists, without making the differences: bisection over the doubles for the middle ones.
fn median_difference(first: &[f64], second: &[f64]) -> Option<f64> {
    let pairs = first.len() * second.len();
    let (low, high) = (first.first()? - second.last()?, first.last()? - second.first()?);
    let upper = nth_difference(first, second, pairs / 2, low, high);
    let lower = if pairs % 2 == 1 { upper } else { nth_difference(first, second, pairs / 2 - 1, low, high) };
    Some(f64::midpoint(lower, upper))
}

/// The difference with exactly `n` below it in ascending order.
fn nth_difference(first: &[f64], second: &[f64], n: usize, low: f64, high: f64) -> f64 {
    let (mut low, mut high) = (ordered(low), ordered(high));
    while low < high {
        let middle = low + (high - low) / 2;
        if at_most(first, second, unordered(middle)) > n { high = middle } else { low = middle + 1 }
    }
    unordered(low)
}

/// Pairs whose difference is at most `limit`.
fn at_most(first: &[f64], second: &[f64], limit: f64) -> usize {
    let mut place = 0;
    let mut count = 0;
    for a in first {
        // The larger the first value, the more of the second must be taken away.
        while place < second.len() && a - second[place] > limit {
            place += 1;
        }
        count += second.len() - place;
    }
    count
}

/// A double as a number of the same order.
fn ordered(value: f64) -> i128 {
    let bits = value.to_bits() as i64;
    i128::from(if bits < 0 { i64::MIN - bits } else { bits })
}

fn unordered(number: i128) -> f64 {
    let number = number as i64;
    f64::from_bits((if number < 0 { i64::MIN - number } else { number }) as u64)
}

/// The difference with an interval from `resamples` seeded resamples, each group by itself; none when empty.
pub fn hodges_lehmann_bootstrap(
    first: &[f64],
    second: &[f64],
    resamples: usize,
    generator: &mut Xoshiro256,
) -> Option<BootstrapInterval> {
    let estimate = hodges_lehmann(first, second)?;
    let mut resample =
        |values: &[f64]| (0..values.len()).map(|_| values[generator.below(values.len())]).collect::<Vec<_>>();
    let estimates: Vec<f64> =
        (0..resamples).filter_map(|_| hodges_lehmann(&resample(first), &resample(second))).collect();
    Some(BootstrapInterval {
        estimate,
        lower: quantile(&estimates, 0.025)?,
        upper: quantile(&estimates, 0.975)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_middle_is_the_median_of_all_pairs(
            first in prop::collection::vec(-50_i32..50, 1..14),
            second in prop::collection::vec(-50_i32..50, 1..14),
        ) {
            let of = |values: &[i32]| values.iter().map(|value| f64::from(*value) / 7.0).collect::<Vec<f64>>();
            let (first, second) = (of(&first), of(&second));
            let all: Vec<f64> = first.iter().flat_map(|a| second.iter().map(move |b| a - b)).collect();
            let found = hodges_lehmann(&first, &second).unwrap();
            prop_assert!((found - crate::median(&all).unwrap()).abs() < 1e-12);
        }
    }

    #[test]
    fn a_shift_is_found() {
        let second: Vec<f64> = (0..20).map(f64::from).collect();
        let first: Vec<f64> = second.iter().map(|value| value + 10.0).collect();
        let found = hodges_lehmann_bootstrap(&first, &second, 500, &mut Xoshiro256::seeded(1)).unwrap();
        assert_eq!(found.estimate, 10.0);
        assert!(found.lower < 10.0 && found.upper > 10.0 && found.lower > 5.0);
        assert_eq!(hodges_lehmann(&[], &second), None);
    }
}
