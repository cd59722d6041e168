//! Sellers: hired candidates and what became of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One spell of employment of a seller. A rehire is a second seller of the same person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seller {
    /// The workspace's id of the seller.
    pub id: String,
    /// The company's id of the person.
    pub external_id: String,
    /// The person's name; the external id when none was given.
    pub name: String,
    /// Index of the role in the history.
    pub role: usize,
    /// Index of the cohort in the history.
    pub cohort: Option<usize>,
    /// First day of work.
    pub hired_on: NaiveDate,
    /// Last day of work, whether or not the as-of date has reached it.
    pub ended_on: Option<NaiveDate>,
    /// How the spell ended.
    pub exit_kind: Option<ExitKind>,
    /// First transfer to another role or promotion: same-role tenure is censored there (METHODS 1).
    pub moved_on: Option<NaiveDate>,
    /// Leaves of absence.
    pub leaves: Vec<Leave>,
    /// Weighted overall score at hire, on the version's scale.
    pub overall_score: Option<f64>,
    /// Whether the hire was ticked as a rock star; none = nobody said.
    pub rock_star: Option<bool>,
    /// Years of business experience at hire.
    pub years_experience: Option<f64>,
    /// Years in this sub-industry at hire.
    pub years_industry: Option<f64>,
    /// Where the candidate came from.
    pub source: Option<String>,
    /// Manager, last known.
    pub manager: Option<String>,
}

/// The last day that counts for tenure in the role as of a day: that of the exit or of the move to another role, where it has
/// been by then, whichever is first; else the day itself. None of no as-of date, of who is still there.
pub fn counted_until(
    ended_on: Option<NaiveDate>,
    moved_on: Option<NaiveDate>,
    as_of: Option<NaiveDate>,
) -> Option<NaiveDate> {
    [ended_on, moved_on, as_of].into_iter().flatten().min()
}

/// How a spell of employment ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ExitKind {
    /// The seller left.
    Voluntary,
    /// The seller was let go.
    Involuntary,
    /// By agreement, retirement, redundancy or the closing of a site: never counted as let go.
    Other,
}

/// A leave of absence; open when it has no last day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Leave {
    /// First day away.
    pub from: NaiveDate,
    /// Last day away.
    pub to: Option<NaiveDate>,
}
