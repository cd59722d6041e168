//! What the window says of a workspace around every page.

use super::Workspace;
use crate::Result;
use crate::model::{DataDay, History, Settings};
use crate::store::LeftOutRows;
use chrono::NaiveDate;

/// The facts of an open workspace.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// The company, else the file's name.
    pub name: String,
    /// The settings.
    pub settings: Settings,
    /// Last complete data day, and what tells it.
    pub data_day: Option<DataDay>,
    /// Exits after that day: they count as still here.
    pub later_exits: u32,
    /// Hires after that day: they are in no figure.
    pub later_hires: u32,
    /// What the newest imports left out.
    pub left_out: Vec<LeftOutRows>,
    /// Roles, cohorts, sellers, process versions, submitted scorecards and seller-months.
    pub counts: [u32; 6],
    /// Key and name of the interviewers.
    pub interviewers: Vec<(String, String)>,
    /// What Undo would take back.
    pub undo: Option<String>,
    /// What Undo would take back is an import: Redo can't bring it back.
    pub undo_is_import: bool,
    /// What Redo would do again.
    pub redo: Option<String>,
}

impl Workspace {
    /// The facts of the workspace; `history` is its snapshot.
    pub fn overview(&self, history: &History) -> Result<Overview> {
        let (undo, redo) = self.store.undo_and_redo(self.blind_desk())?;
        let file = self.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let count = |length: usize| length as u32;
        let data_day = history.data_day();
        let is_later = |day: NaiveDate| data_day.is_some_and(|data| day > data.day);
        let (hired_later, counted): (Vec<_>, Vec<_>) =
            history.sellers.iter().partition(|seller| is_later(seller.hired_on));
        let later_exits = counted.iter().filter(|seller| seller.ended_on.is_some_and(is_later)).count();
        Ok(Overview {
            name: history.settings.company.clone().unwrap_or(file),
            data_day,
            later_exits: count(later_exits),
            later_hires: count(hired_later.len()),
            left_out: self.store.left_out_rows()?,
            counts: [
                count(history.roles.len()),
                count(history.cohorts.len()),
                count(history.sellers.len()) + history.undated_sellers,
                count(history.versions.len()),
                self.store.submitted_cards()?,
                count(history.outcomes.len()),
            ],
            interviewers: self.store.interviewers()?,
            settings: history.settings.clone(),
            undo_is_import: undo.as_ref().is_some_and(|entry| entry.action == "import"),
            undo: undo.map(|entry| entry.title),
            redo: redo.map(|entry| entry.title),
        })
    }
}
