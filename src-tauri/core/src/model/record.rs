//! The row of each kind of import, as the file says it.
//! Never holds an id of the workspace: names and keys only.

use super::{Money, Month, Settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A row of a sellers file: one spell of employment.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SellerRecord {
    /// The company's id of the person.
    pub external_id: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Key of the role.
    pub role: Option<String>,
    /// Name of the cohort.
    pub cohort: Option<String>,
    /// Key of the cohort's process version.
    pub process_version: Option<String>,
    /// First day of work; none only for a seller known by id.
    pub hired_on: Option<NaiveDate>,
    /// Manager.
    pub manager: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Place of work.
    pub location: Option<String>,
    /// Last day of work.
    pub ended_on: Option<NaiveDate>,
    /// `voluntary`, `involuntary`, `other` or `transfer`.
    pub exit_kind: Option<String>,
    /// In the user's words.
    pub exit_reason: Option<String>,
    /// Hired again.
    pub rehire: Option<bool>,
    /// Where the candidate came from.
    pub source: Option<String>,
    /// Years of business experience at hire.
    pub years_experience: Option<f64>,
    /// Years in this sub-industry at hire.
    pub years_industry: Option<f64>,
    /// Ticked as a rock star at hire.
    pub rock_star: Option<bool>,
    /// Weighted overall score at hire.
    pub overall_score: Option<f64>,
    /// 1, 2, ... of the same person by hire date.
    pub spell: u32,
}

/// A row of an outcomes file: one seller-month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutcomeRecord {
    /// The company's id of the seller.
    pub seller: Arc<str>,
    /// The month.
    pub month: Month,
    /// Scheduled quota.
    pub quota: Option<Money>,
    /// Full quota.
    pub full_quota: Option<Money>,
    /// Closed.
    pub closed: Option<Money>,
    /// Pipeline created from inbound.
    pub pipeline_inbound: Option<Money>,
    /// Pipeline created by the seller.
    pub pipeline_self: Option<Money>,
    /// Pipeline created by BDRs.
    pub pipeline_bdr: Option<Money>,
    /// Pipeline created by partners.
    pub pipeline_partner: Option<Money>,
    /// BDR-credited as logged.
    pub bdr_credited: Option<Money>,
    /// Meetings held.
    pub meetings: Option<u32>,
    /// Deals won.
    pub deals: Option<u32>,
    /// On leave in that month; none = the file does not say.
    pub on_leave: Option<bool>,
}

/// A row of a candidates file: one application.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CandidateRecord {
    /// The company's id of the application or person.
    pub candidate_id: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Key of the role.
    pub role: Option<String>,
    /// Name of the cohort.
    pub cohort: Option<String>,
    /// Stage reached.
    pub stage: Option<String>,
    /// Where the candidate came from.
    pub source: Option<String>,
    /// `hired`, `rejected`, `declined` or `withdrew`; none = open.
    pub decision: Option<String>,
    /// Day of the application.
    pub applied_on: Option<NaiveDate>,
    /// Day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// Years of business experience.
    pub years_experience: Option<f64>,
    /// Years in this sub-industry.
    pub years_industry: Option<f64>,
    /// Ticked as a rock star.
    pub rock_star: Option<bool>,
}

/// A row of a scorecards file: one rating on a submitted card.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RatingRecord {
    /// The company's id of the candidate.
    pub candidate_id: Option<String>,
    /// Name of the candidate.
    pub candidate: Option<String>,
    /// The company's id of the seller, instead of a candidate.
    pub seller: Option<String>,
    /// Name of the cohort, where the file has it.
    pub cohort: Option<String>,
    /// Stage; blank = not said.
    pub stage: Option<String>,
    /// Key of the interviewer.
    pub interviewer: String,
    /// Canonical id of the criterion.
    pub criterion: String,
    /// The mark; none = not assessed.
    pub score: Option<f64>,
    /// The evidence noted.
    pub note: Option<String>,
    /// `strong_no` ... `strong_yes`.
    pub recommendation: Option<String>,
    /// When the card was submitted.
    pub submitted_at: Option<String>,
}

/// A row of a selection counts file.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SelectionCountRecord {
    /// Name of the cohort.
    pub cohort: String,
    /// Name of the group.
    pub group: String,
    /// People who applied.
    pub applied: u32,
    /// Of those, hired.
    pub hired: u32,
}

/// A row of a quarters file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuarterRecord {
    /// Key of the role.
    pub role: String,
    /// `2026Q2`.
    pub quarter: String,
    /// Average headcount.
    pub headcount: Option<f64>,
    /// Pipeline from inbound.
    pub pipeline_inbound: Option<Money>,
    /// Pipeline created by the sellers.
    pub pipeline_self: Option<Money>,
    /// Pipeline created by BDRs.
    pub pipeline_bdr: Option<Money>,
    /// Pipeline created by partners.
    pub pipeline_partner: Option<Money>,
    /// Closed.
    pub closed: Option<Money>,
}

/// One process version of a process file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VersionRecord {
    /// The version, its `role` index unused.
    pub version: super::ProcessVersion,
    /// Key of the role.
    pub role: String,
}

/// The contents of a settings file.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SettingsRecord {
    /// The settings.
    pub settings: Settings,
    /// Roles by key.
    pub roles: Vec<super::Role>,
    /// Key and name of the interviewers.
    pub interviewers: Vec<(String, String)>,
    /// How sales happen.
    pub sales_items: Vec<SalesItemRecord>,
}

/// One way in which sales happen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SalesItemRecord {
    /// Key of the role.
    pub role: String,
    /// What makes sales happen.
    pub item: String,
    /// Since which year.
    pub since: Option<i32>,
    /// Canonical ids of the criteria that select for it.
    pub criteria: Vec<String>,
}
