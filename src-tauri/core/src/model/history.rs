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
        let by_outcomes = || self.outcomes.last_month();
        let by_people = || {
            let days = self.sellers.iter().flat_map(|seller| [Some(seller.hired_on), seller.ended_on]);
            days.flatten().max().map(super::Month::of)
        };
        asked.or(self.settings.as_of).or_else(|| by_outcomes().or_else(by_people).map(super::Month::last_day))
    }
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
