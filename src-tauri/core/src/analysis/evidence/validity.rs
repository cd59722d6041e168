//! Does a criterion go with results? Spearman's correlation of hire scores with first-year attainment (METHODS 7).
//! Never about a candidate: only about what a criterion was worth over past hires.

use super::super::Snapshot;
use super::Group;
use crate::model::ProcessVersion;
use encore_stats::{benjamini_hochberg, mean, spearman, standard_deviation};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest hires of which a correlation is told, and from which it may keep or drop.
const MIN_N: usize = 8;
const ENOUGH_N: usize = 20;
/// Where the scale does not separate people (METHODS 7.8).
const MOST_AT_TOP: f64 = 0.60;
const LEAST_SPREAD: f64 = 0.5;
/// Agreement below which raters are not dependable (METHODS 9.4).
const LEAST_ALPHA: f64 = 0.67;
/// A correlation this small, both limits within, is "no use so far".
const NO_USE: f64 = 0.2;

/// The criteria of one process.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Validity {
    /// Versions, joined by `+`.
    pub process: String,
    /// What the scores are held against.
    pub outcome: String,
    /// Tests on the screen, for the adjusted p.
    pub family: u32,
    /// By id.
    pub criteria: Vec<CriterionValidity>,
    /// Criteria without any rating of a mature hire.
    pub not_rated: Vec<String>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CriterionValidity {
    /// Its id.
    pub criterion: String,
    /// Mature hires with a score and a valid ratio.
    pub n: u32,
    /// Spearman's correlation; none below 8 or without variation.
    pub spearman: Option<f64>,
    /// Lower 95 % limit (Bonett-Wright).
    pub lower: Option<f64>,
    /// Upper 95 % limit.
    pub upper: Option<f64>,
    /// Raw p.
    pub p: Option<f64>,
    /// p adjusted over the family (Benjamini-Hochberg).
    pub p_bh: Option<f64>,
    /// Share of hires at the top of the scale; none when the group has no one scale.
    pub top_box_share: Option<f64>,
    /// Standard deviation of the hire scores, in points of the scale; none of one.
    pub sd: Option<f64>,
    /// `keep`, `sharpen`, `drop` or `cannot_tell`.
    pub verdict: &'static str,
    /// Why `sharpen`.
    pub reasons: Vec<&'static str>,
    /// `promising` for an adjusted p between .05 and .10.
    pub note: Option<&'static str>,
}

/// Hire scores by criterion: mean over the raters, with the hire's attainment.
type Scores = BTreeMap<String, Vec<(f64, f64)>>;

impl Snapshot<'_> {
    /// None without any rating of the group.
    pub(super) fn validity(&self, group: &Group, alpha: Option<f64>) -> Option<Validity> {
        let versions = self.versions_of(group);
        let scores = self.hire_scores(group);
        if scores.is_empty() {
            return None;
        }
        let correlations: BTreeMap<&String, _> = scores
            .iter()
            .filter(|(_, pairs)| pairs.len() >= MIN_N)
            .filter_map(|(criterion, pairs)| {
                let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
                Some((criterion, spearman(&x, &y)?))
            })
            .collect();
        let tested: Vec<(&String, f64)> =
            correlations.iter().filter_map(|(criterion, c)| Some((*criterion, c.p?))).collect();
        let adjusted = benjamini_hochberg(&tested.iter().map(|(_, p)| *p).collect::<Vec<f64>>());
        let adjusted: BTreeMap<&String, f64> = tested.iter().map(|(c, _)| *c).zip(adjusted).collect();
        let scale = self.scale_of(group);
        let criterion = |(criterion, pairs): (&String, &Vec<(f64, f64)>)| {
            let scores: Vec<f64> = pairs.iter().map(|pair| pair.0).collect();
            let correlation = correlations.get(criterion);
            let mut row = CriterionValidity {
                criterion: criterion.clone(),
                n: pairs.len() as u32,
                spearman: correlation.map(|c| c.r),
                lower: correlation.and_then(|c| c.limits).map(|limits| limits.0),
                upper: correlation.and_then(|c| c.limits).map(|limits| limits.1),
                p: correlation.and_then(|c| c.p),
                p_bh: adjusted.get(criterion).copied(),
                top_box_share: scale.map(|(_, top)| {
                    scores.iter().filter(|score| **score >= top).count() as f64 / scores.len() as f64
                }),
                sd: standard_deviation(&scores),
                verdict: "cannot_tell",
                reasons: Vec::new(),
                note: None,
            };
            judge(&mut row, scale, alpha, has_anchors(&versions, criterion));
            row
        };
        Some(Validity {
            process: group.process.clone(),
            outcome: "first_year_attainment".into(),
            family: tested.len() as u32,
            criteria: scores.iter().map(criterion).collect(),
            not_rated: not_rated(&versions, &scores),
        })
    }

    /// Mean marks of mature hires with a valid ratio.
    fn hire_scores(&self, group: &Group) -> Scores {
        let mut scores = Scores::new();
        for seller in group.sellers.iter().filter(|seller| self.is_mature(**seller)) {
            let Some(ratio) = self.first_year(*seller).ratio() else { continue };
            let mut marks: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
            for (criterion, _, mark) in self.marks_of(*seller) {
                marks.entry(criterion).or_default().push(mark);
            }
            for (criterion, marks) in marks {
                scores
                    .entry(criterion.to_owned())
                    .or_default()
                    .extend(mean(&marks).map(|score| (score, ratio)));
            }
        }
        scores
    }
}

/// Whether a criterion has anchors, as far as is known.
fn has_anchors(versions: &[&ProcessVersion], criterion: &str) -> bool {
    let of = |version: &&ProcessVersion| {
        version.criteria.iter().any(|c| c.key == criterion && !c.anchors.is_empty())
    };
    versions.is_empty() || versions.iter().any(of)
}

fn not_rated(versions: &[&ProcessVersion], scores: &Scores) -> Vec<String> {
    let all: BTreeSet<&String> =
        versions.iter().flat_map(|version| &version.criteria).map(|c| &c.key).collect();
    all.into_iter().filter(|criterion| !scores.contains_key(*criterion)).cloned().collect()
}

/// The verdict of METHODS 7.9.
fn judge(row: &mut CriterionValidity, scale: Option<(f64, f64)>, alpha: Option<f64>, anchors: bool) {
    let crowded = row.top_box_share.is_some_and(|share| share > MOST_AT_TOP);
    let least_spread = scale.map(|(low, high)| LEAST_SPREAD / 4.0 * (high - low));
    let flat = row.sd.zip(least_spread).is_some_and(|(sd, least)| sd < least);
    let separates = !(crowded || flat) || (row.n as usize) < MIN_N;
    if !separates {
        row.reasons.push("scale_does_not_separate");
    }
    if alpha.is_some_and(|alpha| alpha < LEAST_ALPHA) {
        row.reasons.push("alpha_below_.67");
    }
    if !anchors {
        row.reasons.push("no_anchors");
    }
    let clear = row.p_bh.is_some_and(|p| p <= 0.05) && row.n as usize >= ENOUGH_N;
    let (lower, upper) = (row.lower.unwrap_or(-1.0), row.upper.unwrap_or(1.0));
    row.verdict = if clear && lower > 0.0 {
        "keep"
    } else if separates && ((clear && upper < 0.0) || (lower > -NO_USE && upper < NO_USE)) {
        "drop"
    } else if row.reasons.is_empty() {
        "cannot_tell"
    } else {
        "sharpen"
    };
    row.note = row.p_bh.filter(|p| *p > 0.05 && *p <= 0.10 && row.spearman > Some(0.0)).map(|_| "promising");
}
