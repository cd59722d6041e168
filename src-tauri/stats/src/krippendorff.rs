//! Krippendorff's alpha, and how far it could be off (METHODS 9.4).
//! Units with fewer than two ratings say nothing; without variation agreement is undefined, not perfect.

use crate::{mean, t_quantile};
use std::collections::BTreeMap;

/// Clusters from which limits are told.
const MIN_CLUSTERS: usize = 5;

/// How far apart two values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Same or not.
    Nominal,
    /// By the ranks between them.
    Ordinal,
    /// By their difference.
    Interval,
    /// By their difference in proportion to their sum.
    Ratio,
}

/// Krippendorff's alpha over units with their ratings (Krippendorff 2011).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// Alpha; none without variation: then agreement is undefined, not perfect.
    pub alpha: Option<f64>,
    /// Units with two ratings or more.
    pub units: u32,
    /// Their ratings.
    pub pairable: u32,
}

/// Alpha of units, each with its ratings.
pub fn krippendorff_alpha(units: &[Vec<f64>], level: Level) -> Alpha {
    let kept = || units.iter().filter(|ratings| ratings.len() > 1);
    let mut table = Coincidences::new(kept());
    kept().for_each(|ratings| table.count(ratings, 1.0));
    Alpha {
        alpha: table.alpha(level),
        units: kept().count() as u32,
        pairable: kept().map(|ratings| ratings.len() as u32).sum(),
    }
}

/// 95 % limits of alpha by the jackknife over clusters of units, as those of one subject hang together: Student's t with
/// clusters - 1 degrees of freedom, at most 1. None below five clusters, or when one of them holds all variation.
pub fn krippendorff_alpha_limits(clusters: &[Vec<Vec<f64>>], level: Level) -> Option<(f64, f64)> {
    let kept = |cluster: &Vec<Vec<f64>>| -> Vec<Vec<f64>> {
        cluster.iter().filter(|ratings| ratings.len() > 1).cloned().collect()
    };
    let clusters: Vec<Vec<Vec<f64>>> = clusters.iter().map(kept).filter(|kept| !kept.is_empty()).collect();
    if clusters.len() < MIN_CLUSTERS {
        return None;
    }
    let mut table = Coincidences::new(clusters.iter().flatten());
    clusters.iter().flatten().for_each(|ratings| table.count(ratings, 1.0));
    let alpha = table.alpha(level)?;
    let mut without = Vec::with_capacity(clusters.len());
    for cluster in &clusters {
        for ratings in cluster {
            table.count(ratings, -1.0);
        }
        without.push(table.alpha(level)?);
        for ratings in cluster {
            table.count(ratings, 1.0);
        }
    }
    let (n, centre) = (clusters.len() as f64, mean(&without)?);
    let squares: f64 = without.iter().map(|alpha| (alpha - centre) * (alpha - centre)).sum();
    let half = t_quantile(0.975, n - 1.0) * ((n - 1.0) / n * squares).sqrt();
    Some((alpha - half, (alpha + half).min(1.0)))
}

/// How often two ratings of one unit had these two values.
struct Coincidences {
    values: Vec<f64>,
    counts: Vec<Vec<f64>>,
}

impl Coincidences {
    /// An empty table of the values that occur.
    fn new<'r>(units: impl Iterator<Item = &'r Vec<f64>>) -> Self {
        let mut values: Vec<f64> = units.flatten().copied().collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let counts = vec![vec![0.0; values.len()]; values.len()];
        Self { values, counts }
    }

    /// Adds a unit, or takes it out again with a sign of -1.
    fn count(&mut self, ratings: &[f64], sign: f64) {
        let mut times: BTreeMap<usize, f64> = BTreeMap::new();
        for rating in ratings {
            *times.entry(self.values.partition_point(|other| *other < *rating)).or_default() += 1.0;
        }
        let weight = sign / (ratings.len() as f64 - 1.0);
        for (a, of_a) in &times {
            for (b, of_b) in &times {
                self.counts[*a][*b] += of_a * (of_b - f64::from(u8::from(a == b))) * weight;
            }
        }
    }

    fn alpha(&self, level: Level) -> Option<f64> {
        let totals: Vec<f64> = self.counts.iter().map(|row| row.iter().sum()).collect();
        let n: f64 = totals.iter().sum();
        let (mut seen, mut expected) = (0.0, 0.0);
        for a in 0..totals.len() {
            for b in a + 1..totals.len() {
                let apart = distance(&self.values, &totals, a, b, level);
                seen += self.counts[a][b] * apart;
                expected += totals[a] * totals[b] * apart;
            }
        }
        // Taking a unit out can leave a rest of rounding where nothing varies any more.
        (expected > 1e-9).then(|| 1.0 - (n - 1.0) * seen / expected)
    }
}

fn distance(values: &[f64], totals: &[f64], a: usize, b: usize, level: Level) -> f64 {
    let apart = match level {
        Level::Nominal => 1.0,
        Level::Ordinal => totals[a..=b].iter().sum::<f64>() - f64::midpoint(totals[a], totals[b]),
        Level::Interval => values[b] - values[a],
        Level::Ratio => (values[b] - values[a]) / (values[b] + values[a]),
    };
    apart * apart
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Five subjects, two raters; leaving one out and computing afresh is the oracle.
    #[test]
    fn limits_are_those_of_leaving_each_subject_out() {
        let clusters: Vec<Vec<Vec<f64>>> =
            [[1.0, 2.0], [2.0, 2.0], [3.0, 4.0], [4.0, 4.0], [1.0, 1.0], [3.0, 2.0]]
                .iter()
                .map(|pair| vec![pair.to_vec(), vec![pair[1], pair[0]]])
                .collect();
        let all: Vec<Vec<f64>> = clusters.iter().flatten().cloned().collect();
        let alpha = krippendorff_alpha(&all, Level::Ordinal).alpha.unwrap();
        let without: Vec<f64> = (0..clusters.len())
            .map(|out| {
                let rest =
                    clusters.iter().enumerate().filter(|(i, _)| *i != out).flat_map(|(_, c)| c.clone());
                krippendorff_alpha(&rest.collect::<Vec<_>>(), Level::Ordinal).alpha.unwrap()
            })
            .collect();
        let n = without.len() as f64;
        let centre = without.iter().sum::<f64>() / n;
        let se = ((n - 1.0) / n * without.iter().map(|a| (a - centre).powi(2)).sum::<f64>()).sqrt();
        let (lower, upper) = krippendorff_alpha_limits(&clusters, Level::Ordinal).unwrap();
        assert!((lower - (alpha - t_quantile(0.975, n - 1.0) * se)).abs() < 1e-9);
        assert!(upper <= 1.0 && lower < alpha && alpha <= upper);
    }

    #[test]
    fn few_clusters_and_no_variation_have_no_limits() {
        let four = vec![vec![vec![1.0, 2.0]]; 4];
        assert!(krippendorff_alpha_limits(&four, Level::Ordinal).is_none());
        let flat = vec![vec![vec![3.0, 3.0]]; 9];
        assert!(krippendorff_alpha_limits(&flat, Level::Ordinal).is_none());
        let mut one_varies = vec![vec![vec![3.0, 3.0]]; 9];
        one_varies[0] = vec![vec![3.0, 4.0]];
        assert!(krippendorff_alpha_limits(&one_varies, Level::Ordinal).is_none());
    }
}
