//! What the pages of scorecards show.
//! Never a total of marks.

use super::roles::refuse;
use crate::Result;
use crate::model::{CardEntry, Criterion};
use serde::Serialize;

/// The people of a cohort and how far their cards are; nothing of what any card says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardList {
    /// Name of the cohort.
    pub cohort: String,
    /// Stages of the cohort's process version; empty without one.
    pub stages: Vec<CardStage>,
    /// By name.
    pub people: Vec<CardPerson>,
}

/// A stage and how many criteria it rates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardStage {
    /// Key of the stage; empty = the version has no stages, or the card does not say.
    pub key: String,
    /// Criteria that it rates.
    pub criteria: u32,
    /// Cards that it should have by person.
    pub panel: u32,
}

impl CardList {
    /// Refuses a stage that rates nothing here, such as a misspelt one.
    pub(super) fn must_have(&self, stage: &str) -> Result<()> {
        if self.stages.iter().any(|each| each.key == stage) {
            return Ok(());
        }
        let keys: Vec<&str> = self.stages.iter().map(|stage| stage.key.as_str()).collect();
        let there_are = match keys.as_slice() {
            [] => format!("Give {} a process version with criteria first.", self.cohort),
            [""] => "Its process names no stages: leave the stage out.".into(),
            keys => format!("There are: {}.", keys.join(", ")),
        };
        Err(refuse("stage", format!("“{stage}” is no stage that {} rates. {there_are}", self.cohort)))
    }
}

/// A person of the cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardPerson {
    /// Id of the candidate.
    pub candidate: String,
    /// Name.
    pub name: String,
    /// `hired`, `rejected`, `declined` or `withdrew`.
    pub decision: Option<String>,
    /// Cards begun or submitted.
    pub cards: Vec<CardMark>,
}

/// That there is a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardMark {
    /// Key of the stage.
    pub stage: String,
    /// Key of the interviewer.
    pub interviewer: String,
    /// There is a draft.
    pub has_draft: bool,
    /// When it was last submitted, RFC 3339 in UTC.
    pub submitted_at: Option<String>,
}

/// One card to fill or to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardPage {
    /// Name of the candidate.
    pub name: String,
    /// Name of the cohort.
    pub cohort: String,
    /// Key of the process version; none = the cohort has none.
    pub version: Option<String>,
    /// Lowest and highest mark.
    #[cfg_attr(feature = "bindings", specta(type = (u32, u32)))]
    pub scale: (f64, f64),
    /// What this stage rates, with its anchors.
    pub criteria: Vec<Criterion>,
    /// Questions of the version.
    pub questions: Vec<String>,
    /// The card as it is; empty when nothing was written yet.
    pub card: CardEntry,
    /// `new`, `draft` or `submitted`.
    pub status: String,
    /// Number of the revision, from 1; 0 = nothing was written yet.
    pub revision: u32,
    /// When it was submitted.
    pub submitted_at: Option<String>,
    /// Why it is amended.
    pub reason: Option<String>,
    /// The revisions before, the newest first.
    pub earlier: Vec<OtherCard>,
    /// Submitted cards of other interviewers for the same person and stage.
    pub others_submitted: u32,
    /// What they say; empty until the own one is in.
    pub others: Vec<OtherCard>,
}

/// A submitted card to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OtherCard {
    /// Number of the revision.
    pub revision: u32,
    /// When it was submitted.
    pub submitted_at: Option<String>,
    /// Why it was amended.
    pub reason: Option<String>,
    /// What it says.
    pub card: CardEntry,
}
