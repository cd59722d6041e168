//! The review: verdict, cohort cards, encore and findings of every role.

use super::evidence::RoleEvidence;
use super::{CohortCard, CohortReview, Encore, Finding, RibbonReport, Snapshot, Verdict, findings};
use crate::model::History;
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

/// The review as of a day (default: the history's own), of all roles or of one.
pub fn review(history: &History, as_of: Option<NaiveDate>, role: Option<&str>) -> Review {
    let as_of = history.as_of(as_of);
    let roles = as_of.map_or_else(Vec::new, |as_of| {
        let snapshot = Snapshot::new(history, as_of);
        (0..history.roles.len())
            .filter(|index| role.is_none_or(|role| history.roles[*index].key == role))
            .filter_map(|index| snapshot.role_review(index))
            .collect()
    });
    Review { as_of, simulated: history.settings.simulated, roles }
}

/// The review with the evidence of each role: the whole of `review --json`.
pub fn review_with_evidence(
    history: &History,
    as_of: Option<NaiveDate>,
    role: Option<&str>,
) -> Vec<(RoleReview, RoleEvidence)> {
    let review = review(history, as_of, role);
    let Some(as_of) = review.as_of else { return Vec::new() };
    let snapshot = Snapshot::new(history, as_of);
    let of = |role: RoleReview| {
        let index = history.roles.iter().position(|other| other.key == role.role)?;
        let evidence = snapshot.evidence(index, &snapshot.cohorts_of(index), &role.encore);
        Some((role, evidence))
    };
    review.roles.into_iter().filter_map(of).collect()
}

/// Everything about the cohort at an index of the history.
pub fn cohort_review(history: &History, as_of: NaiveDate, cohort: usize) -> CohortReview {
    Snapshot::new(history, as_of).cohort_review(cohort)
}

/// The ribbon of the role at an index of the history; none without a hire.
pub fn ribbon(history: &History, as_of: NaiveDate, role: usize) -> Option<RibbonReport> {
    let snapshot = Snapshot::new(history, as_of);
    let review = snapshot.role_review(role)?;
    Some(snapshot.ribbon(role, &review))
}

impl Snapshot<'_> {
    /// The review of a role; none when it has no cohort.
    pub fn role_review(&self, index: usize) -> Option<RoleReview> {
        let role = &self.history.roles[index];
        let cohorts = self.cohorts_of(index);
        let empty = (0..self.history.cohorts.len())
            .filter(|c| self.history.cohorts[*c].role == index && self.members(*c).is_empty());
        let all: Vec<usize> = cohorts.iter().copied().chain(empty).collect();
        if all.is_empty() {
            return None;
        }
        let encore = self.encore(&cohorts);
        let verdict = self.verdict(&cohorts, &encore);
        let cards: Vec<CohortCard> = all.iter().map(|cohort| self.cohort_card(*cohort, &encore)).collect();
        let findings = findings::all(&findings::Grounds {
            role,
            thresholds: &self.history.settings.thresholds,
            versions: &self.history.versions,
            cards: &cards,
            encore: &encore,
            verdict: &verdict,
        });
        Some(RoleReview {
            role: role.key.clone(),
            name: role.name.clone(),
            hires: cards.iter().map(|card| card.hires).sum(),
            verdict,
            cohorts: cards,
            encore,
            findings,
        })
    }
}
