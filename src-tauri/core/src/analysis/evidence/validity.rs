//! Does a criterion go with results? Hire scores against first-year attainment, hits and tenure (METHODS 7).
//! Never about a candidate: only about what a criterion was worth over past hires.

use super::super::Snapshot;
use super::Group;
use super::bands::{Band, bands};
use super::criterion_verdict::judge;
use super::described::described;
use super::scores::{HireScore, ranked_within_cohorts};
use crate::model::ProcessVersion;
use encore_stats::{
    benjamini_hochberg, concordance_index, pairs, pearson_of_ranks, spearman, standard_deviation,
};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest hires of which a correlation is told, and from which it may keep or drop.
pub const MIN_N: usize = 8;
pub const ENOUGH_N: usize = 20;
/// Fewest cohorts of which the correlation with ranks taken inside each is told.
pub const MIN_COHORTS: usize = 3;
/// Comparable pairs and exits that a concordance with tenure needs (METHODS 7.3).
const MIN_PAIRS: u64 = 10;
const MIN_EXITS: usize = 5;
/// Hires above which nothing is tried pair by pair.
pub const MOST_HIRES: usize = 2000;

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
    /// Criteria without any rating of a mature hire with a valid ratio.
    pub not_rated: Vec<String>,
}

/// One criterion.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CriterionValidity {
    /// Its id.
    pub criterion: String,
    /// What people read.
    pub name: String,
    /// Share of the weight in the last version that has it.
    pub weight_share: Option<f64>,
    /// Predictor type in that version; empty when unknown.
    pub predictor_type: String,
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
    /// The same with ranks taken inside each cohort; none below 3 cohorts.
    pub within_cohorts: Option<WithinCohorts>,
    /// In how many of 100 pairs of hires with different results the higher-rated did better, ties of score as half.
    pub better_of_100: Option<f64>,
    /// Share of those pairs with the same score.
    pub tied_pairs: Option<f64>,
    /// Whether the higher-rated stayed longer; none below 10 comparable pairs or 5 exits.
    pub tenure: Option<TenureConcordance>,
    /// Hits by mark, neighbouring marks together until each band holds 4 hires.
    pub bands: Vec<Band>,
    /// Share of hires at the top of the scale; none when the group has no one scale.
    pub top_box_share: Option<f64>,
    /// Standard deviation of the hire scores, in points of the scale; none of one.
    pub sd: Option<f64>,
    /// `keep`, `sharpen`, `drop` or `cannot_tell`.
    pub verdict: &'static str,
    /// Why `sharpen`.
    pub reasons: Vec<&'static str>,
    /// `promising` for a positive correlation with an adjusted p up to .10, short of a keep.
    pub note: Option<&'static str>,
}

/// A correlation that differences between cohorts cannot make (METHODS 7.1).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct WithinCohorts {
    /// Cohorts with two hires or more.
    pub cohorts: u32,
    /// Their hires.
    pub n: u32,
    /// Correlation of the ranks.
    pub spearman: f64,
    /// Lower 95 % limit.
    pub lower: Option<f64>,
    /// Upper 95 % limit.
    pub upper: Option<f64>,
}

/// Harrell's concordance of scores with tenure, exits and those still here together (METHODS 7.3).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TenureConcordance {
    /// Hires with a score.
    pub n: u32,
    /// Share of comparable pairs in which the higher-rated stayed longer; 0.5 = coin.
    pub c_index: f64,
    /// Lower 95 % limit.
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
}

