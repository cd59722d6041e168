//! Do an interviewer's marks go with results? (METHODS 9.5)
//! Never a ranking: rows stand by the interviewer's key, and only for who may see figures about single interviewers.

use super::super::Snapshot;
use super::Group;
use super::validity::MIN_N;
use crate::model::ProcessVersion;
use encore_stats::{Correlation, benjamini_hochberg, eb_normal, mean, spearman};
use serde::Serialize;
use std::collections::BTreeMap;

/// Interviewers below whom nothing is shrunk: how much they truly differ can't be known of so few (METHODS 5.3).
const MIN_SHRUNK: usize = 5;
/// Hires from which an interviewer's correlation is more than a hunch, as any correlation (METHODS 19).
const SURE_N: u32 = 20;

/// The interviewers of one process, each against the results of the hires that they marked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InterviewerValidity {
    /// Versions, joined by `+`.
    pub process: String,
    /// Interviewers that were tested, for the adjusted p.
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
    /// Spearman's correlation of the mean mark over the criteria with first-year attainment; none without variation.
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
}

impl InterviewerRow {
    /// By more than chance, and on enough hires.
    pub fn goes(&self) -> bool {
        self.n >= SURE_N && self.p_bh.is_some_and(|p| p <= 0.05)
    }

    /// May do so: on fewer hires, or with a p up to .10.
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
        let mut given: BTreeMap<&str, Marked> = BTreeMap::new();
        for seller in group.sellers.iter().filter(|seller| self.is_mature(**seller)) {
            let Some(ratio) = self.first_year(*seller).ratio() else { continue };
            let mut marks: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
            for (_, interviewer, mark) in self.marks_of(*seller) {
                marks.entry(interviewer).or_default().push(mark);
            }
            for (interviewer, marks) in marks {
                let hires = given.entry(interviewer).or_default();
                hires.scores.extend(mean(&marks));
                hires.ratios.push(ratio);
            }
        }
        given.retain(|_, hires| hires.scores.len() >= MIN_N);
        if given.is_empty() {
            return Err("no interviewer marked 8 mature hires with a first year of outcomes");
        }
        if !self.history.for_owner {
            return Err("whether an interviewer’s marks go with results is for the owner only");
        }
        Ok(rows(group.process.clone(), &given))
    }
}

/// The hires that one interviewer marked: the mean mark over the criteria, and first-year attainment.
#[derive(Default)]
struct Marked {
    scores: Vec<f64>,
    ratios: Vec<f64>,
}

fn rows(process: String, given: &BTreeMap<&str, Marked>) -> InterviewerValidity {
    let found = given.iter().map(|(key, hires)| {
        let n = hires.scores.len() as u32;
        ((*key).to_owned(), n, spearman(&hires.scores, &hires.ratios))
    });
    let found: Vec<(String, u32, Option<Correlation>)> = found.collect();
    // Fisher's z has no value at a perfect correlation, which has no p either.
    let tested = || found.iter().filter_map(|(_, n, found)| Some((*n, (*found)?.r, (*found)?.p?)));
    let p: Vec<f64> = tested().map(|(_, _, p)| p).collect();
    let estimates: Vec<(f64, f64)> =
        tested().map(|(n, r, _)| (r.atanh(), 1.0 / (f64::from(n) - 3.0).sqrt())).collect();
    let pooled = eb_normal(&estimates).filter(|_| estimates.len() >= MIN_SHRUNK);
    let mut adjusted = benjamini_hochberg(&p).into_iter();
    let mut shrunk = pooled.iter().flat_map(|pooled| &pooled.units);
    let mut rows = BTreeMap::new();
    for (key, n, found) in &found {
        let tested = found.is_some_and(|found| found.p.is_some());
        let limits = found.and_then(|found| found.limits);
        let row = InterviewerRow {
            n: *n,
            spearman: found.map(|found| found.r),
            lower: limits.map(|limits| limits.0),
            upper: limits.map(|limits| limits.1),
            shrunk: if tested { shrunk.next().map(|(z, _)| z.tanh()) } else { None },
            p: found.and_then(|found| found.p),
            p_bh: if tested { adjusted.next() } else { None },
        };
        rows.insert(key.clone(), row);
    }
    InterviewerValidity {
        process,
        family: p.len() as u32,
        interviewers: rows,
        tau2: pooled.as_ref().map(|pooled| pooled.pm.tau2),
    }
}
