//! What the window says of a workspace around every page.

use super::Workspace;
use crate::Result;
use crate::model::{History, Settings};
use chrono::NaiveDate;

/// The facts of an open workspace.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// The company, else the file's name.
    pub name: String,
    /// The settings.
    pub settings: Settings,
    /// Last complete data day.
    pub as_of: Option<NaiveDate>,
    /// Roles, cohorts, sellers, process versions, submitted scorecards and seller-months.
    pub counts: [u32; 6],
    /// Key and name of the interviewers.
    pub interviewers: Vec<(String, String)>,
    /// What Undo would take back.
    pub undo: Option<String>,
    /// What Redo would do again.
    pub redo: Option<String>,
}

impl Workspace {
    /// The facts of the workspace; `history` is its snapshot.
    pub fn overview(&self, history: &History) -> Result<Overview> {
        let (undo, redo) = self.store.undo_and_redo(self.blind_desk())?;
        let file = self.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let count = |length: usize| length as u32;
        Ok(Overview {
            name: history.settings.company.clone().unwrap_or(file),
            as_of: history.as_of(None),
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
            undo,
            redo,
        })
    }
}
