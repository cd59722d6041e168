//! Two groups of numbers: difference of means with its permutation p, effect sizes and intervals (METHODS 5.1).

use crate::{
    Xoshiro256, combinations, hodges_lehmann, mean, normal_cdf, normal_quantile, quantile, t_quantile,
    t_two_sided, variance,
};

/// Relabellings up to which all are looked at.
const MOST_EXACT: u64 = 300_000;
const RANDOM: u32 = 10_000;
const TIE: f64 = 1e-12;

/// The second group against the first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoSample {
    /// Hodges-Lehmann shift: median of all differences, second less first.
    pub hodges_lehmann: f64,
    /// U / (n1 n2): how often one of the second group beats one of the first.
    pub prob_superiority: f64,
    /// Mann-Whitney U of the second group, ties as half.
    pub u_second: f64,
    /// Mean of the second less mean of the first.
    pub mean_diff: f64,
    /// Its permutation p, two-sided.
    pub p_two_sided: f64,
    /// Share of relabellings with a difference at least as large.
    pub p_greater: f64,
    /// Exact Mann-Whitney p; none when not all relabellings were looked at.
    pub mann_whitney_p: Option<f64>,
    /// Relabellings looked at.
    pub permutations: u64,
    /// All of them, or random ones.
    pub exact: bool,
    /// Welch's t; none with fewer than two values a group or without any spread.
    pub welch: Option<Welch>,
}

/// Welch's t test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Welch {
    /// The statistic.
    pub t: f64,
    /// Its degrees of freedom.
    pub df: f64,
    /// Two-sided p.
    pub p: f64,
    /// Lower 95 % limit of the difference of means.
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
}

/// Compares two groups; none when one is empty.
pub fn two_sample(first: &[f64], second: &[f64], generator: &mut Xoshiro256) -> Option<TwoSample> {
    let mean_diff = mean(second)? - mean(first)?;
    let u = u_of_second(first, second);
    let values: Vec<f64> = first.iter().chain(second).copied().collect();
    let ranks = mid_ranks(&values);
    let (n, n2) = (values.len(), second.len());
    let rank_sum: f64 = ranks[first.len()..].iter().sum();
    let expected = n2 as f64 * (n as f64 + 1.0) / 2.0;
    let total: f64 = values.iter().sum();
    let difference = |chosen: f64| chosen / n2 as f64 - (total - chosen) / first.len() as f64;
    let (mut two_sided, mut greater, mut ranked, mut permutations) = (0_u64, 0_u64, 0_u64, 0_u64);
    let mut look = |sum: f64, rank: f64| {
        let d = difference(sum);
        two_sided += u64::from(d.abs() >= mean_diff.abs() - TIE);
        greater += u64::from(d >= mean_diff - TIE);
        ranked += u64::from((rank - expected).abs() >= (rank_sum - expected).abs() - TIE);
        permutations += 1;
    };
    let exact = combinations::count(n, n2).is_some_and(|all| all <= MOST_EXACT);
    if exact {
        combinations::each(n, n2, |chosen| {
            look(chosen.iter().map(|i| values[*i]).sum(), chosen.iter().map(|i| ranks[*i]).sum());
        });
    } else {
        let mut shuffled = values.clone();
        for _ in 0..RANDOM {
            generator.shuffle(&mut shuffled);
            look(shuffled[..n2].iter().sum(), expected);
        }
    }
    let share = |count: u64| {
        if exact {
            count as f64 / permutations as f64
        } else {
            (count + 1) as f64 / (permutations + 1) as f64
        }
    };
    Some(TwoSample {
        hodges_lehmann: hodges_lehmann(second, first)?,
        prob_superiority: u / (first.len() * second.len()) as f64,
        u_second: u,
        mean_diff,
        p_two_sided: share(two_sided),
        p_greater: share(greater),
        mann_whitney_p: exact.then(|| share(ranked)),
        permutations,
        exact,
        welch: welch(first, second),
    })
}

