//! Expectancy: the share of hits by score (METHODS 7.7), the view that leaders read at a glance.
//! Never a band of fewer than four hires, and never a split between hires of the same score.

use encore_stats::{merge_bands, quantile, wilson};
use serde::Serialize;

/// Fewest hires of a band.
const MIN_BAND: u32 = 4;

/// Hires whose scores lie between two values, both included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Band {
    /// Lowest score.
    pub from: f64,
    /// Highest score.
    pub to: f64,
    /// Mature hires.
    pub n: u32,
    /// Of those, hits.
    pub hits: u32,
    /// Lower Wilson limit of their share.
    pub lower: Option<f64>,
    /// Upper one.
    pub upper: Option<f64>,
}

/// Bands of scores with whether the hire was a hit. Whole marks of a scale whose lowest mark is known: the two lowest
/// together, then each, merged until each band holds 4. Anything else: thirds of the hires. Empty below 4.
pub fn bands(scored: &[(f64, bool)], lowest: Option<f64>) -> Vec<Band> {
    let mut scored = scored.to_vec();
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    let scores: Vec<f64> = scored.iter().map(|(score, _)| *score).collect();
    let level = level_of(&scores, lowest);
    let levels: Vec<&[(f64, bool)]> = scored.chunk_by(|a, b| level(a.0) == level(b.0)).collect();
    let counts: Vec<u32> = levels.iter().map(|level| level.len() as u32).collect();
    let band = |range: std::ops::Range<usize>| {
        let hires: Vec<(f64, bool)> = levels[range].concat();
        let (n, hits) = (hires.len() as u32, hires.iter().filter(|hire| hire.1).count() as u32);
        let limits = wilson(hits, n);
        Some(Band {
            from: hires.first()?.0,
            to: hires.last()?.0,
            n,
            hits,
            lower: limits.map(|limits| limits.0),
            upper: limits.map(|limits| limits.1),
        })
    };
    merge_bands(&counts, MIN_BAND).into_iter().filter_map(band).collect()
}

/// The level of a score: of whole marks the mark, the two lowest as one; of averages the third that it lies in.
fn level_of(sorted: &[f64], lowest: Option<f64>) -> impl Fn(f64) -> i64 {
    let lowest = lowest.filter(|_| sorted.iter().all(|score| score.fract() == 0.0));
    let cuts = [quantile(sorted, 1.0 / 3.0), quantile(sorted, 2.0 / 3.0)];
    move |score| {
        if let Some(lowest) = lowest {
            return (score as i64).max(lowest as i64 + 1);
        }
        cuts.iter().flatten().filter(|cut| score > **cut).count() as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(scores: &[f64]) -> Vec<(f64, f64, u32)> {
        let scored: Vec<(f64, bool)> = scores.iter().map(|score| (*score, *score > 3.0)).collect();
        bands(&scored, Some(1.0)).iter().map(|band| (band.from, band.to, band.n)).collect()
    }

    #[test]
    fn whole_marks_by_hand() {
        // Marks 1 and 2 together are three: they join mark 3.
        let marks = [1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0, 4.0, 4.0, 5.0, 5.0];
        assert_eq!(of(&marks), [(1.0, 3.0, 5), (4.0, 5.0, 6)]);
        assert_eq!(of(&[3.0, 3.0, 3.0]), []);
        // Without a mark of 1 or 2 the first band is mark 3 alone.
        assert_eq!(of(&[3.0, 3.0, 3.0, 3.0, 4.0, 4.0, 4.0, 4.0]), [(3.0, 3.0, 4), (4.0, 4.0, 4)]);
        assert_eq!(of(&[4.0; 6]), [(4.0, 4.0, 6)]);
    }

    #[test]
    fn averages_by_thirds_and_ties_stay_together() {
        let thirds: Vec<f64> = (0..12).map(|i| 2.0 + f64::from(i) * 0.25).collect();
        assert_eq!(of(&thirds), [(2.0, 2.75, 4), (3.0, 3.75, 4), (4.0, 4.75, 4)]);
        let mut tied = vec![3.5; 9];
        tied.extend([2.25, 4.75, 4.75, 4.75]);
        assert_eq!(of(&tied), [(2.25, 4.75, 13)]);
    }
}