impl Snapshot<'_> {
    /// None without any rating of a mature hire of the group.
    pub(super) fn validity(&self, group: &Group, alpha: Option<f64>) -> Option<Validity> {
        let versions = self.versions_of(group);
        let all = self.hire_scores(group);
        let mature: BTreeMap<&String, Vec<&HireScore>> = all
            .iter()
            .map(|(criterion, scores)| (criterion, scores.iter().filter(|s| s.ratio.is_some()).collect()))
            .filter(|(_, scores): &(_, Vec<_>)| !scores.is_empty())
            .collect();
        if mature.is_empty() {
            return None;
        }
        let correlations: BTreeMap<&String, _> = mature
            .iter()
            .filter(|(_, scores)| scores.len() >= MIN_N)
            .filter_map(|(criterion, scores)| {
                let (x, y) = columns(scores);
                Some((*criterion, spearman(&x, &y)?))
            })
            .collect();
        let tested: Vec<(&String, f64)> =
            correlations.iter().filter_map(|(criterion, c)| Some((*criterion, c.p?))).collect();
        let adjusted = benjamini_hochberg(&tested.iter().map(|(_, p)| *p).collect::<Vec<f64>>());
        let adjusted: BTreeMap<&String, f64> = tested.iter().map(|(c, _)| *c).zip(adjusted).collect();
        let scale = self.scale_of(group);
        let criterion = |(criterion, of_mature): (&&String, &Vec<&HireScore>)| {
            let (scores, ratios) = columns(of_mature);
            let correlation = correlations.get(*criterion);
            let counted = correlation.map(|_| pairs(&scores, &ratios));
            let described = described(&versions, criterion);
            let mut row = CriterionValidity {
                criterion: (*criterion).clone(),
                name: described.name,
                weight_share: described.weight_share,
                predictor_type: described.predictor_type,
                n: scores.len() as u32,
                spearman: correlation.map(|c| c.r),
                lower: correlation.and_then(|c| c.limits).map(|limits| limits.0),
                upper: correlation.and_then(|c| c.limits).map(|limits| limits.1),
                p: correlation.and_then(|c| c.p),
                p_bh: adjusted.get(*criterion).copied(),
                within_cohorts: correlation.and_then(|_| within_cohorts(of_mature)),
                better_of_100: counted.and_then(|pairs| pairs.c_index()).map(|c| 100.0 * c),
                tied_pairs: counted.and_then(|pairs| pairs.tied_share()),
                tenure: self.tenure_concordance(&all[*criterion]),
                bands: self.bands(&all[*criterion], scale),
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
            criteria: mature.iter().map(criterion).collect(),
            not_rated: not_rated(&versions, &mature),
        })
    }

    fn tenure_concordance(&self, scores: &[HireScore]) -> Option<TenureConcordance> {
        if scores.len() > MOST_HIRES {
            return None;
        }
        let tenures: Vec<_> = scores.iter().map(|score| self.tenure(score.seller)).collect();
        let times: Vec<f64> = tenures.iter().map(|tenure| tenure.months).collect();
        let exits: Vec<bool> = tenures.iter().map(super::super::Tenure::is_exit).collect();
        let marks: Vec<f64> = scores.iter().map(|score| score.score).collect();
        let found = concordance_index(&times, &exits, &marks)?;
        let enough = found.concordant + found.discordant + found.tied_score >= MIN_PAIRS
            && exits.iter().filter(|exit| **exit).count() >= MIN_EXITS;
        let half = encore_stats::Z * found.se;
        enough.then(|| TenureConcordance {
            n: scores.len() as u32,
            c_index: found.c_index,
            lower: (found.c_index - half).max(0.0),
            upper: (found.c_index + half).min(1.0),
        })
    }

    fn bands(&self, scores: &[HireScore], scale: Option<(f64, f64)>) -> Vec<Band> {
        let judged = |score: &HireScore| match self.standing(score.seller) {
            super::super::Standing::Hit => Some((score.score, true)),
            super::super::Standing::Miss => Some((score.score, false)),
            _ => None,
        };
        bands(&scores.iter().filter_map(judged).collect::<Vec<_>>(), scale.map(|scale| scale.0))
    }
}

/// Scores and attainment of hires with both.
fn columns(scores: &[&HireScore]) -> (Vec<f64>, Vec<f64>) {
    scores.iter().filter_map(|score| Some((score.score, score.ratio?))).unzip()
}

/// The correlation with ranks taken inside each cohort; none below 3 cohorts of two hires, or where nothing varies inside.
pub fn within_cohorts(scores: &[&HireScore]) -> Option<WithinCohorts> {
    let (cohorts, x, y) = ranked_within_cohorts(scores);
    let found = pearson_of_ranks(&x, &y, cohorts).filter(|_| cohorts >= MIN_COHORTS)?;
    Some(WithinCohorts {
        cohorts: cohorts as u32,
        n: x.len() as u32,
        spearman: found.r,
        lower: found.limits.map(|limits| limits.0),
        upper: found.limits.map(|limits| limits.1),
    })
}

/// Whether a criterion has anchors, as far as is known.
fn has_anchors(versions: &[&ProcessVersion], criterion: &str) -> bool {
    let of = |version: &&ProcessVersion| {
        version.criteria.iter().any(|c| c.key == criterion && !c.anchors.is_empty())
    };
    versions.is_empty() || versions.iter().any(of)
}

fn not_rated(versions: &[&ProcessVersion], mature: &BTreeMap<&String, Vec<&HireScore>>) -> Vec<String> {
    let all: BTreeSet<&String> =
        versions.iter().flat_map(|version| &version.criteria).map(|c| &c.key).collect();
    all.into_iter().filter(|criterion| !mature.contains_key(criterion)).cloned().collect()
}