/// Pairs in which the second group's value is larger, ties as half.
fn u_of_second(first: &[f64], second: &[f64]) -> f64 {
    let mut sorted = first.to_vec();
    sorted.sort_by(f64::total_cmp);
    let below = |value: &f64| {
        let (less, at_most) = (sorted.partition_point(|v| v < value), sorted.partition_point(|v| v <= value));
        f64::midpoint(less as f64, at_most as f64)
    };
    second.iter().map(below).sum()
}

/// Ranks from 1; ties share the mean of theirs.
pub fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let rank = before as f64 + f64::midpoint(tied.len() as f64, 1.0);
        for index in tied {
            ranks[*index] = rank;
        }
        before += tied.len();
    }
    ranks
}

fn welch(first: &[f64], second: &[f64]) -> Option<Welch> {
    let (v1, v2) = (variance(first)? / first.len() as f64, variance(second)? / second.len() as f64);
    let se = (v1 + v2).sqrt();
    if se <= 0.0 {
        return None;
    }
    let difference = mean(second)? - mean(first)?;
    let df = (v1 + v2) * (v1 + v2)
        / (v1 * v1 / (first.len() as f64 - 1.0) + v2 * v2 / (second.len() as f64 - 1.0));
    let (t, half) = (difference / se, t_quantile(0.975, df) * se);
    Some(Welch { t, df, p: t_two_sided(t, df), lower: difference - half, upper: difference + half })
}

/// BCa bootstrap limits of the difference of means, each group resampled by itself (Efron 1987); none when the jackknife
/// is degenerate.
pub fn bca_mean_difference(
    first: &[f64],
    second: &[f64],
    resamples: usize,
    generator: &mut Xoshiro256,
) -> Option<(f64, f64)> {
    let observed = mean(second)? - mean(first)?;
    let mut resample = |values: &[f64]| {
        (0..values.len()).map(|_| values[generator.below(values.len())]).sum::<f64>() / values.len() as f64
    };
    let estimates: Vec<f64> = (0..resamples)
        .map(|_| {
            let first = resample(first);
            resample(second) - first
        })
        .collect();
    let below = estimates.iter().filter(|e| **e < observed - TIE).count() as f64;
    let tied = estimates.iter().filter(|e| (**e - observed).abs() <= TIE).count() as f64;
    let z0 = normal_quantile((below + tied / 2.0) / resamples as f64);
    let acceleration = acceleration(first, second)?;
    let level = |z: f64| {
        let shifted = z0 + z;
        normal_cdf(z0 + shifted / (1.0 - acceleration * shifted))
    };
    let (low, high) = (level(-crate::Z), level(crate::Z));
    if !(low.is_finite() && high.is_finite()) {
        return None;
    }
    Some((quantile(&estimates, low)?, quantile(&estimates, high)?))
}

/// Acceleration of the difference of means from the jackknife over both groups.
fn acceleration(first: &[f64], second: &[f64]) -> Option<f64> {
    let (m1, m2) = (mean(first)?, mean(second)?);
    let without = |values: &[f64], m: f64, sign: f64| -> Vec<f64> {
        let n = values.len() as f64;
        values.iter().map(|value| sign * ((m * n - value) / (n - 1.0))).collect()
    };
    if first.len() < 2 || second.len() < 2 {
        return None;
    }
    let jackknife: Vec<f64> = without(first, m1, -1.0)
        .into_iter()
        .map(|part| m2 + part)
        .chain(without(second, m2, 1.0).into_iter().map(|part| part - m1))
        .collect();
    let centre = mean(&jackknife)?;
    let (mut squares, mut cubes) = (0.0, 0.0);
    for value in &jackknife {
        let d = centre - value;
        squares += d * d;
        cubes += d * d * d;
    }
    (squares > 0.0).then(|| cubes / (6.0 * squares.powf(1.5)))
}
