//! Process versions as they are entered: frozen once a cohort was hired through them.

use super::roles::refuse;
use super::version_form::{entry, record, remarks};
use super::{Action, Workspace};
use crate::Result;
use crate::analysis::{PaperParts, PaperWeights, is_described, is_of_interviewers_results, paper_weighted};
use crate::model::{Decision, DecisionEntry, DecisionKind, Expectation, Moment, VersionEntry, VersionRecord};
use serde::Serialize;

/// A version with what stands around it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VersionPage {
    /// What was entered.
    pub entry: VersionEntry,
    /// A cohort was hired through it: it can't be changed any more.
    pub frozen: bool,
    /// Names of the cohorts that it was or is used for.
    pub cohorts: Vec<String>,
    /// How similar it is, on paper, to the version before it of the same role; none where one of the two is a mere name.
    pub before: Option<Before>,
    /// What to think over, as sentences.
    pub remarks: Vec<String>,
}

/// The version before, and how much of it is left.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Before {
    /// Its key.
    pub key: String,
    /// Similarity by part and in all (METHODS 10.2).
    pub paper: PaperParts,
    /// From the similarity that counts as the same: renamed, not changed.
    pub same: bool,
}

impl Workspace {
    /// All versions by role and start.
    pub fn versions(&self) -> Result<Vec<VersionPage>> {
        let cohorts = self.store.cohort_entries()?;
        let same = self.store.settings()?.thresholds.same;
        let records = self.store.version_records()?;
        let page = |(place, (record, frozen)): (usize, &(VersionRecord, bool))| {
            let key = &record.version.key;
            let earlier = records[..place].iter().rev().find(|(other, _)| other.role == record.role);
            // Two that are there by their names alone are not the same: nothing is known of either.
            let both_described =
                |other: &VersionRecord| is_described(&other.version) && is_described(&record.version);
            let before = earlier.filter(|(other, _)| both_described(other)).map(|(other, _)| {
                let paper = paper_weighted(&other.version, &record.version, &PaperWeights::default());
                Before { key: other.version.key.clone(), same: paper.paper_similarity >= same, paper }
            });
            let used = cohorts.iter().filter(|cohort| cohort.version.as_ref() == Some(key));
            VersionPage {
                entry: entry(record),
                frozen: *frozen,
                cohorts: used.map(|cohort| cohort.name.clone()).collect(),
                before,
                remarks: remarks(&record.version),
            }
        };
        Ok(records.iter().enumerate().map(page).collect())
    }

    /// Keeps a version. A frozen one is refused, and a role's second version needs its reason, effect, measure and day.
    pub fn keep_version(&mut self, moment: &Moment, entry: VersionEntry, is_new: bool) -> Result<()> {
        let (record, action) = self.checked_version(entry, is_new)?;
        self.write(moment, &action, |tx| tx.keep_version(&record))
    }

    /// Keeps a new version that acts on a finding: one that is being acted on, in the same role, with no version yet. Both are
    /// one action; what the finding said when it was decided on stays.
    pub fn keep_version_for(&mut self, moment: &Moment, entry: VersionEntry, finding: &str) -> Result<()> {
        let (record, action) = self.checked_version(entry, true)?;
        let decided = self.store.decisions()?.into_iter().find(|each| each.entry.finding == finding);
        let is_blind = self.blind_desk().is_some();
        let waits = |each: &Decision| {
            each.entry.decision == DecisionKind::Acting
                && each.entry.version.is_none()
                && each.role == record.role
                // Who may not see the decision does not learn of it by trying.
                && !(is_blind && is_of_interviewers_results(finding))
        };
        let Some(decided) = decided.filter(waits) else {
            let message = "Nobody is acting on this finding without a version. Decide on it again, or keep the version by itself.";
            return Err(refuse("finding", message));
        };
        // The reason stays with whoever gave it, who may have seen more than this desk.
        let entry =
            DecisionEntry { version: Some(record.version.key.clone()), reason: None, ..decided.entry };
        let said = (decided.sentence.as_str(), decided.strength.as_deref());
        self.write(moment, &action, |tx| {
            tx.keep_version(&record)?;
            tx.keep_decision(&entry, &record.role, said)
        })
    }

    /// What a form means and what keeping it is called, or why it can't be.
    fn checked_version(&self, entry: VersionEntry, is_new: bool) -> Result<(VersionRecord, Action)> {
        let known = self.store.version_records()?;
        let record = record(entry)?;
        let key = &record.version.key;
        let kept = known.iter().find(|(other, _)| other.version.key == *key);
        match kept {
            Some(_) if is_new => {
                return Err(refuse(
                    "key",
                    format!("There is a version {key} already. Choose another short name."),
                ));
            }
            Some((_, true)) => {
                let message = format!(
                    "{key} is frozen: a cohort was hired through it. Make a new version of it and change that."
                );
                return Err(refuse("key", message));
            }
            _ => {}
        }
        if !self.roles()?.iter().any(|role| role.key == record.role) {
            return Err(refuse("role", "Choose the role that the process is for."));
        }
        let first = !known.iter().any(|(other, _)| other.role == record.role && other.version.key != *key);
        if is_new && !first {
            said_before(&record.version.expectation)?;
        }
        let verb = if kept.is_some() { "Change of" } else { "New" };
        let action = Action { name: "version_keep", title: format!("{verb} process version {key}") };
        Ok((record, action))
    }

    /// Deletes a version that no cohort names.
    pub fn delete_version(&mut self, moment: &Moment, key: &str) -> Result<()> {
        let cohorts = self.store.cohort_entries()?;
        if let Some(cohort) = cohorts.iter().find(|cohort| cohort.version.as_deref() == Some(key)) {
            return Err(refuse("key", format!("{key} stays: the cohort {} names it.", cohort.name)));
        }
        let mut decided = std::collections::BTreeSet::new();
        let newest =
            self.store.decisions()?.into_iter().filter(|each| decided.insert(each.entry.finding.clone()));
        if newest.map(|each| each.entry.version).any(|version| version.as_deref() == Some(key)) {
            let message =
                format!("{key} stays: a decision on a finding acts by it. Decide on that anew first.");
            return Err(refuse("key", message));
        }
        let action = Action { name: "version_delete", title: format!("Deletion of process version {key}") };
        self.write(moment, &action, |tx| tx.delete_version(key))
    }
}

/// Pre-registration: what a change is to bring is written down before anybody can know.
fn said_before(expectation: &Expectation) -> Result<()> {
    let blank = |text: &Option<String>| text.as_ref().is_none_or(|text| text.trim().is_empty());
    let ask = |field, message: &str| Err(refuse(field, message));
    if blank(&expectation.reason) {
        return ask("reason", "Say why the process is changed.");
    }
    if blank(&expectation.effect) {
        return ask("effect", "Say what the change is to bring, before anybody can know.");
    }
    if blank(&expectation.measure) {
        return ask("measure", "Say what it will be measured by.");
    }
    if expectation.review_on.is_none() {
        return ask("review_on", "Say on which day to look again.");
    }
    Ok(())
}
