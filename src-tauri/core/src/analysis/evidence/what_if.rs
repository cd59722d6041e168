//! Had only those above a cut been hired: a stated one in the work sample, and the best of all criteria (METHODS 8).
//! Never a rule for anybody: over people hired in the past, with what choosing the cut adds.

use super::super::{Caveat, Snapshot};
use super::validity::MOST_HIRES;
use super::{Group, left_out};
use encore_stats::{chosen_criterion_and_cut, chosen_cut, fixed_cut, mean};
use serde::Serialize;

const WORK_SAMPLE: &str = "work_sample";
/// Share of hires that a cut must keep.
const MIN_KEEP: f64 = 0.30;
/// Fewest hires of which a what-if is told, and fewest kept.
const MIN_N: usize = 8;
const MIN_KEPT: u32 = 4;
/// Where the stated cut lies on the scale: mark 4 of 1-5.
const CUT: f64 = 0.75;

/// A cut in one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WhatIf {
    /// Versions, joined by `+`.
    pub process: String,
    /// The criterion.
    pub criterion: String,
    /// The cut stated before looking.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub cut: f64,
    /// What is held against the cut.
    pub score: String,
    /// Share of hires that a cut must keep.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub min_keep: f64,
    /// Mature hires with a first year who were rated on it.
    pub n: u32,
    /// What the stated cut would have kept.
    pub fixed_cut: FixedCutReport,
    /// The cut that looks best in sample.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub chosen_cut_in_sample: f64,
    /// What it seems to gain; none below 4 kept, as what is left of it.
    pub in_sample_gain: Option<f64>,
    /// Kept when each is left out in turn.
    pub loo_kept: u32,
    /// What is left of the gain; none below 4 kept.
    pub loo_gain: Option<f64>,
    /// How much of the gain is only the choosing.
    pub optimism: Option<f64>,
}

/// The best cut over all criteria, both chosen anew with each hire left out (METHODS 8.2): what searching makes of noise.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BestCut {
    /// Versions, joined by `+`.
    pub process: String,
    /// Mature hires rated on every criterion that was searched.
    pub n: u32,
    /// Criteria that were searched.
    pub criteria: Vec<String>,
    /// The one that looks best in sample.
    pub criterion: String,
    /// Its cut.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub cut: f64,
    /// What it seems to gain.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub in_sample_gain: f64,
    /// Kept when each is left out in turn.
    pub loo_kept: u32,
    /// What is left of the gain.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub loo_gain: f64,
    /// How much of the gain is only the searching.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub optimism: f64,
}

/// What a stated cut would have kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FixedCutReport {
    /// How many.
    pub kept: u32,
    /// Their share.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub kept_share: f64,
    /// Mean attainment of all.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub mean_all: f64,
    /// Mean attainment of those kept; none below 4.
    pub mean_kept: Option<f64>,
    /// The difference.
    pub gain: Option<f64>,
}

