//! The review: verdict, cohort cards, encore and findings of every role.

use super::evidence::RoleEvidence;
use super::{
    CohortCard, CohortReview, Encore, Finding, RibbonReport, Snapshot, Verdict, findings, published_figures,
};
use crate::model::{History, PublishedFigure};
use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;

/// The whole of `review --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Review {
    /// Last complete data day; none = no data at all.
    pub as_of: Option<NaiveDate>,
    /// The data is made up.
    pub simulated: bool,
    /// Submitted cards that are in no figure: hidden from the interviewer at the desk until the own ones are in.
    pub hidden_cards: u32,
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
    let roles = review_with_evidence(history, as_of, role).into_iter().map(|(review, _)| review).collect();
    Review {
        as_of: history.as_of(as_of),
        simulated: history.settings.simulated,
        hidden_cards: history.hidden_cards,
        roles,
    }
}

/// The review with the evidence of each role: the whole of `review --json`. Roles are reviewed side by side, each by
/// itself: the result does not depend on the number of threads.
pub fn review_with_evidence(
    history: &History,
    as_of: Option<NaiveDate>,
    role: Option<&str>,
) -> Vec<(RoleReview, RoleEvidence)> {
    let Some(as_of) = history.as_of(as_of) else { return Vec::new() };
    let snapshot = Snapshot::new(history, as_of);
    let library = published_figures(&history.settings);
    let wanted = |index: &usize| role.is_none_or(|role| history.roles[*index].key == role);
    let roles = (0..history.roles.len()).into_par_iter().filter(wanted);
    roles.filter_map(|index| snapshot.role_review(index, &library)).collect()
}

/// Everything about the cohort at an index of the history.
pub fn cohort_review(history: &History, as_of: NaiveDate, cohort: usize) -> CohortReview {
    Snapshot::new(history, as_of).cohort_review(cohort)
}

/// The ribbon of the role at an index of the history, from its review where that is known; none without a hire.
pub fn ribbon(
    history: &History,
    as_of: NaiveDate,
    role: usize,
    reviewed: Option<&RoleReview>,
) -> Option<RibbonReport> {
    let snapshot = Snapshot::new(history, as_of);
    let facts = reviewed.map(RoleFacts::of).or_else(|| snapshot.role_facts(role))?;
    Some(snapshot.ribbon(role, &facts))
}

/// What the findings of a role rest on, the evidence apart.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleFacts {
    /// Cards of its cohorts, by first hire date, those without hires last.
    pub cards: Vec<CohortCard>,
    /// The Encore pattern.
    pub encore: Encore,
    /// What the evidence points at.
    pub verdict: Verdict,
}

impl RoleFacts {
    fn of(review: &RoleReview) -> Self {
        Self { cards: review.cohorts.clone(), encore: review.encore.clone(), verdict: review.verdict.clone() }
    }
}

impl Snapshot<'_> {
    /// Cards, pattern and verdict of a role; none when it has no cohort.
    pub fn role_facts(&self, role: usize) -> Option<RoleFacts> {
        let cohorts = self.cohorts_of(role);
        let empty = (0..self.history.cohorts.len())
            .filter(|c| self.history.cohorts[*c].role == role && self.members(*c).is_empty());
        let all: Vec<usize> = cohorts.iter().copied().chain(empty).collect();
        if all.is_empty() {
            return None;
        }
        let encore = self.encore(&cohorts);
        let verdict = self.verdict(&cohorts, &encore);
        let cards = all.iter().map(|cohort| self.cohort_card(*cohort, &encore)).collect();
        Some(RoleFacts { cards, encore, verdict })
    }

    fn role_review(&self, index: usize, library: &[PublishedFigure]) -> Option<(RoleReview, RoleEvidence)> {
        let role = &self.history.roles[index];
        let facts = self.role_facts(index)?;
        let evidence = self.evidence(index, &self.cohorts_of(index), &facts.encore);
        let findings = findings::all(&findings::Grounds {
            role,
            thresholds: &self.history.settings.thresholds,
            versions: &self.history.versions,
            cards: &facts.cards,
            encore: &facts.encore,
            verdict: &facts.verdict,
            evidence: &evidence,
            library,
            currency: &self.history.settings.currency,
            as_of: self.as_of,
        });
        let RoleFacts { cards, encore, verdict } = facts;
        let review = RoleReview {
            role: role.key.clone(),
            name: role.name.clone(),
            hires: cards.iter().map(|card| card.hires).sum(),
            verdict,
            cohorts: cards,
            encore,
            findings,
        };
        Some((review, evidence))
    }
}
