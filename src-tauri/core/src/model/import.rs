//! What an import will do, as a value: the preview is this value, and so is the commit.
//! Holds row errors as data; nothing in here is an error of the program.

use super::{Money, Month, Settings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ImportKind {
    /// Who was hired, when, and whether they are still here.
    Sellers,
    /// Quota and results by seller and month.
    Outcomes,
    /// Who was considered.
    Candidates,
    /// Marks by interviewer and criterion.
    Scorecards,
    /// Applied and hired by group, without people.
    SelectionCounts,
    /// Headcount, pipeline and closed by quarter, without people.
    Quarters,
    /// Process versions, as JSON.
    Process,
    /// Settings, roles and how sales happen, as JSON.
    Settings,
}

impl ImportKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Sellers,
        Self::Outcomes,
        Self::Candidates,
        Self::Scorecards,
        Self::SelectionCounts,
        Self::Quarters,
        Self::Process,
        Self::Settings,
    ];

    /// The kind's name in files and commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sellers => "sellers",
            Self::Outcomes => "outcomes",
            Self::Candidates => "candidates",
            Self::Scorecards => "scorecards",
            Self::SelectionCounts => "selection_counts",
            Self::Quarters => "quarters",
            Self::Process => "process",
            Self::Settings => "settings",
        }
    }

    /// The kind of that name; `selection-counts` is `selection_counts`.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.replace('-', "_");
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Everything an import will do.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportPlan {
    /// What the file was taken for.
    pub kind: ImportKind,
    /// What was read of the file.
    pub file: FileFacts,
    /// Why the whole file is refused; then there are no records.
    pub refused: Option<Refusal>,
    /// Header to field, in the order of the file.
    pub mapping: Vec<(String, String)>,
    /// Headers that go nowhere.
    pub ignored_columns: Vec<String>,
    /// Headers of protected columns, left out unread.
    pub protected_columns: Vec<String>,
    /// Records after the header, less those skipped.
    pub rows_total: u32,
    /// Rows that can't be imported, by row.
    pub row_errors: Vec<RowRemark>,
    /// Rows to look at again, by row.
    pub row_warnings: Vec<RowRemark>,
    /// Rows passed over: blank lines, repeated headers, identical repeats.
    pub rows_skipped: Vec<(u32, &'static str)>,
    /// Roles, versions and cohorts that will be made as stubs, in words.
    pub notes: Vec<String>,
    /// The good rows.
    pub records: Records,
}

impl ImportPlan {
    /// Rows that can be imported.
    pub fn rows_ok(&self) -> u32 {
        let mut bad: Vec<u32> = self.row_errors.iter().map(|error| error.row).collect();
        bad.dedup();
        self.rows_total - bad.len() as u32
    }
}

/// What was read of a file before its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileFacts {
    /// The file's name without its folder.
    pub name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// `utf-8`, `utf-8-bom` or `json`.
    pub encoding: &'static str,
    /// What stands between cells; none for JSON.
    pub delimiter: Option<char>,
    /// Record number of the header, from 1.
    pub header_row: u32,
}

/// Why a whole file was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Refusal {
    /// For programs.
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub code: &'static str,
    /// For people.
    pub message: String,
}

/// An error or a warning about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RowRemark {
    /// Record number after the header, from 1.
    pub row: u32,
    /// Header of the column; none = the whole row.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
    /// For programs.
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub code: &'static str,
    /// For people.
    pub message: String,
}

/// A good row and what it will do.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned<R> {
    /// Record number after the header, from 1.
    pub row: u32,
    /// The record, filled up from what is known: a blank never erases.
    pub record: R,
    /// What it will do.
    pub standing: Standing,
}

/// What a good row will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A new record.
    New,
    /// Changes a known record.
    Update,
    /// Says what is known already.
    Unchanged,
}

/// The good rows of a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Records {
    /// Spells of sellers.
    Sellers(Vec<Planned<SellerRecord>>),
    /// Seller-months.
    Outcomes(Vec<Planned<OutcomeRecord>>),
    /// Applications.
    Candidates(Vec<Planned<CandidateRecord>>),
    /// Ratings.
    Scorecards(Vec<Planned<RatingRecord>>),
    /// Selection counts.
    SelectionCounts(Vec<Planned<SelectionCountRecord>>),
    /// Quarters.
    Quarters(Vec<Planned<QuarterRecord>>),
    /// Process versions.
    Process(Vec<Planned<VersionRecord>>),
    /// Settings, roles, interviewers and sales items.
    Settings(Box<Planned<SettingsRecord>>),
}

impl Records {
    /// How many records are new, changed and unchanged.
    pub fn counts(&self) -> (u32, u32, u32) {
        fn of<R>(planned: &[Planned<R>]) -> (u32, u32, u32) {
            let count = |standing| planned.iter().filter(|p| p.standing == standing).count() as u32;
            (count(Standing::New), count(Standing::Update), count(Standing::Unchanged))
        }
        match self {
            Self::Sellers(planned) => of(planned),
            Self::Outcomes(planned) => of(planned),
            Self::Candidates(planned) => of(planned),
            Self::Scorecards(planned) => of(planned),
            Self::SelectionCounts(planned) => of(planned),
            Self::Quarters(planned) => of(planned),
            Self::Process(planned) => of(planned),
            Self::Settings(planned) => of(std::slice::from_ref(planned)),
        }
    }
}

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
    /// On leave in that month.
    pub on_leave: bool,
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
#[derive(Debug, Clone, PartialEq, Serialize)]
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
