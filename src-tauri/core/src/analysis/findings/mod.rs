//! One file per rule. A finding is a sentence computed from the data, with the facts and rows behind it.
//! Never about a person.

mod data_gaps;
mod encore;
mod floor_gap;
mod process_step;

use super::{Caveat, CohortCard, Encore, Verdict};
use crate::model::{ProcessVersion, Role, Thresholds};
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

/// What the rules look at: the reports of one role.
#[derive(Debug, Clone, Copy)]
pub struct Grounds<'g> {
    /// The role.
    pub role: &'g Role,
    /// The thresholds of the workspace.
    pub thresholds: &'g Thresholds,
    /// All process versions.
    pub versions: &'g [ProcessVersion],
    /// Cards of the role's cohorts.
    pub cards: &'g [CohortCard],
    /// The Encore pattern.
    pub encore: &'g Encore,
    /// The verdict.
    pub verdict: &'g Verdict,
}

impl<'g> Grounds<'g> {
    fn cards_of(&self, cohorts: &[String]) -> Vec<&'g CohortCard> {
        self.cards.iter().filter(|card| cohorts.contains(&card.cohort)).collect()
    }

    /// A fact whose rows are those of the cohorts of these names.
    fn fact(&self, label: &str, text: String, cohorts: &[String]) -> Fact {
        let cohorts = self.cards_of(cohorts).iter().map(|card| card.id.clone()).collect();
        Fact { label: label.into(), text, cohorts }
    }
}

/// All findings of a role, strongest first, "cannot tell" last.
pub fn all(grounds: &Grounds) -> Vec<Finding> {
    let rules = [encore::findings, floor_gap::findings, process_step::findings, data_gaps::findings];
    let mut found: Vec<Finding> = rules.iter().flat_map(|rule| rule(grounds)).collect();
    found.sort_by_key(|finding| finding.strength.map_or(u8::MAX, |strength| strength as u8));
    found
}
