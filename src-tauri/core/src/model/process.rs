//! Selection process versions: what a role's candidates go through.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One dated version of a role's selection process, frozen once a cohort uses it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProcessVersion {
    /// The version's short name, unique in the workspace ("AE-v2").
    pub key: String,
    /// Index of the role in the history.
    pub role: usize,
    /// What the version was called.
    pub title: String,
    /// In force from; none for a stub made by an import.
    pub from: Option<NaiveDate>,
    /// Canonical ids of the stages, in order.
    pub stages: Vec<Stage>,
    /// What is rated, in order of the version.
    pub criteria: Vec<Criterion>,
    /// Canonical ids of the questions, in order.
    pub questions: Vec<String>,
    /// Canonical ids of the required evidence, in order.
    pub evidence: Vec<String>,
    /// Overall mark from which a candidate passes, on the version's scale.
    pub threshold: Option<f64>,
    /// Lowest and highest mark of the rating scale.
    pub scale: (f64, f64),
    /// What was written down before its first hire: why, what for, and when to look again.
    pub expectation: Expectation,
}

impl ProcessVersion {
    /// A name that two criteria bear, whatever the case: on a scorecard nobody could tell them apart.
    pub fn name_of_two(&self) -> Option<&str> {
        let mut seen = BTreeSet::new();
        let names = self.criteria.iter().map(|criterion| criterion.name.trim());
        names.into_iter().find(|name| !seen.insert(name.to_lowercase()))
    }

    /// The day to look again and the first day in force, where the first lies before the second.
    pub fn looked_at_too_early(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.expectation.review_on.zip(self.from).filter(|(review_on, from)| review_on < from)
    }
}

/// What a new version should improve, said before anybody could know (pre-registration).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Expectation {
    /// Why the process was changed.
    pub reason: Option<String>,
    /// The effect expected.
    pub effect: Option<String>,
    /// What it is measured by.
    pub measure: Option<String>,
    /// The day to look again.
    pub review_on: Option<NaiveDate>,
}

/// An ordered step of a version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Stage {
    /// Canonical id, the same across versions.
    pub key: String,
    /// Kind of stage (structured interview, work sample, ...), empty when unknown.
    pub kind: String,
    /// People on the panel.
    pub panel: u32,
}

/// What a stage rates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Criterion {
    /// Canonical id, the same across versions, never the wording.
    pub key: String,
    /// What people read.
    pub name: String,
    /// Weight as written; shares are taken of the version's sum.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub weight: f64,
    /// Predictor type (structured interview, work sample, ...), empty when unknown.
    pub predictor_type: String,
    /// Canonical id of the stage that rates it.
    pub stage: Option<String>,
    /// Labelled anchors from the lowest mark up; empty when there are none.
    pub anchors: Vec<String>,
}
