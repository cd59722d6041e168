//! Candidates, as they are entered: who was considered for a cohort and what became of them.
//! A candidate who was hired becomes a seller, and is changed as one from then on.

use super::cohorts::unknown;
use super::kept_title::kept_title;
use super::roles::{blank_is_none, filled, refuse, years_of_a_life};
use super::{Action, Workspace};
use crate::Result;
use crate::model::{CandidateEntry, CohortEntry, Moment};
use crate::store::CandidateKept;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

const DECISIONS: [&str; 4] = ["hired", "rejected", "declined", "withdrew"];

/// The people who were considered for a cohort, by name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CandidateList {
    /// Name of the cohort.
    pub cohort: String,
    /// Candidates, those who became sellers too.
    pub people: Vec<CandidateRow>,
    /// People whose decision is "hired" and who are no sellers: in no figure until they are.
    pub hired_without_seller: u32,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CandidateRow {
    /// What was entered.
    pub entry: CandidateEntry,
    /// Id of the seller that the candidate became.
    pub seller: Option<String>,
    /// Submitted cards.
    pub cards: u32,
}

impl Workspace {
    /// The people who were considered for a cohort.
    pub fn candidates(&self, cohort: &str) -> Result<CandidateList> {
        let name = self.cohort_entry(cohort)?.name;
        let row = |CandidateKept { entry, seller, cards }| CandidateRow { entry, seller, cards };
        let people: Vec<CandidateRow> = self.store.candidate_entries(cohort)?.into_iter().map(row).collect();
        let waits =
            |row: &&CandidateRow| row.seller.is_none() && row.entry.decision.as_deref() == Some("hired");
        let hired_without_seller = people.iter().filter(waits).count() as u32;
        Ok(CandidateList { cohort: name, people, hired_without_seller })
    }

    /// The cohort of an id.
    pub(super) fn cohort_entry(&self, id: &str) -> Result<CohortEntry> {
        let mut cohorts = self.cohorts()?.into_iter();
        cohorts.find(|cohort| cohort.id.as_deref() == Some(id)).ok_or_else(|| unknown("cohort", id))
    }

    /// Keeps candidates, new or changed, as one action; answers their ids.
    pub fn keep_candidates(&mut self, moment: &Moment, entries: Vec<CandidateEntry>) -> Result<Vec<String>> {
        let entries = entries.into_iter().map(candidate).collect::<Result<Vec<_>>>()?;
        let mut ids = BTreeSet::new();
        for entry in &entries {
            let Ok(cohort) = self.cohort_entry(&entry.cohort) else {
                return Err(refuse(
                    "cohort",
                    format!("Choose the cohort that {} was considered for.", entry.name),
                ));
            };
            if let Some(id) = &entry.id {
                self.not_a_seller(id, "Change the seller instead.")?;
            }
            let external_id = entry.external_id.as_deref().unwrap_or_default();
            let taken = self.store.candidate_id_taken(external_id, &entry.cohort, entry.id.as_deref())?;
            if taken || !ids.insert((external_id, cohort.role)) {
                let message = format!(
                    "There is a candidate with the id {external_id} for this role already. Give {} an id of their own.",
                    entry.name
                );
                return Err(refuse("external_id", message));
            }
        }
        let kept: Vec<(bool, &str)> =
            entries.iter().map(|entry| (entry.id.is_none(), &*entry.name)).collect();
        let Some(title) = kept_title("candidate", "candidates", &kept) else { return Ok(Vec::new()) };
        let action = Action { name: "candidate_keep", title };
        self.write(moment, &action, |tx| entries.iter().map(|entry| tx.keep_candidate(entry)).collect())
    }

    /// Deletes a candidate with the cards; a seller is deleted as one.
    pub fn delete_candidate(&mut self, moment: &Moment, id: &str) -> Result<()> {
        let name = self.not_a_seller(id, "Delete the seller instead.")?.entry.name;
        let action = Action { name: "candidate_delete", title: format!("Deletion of candidate {name}") };
        self.write(moment, &action, |tx| tx.delete_candidate(id))
    }

    /// Makes the seller of a candidate, in the candidate's cohort and with the cards; answers the seller's id. The company's
    /// id of the person is `external_id`, else that of the application, else the name.
    pub fn hire(
        &mut self,
        moment: &Moment,
        id: &str,
        hired_on: NaiveDate,
        external_id: Option<&str>,
    ) -> Result<String> {
        let entry = self.not_a_seller(id, "Nothing is left to do.")?.entry;
        let name = &entry.name;
        let cohort = self.cohort_entry(&entry.cohort);
        if cohort.is_ok_and(|cohort| cohort.role.is_none()) || entry.cohort.is_empty() {
            let message = format!("{name} belongs to no cohort with a role yet. Choose one, then hire.");
            return Err(refuse("cohort", message));
        }
        if let Some(applied) = entry.applied_on.filter(|applied| *applied > hired_on) {
            let message = format!("{name} can’t have started before applying on {applied}.");
            return Err(refuse("hired_on", message));
        }
        let given = external_id.map(str::trim).filter(|id| !id.is_empty());
        let external_id = given.or(entry.external_id.as_deref()).unwrap_or(name);
        if self.store.external_id_taken(external_id, None)? {
            let message = format!(
                "There is a seller with the id {external_id} already. Give {name} an id of their own, or merge the two."
            );
            return Err(refuse("external_id", message));
        }
        let action = Action { name: "candidate_hire", title: format!("Hire of {name}") };
        self.write(moment, &action, |tx| tx.hire(id, external_id, hired_on))
    }

    /// The candidate, or the refusal that it is none any more.
    fn not_a_seller(&self, id: &str, instead: &str) -> Result<CandidateKept> {
        let kept = self.store.candidate_entry(id)?.ok_or_else(|| unknown("candidate", id))?;
        if kept.seller.is_some() {
            return Err(refuse("id", format!("{} is a seller. {instead}", kept.entry.name)));
        }
        Ok(kept)
    }
}

/// The form with blanks taken for what they mean, or why it can't be.
fn candidate(entry: CandidateEntry) -> Result<CandidateEntry> {
    let name = filled("name", &entry.name, "The name")?;
    let decision = blank_is_none(entry.decision);
    if decision.as_deref().is_some_and(|said| !DECISIONS.contains(&said)) {
        return Err(refuse("decision", "A decision is hired, rejected, declined or withdrew."));
    }
    if entry.applied_on.zip(entry.decided_on).is_some_and(|(applied, decided)| decided < applied) {
        return Err(refuse("decided_on", format!("{name} can’t have been decided on before applying.")));
    }
    years_of_a_life([entry.years_experience, entry.years_industry])?;
    Ok(CandidateEntry {
        external_id: blank_is_none(entry.external_id).or_else(|| Some(name.clone())),
        name,
        decision,
        email: blank_is_none(entry.email),
        stage: blank_is_none(entry.stage),
        source: blank_is_none(entry.source),
        rock_star_reason: blank_is_none(entry.rock_star_reason),
        ..entry
    })
}
