//! Hire scores: the mean over the raters of a hire's marks for a criterion (METHODS 7.1).
//! Never summed over criteria, and never compared person by person.

use super::super::Snapshot;
use super::Group;
use encore_stats::{mean, mid_ranks};
use std::collections::BTreeMap;

/// One hire's score for one criterion.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HireScore {
    /// Index of the seller in the history.
    pub seller: usize,
    /// Index of the cohort in the history.
    pub cohort: usize,
    /// Mean mark over the raters.
    pub score: f64,
    /// First-year attainment of a mature hire; none = not mature or without a valid ratio.
    pub ratio: Option<f64>,
}

impl Snapshot<'_> {
    /// Scores of all rated hires of a group, by criterion.
    pub(super) fn hire_scores(&self, group: &Group) -> BTreeMap<String, Vec<HireScore>> {
        let mut scores: BTreeMap<String, Vec<HireScore>> = BTreeMap::new();
        for cohort in &group.cohorts {
            for seller in self.members(*cohort) {
                let ratio = self.first_year(*seller).ratio().filter(|_| self.is_mature(*seller));
                for marks in self.marks_of(*seller).chunk_by(|a, b| a.0 == b.0) {
                    let values: Vec<f64> = marks.iter().map(|mark| mark.2).collect();
                    let Some(score) = mean(&values) else { continue };
                    let score = HireScore { seller: *seller, cohort: *cohort, score, ratio };
                    scores.entry(marks[0].0.to_owned()).or_default().push(score);
                }
            }
        }
        scores
    }
}

/// Ranks of score and attainment taken inside each cohort of two hires or more, centred and in shares of the cohort;
/// with the number of those cohorts.
pub fn ranked_within_cohorts(scores: &[&HireScore]) -> (usize, Vec<f64>, Vec<f64>) {
    let mut by_cohort: BTreeMap<usize, Vec<(f64, f64)>> = BTreeMap::new();
    for score in scores {
        by_cohort.entry(score.cohort).or_default().extend(score.ratio.map(|ratio| (score.score, ratio)));
    }
    by_cohort.retain(|_, hires| hires.len() > 1);
    let (mut x, mut y) = (Vec::new(), Vec::new());
    for hires in by_cohort.values() {
        let n = hires.len() as f64;
        let centred = |values: Vec<f64>| {
            mid_ranks(&values).into_iter().map(move |rank| (rank - f64::midpoint(n, 1.0)) / n)
        };
        x.extend(centred(hires.iter().map(|hire| hire.0).collect()));
        y.extend(centred(hires.iter().map(|hire| hire.1).collect()));
    }
    (by_cohort.len(), x, y)
}
