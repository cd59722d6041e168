//! Hits of several cohorts against the bar, and the numbers that the rules go by.

use crate::model::Thresholds;
use encore_stats::{clopper_pearson_upper, jeffreys_below};
use serde::Deserialize;

/// The numbers of the rule: the workspace's thresholds and those of METHODS 10.4 and 11.4.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(default)]
pub struct EncoreRule {
    /// Share of mature hires that should be hits.
    pub bar: f64,
    /// Similarity from which a process is the same.
    pub same: f64,
    /// Similarity from which a process is partly the same.
    pub partly: f64,
    /// Share of labelled hires that makes a cohort oversold.
    pub oversold: f64,
    /// Share of hires that must carry a label at all.
    pub label_coverage: f64,
    /// Mature hires that make a cohort mature.
    pub min_mature: u32,
    /// P from which a result leans; its mirror 1 - P is met.
    pub lean: f64,
    /// P from which a pooled result is likely.
    pub pool: f64,
    /// Mature hires that a strong level needs.
    pub strong_n: u32,
    /// Two-sided error of the limit that a strong level needs.
    pub strong_alpha: f64,
    /// Ratings on each side from which practice counts.
    pub min_cards: u32,
    /// Rated hires on each side from which practice counts.
    pub min_rated: u32,
}

impl Default for EncoreRule {
    fn default() -> Self {
        Self::from(&Thresholds::default())
    }
}

impl From<&Thresholds> for EncoreRule {
    fn from(thresholds: &Thresholds) -> Self {
        Self {
            bar: thresholds.success_bar,
            same: thresholds.same,
            partly: thresholds.partly,
            oversold: thresholds.oversold,
            label_coverage: thresholds.label_coverage,
            min_mature: thresholds.min_mature,
            lean: 0.80,
            pool: 0.95,
            strong_n: 12,
            strong_alpha: 0.05,
            min_cards: 20,
            min_rated: 4,
        }
    }
}

/// Hits of mature hires against the bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pooled {
    /// Hits.
    pub successes: u32,
    /// Mature hires.
    pub mature: u32,
    /// P(rate < bar) under Jeffreys' prior; none below the minimum.
    pub p_below_bar: Option<f64>,
    /// Clopper-Pearson upper limit; none below the minimum.
    pub upper: Option<f64>,
}

impl Pooled {
    /// Hits against the bar.
    pub fn of(successes: u32, mature: u32, rule: &EncoreRule) -> Self {
        let enough = mature >= rule.min_mature;
        Self {
            successes,
            mature,
            p_below_bar: enough.then(|| jeffreys_below(rule.bar, successes, mature)),
            upper: enough.then(|| clopper_pearson_upper(successes, mature, rule.strong_alpha)),
        }
    }

    /// Whether P is at least `p`.
    pub fn leans(&self, p: f64) -> bool {
        self.p_below_bar.is_some_and(|below| below >= p)
    }

    /// Whether P is at most `p`.
    pub fn leans_against(&self, p: f64) -> bool {
        self.p_below_bar.is_some_and(|below| below <= p)
    }

    /// Whether the upper limit lies below the bar.
    pub fn missed(&self, bar: f64) -> bool {
        self.upper.is_some_and(|upper| upper < bar)
    }
}
