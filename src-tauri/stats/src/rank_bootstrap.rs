//! Spearman's correlation with percentile bootstrap limits, of many scores against one outcome.
//! Never sorts a resample: ranks come from how often each level was drawn.

use crate::{Xoshiro256, quantile};
use std::collections::HashMap;

/// A rank correlation with its limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankCorrelation {
    /// Spearman's correlation.
    pub rho: f64,
    /// 2.5 % quantile of the resampled correlations.
    pub lower: f64,
    /// 97.5 % quantile.
    pub upper: f64,
}

/// Values as places in the ascending list of their distinct values.
struct Levels {
    of: Vec<u32>,
    count: usize,
}

impl Levels {
    fn new(values: &[f64]) -> Self {
        let mut distinct = values.to_vec();
        distinct.sort_unstable_by(f64::total_cmp);
        distinct.dedup();
        let place = |value: &f64| distinct.partition_point(|other| *other < *value) as u32;
        Self { of: values.iter().map(place).collect(), count: distinct.len() }
    }
}

/// Most subjects: beyond, a level's draws and ranks no longer fit in one word.
const MOST_SUBJECTS: usize = 1 << 20;

/// Each of `scores` (one value a subject) against `outcomes`, over the same `resamples` of the subjects; none without
/// variation or above 2^20 subjects. A resample without variation is left out.
pub fn spearman_bootstrap(
    scores: &[Vec<f64>],
    outcomes: &[f64],
    resamples: usize,
    generator: &mut Xoshiro256,
) -> Vec<Option<RankCorrelation>> {
    if outcomes.len() > MOST_SUBJECTS {
        return vec![None; scores.len()];
    }
    // In ascending order of the outcome, so that a resample is walked from rank to rank.
    let mut order: Vec<usize> = (0..outcomes.len()).collect();
    order.sort_unstable_by(|a, b| outcomes[*a].total_cmp(&outcomes[*b]).then(a.cmp(b)));
    let in_order = |values: &[f64]| order.iter().map(|at| values[*at]).collect::<Vec<f64>>();
    let ties = ties(&in_order(outcomes));
    let levels: Vec<Levels> = scores.iter().map(|score| Levels::new(&in_order(score))).collect();
    let mut tally = Tally::new(&levels, order.len(), order.len());
    let mut resampled: Vec<Vec<f64>> = vec![Vec::with_capacity(resamples); scores.len()];
    // A subject is drawn once on average; 255 times would be a broken generator.
    let mut drawn = vec![0_u8; order.len()];
    for _ in 0..resamples {
        drawn.fill(0);
        for _ in 0..order.len() {
            let times = &mut drawn[generator.below(order.len())];
            *times = times.saturating_add(1);
        }
        let correlations = tally.correlations(&ties, &drawn);
        resampled.iter_mut().zip(correlations).for_each(|(found, correlation)| found.extend(correlation));
    }
    // Everybody once: the correlation of the subjects themselves.
    let estimates = tally.correlations(&ties, &vec![1; order.len()]);
    let result = |(rho, found): (Option<f64>, &Vec<f64>)| {
        Some(RankCorrelation { rho: rho?, lower: quantile(found, 0.025)?, upper: quantile(found, 0.975)? })
    };
    estimates.into_iter().zip(&resampled).map(result).collect()
}

/// Where each run of equal values ends, in ascending values.
fn ties(ascending: &[f64]) -> Vec<usize> {
    let mut end = 0;
    let ends = ascending.chunk_by(|a, b| a == b).map(|tied| {
        end += tied.len();
        end
    });
    ends.collect()
}

/// How often each level of each score was drawn, and the sum of the outcome's ranks that came with it. Subjects are
/// counted by their pattern, the levels of all their scores together: a few marks on a few criteria make few patterns.
struct Tally {
    /// Pattern of each subject.
    pattern: Vec<u32>,
    /// Place in `sums` of each level of a pattern, pattern by pattern.
    places: Vec<u32>,
    /// As `sums`, by pattern.
    by_pattern: Vec<u64>,
    /// Where each score's levels begin in `sums`, and their end.
    starts: Vec<usize>,
    /// Times drawn in the low bits, twice the sum of mid-ranks above them: one addition for both.
    sums: Vec<u64>,
    /// Subjects that a resample draws, and the bits that their number takes.
    draws: usize,
    bits: u32,
}

impl Tally {
    /// For resamples of `draws` subjects.
    fn new(levels: &[Levels], subjects: usize, draws: usize) -> Self {
        let mut starts = vec![0];
        starts.extend(levels.iter().scan(0, |end, level| {
            *end += level.count;
            Some(*end)
        }));
        let mut patterns: HashMap<Vec<u32>, u32> = HashMap::new();
        let mut places = Vec::new();
        let mut pattern_of = |subject: usize| {
            let of_subject: Vec<u32> =
                levels.iter().zip(&starts).map(|(level, start)| *start as u32 + level.of[subject]).collect();
            let next = patterns.len() as u32;
            *patterns.entry(of_subject).or_insert_with_key(|of_subject| {
                places.extend(of_subject);
                next
            })
        };
        let pattern = (0..subjects).map(&mut pattern_of).collect();
        let bits = usize::BITS - draws.leading_zeros();
        let by_pattern = vec![0; patterns.len()];
        Self { pattern, places, by_pattern, sums: vec![0; starts[levels.len()]], starts, draws, bits }
    }