impl Snapshot<'_> {
    /// For each work sample of the group's last version, or the reason why not.
    pub(super) fn what_if(&self, group: &Group) -> Vec<Result<WhatIf, Caveat>> {
        let versions = self.versions_of(group);
        let Some(last) = versions.last() else { return Vec::new() };
        let samples = last.criteria.iter().filter(|criterion| criterion.predictor_type == WORK_SAMPLE);
        let Some(scale) = self.scale_of(group) else { return Vec::new() };
        samples.map(|criterion| self.what_if_of(group, &criterion.key, scale)).collect()
    }

    /// The best cut over all criteria, or the reason why not.
    pub(super) fn best_cut(&self, group: &Group) -> Result<BestCut, Caveat> {
        let scores = self.hire_scores(group);
        let mature: Vec<usize> =
            group.sellers.iter().copied().filter(|seller| self.is_mature(*seller)).collect();
        let score_of = |criterion: &String, seller: usize| {
            let found = scores[criterion].iter().find(|score| score.seller == seller);
            found.filter(|score| score.ratio.is_some()).map(|score| score.score.floor())
        };
        // Criteria that hardly anybody was rated on would leave nobody who has them all.
        let rated = |criterion: &&String| {
            let n = mature.iter().filter(|seller| score_of(criterion, **seller).is_some()).count();
            2 * n > mature.len()
        };
        let refused = |why: &str| Err(left_out("whatif_best", group, why));
        if mature.len() > MOST_HIRES {
            return refused("a best cut is searched for up to 2,000 hires");
        }
        let criteria: Vec<&String> = scores.keys().filter(rated).collect();
        let whole =
            |seller: &&usize| criteria.iter().all(|criterion| score_of(criterion, **seller).is_some());
        let hires: Vec<&usize> = mature.iter().filter(whole).collect();
        let columns: Vec<Vec<f64>> = criteria
            .iter()
            .map(|criterion| hires.iter().filter_map(|seller| score_of(criterion, **seller)).collect())
            .collect();
        let outcomes: Vec<f64> =
            hires.iter().filter_map(|seller| self.first_year(**seller).ratio()).collect();
        if criteria.len() < 2 {
            return refused(
                "a best cut is searched over two criteria or more that most mature hires were rated on",
            );
        }
        if hires.len() < MIN_N {
            let have = hires.len();
            return refused(&format!(
                "too few mature hires rated on all criteria for a best cut: have {have}, need {MIN_N}"
            ));
        }
        let found = chosen_criterion_and_cut(&columns, &outcomes, MIN_KEEP);
        let told = found.and_then(|(place, cut)| Some((place, cut, cut.loo_gain?, cut.optimism?)));
        let Some((place, cut, loo_gain, optimism)) = told.filter(|found| found.1.loo_kept >= MIN_KEPT) else {
            return refused(&format!("the best cut would have kept fewer than {MIN_KEPT} hires"));
        };
        Ok(BestCut {
            process: group.process.clone(),
            n: hires.len() as u32,
            criteria: criteria.iter().map(|criterion| (*criterion).clone()).collect(),
            criterion: criteria[place].clone(),
            cut: cut.cut,
            in_sample_gain: cut.in_sample_gain,
            loo_kept: cut.loo_kept,
            loo_gain,
            optimism,
        })
    }

    fn what_if_of(&self, group: &Group, criterion: &str, (low, high): (f64, f64)) -> Result<WhatIf, Caveat> {
        let (mut scores, mut outcomes) = (Vec::new(), Vec::new());
        for seller in group.sellers.iter().filter(|seller| self.is_mature(**seller)) {
            let marks = self.marks_of(*seller).into_iter().filter(|mark| mark.0 == criterion);
            let marks: Vec<f64> = marks.map(|mark| mark.2).collect();
            if let (Some(score), Some(ratio)) = (mean(&marks), self.first_year(*seller).ratio()) {
                scores.push(score.floor());
                outcomes.push(ratio);
            }
        }
        let cut = (low + CUT * (high - low)).ceil();
        if scores.len() > MOST_HIRES {
            return Err(left_out("whatif", group, "a cut is chosen for up to 2,000 hires"));
        }
        let both = fixed_cut(&scores, &outcomes, cut).zip(chosen_cut(&scores, &outcomes, MIN_KEEP));
        let Some((fixed, chosen)) = both.filter(|_| scores.len() >= MIN_N) else {
            let have = scores.len();
            let why =
                format!("too few rated mature hires for a what-if of {criterion}: have {have}, need {MIN_N}");
            return Err(left_out("whatif", group, &why));
        };
        let enough = chosen.loo_kept >= MIN_KEPT;
        Ok(WhatIf {
            process: group.process.clone(),
            criterion: criterion.into(),
            cut,
            score: "floor of the mean over the raters".into(),
            min_keep: MIN_KEEP,
            n: scores.len() as u32,
            fixed_cut: FixedCutReport {
                kept: fixed.kept,
                kept_share: fixed.kept_share,
                mean_all: fixed.mean_all,
                mean_kept: fixed.mean_kept.filter(|_| fixed.kept >= MIN_KEPT),
                gain: fixed.gain.filter(|_| fixed.kept >= MIN_KEPT),
            },
            chosen_cut_in_sample: chosen.cut,
            in_sample_gain: Some(chosen.in_sample_gain).filter(|_| enough),
            loo_kept: chosen.loo_kept,
            loo_gain: chosen.loo_gain.filter(|_| enough),
            optimism: chosen.optimism.filter(|_| enough),
        })
    }
}
