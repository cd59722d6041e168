//! What the pages of scorecards show.
//! Never a total of marks.

use super::roles::refuse;
use crate::Result;
use crate::model::{CardEntry, Criterion, VersionRecord};
use crate::store::{KeptCard, Person};
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
    /// Whether cards that are not in count as missing: not of who was not hired, who may never have come to a stage, and not
    /// where a card that is in is of none of the stages, so that nobody knows which one it stands for.
    pub expected: bool,
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
    /// That moment is the one of its import: nobody submitted it then.
    pub dated_by_import: bool,
}

/// One card to fill or to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardPage {
    /// Name of the candidate.
    pub name: String,
    /// Name of the interviewer.
    pub interviewer_name: String,
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
    /// That moment is the one of its import.
    pub dated_by_import: bool,
    /// Who was at the desk when it was submitted, where the history tells.
    pub submitted_by: Option<String>,
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
    /// That moment is the one of its import.
    pub dated_by_import: bool,
    /// Who was at the desk when it was submitted, where the history tells.
    pub submitted_by: Option<String>,
    /// Why it was amended.
    pub reason: Option<String>,
    /// What it says.
    pub card: CardEntry,
}

/// What the cards of a cohort have in common.
pub(super) struct CardCohort {
    /// Name of the cohort.
    pub name: String,
    /// Its process version.
    pub version: Option<VersionRecord>,
    /// Its people, by name.
    pub people: Vec<Person>,
}

impl OtherCard {
    pub(super) fn of(card: &KeptCard, submitted_by: Option<String>) -> Self {
        Self {
            revision: card.revision,
            submitted_at: card.submitted_at.clone(),
            dated_by_import: card.dated_by_import,
            submitted_by,
            reason: card.reason.clone(),
            card: card.entry.clone(),
        }
    }
}

impl CardPage {
    /// Whose card of whom: `scorecard of Tom for Amara Mbeki`.
    pub(super) fn title(&self) -> String {
        let again = if self.is_in() { "amended " } else { "" };
        format!("{again}scorecard of {} for {}", self.interviewer_name, self.name)
    }

    /// Whether the card is in, an amendment of it begun or not: it is changed on its own page only.
    pub(super) fn is_in(&self) -> bool {
        self.status == "submitted" || self.revision > 1
    }
}

/// Stages that rate something, in order; a version without stages has one that has no name.
pub(super) fn stages(version: Option<&VersionRecord>) -> Vec<CardStage> {
    let Some(record) = version else { return Vec::new() };
    let version = &record.version;
    let stage = |key: &str, panel: u32| CardStage {
        key: key.into(),
        criteria: criteria_of(record, key).len() as u32,
        panel,
    };
    let loose = version.criteria.iter().any(|criterion| criterion.stage.is_none());
    // What is said to be rated nowhere is rated at the only stage there is.
    if let [only] = &*version.stages
        && version.criteria.iter().all(|criterion| criterion.stage.is_none())
    {
        return if loose { vec![stage(&only.key, only.panel)] } else { Vec::new() };
    }
    let rates = |key: &str| version.criteria.iter().any(|criterion| criterion.stage.as_deref() == Some(key));
    let named = version.stages.iter().filter(|each| rates(&each.key));
    let named = named.map(|each| stage(&each.key, each.panel));
    named.chain(loose.then(|| stage("", 1))).collect()
}

/// Whether cards that are not in count as missing; see [`CardPerson::expected`].
pub(super) fn are_expected(
    version: Option<&VersionRecord>,
    decision: Option<&str>,
    cards: &[CardMark],
) -> bool {
    let described = version.iter().flat_map(|record| &record.version.stages).map(|stage| stage.key.clone());
    let keys: Vec<String> = described.chain(stages(version).into_iter().map(|stage| stage.key)).collect();
    let is_of_none = |card: &CardMark| card.submitted_at.is_some() && !keys.contains(&card.stage);
    matches!(decision, None | Some("hired")) && !cards.iter().any(is_of_none)
}

/// What a stage rates.
pub(super) fn criteria_of(record: &VersionRecord, stage: &str) -> Vec<Criterion> {
    let of_stage = |criterion: &&Criterion| criterion.stage.as_deref().unwrap_or_default() == stage;
    let criteria = &record.version.criteria;
    let own: Vec<Criterion> = criteria.iter().filter(of_stage).cloned().collect();
    // An imported card may name a stage that rates nothing by itself, or none: then everything can be rated.
    if own.is_empty() { criteria.clone() } else { own }
}