    /// Spearman's correlation of each score with the outcome, in a resample that drew each subject as often as `drawn`
    /// says; none without variation. Subjects stand in ascending order of the outcome, in runs that end at `ties`.
    fn correlations(&mut self, ties: &[usize], drawn: &[u8]) -> Vec<Option<f64>> {
        let scores = self.starts.len() - 1;
        let middle = f64::midpoint(self.draws as f64, 1.0);
        let (mut start, mut below, mut yy) = (0, 0, 0.0);
        self.by_pattern.fill(0);
        for end in ties {
            let drawn = &drawn[start..*end];
            let count: u64 = drawn.iter().map(|times| u64::from(*times)).sum();
            // Twice the mid-rank of the run: whole, so that sums are exact in any order.
            let rank = 2 * below + count + 1;
            below += count;
            yy += (rank as f64 / 2.0 - middle).powi(2) * count as f64;
            for (pattern, times) in self.pattern[start..*end].iter().zip(drawn) {
                self.by_pattern[*pattern as usize] += u64::from(*times) * (rank << self.bits | 1);
            }
            start = *end;
        }
        self.sums.fill(0);
        for (places, sum) in self.places.chunks_exact(scores.max(1)).zip(&self.by_pattern) {
            for place in places {
                self.sums[*place as usize] += sum;
            }
        }
        let correlation = |bounds: &[usize]| {
            let sums = &self.sums[bounds[0]..bounds[1]];
            let counts: Vec<f64> = sums.iter().map(|sum| (sum & ((1 << self.bits) - 1)) as f64).collect();
            let ranks = centred_ranks(&counts);
            let xx: f64 = ranks.iter().zip(&counts).map(|(rank, count)| rank * rank * count).sum();
            let excess = |(sum, count): (&u64, &f64)| (sum >> self.bits) as f64 / 2.0 - middle * count;
            let xy: f64 =
                ranks.iter().zip(sums.iter().zip(&counts)).map(|(rank, of)| rank * excess(of)).sum();
            (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
        };
        self.starts.windows(2).map(correlation).collect()
    }
}

/// Mid-rank less mean rank of each level that was drawn `counts` times.
fn centred_ranks(counts: &[f64]) -> Vec<f64> {
    let middle = f64::midpoint(counts.iter().sum(), 1.0);
    let mut below = 0.0;
    let rank = |count: &f64| {
        let rank = below + f64::midpoint(*count, 1.0) - middle;
        below += count;
        rank
    };
    counts.iter().map(rank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spearman;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_resample_is_correlated_as_if_written_out(
            subjects in prop::collection::vec((0_u8..5, 0_u8..20, 0_u8..4), 3..40),
        ) {
            let mut subjects = subjects;
            subjects.sort_by_key(|subject| subject.1);
            let column = |of: fn(&(u8, u8, u8)) -> f64| subjects.iter().map(of).collect::<Vec<f64>>();
            let (x, y) = (column(|s| f64::from(s.0)), column(|s| f64::from(s.1)));
            let drawn: Vec<u8> = subjects.iter().map(|s| s.2).collect();
            let draws = drawn.iter().map(|times| usize::from(*times)).sum();
            let levels = [Levels::new(&x), Levels::new(&y)];
            let found = Tally::new(&levels, x.len(), draws).correlations(&ties(&y), &drawn);
            // Alone, a score's pattern goes with many outcomes.
            let alone = Tally::new(&levels[..1], x.len(), draws).correlations(&ties(&y), &drawn);
            prop_assert_eq!(alone[0], found[0]);
            let itself = found[1].is_none_or(|rho| (rho - 1.0).abs() < 1e-9);
            prop_assert!(itself);
            let written_out = |values: &[f64]| -> Vec<f64> {
                let repeated = values.iter().zip(&drawn).map(|(v, times)| std::iter::repeat_n(*v, usize::from(*times)));
                repeated.flatten().collect()
            };
            let expected = spearman(&written_out(&x), &written_out(&y)).map(|c| c.r);
            match (found[0], expected) {
                (Some(found), Some(expected)) => prop_assert!((found - expected).abs() < 1e-9),
                (found, expected) => prop_assert_eq!(found, expected),
            }
        }
    }

    #[test]
    fn limits_lie_around_the_estimate() {
        let y: Vec<f64> = (0..200).map(f64::from).collect();
        let x: Vec<f64> = y.iter().map(|y| (y / 50.0).floor() + f64::from((*y as u32) % 3)).collect();
        let constant = vec![3.0; 200];
        let found = spearman_bootstrap(&[x.clone(), constant], &y, 500, &mut Xoshiro256::seeded(3));
        let rank = found[0].unwrap();
        assert!((rank.rho - spearman(&x, &y).unwrap().r).abs() < 1e-12);
        assert!(rank.lower < rank.rho && rank.rho < rank.upper && rank.upper - rank.lower < 0.3);
        assert_eq!(found[1], None);
    }
}
