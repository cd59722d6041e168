//! A candidate as people enter one: considered, and not a seller.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A person who was considered for a cohort. Bindings: an `f64` that can't be NaN is a plain `number`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CandidateEntry {
    /// The workspace's id; none = a new candidate.
    pub id: Option<String>,
    /// The company's id of the application; blank = the name.
    pub external_id: Option<String>,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Id of the cohort.
    pub cohort: String,
    /// Stage reached, in the user's words.
    pub stage: Option<String>,
    /// Where the candidate came from.
    pub source: Option<String>,
    /// Years of business experience, 0 to 80.
    pub years_experience: Option<f64>,
    /// Years in this sub-industry, 0 to 80.
    pub years_industry: Option<f64>,
    /// `hired`, `rejected`, `declined` or `withdrew`; none = open.
    pub decision: Option<String>,
    /// Day of the application.
    pub applied_on: Option<NaiveDate>,
    /// Day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// Called a rock star; none = nobody said.
    pub rock_star: Option<bool>,
    /// Why.
    pub rock_star_reason: Option<String>,
}
