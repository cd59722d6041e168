//! Had a cut been used: what those above it did, in sample and with each left out in turn (METHODS 8).

use crate::mean;

/// A cut stated before looking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FixedCut {
    /// Mean outcome of those kept less that of all; none when nobody is kept.
    pub gain: Option<f64>,
    /// How many reach the cut.
    pub kept: u32,
    /// Their share.
    pub kept_share: f64,
    /// Mean outcome of all.
    pub mean_all: f64,
    /// Mean outcome of those kept.
    pub mean_kept: Option<f64>,
}

/// A cut chosen from the data, judged by leaving each out in turn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChosenCut {
    /// Gain with each left out when the cut is chosen; none when nobody would be kept.
    pub loo_gain: Option<f64>,
    /// Kept that way.
    pub loo_kept: u32,
    /// The cut that looks best in sample.
    pub cut: f64,
    /// What it seems to gain.
    pub in_sample_gain: f64,
    /// How much of that is only the choosing.
    pub optimism: Option<f64>,
}

/// What a cut of `cut` would have kept; none without anybody.
pub fn fixed_cut(scores: &[f64], outcomes: &[f64], cut: f64) -> Option<FixedCut> {
    let mean_all = mean(outcomes)?;
    let kept: Vec<f64> =
        scores.iter().zip(outcomes).filter(|(score, _)| **score >= cut).map(|(_, y)| *y).collect();
    let mean_kept = mean(&kept);
    Some(FixedCut {
        gain: mean_kept.map(|kept| kept - mean_all),
        kept: kept.len() as u32,
        kept_share: kept.len() as f64 / scores.len() as f64,
        mean_all,
        mean_kept,
    })
}

/// The best cut that keeps at least the share `min_keep`, and what is left of its gain; none when there is none.
pub fn chosen_cut(scores: &[f64], outcomes: &[f64], min_keep: f64) -> Option<ChosenCut> {
    chosen_criterion_and_cut(&[scores.to_vec()], outcomes, min_keep).map(|(_, chosen)| chosen)
}

/// The same over several criteria: criterion and cut are both chosen anew with each left out (METHODS 8.2).
pub fn chosen_criterion_and_cut(
    criteria: &[Vec<f64>],
    outcomes: &[f64],
    min_keep: f64,
) -> Option<(usize, ChosenCut)> {
    let mean_all = mean(outcomes)?;
    let (criterion, cut, best) = best(criteria, outcomes, min_keep, None)?;
    let kept: Vec<f64> = (0..outcomes.len())
        .filter(|i| {
            best_without(criteria, outcomes, min_keep, *i)
                .is_some_and(|(criterion, cut)| criteria[criterion][*i] >= cut)
        })
        .map(|i| outcomes[i])
        .collect();
    let loo = mean(&kept);
    let chosen = ChosenCut {
        loo_gain: loo.map(|loo| loo - mean_all),
        loo_kept: kept.len() as u32,
        cut,
        in_sample_gain: best - mean_all,
        optimism: loo.map(|loo| best - loo),
    };
    Some((criterion, chosen))
}

fn best_without(
    criteria: &[Vec<f64>],
    outcomes: &[f64],
    min_keep: f64,
    without: usize,
) -> Option<(usize, f64)> {
    best(criteria, outcomes, min_keep, Some(without)).map(|(criterion, cut, _)| (criterion, cut))
}

/// Criterion, cut and mean of those kept; of equal means the first criterion and its lowest cut.
fn best(
    criteria: &[Vec<f64>],
    outcomes: &[f64],
    min_keep: f64,
    without: Option<usize>,
) -> Option<(usize, f64, f64)> {
    let mut best: Option<(usize, f64, f64)> = None;
    for (criterion, scores) in criteria.iter().enumerate() {
        let rows: Vec<(f64, f64)> =
            (0..outcomes.len()).filter(|i| Some(*i) != without).map(|i| (scores[i], outcomes[i])).collect();
        let mut cuts: Vec<f64> = rows.iter().map(|row| row.0).collect();
        cuts.sort_by(f64::total_cmp);
        cuts.dedup();
        for cut in cuts {
            let kept: Vec<f64> = rows.iter().filter(|row| row.0 >= cut).map(|row| row.1).collect();
            let enough = kept.len() as f64 >= min_keep * rows.len() as f64 - 1e-12;
            if let Some(of_kept) = mean(&kept).filter(|_| enough)
                && best.is_none_or(|(.., most)| of_kept > most + 1e-12)
            {
                best = Some((criterion, cut, of_kept));
            }
        }
    }
    best
}
