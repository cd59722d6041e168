//! What an import will do, as a value: the preview is this value, and so is the commit.
//! Holds row errors as data; nothing in here is an error of the program.

use super::{
    CandidateRecord, MeaningOfCells, OutcomeRecord, QuarterRecord, RatingRecord, SelectionCountRecord,
    SellerRecord, SettingsRecord, VersionRecord,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// Number of the newest entry of the history when the plan was made.
    pub newest_entry: i64,
    /// Why the whole file is refused; then there are no records.
    pub refused: Option<Refusal>,
    /// Header to field, in the order of the file.
    pub mapping: Vec<(String, String)>,
    /// Columns that are read otherwise than by their headers, as the user said, with the template's header of the field; without
    /// one they are left out.
    pub columns_meant: Vec<(String, Option<String>)>,
    /// Headers that go nowhere.
    pub ignored_columns: Vec<String>,
    /// Headers of protected columns, left out unread.
    pub protected_columns: Vec<String>,
    /// `ymd`; `dmy` or `mdy` where a date column tells that it writes days so.
    pub date_order: &'static str,
    /// Cells that are taken as the user said.
    pub meanings: Vec<MeaningOfCells>,
    /// Sellers who have no role, in the file or by their cohort.
    pub without_role: u32,
    /// The role that the user gives them.
    pub role_for_all: Option<String>,
    /// Keys of the roles that the workspace has.
    pub roles: Vec<String>,
    /// Records after the header, less those skipped.
    pub rows_total: u32,
    /// Rows that can't be imported, by row.
    pub row_errors: Vec<RowRemark>,
    /// Rows that are refused because one that could not be read is of the same thing: what is the same, and that row.
    pub same_as_faulty: BTreeMap<u32, (&'static str, u32)>,
    /// Of the rows that can't be imported, those of people who left.
    pub leavers_with_errors: u32,
    /// Rows to look at again, by row.
    pub row_warnings: Vec<RowRemark>,
    /// Rows passed over: blank lines, repeated headers, identical repeats.
    pub rows_skipped: Vec<(u32, &'static str)>,
    /// What may be meant otherwise than it was taken, in words: a header with a slip.
    pub questions: Vec<String>,
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
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
