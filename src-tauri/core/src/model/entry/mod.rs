//! What people enter by hand, one form a noun. A form is whole: what is blank in it is blank afterwards.
//! Never a total and never a rank of anybody.

mod candidate;
mod card_grid;
mod outcome_cell;

pub use candidate::CandidateEntry;
pub use card_grid::CardGridEntry;
pub use outcome_cell::{OutcomeCell, OutcomeField};

use super::{CostAssumptions, Criterion, Expectation, Leave, Stage, Thresholds};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A role as it is entered. Bindings: an `f64` that can't be NaN is a plain `number`, hence `type = u32`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoleEntry {
    /// Short name, unique in the workspace ("AE"); never changes.
    pub key: String,
    /// What people read.
    pub name: String,
    /// Share of full quota by month since hire; the last one holds from there on. Empty = full from the start.
    #[cfg_attr(feature = "bindings", specta(type = Vec<u32>))]
    pub ramp_schedule: Vec<f64>,
    /// Full monthly quota in major units.
    pub full_quota: Option<f64>,
    /// Difficulty of the task, 1 to 3.
    pub task_difficulty: Option<u32>,
}

/// The settings as they are entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SettingsEntry {
    /// Whose hiring this is.
    pub company: Option<String>,
    /// ISO code of the one currency.
    pub currency: String,
    /// BCP 47 tag for numbers, money and dates; none = that of the system.
    pub locale: Option<String>,
    /// First month of the fiscal year, 1 to 12.
    pub fiscal_year_start: u32,
    /// Last complete data day; none = that of the latest month with an outcome.
    pub as_of: Option<NaiveDate>,
    /// When a hire is called a rock star, in the user's words.
    pub rock_star_rule: Option<String>,
    /// Bars, horizons and minimum numbers of METHODS.
    pub thresholds: Thresholds,
    /// Cost assumptions.
    pub cost: CostAssumptions,
}

/// A process version as it is entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VersionEntry {
    /// Short name, unique in the workspace ("AE-v2"); never changes.
    pub key: String,
    /// Key of the role.
    pub role: String,
    /// What the version is called.
    pub title: String,
    /// In force from.
    pub from: Option<NaiveDate>,
    /// Steps, in order.
    pub stages: Vec<Stage>,
    /// What is rated, in order. A new criterion has no key yet.
    pub criteria: Vec<Criterion>,
    /// Questions, in order.
    pub questions: Vec<String>,
    /// Required evidence, in order.
    pub evidence: Vec<String>,
    /// Overall mark from which a candidate passes.
    pub threshold: Option<f64>,
    /// Lowest and highest mark.
    #[cfg_attr(feature = "bindings", specta(type = (u32, u32)))]
    pub scale: (f64, f64),
    /// Why it was changed, what for, and when to look again.
    pub expectation: Expectation,
}

/// A cohort as it is entered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CohortEntry {
    /// The workspace's id; none = a new cohort.
    pub id: Option<String>,
    /// Unique name.
    pub name: String,
    /// Key of the role.
    pub role: Option<String>,
    /// Key of the process version.
    pub version: Option<String>,
    /// What the class was called when it was hired.
    pub label: Option<String>,
    /// How many were to be hired.
    pub headcount_goal: Option<u32>,
    /// Out of the review and the lists, and kept.
    pub archived: bool,
}

/// A seller as entered: one spell of employment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SellerEntry {
    /// The workspace's id; none = a new seller.
    pub id: Option<String>,
    /// The company's id of the person; blank = the name.
    pub external_id: String,
    /// Name.
    pub name: String,
    /// Id of the cohort.
    pub cohort: Option<String>,
    /// First day of work.
    pub hired_on: Option<NaiveDate>,
    /// Last day of work.
    pub ended_on: Option<NaiveDate>,
    /// `voluntary`, `involuntary`, `other` or `transfer`.
    pub exit_kind: Option<String>,
    /// In the user's words.
    pub exit_reason: Option<String>,
    /// The exit was regretted.
    pub regretted: Option<bool>,
    /// Manager.
    pub manager: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Where the candidate came from.
    pub source: Option<String>,
    /// Years of business experience at hire.
    pub years_experience: Option<f64>,
    /// Years in this sub-industry at hire.
    pub years_industry: Option<f64>,
    /// Called a rock star at hire.
    pub rock_star: Option<bool>,
    /// Why.
    pub rock_star_reason: Option<String>,
    /// Leaves of absence.
    pub leaves: Vec<Leave>,
    /// Transfers, promotions, changes of manager and territory.
    pub moves: Vec<Move>,
}

/// A transfer, a promotion, or another manager or territory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Move {
    /// The first day of it.
    pub on: NaiveDate,
    /// `transfer`, `promotion`, `manager` or `territory`.
    pub kind: String,
    /// To what, in the user's words.
    pub detail: Option<String>,
}

/// A scorecard as it is entered: one interviewer, one candidate, one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardEntry {
    /// Id of the candidate.
    pub candidate: String,
    /// Key of the interviewer.
    pub interviewer: String,
    /// Key of the stage; empty = not said.
    pub stage: String,
    /// A mark or a note each; a criterion that is not here is not rated yet.
    pub ratings: Vec<RatingEntry>,
    /// `strong_no`, `no`, `yes` or `strong_yes`; given last, never computed.
    pub recommendation: Option<String>,
}

/// One mark with its evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RatingEntry {
    /// Key of the criterion.
    pub criterion: String,
    /// The mark; none = not assessed, or not yet where `assessed` is not said.
    pub value: Option<f64>,
    /// Said to be not assessed.
    pub not_assessed: bool,
    /// What the mark rests on.
    pub note: Option<String>,
}
