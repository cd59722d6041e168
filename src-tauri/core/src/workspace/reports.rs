//! What was computed of a history, each once: what the window shows from one change to the next.
//! Never outlives its history: a change makes new reports.

use super::review::cohort_index;
use crate::analysis::evidence::RoleEvidence;
use crate::analysis::{self, CohortReview, Review, RibbonReport, RoleReview};
use crate::model::{CohortEntry, History};
use crate::{Error, Result};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A history and its reports.
#[derive(Debug)]
pub struct Reports {
    history: History,
    roles: OnceLock<Vec<(RoleReview, RoleEvidence)>>,
}

impl Reports {
    /// Nothing computed yet.
    pub fn new(history: History) -> Self {
        Self { history, roles: OnceLock::new() }
    }

    /// The history.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The as-of date, or the sentence that there is none.
    pub fn as_of(&self) -> Result<NaiveDate> {
        self.history.as_of(None).ok_or(Error::Invalid {
            field: "as_of",
            message: "There is no seller and no as-of date yet, so no figure. Import sellers first.".into(),
        })
    }

    /// Review and evidence of each role that has a cohort.
    pub fn roles(&self) -> &[(RoleReview, RoleEvidence)] {
        self.roles.get_or_init(|| analysis::review_with_evidence(&self.history, None, None))
    }

    /// Verdict, cohort cards, encore and findings of every role.
    pub fn review(&self) -> Review {
        Review {
            as_of: self.history.as_of(None),
            simulated: self.history.settings.simulated,
            hidden_cards: self.history.hidden_cards,
            roles: self.roles().iter().map(|(review, _)| review.clone()).collect(),
        }
    }

    /// Everything about the cohort of that id or name.
    pub fn cohort(&self, id_or_name: &str) -> Result<CohortReview> {
        let index = cohort_index(&self.history, id_or_name)?;
        Ok(analysis::cohort_review(&self.history, self.as_of()?, index))
    }

    /// Ids of the cohorts before and after one, in the order of the list of cohorts.
    pub fn neighbours(&self, id: &str) -> (Option<String>, Option<String>) {
        let ids: Vec<&String> = self.history.cohorts.iter().map(|cohort| &cohort.id).collect();
        let place = ids.iter().position(|other| *other == id);
        let at = |place: Option<usize>| place.and_then(|place| ids.get(place)).map(|id| (*id).clone());
        (at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1)))
    }

    /// Cohorts by their first hire; those without one last, by name.
    pub fn by_first_hire(&self, mut cohorts: Vec<CohortEntry>) -> Vec<CohortEntry> {
        let mut first: HashMap<&str, NaiveDate> = HashMap::new();
        for seller in &self.history.sellers {
            let Some(cohort) = seller.cohort else { continue };
            let day = first.entry(&self.history.cohorts[cohort].id).or_insert(seller.hired_on);
            *day = seller.hired_on.min(*day);
        }
        let first_of = |cohort: &CohortEntry| cohort.id.as_deref().and_then(|id| first.get(id));
        cohorts.sort_by_key(|cohort| (first_of(cohort).is_none(), first_of(cohort), cohort.name.clone()));
        cohorts
    }

    /// The ribbon of the role at an index of the history, from the review where there is one already.
    pub(super) fn ribbon(&self, role: usize) -> Option<RibbonReport> {
        let key = &self.history.roles[role].key;
        let reviewed =
            self.roles.get().and_then(|roles| roles.iter().find(|(review, _)| review.role == *key));
        analysis::ribbon(&self.history, self.history.as_of(None)?, role, reviewed.map(|(review, _)| review))
    }
}
