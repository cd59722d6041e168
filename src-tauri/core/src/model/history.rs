//! The analysis-ready snapshot of a workspace: the only thing that analysis reads.

use super::{
    Origins, Outcomes, ProcessVersion, QuarterRecord, Rating, SalesItemRecord, SelectionCountRecord, Seller,
    Settings,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Everything analysis needs of a workspace, in a fixed order: the same workspace gives the same history.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// The workspace's settings.
    pub settings: Settings,
    /// By key.
    pub roles: Vec<Role>,
    /// By role, then start, then key.
    pub versions: Vec<ProcessVersion>,
    /// By role, then first hire date, then name; cohorts without hires last.
    pub cohorts: Vec<Cohort>,
    /// By hire date, then external id. Sellers without a hire date are counted in `undated_sellers` only.
    pub sellers: Vec<Seller>,
    /// In the order of `sellers`.
    pub outcomes: Outcomes,
    /// Where pipeline came from, by seller and month, where it was given.
    pub origins: Vec<Origins>,
    /// Submitted ratings of hired candidates, by seller, criterion, interviewer.
    pub ratings: Vec<Rating>,
    /// Applied and hired by group, by cohort and group.
    pub selection_counts: Vec<SelectionCountRecord>,
    /// Headcount, pipeline and closed by quarter, by role and quarter.
    pub quarters: Vec<QuarterRecord>,
    /// How sales happen, in the user's order.
    pub sales_items: Vec<SalesItemRecord>,
    /// Sellers known only by id so far: no hire date yet, so in no figure.
    pub undated_sellers: u32,
    /// Submitted cards that are left out because whoever is at the desk may not see their marks yet.
    pub hidden_cards: u32,
    /// Read for the owner, who may see figures about the results of single interviewers (METHODS 9.5).
    pub for_owner: bool,
}

impl History {
    /// The as-of date (METHODS 1): as asked, else the setting, else the last day of the latest month with an
    /// outcome; before any outcome the last day of the latest month with a hire or an exit. None without sellers.
    pub fn as_of(&self, asked: Option<NaiveDate>) -> Option<NaiveDate> {
        asked.or_else(|| self.data_day().map(|data| data.day))
    }

    /// The as-of date when none is asked for, and what tells it.
    pub fn data_day(&self) -> Option<DataDay> {
        if let Some(day) = self.settings.as_of {
            return Some(DataDay { day, why: AsOfWhy::Settings });
        }
        if let Some(month) = self.outcomes.last_month() {
            return Some(DataDay { day: month.last_day(), why: AsOfWhy::Outcomes });
        }
        let days = self.sellers.iter().flat_map(|seller| [Some(seller.hired_on), seller.ended_on]);
        let last = days.flatten().max().map(super::Month::of)?;
        Some(DataDay { day: last.last_day(), why: AsOfWhy::People })
    }
}

/// The day that every figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataDay {
    /// The last complete data day.
    pub day: NaiveDate,
    /// What tells it.
    pub why: AsOfWhy,
}

/// What tells the as-of date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum AsOfWhy {
    /// It is set.
    Settings,
    /// The last month with outcomes.
    Outcomes,
    /// The last month in which somebody was hired or left.
    People,
}

/// A role that sellers are hired for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Short name, unique in the workspace ("AE").
    pub key: String,
    /// What people read.
    pub name: String,
    /// Share of full quota by month since hire; the last one goes on. Empty when unknown.
    pub ramp_schedule: Vec<f64>,
    /// Full monthly quota in minor units.
    pub full_quota: Option<super::Money>,
    /// Difficulty of the task, 1 to 3.
    pub task_difficulty: Option<u32>,
}

/// A class of sellers hired in a period for a role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cohort {
    /// The workspace's id of the cohort.
    pub id: String,
    /// Unique in the workspace ("AE-2022").
    pub name: String,
    /// Index of the role in the history.
    pub role: usize,
    /// Index of the process version in the history.
    pub version: Option<usize>,
    /// What the class was called when it was hired ("rock stars").
    pub label: Option<String>,
    /// How many were to be hired.
    pub headcount_goal: Option<u32>,
}
