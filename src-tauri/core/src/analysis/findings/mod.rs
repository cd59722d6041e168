//! One file per rule. A finding is a sentence computed from the data, with the facts and rows behind it.
//! Never about a person.

use super::Caveat;
use serde::Serialize;

/// A sentence computed from the data.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finding {
    /// Stable from run to run: rule, role and what it is about.
    pub id: String,
    /// The rule that made it.
    pub rule: String,
    /// The sentence.
    pub sentence: String,
    /// How strong (METHODS 19); none = "cannot tell".
    pub strength: Option<Strength>,
    /// People it is about; none = a fact about the process.
    pub n: Option<u32>,
    /// The facts behind it, each linked to its rows.
    pub facts: Vec<Fact>,
    /// What to know before believing it.
    pub caveats: Vec<Caveat>,
}

/// Strength of a finding (METHODS 19), strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Strength {
    /// Hardly chance.
    Strong,
    /// Probably not chance.
    Likely,
    /// A hunch.
    Watch,
}

/// A fact behind a finding.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Fact {
    /// A few words for the chip ("4 cohorts").
    pub label: String,
    /// The fact as a sentence.
    pub text: String,
    /// Ids of the cohorts whose rows are behind it.
    pub cohorts: Vec<String>,
}
