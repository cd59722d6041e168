//! Do an interviewer's marks go with results? (METHODS 9.5)
//! Never a ranking: rows stand by the interviewer's key, and only for who may see figures about single interviewers.

use super::super::Snapshot;
use super::Group;
use super::criterion_verdict::separates;
use super::interviewer_marks::{MarkedHire, scores, spread};
use super::scores::HireScore;
use super::validity::{ENOUGH_N, MIN_COHORTS, MIN_N, WithinCohorts, within_cohorts};
use crate::model::ProcessVersion;
use encore_stats::{benjamini_hochberg, eb_normal, spearman};
use serde::Serialize;
use std::collections::BTreeMap;

/// Interviewers below whom nothing is shrunk: how much they truly differ can't be known of so few (METHODS 5.3).
const MIN_SHRUNK: usize = 5;
/// A correlation inside the classes that is shown as .00 agrees with none.
const NONE: f64 = 0.005;

/// The interviewers of one process, each against the results of the hires that they marked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InterviewerValidity {
    /// Versions, joined by `+`.
    pub process: String,
    /// Interviewers that were tested, for the adjusted p: those here whose marks and results vary and are not in one order.
    pub family: u32,
    /// By the interviewer's key; who marked fewer than 8 mature hires with a first year of outcomes is not here.
    pub interviewers: BTreeMap<String, InterviewerRow>,
    /// Variance between the interviewers' correlations, as Fisher's z (Paule and Mandel); 0 = no sign that they differ at all.
    /// None below 5 interviewers.
    pub tau2: Option<f64>,
}

/// One interviewer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct InterviewerRow {
    /// Mature hires with a mark of this interviewer and a first year of outcomes.
    pub n: u32,
    /// Spearman's correlation of the mean mark over the criteria, each less the interviewer's mean mark for it, with first-year
    /// attainment; none without variation.
    pub spearman: Option<f64>,
    /// Lower 95 % limit (Bonett-Wright).
    pub lower: Option<f64>,
    /// Upper 95 % limit.
    pub upper: Option<f64>,
    /// The correlation shrunk by what chance would do; none below 5 interviewers.
    pub shrunk: Option<f64>,
    /// Raw p.
    pub p: Option<f64>,
    /// The same, adjusted over the interviewers of the process (Benjamini-Hochberg).
    pub p_bh: Option<f64>,
    /// The same with ranks taken inside each cohort; none below 3 cohorts, or where nothing varies inside them.
    pub within_cohorts: Option<WithinCohorts>,
    /// From 3 cohorts on: inside them the correlation is gone or of the other sign, so their years may be all there is.
    pub years_may_explain: bool,
    /// Share of the marks at the top of the scale; none when it is not known.
    pub top_box_share: Option<f64>,
    /// Standard deviation of the marks within a criterion, pooled, in points of the scale.
    pub sd: Option<f64>,
    /// Whether the marks differ enough to tell hires apart (METHODS 7.8).
    pub separates: bool,
}

impl InterviewerRow {
    /// By more than chance, on enough hires, inside the classes too, and on marks that tell hires apart.
    pub fn goes(&self) -> bool {
        let clear = self.n as usize >= ENOUGH_N && self.p_bh.is_some_and(|p| p <= 0.05);
        clear && self.separates && !self.years_may_explain
    }

    /// May do so: on fewer hires, with a p up to .10, or where years or the scale may be behind it.
    pub fn may_go(&self) -> bool {
        !self.goes() && self.p_bh.is_some_and(|p| p <= 0.10)
    }
}

impl Snapshot<'_> {
    /// Why not, where it can't be told.
    pub(super) fn interviewer_validity(&self, group: &Group) -> Result<InterviewerValidity, &'static str> {
        let versions = self.versions_of(group);
        if versions.windows(2).any(|pair: &[&ProcessVersion]| pair[0].scale != pair[1].scale) {
            return Err("the rating scale was changed, so an interviewer’s marks are not of one kind");
        }
        let mut given = self.marked_hires(group);
        given.retain(|_, hires| hires.len() >= MIN_N);
        if given.is_empty() {
            return Err("no interviewer marked 8 mature hires with a first year of outcomes");
        }
        if !self.history.for_owner {
            return Err("whether an interviewer’s marks go with results is for the owner only");
        }
        Ok(rows(group.process.clone(), &given, self.scale_of(group)))
    }
}

/// One interviewer, before the others are looked at: neither adjusted nor shrunk.
fn alone(hires: &[MarkedHire], scale: Option<(f64, f64)>) -> InterviewerRow {
    let scores = scores(hires);
    let (x, y): (Vec<f64>, Vec<f64>) =
        scores.iter().filter_map(|hire| Some((hire.score, hire.ratio?))).unzip();
    let found = spearman(&x, &y);
    let limits = found.and_then(|found| found.limits);
    let all: Vec<&HireScore> = scores.iter().collect();
    let within = found.and_then(|_| within_cohorts(&all));
    let agrees = |r: f64| within.is_some_and(|within| within.spearman * r.signum() >= NONE);
    let spread = spread(hires, scale);
    InterviewerRow {
        n: hires.len() as u32,
        spearman: found.map(|found| found.r),
        lower: limits.map(|limits| limits.0),
        upper: limits.map(|limits| limits.1),
        shrunk: None,
        p: found.and_then(|found| found.p),
        p_bh: None,
        within_cohorts: within,
        years_may_explain: cohorts_of_two(hires) >= MIN_COHORTS
            && found.is_some_and(|found| !agrees(found.r)),
        top_box_share: spread.top_box_share,
        sd: spread.sd,
        separates: separates(spread.top_box_share, spread.sd, scale),
    }
}

/// Cohorts in which the interviewer marked two hires or more.
fn cohorts_of_two(hires: &[MarkedHire]) -> usize {
    hires.chunk_by(|a, b| a.cohort == b.cohort).filter(|hires| hires.len() > 1).count()
}

fn rows(
    process: String,
    given: &BTreeMap<&str, Vec<MarkedHire>>,
    scale: Option<(f64, f64)>,
) -> InterviewerValidity {
    let mut interviewers: BTreeMap<String, InterviewerRow> =
        given.iter().map(|(key, hires)| ((*key).to_owned(), alone(hires, scale))).collect();
    // Fisher's z has no value at a perfect correlation, which has no p either.
    let tested = |row: &InterviewerRow| row.spearman.zip(row.p);
    let p: Vec<f64> = interviewers.values().filter_map(|row| Some(tested(row)?.1)).collect();
    let z = |row: &InterviewerRow| Some((tested(row)?.0.atanh(), 1.0 / (f64::from(row.n) - 3.0).sqrt()));
    let estimates: Vec<(f64, f64)> = interviewers.values().filter_map(z).collect();
    let pooled = eb_normal(&estimates).filter(|_| estimates.len() >= MIN_SHRUNK);
    let mut adjusted = benjamini_hochberg(&p).into_iter();
    let mut shrunk = pooled.iter().flat_map(|pooled| &pooled.units);
    for row in interviewers.values_mut().filter(|row| tested(row).is_some()) {
        row.p_bh = adjusted.next();
        row.shrunk = shrunk.next().map(|(z, _)| z.tanh());
    }
    InterviewerValidity {
        process,
        family: p.len() as u32,
        interviewers,
        tau2: pooled.as_ref().map(|pooled| pooled.pm.tau2),
    }
}
