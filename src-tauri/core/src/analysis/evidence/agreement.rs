//! How the interviewers used the scale, and whether they agree (METHODS 9).
//! Never a ranking: rows stand by the interviewer's key.

use super::super::Snapshot;
use super::Group;
use super::described::described;
use encore_stats::{
    Level, Mark, RaterUse, Z, benjamini_hochberg, krippendorff_alpha, krippendorff_alpha_limits, mean,
    normal_two_sided, rater_report,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Fewest units of which alpha is told, and fewest shared hires of which leniency is tested.
const MIN_UNITS: u32 = 5;
const MIN_SHARED: u32 = 3;
/// Shared hires from which leniency is more than a hunch.
const SURE_SHARED: u32 = 10;

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
    /// Lower 95 % limit of alpha (jackknife over hires).
    pub alpha_lower: Option<f64>,
    /// Upper 95 % limit of alpha.
    pub alpha_upper: Option<f64>,
    /// Hires and criteria with two marks or more, together.
    pub alpha_units: u32,
    /// Agreement on each criterion.
    pub agreement: Vec<CriterionAgreement>,
    /// Mean correlation between criteria over all interviewers' mean marks, to hold each one's halo against.
    pub halo_of_all: Option<f64>,
}

/// Whether interviewers agree on one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CriterionAgreement {
    /// Its id.
    pub criterion: String,
    /// What people read.
    pub name: String,
    /// Hires with two marks or more.
    pub units: u32,
    /// Krippendorff's alpha, ordinal; none below 5 hires or without variation.
    pub alpha: Option<f64>,
    /// Lower 95 % limit.
    pub lower: Option<f64>,
    /// Upper 95 % limit.
    pub upper: Option<f64>,
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
    /// Lower 95 % limit, by the variance within all interviewers; none below 3 shared hires.
    pub leniency_lower: Option<f64>,
    /// Upper one.
    pub leniency_upper: Option<f64>,
    /// Shared hires behind it.
    pub leniency_n: u32,
    /// The same, shrunk by what chance would do.
    pub leniency_shrunk: Option<f64>,
    /// p that the deviation is chance; none below 3 shared hires.
    pub leniency_p: Option<f64>,
    /// The same, adjusted over the interviewers of the process (Benjamini-Hochberg).
    pub leniency_p_bh: Option<f64>,
    /// Mean correlation between criteria.
    pub halo_mean_r: Option<f64>,
    /// Pairs of criteria behind it.
    pub halo_pairs: u32,
    /// Spread across criteria within a hire.
    pub within_candidate_sd: Option<f64>,
}

impl RaterRow {
    /// Marks the same hires differently from the others, by more than chance and on enough of them.
    pub fn differs(&self) -> bool {
        self.leniency_n >= SURE_SHARED && self.leniency_p_bh.is_some_and(|p| p <= 0.05)
    }

    /// May do so: on fewer hires, or with a p up to .10.
    pub fn may_differ(&self) -> bool {
        !self.differs() && self.leniency_p_bh.is_some_and(|p| p <= 0.10)
    }
}

