//! How the interviewers used the scale, and whether they agree (METHODS 9).
//! Never a ranking: rows stand by the interviewer's key.

use super::super::Snapshot;
use super::Group;
use encore_stats::{Level, Mark, krippendorff_alpha, rater_report};
use serde::Serialize;
use std::collections::BTreeMap;

/// Fewest units of which alpha is told.
const MIN_UNITS: u32 = 5;

/// The interviewers of one process.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Raters {
    /// Versions, joined by `+`.
    pub process: String,
    /// By the interviewer's key.
    pub raters: BTreeMap<String, RaterRow>,
    /// Variance within interviewers of their deviations.
    pub sigma2_within: Option<f64>,
    /// Variance between interviewers.
    pub tau2: f64,
    /// Krippendorff's alpha, ordinal; none = not estimable.
    pub alpha_ordinal: Option<f64>,
}

/// One interviewer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RaterRow {
    /// Marks given.
    pub n_ratings: u32,
    /// Hires rated.
    pub n_candidates: u32,
    /// Mean mark.
    pub mean: f64,
    /// Standard deviation of the marks.
    pub sd: Option<f64>,
    /// Share of marks at the top of the scale; none when the group has no one scale.
    pub top_box_share: Option<f64>,
    /// Deviation from the other interviewers of the same hires.
    pub leniency_raw: Option<f64>,
    /// Shared hires behind it.
    pub leniency_n: u32,
    /// The same, shrunk by what chance would do.
    pub leniency_shrunk: Option<f64>,
    /// Mean correlation between criteria.
    pub halo_mean_r: Option<f64>,
    /// Pairs of criteria behind it.
    pub halo_pairs: u32,
    /// Spread across criteria within a hire.
    pub within_candidate_sd: Option<f64>,
}

impl Snapshot<'_> {
    /// None without ratings.
    pub(super) fn raters(&self, group: &Group, alpha_ordinal: Option<f64>) -> Option<Raters> {
        let mut names: Vec<&str> = Vec::new();
        let mut criteria: Vec<&str> = Vec::new();
        let mut marks = Vec::new();
        for seller in &group.sellers {
            for (criterion, interviewer, score) in self.marks_of(*seller) {
                let rater = place(&mut names, interviewer);
                let criterion = place(&mut criteria, criterion);
                marks.push(Mark { target: *seller, rater, criterion, score });
            }
        }
        let top = self.scale_of(group).map(|scale| scale.1);
        let report = rater_report(&marks, top.unwrap_or(f64::INFINITY));
        let rows = names.iter().zip(&report.raters).filter_map(|(name, rater)| {
            let rater = rater.as_ref()?;
            let row = RaterRow {
                n_ratings: rater.ratings,
                n_candidates: rater.targets,
                mean: rater.mean,
                sd: rater.sd,
                top_box_share: top.map(|_| rater.top_box_share),
                leniency_raw: rater.leniency,
                leniency_n: rater.leniency_targets,
                leniency_shrunk: rater.leniency_shrunk,
                halo_mean_r: rater.halo,
                halo_pairs: rater.halo_pairs,
                within_candidate_sd: rater.within_target_sd,
            };
            Some(((*name).to_owned(), row))
        });
        (!marks.is_empty()).then(|| Raters {
            process: group.process.clone(),
            raters: rows.collect(),
            sigma2_within: report.within,
            tau2: report.tau2,
            alpha_ordinal,
        })
    }

    /// Krippendorff's alpha over hire and criterion; none below five units or without variation.
    pub(super) fn alpha(&self, group: &Group) -> Option<f64> {
        let mut units: BTreeMap<(usize, &str), Vec<f64>> = BTreeMap::new();
        for seller in &group.sellers {
            for (criterion, _, mark) in self.marks_of(*seller) {
                units.entry((*seller, criterion)).or_default().push(mark);
            }
        }
        let alpha = krippendorff_alpha(&units.into_values().collect::<Vec<_>>(), Level::Ordinal);
        alpha.alpha.filter(|_| alpha.units >= MIN_UNITS)
    }
}

/// Place of a name in a list, at its end when it is new.
fn place<'n>(names: &mut Vec<&'n str>, name: &'n str) -> usize {
    names.iter().position(|other| *other == name).unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    })
}
