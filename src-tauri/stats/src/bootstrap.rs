//! The Hodges-Lehmann difference of two groups with a percentile bootstrap interval (METHODS 5.1, 18).

use crate::{Xoshiro256, median, quantile};

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
    let differences: Vec<f64> = first.iter().flat_map(|a| second.iter().map(move |b| a - b)).collect();
    median(&differences)
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