impl Snapshot<'_> {
    /// None without ratings.
    pub(super) fn raters(&self, group: &Group, alpha: &Agreement) -> Option<Raters> {
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
        let used: Vec<(&str, RaterUse)> =
            names.iter().zip(&report.raters).filter_map(|(name, rater)| Some((*name, (*rater)?))).collect();
        let error = |rater: &RaterUse| leniency_error(rater, report.within);
        let p: Vec<Option<f64>> =
            used.iter().map(|(_, rater)| error(rater).map(|(raw, se)| normal_two_sided(raw / se))).collect();
        let adjusted = benjamini_hochberg(&p.iter().flatten().copied().collect::<Vec<f64>>());
        let mut adjusted = adjusted.into_iter();
        let rows = used.iter().zip(&p).map(|((name, rater), p)| {
            let row = RaterRow {
                n_ratings: rater.ratings,
                n_candidates: rater.targets,
                mean: rater.mean,
                sd: rater.sd,
                top_box_share: top.map(|_| rater.top_box_share),
                leniency_raw: rater.leniency,
                leniency_lower: error(rater).map(|(raw, se)| raw - Z * se),
                leniency_upper: error(rater).map(|(raw, se)| raw + Z * se),
                leniency_n: rater.leniency_targets,
                leniency_shrunk: rater.leniency_shrunk,
                leniency_p: *p,
                leniency_p_bh: p.and_then(|_| adjusted.next()),
                halo_mean_r: rater.halo,
                halo_pairs: rater.halo_pairs,
                within_candidate_sd: rater.within_target_sd,
            };
            ((*name).to_owned(), row)
        });
        (!marks.is_empty()).then(|| Raters {
            process: group.process.clone(),
            raters: rows.collect(),
            sigma2_within: report.within,
            tau2: report.tau2,
            alpha_ordinal: alpha.alpha,
            alpha_lower: alpha.lower,
            alpha_upper: alpha.upper,
            alpha_units: alpha.units,
            agreement: self.agreement_by_criterion(group),
            halo_of_all: halo_of_all(&marks),
        })
    }

    /// Krippendorff's alpha over hire and criterion; none below five units or without variation.
    pub(super) fn agreement(&self, group: &Group) -> Agreement {
        let units = |seller: &usize| {
            let marks = self.marks_of(*seller);
            marks.chunk_by(|a, b| a.0 == b.0).map(|unit| unit.iter().map(|mark| mark.2).collect()).collect()
        };
        Agreement::of(&group.sellers.iter().map(units).collect::<Vec<Vec<Vec<f64>>>>())
    }

    fn agreement_by_criterion(&self, group: &Group) -> Vec<CriterionAgreement> {
        let mut hires: BTreeMap<&str, Vec<Vec<Vec<f64>>>> = BTreeMap::new();
        for seller in &group.sellers {
            let marks = self.marks_of(*seller);
            for unit in marks.chunk_by(|a, b| a.0 == b.0) {
                let ratings = unit.iter().map(|mark| mark.2).collect();
                hires.entry(unit[0].0).or_default().push(vec![ratings]);
            }
        }
        let versions = self.versions_of(group);
        let row = |(criterion, hires): (&str, Vec<Vec<Vec<f64>>>)| {
            let Agreement { alpha, lower, upper, units } = Agreement::of(&hires);
            let name = described(&versions, criterion).name;
            CriterionAgreement { criterion: criterion.to_owned(), name, units, alpha, lower, upper }
        };
        hires.into_iter().map(row).collect()
    }
}

/// Krippendorff's alpha with its limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    pub alpha: Option<f64>,
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    pub units: u32,
}

impl Agreement {
    /// Of hires, each with the marks of its criteria; nothing below five units.
    fn of(hires: &[Vec<Vec<f64>>]) -> Self {
        let units: Vec<Vec<f64>> = hires.concat();
        let found = krippendorff_alpha(&units, Level::Ordinal);
        let alpha = found.alpha.filter(|_| found.units >= MIN_UNITS);
        let limits = alpha.and_then(|_| krippendorff_alpha_limits(hires, Level::Ordinal));
        Self {
            alpha,
            lower: limits.map(|limits| limits.0),
            upper: limits.map(|limits| limits.1),
            units: found.units,
        }
    }
}

/// Deviation from the other interviewers with its standard error by the variance within all of them.
fn leniency_error(rater: &RaterUse, within: Option<f64>) -> Option<(f64, f64)> {
    let n = f64::from(rater.leniency_targets);
    let raw = rater.leniency.filter(|_| rater.leniency_targets >= MIN_SHARED)?;
    within.filter(|within| *within > 0.0).map(|within| (raw, (within / n).sqrt()))
}

/// Halo of one imagined interviewer who gives everybody's mean mark.
fn halo_of_all(marks: &[Mark]) -> Option<f64> {
    let mut cells: BTreeMap<(usize, usize), Vec<f64>> = BTreeMap::new();
    for mark in marks {
        cells.entry((mark.target, mark.criterion)).or_default().push(mark.score);
    }
    let joined = cells.into_iter().filter_map(|((target, criterion), scores)| {
        Some(Mark { target, rater: 0, criterion, score: mean(&scores)? })
    });
    rater_report(&joined.collect::<Vec<_>>(), f64::INFINITY).raters.first().copied().flatten()?.halo
}

/// Place of a name in a list, at its end when it is new.
fn place<'n>(names: &mut Vec<&'n str>, name: &'n str) -> usize {
    names.iter().position(|other| *other == name).unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    })
}
