//! The list of all sellers: what is asked of it, and a line of it.
//! Never a figure of how somebody did: the list finds people, it does not compare them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which sellers are asked for, and in what order.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SellerAsk {
    /// Part of a name or an id; blank = all.
    pub text: String,
    /// Key of the role.
    pub role: Option<String>,
    /// Id of the cohort.
    pub cohort: Option<String>,
    /// Name of the manager.
    pub manager: Option<String>,
    /// Where they stand.
    pub standing: Option<SellerStanding>,
    /// By which column.
    pub sort: SellerColumn,
    /// From the last to the first.
    pub descending: bool,
}

/// Where a seller stands at the as-of date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum SellerStanding {
    /// Employed.
    Here,
    /// The spell has ended.
    Left,
    /// Hired for a day after the as-of date.
    ToCome,
    /// No hire date yet.
    Undated,
}

/// A column of the list of sellers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum SellerColumn {
    /// Name.
    Name,
    /// The company's id of the person.
    ExternalId,
    /// Name of the role.
    Role,
    /// Name of the cohort.
    Cohort,
    /// First day of work.
    HiredOn,
    /// Months of work.
    Tenure,
    /// Last day of work.
    EndedOn,
    /// Manager.
    Manager,
    /// Territory.
    Territory,
    /// Where the candidate came from.
    Source,
}

/// A seller in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SellerLine {
    /// The workspace's id.
    pub id: String,
    /// The company's id of the person.
    pub external_id: String,
    /// Name.
    pub name: String,
    /// Name of the role.
    pub role: Option<String>,
    /// Key of the role.
    pub role_key: Option<String>,
    /// Name of the cohort, an archived one too.
    pub cohort: Option<String>,
    /// Id of the cohort.
    pub cohort_id: Option<String>,
    /// First day of work.
    pub hired_on: Option<NaiveDate>,
    /// Last day of work.
    pub ended_on: Option<NaiveDate>,
    /// How it ended: `voluntary`, `involuntary`, `other` or `transfer`.
    pub exit_kind: Option<String>,
    /// Day of the first transfer to another role or promotion, from which tenure in this role counts no further.
    pub moved_on: Option<NaiveDate>,
    /// Tenure in the role in months of 30.4375 days, to the exit, the move or the as-of date, as on a cohort's page; none = not begun, or nobody said.
    pub tenure_months: Option<f64>,
    /// Where the seller stands.
    pub standing: SellerStanding,
    /// Manager.
    pub manager: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Where the candidate came from.
    pub source: Option<String>,
}

/// What is changed of several sellers at once; none = stays. A blank text takes it away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SellerChange {
    /// Id of the cohort that they are moved to.
    pub cohort: Option<String>,
    /// Manager.
    pub manager: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Where they came from.
    pub source: Option<String>,
}
