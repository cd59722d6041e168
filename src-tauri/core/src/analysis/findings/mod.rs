//! One file per rule. A finding is a sentence computed from the data, with the facts and rows behind it.
//! Never about a person.

mod agreement;
mod by_interviewer;
mod cost;
mod criteria;
mod data_gaps;
mod encore;
mod expectation_due;
mod floor_gap;
mod impossible_job;
mod interviewer_validity;
mod interviewers;
mod labels;
mod more_feet;
mod process_change;
mod process_step;
mod sales_map;
mod scale;
mod sources;
mod weak_predictors;

use super::evidence::RoleEvidence;
use super::{Caveat, CohortCard, Encore, Verdict};
use crate::model::{ProcessVersion, PublishedFigure, Role, Thresholds};
use chrono::NaiveDate;
use serde::Serialize;

/// A sentence computed from the data.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finding {
    /// Stable from run to run: rule, role and what it is about.
    pub id: String,
    /// The rule that made it.
    pub rule: String,
    /// The chapter of docs/statistics.md that says how.
    pub method: &'static str,
    /// The sentence.
    pub sentence: String,
    /// How strong (METHODS 19); none = "cannot tell".
    pub strength: Option<Strength>,
    /// People it is about; none = a fact about the process.
    pub n: Option<u32>,
    /// People of the smallest group that the sentence tells of: files for others leave the finding out below five.
    pub n_smallest: Option<u32>,
    /// The facts behind it, each linked to its rows.
    pub facts: Vec<Fact>,
    /// What to know before believing it.
    pub caveats: Vec<Caveat>,
}

impl Finding {
    /// Whether its sentence tells hits of parts of the role: from them and the whole, those of another part follow.
    pub fn counts_hits(&self) -> bool {
        self.rule.starts_with("labels_")
            || ["process_change", "expectation_due"].contains(&self.rule.as_str())
    }
}

/// Whether the finding of that id is of single interviewers' results, which are for the owner and in no file for others
/// (METHODS 9.5, 13).
pub fn is_of_interviewers_results(finding: &str) -> bool {
    finding.split('/').next() == Some(interviewer_validity::RULE)
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

impl Strength {
    /// In one word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Likely => "likely",
            Self::Watch => "watch",
        }
    }

    /// The strength of that name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Strong, Self::Likely, Self::Watch].into_iter().find(|strength| strength.name() == name)
    }

    /// Of a difference or a correlation, by its adjusted p and the people behind it; none = cannot tell.
    fn of_difference(p: f64, n: u32) -> Option<Self> {
        const ENOUGH: u32 = 20;
        Self::of_p(p).map(|strength| if n >= ENOUGH { strength } else { Self::Watch })
    }

    /// By the adjusted p alone.
    fn of_p(p: f64) -> Option<Self> {
        match p {
            p if p <= 0.01 => Some(Self::Strong),
            p if p <= 0.05 => Some(Self::Likely),
            p if p <= 0.10 => Some(Self::Watch),
            _ => None,
        }
    }
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
    /// The evidence.
    pub evidence: &'g RoleEvidence,
    /// The published figures of the workspace.
    pub library: &'g [PublishedFigure],
    /// The workspace's currency.
    pub currency: &'g str,
    /// Last complete data day.
    pub as_of: NaiveDate,
}

impl<'g> Grounds<'g> {
    fn cards_of(&self, cohorts: &[String]) -> Vec<&'g CohortCard> {
        self.cards.iter().filter(|card| cohorts.contains(&card.cohort)).collect()
    }

    fn card(&self, cohort: &str) -> Option<&'g CohortCard> {
        self.cards.iter().find(|card| card.cohort == cohort)
    }

    /// A fact whose rows are those of all cohorts of these processes.
    fn of_processes(&self, label: &str, text: String, processes: &[&str]) -> Fact {
        let cohorts = processes.iter().filter_map(|process| self.evidence.processes.get(*process));
        self.fact(label, text, &cohorts.flatten().cloned().collect::<Vec<_>>())
    }

    /// A fact whose rows are those of the cohorts of these names.
    fn fact(&self, label: &str, text: String, cohorts: &[String]) -> Fact {
        let cohorts = self.cards_of(cohorts).iter().map(|card| card.id.clone()).collect();
        Fact { label: label.into(), text, cohorts }
    }
}

/// All findings of a role, strongest first, "cannot tell" last; the encore, which Encore exists for, before all others.
pub fn all(grounds: &Grounds) -> Vec<Finding> {
    let rules = [
        encore::findings,
        floor_gap::findings,
        process_change::findings,
        process_step::findings,
        labels::findings,
        expectation_due::findings,
        weak_predictors::findings,
        sales_map::findings,
        criteria::findings,
        scale::findings,
        agreement::findings,
        interviewers::findings,
        interviewer_validity::findings,
        impossible_job::findings,
        sources::findings,
        more_feet::findings,
        cost::findings,
        data_gaps::findings,
    ];
    let mut found: Vec<Finding> = rules.iter().flat_map(|rule| rule(grounds)).collect();
    let claim = |finding: &Finding| {
        finding.rule == "encore" && matches!(finding.strength, Some(Strength::Strong | Strength::Likely))
    };
    found.sort_by_key(|finding| {
        (!claim(finding), finding.strength.map_or(u8::MAX, |strength| strength as u8))
    });
    found
}
