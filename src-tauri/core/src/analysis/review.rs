//! The review: verdict, cohort cards, encore and findings of every role.

use super::{CohortCard, Encore, Finding, Verdict};
use chrono::NaiveDate;
use serde::Serialize;

/// The whole of `review --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Review {
    /// Last complete data day; none = no data at all.
    pub as_of: Option<NaiveDate>,
    /// The data is made up.
    pub simulated: bool,
    /// Roles with at least one cohort, by key.
    pub roles: Vec<RoleReview>,
}

/// One role of the review.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoleReview {
    /// Key of the role.
    pub role: String,
    /// Name of the role for people.
    pub name: String,
    /// Hires in all cohorts.
    pub hires: u32,
    /// What the evidence points at.
    pub verdict: Verdict,
    /// By first hire date.
    pub cohorts: Vec<CohortCard>,
    /// The Encore pattern.
    pub encore: Encore,
    /// Strongest first.
    pub findings: Vec<Finding>,
}
