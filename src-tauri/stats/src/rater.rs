//! How each rater uses the scale: leniency, spread, halo (METHODS 9.1, 9.2).

use crate::{mean, product_moment, standard_deviation};
use std::collections::BTreeMap;

/// One mark. Targets, raters and criteria are numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Who was rated.
    pub target: usize,
    /// Who rated.
    pub rater: usize,
    /// What was rated.
    pub criterion: usize,
    /// The mark.
    pub score: f64,
}

/// All raters of a panel.
#[derive(Debug, Clone, PartialEq)]
pub struct RaterReport {
    /// By number; none = rated nothing.
    pub raters: Vec<Option<RaterUse>>,
    /// Variance within raters of their deviations, over targets; none without shared targets.
    pub within: Option<f64>,
    /// Variance between raters (DerSimonian-Laird).
    pub tau2: f64,
}

/// How one rater used the scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RaterUse {
    /// Marks given.
    pub ratings: u32,
    /// Targets rated.
    pub targets: u32,
    /// Mean mark.
    pub mean: f64,
    /// Standard deviation of the marks; none of one.
    pub sd: Option<f64>,
    /// Share of marks at the top of the scale.
    pub top_box_share: f64,
    /// Mean deviation from the other raters of the same targets and criteria; none without shared targets.
    pub leniency: Option<f64>,
    /// Shared targets behind it.
    pub leniency_targets: u32,
    /// The same, shrunk towards 0 by what chance would do.
    pub leniency_shrunk: Option<f64>,
    /// Mean correlation between criteria over targets; none without a pair that varies.
    pub halo: Option<f64>,
    /// Pairs of criteria behind it.
    pub halo_pairs: u32,
    /// Mean over targets of the standard deviation across criteria.
    pub within_target_sd: Option<f64>,
}

/// How each rater uses the scale whose highest mark is `top`.
pub fn rater_report(marks: &[Mark], top: f64) -> RaterReport {
    let raters = marks.iter().map(|mark| mark.rater + 1).max().unwrap_or(0);
    let deviations = deviations(marks, raters);
    let (within, tau2) = variances(&deviations);
    let rater = |rater: usize| {
        let own: Vec<&Mark> = marks.iter().filter(|mark| mark.rater == rater).collect();
        let scores: Vec<f64> = own.iter().map(|mark| mark.score).collect();
        let of_targets = by_target(&own);
        let leniency = mean(&deviations[rater]);
        let n = deviations[rater].len() as f64;
        let (halo, halo_pairs) = halo(&of_targets);
        Some(RaterUse {
            ratings: own.len() as u32,
            targets: of_targets.len() as u32,
            mean: mean(&scores)?,
            sd: standard_deviation(&scores),
            top_box_share: scores.iter().filter(|score| **score >= top).count() as f64 / scores.len() as f64,
            leniency,
            leniency_targets: deviations[rater].len() as u32,
            leniency_shrunk: leniency.zip(within).map(|(raw, within)| {
                let chance = within / n;
                if tau2 + chance > 0.0 { raw * tau2 / (tau2 + chance) } else { 0.0 }
            }),
            halo,
            halo_pairs,
            within_target_sd: mean(&spreads(&of_targets)),
        })
    };
    RaterReport { raters: (0..raters).map(rater).collect(), within, tau2 }
}

/// For each rater, the mean deviation from the others on each shared target.
fn deviations(marks: &[Mark], raters: usize) -> Vec<Vec<f64>> {
    let mut cells: BTreeMap<(usize, usize), Vec<&Mark>> = BTreeMap::new();
    for mark in marks {
        cells.entry((mark.target, mark.criterion)).or_default().push(mark);
    }
    let mut by_target: BTreeMap<(usize, usize), Vec<f64>> = BTreeMap::new();
    for cell in cells.values().filter(|cell| cell.len() > 1) {
        let total: f64 = cell.iter().map(|mark| mark.score).sum();
        for mark in cell {
            let others = (total - mark.score) / (cell.len() as f64 - 1.0);
            by_target.entry((mark.rater, mark.target)).or_default().push(mark.score - others);
        }
    }
    let mut deviations = vec![Vec::new(); raters];
    for ((rater, _), of_target) in by_target {
        deviations[rater].extend(mean(&of_target));
    }
    deviations
}

/// Variance within raters, and between them after DerSimonian and Laird.
fn variances(deviations: &[Vec<f64>]) -> (Option<f64>, f64) {
    let raters: Vec<(f64, f64)> =
        deviations.iter().filter_map(|own| Some((mean(own)?, own.len() as f64))).collect();
    let squares: f64 = deviations
        .iter()
        .filter_map(|own| Some((mean(own)?, own)))
        .map(|(centre, own)| own.iter().map(|d| (d - centre).powi(2)).sum::<f64>())
        .sum();
    let free: f64 = raters.iter().map(|(_, n)| n - 1.0).sum();
    let within = (free > 0.0).then(|| squares / free);
    let Some(variance) = within.filter(|within| *within > 0.0 && raters.len() > 1) else {
        return (within, 0.0);
    };
    let weights: Vec<f64> = raters.iter().map(|(_, n)| n / variance).collect();
    let total: f64 = weights.iter().sum();
    let centre = raters.iter().zip(&weights).map(|((m, _), w)| m * w).sum::<f64>() / total;
    let q: f64 = raters.iter().zip(&weights).map(|((m, _), w)| w * (m - centre).powi(2)).sum();
    let scale = total - weights.iter().map(|w| w * w).sum::<f64>() / total;
    let tau2 = if scale > 0.0 { ((q - (raters.len() as f64 - 1.0)) / scale).max(0.0) } else { 0.0 };
    (within, tau2)
}

/// Marks of each target by criterion.
fn by_target(marks: &[&Mark]) -> BTreeMap<usize, BTreeMap<usize, f64>> {
    let mut targets: BTreeMap<usize, BTreeMap<usize, f64>> = BTreeMap::new();
    for mark in marks {
        targets.entry(mark.target).or_default().insert(mark.criterion, mark.score);
    }
    targets
}

/// Mean correlation between criteria, averaged by Fisher's z, and the pairs behind it.
fn halo(targets: &BTreeMap<usize, BTreeMap<usize, f64>>) -> (Option<f64>, u32) {
    let mut criteria: Vec<usize> = targets.values().flat_map(|marks| marks.keys().copied()).collect();
    criteria.sort_unstable();
    criteria.dedup();
    let mut z = Vec::new();
    for (place, a) in criteria.iter().enumerate() {
        for b in &criteria[place + 1..] {
            let both = targets.values().filter_map(|marks| Some((*marks.get(a)?, *marks.get(b)?)));
            let (x, y): (Vec<f64>, Vec<f64>) = both.unzip();
            z.extend(product_moment(&x, &y).map(|r| r.clamp(-0.999_999, 0.999_999).atanh()));
        }
    }
    (mean(&z).map(f64::tanh), z.len() as u32)
}

fn spreads(targets: &BTreeMap<usize, BTreeMap<usize, f64>>) -> Vec<f64> {
    let spread =
        |marks: &BTreeMap<usize, f64>| standard_deviation(&marks.values().copied().collect::<Vec<f64>>());
    targets.values().filter_map(spread).collect()
}
