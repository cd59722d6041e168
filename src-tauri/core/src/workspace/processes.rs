//! Process versions as they are entered: frozen once a cohort was hired through them.

use super::roles::{blank_is_none, filled, refuse};
use super::{Action, Workspace};
use crate::Result;
use crate::analysis::{PaperParts, PaperWeights, paper_weighted};
use crate::model::{Criterion, Expectation, Moment, ProcessVersion, VersionEntry, VersionRecord};
use serde::Serialize;
use std::collections::BTreeSet;

/// Criteria beyond which marks tend to blur into one.
const MANY_CRITERIA: usize = 8;

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
    /// How similar it is, on paper, to the version before it of the same role.
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
            let before = earlier.map(|(other, _)| {
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
        self.write(moment, &action, |tx| tx.keep_version(&record))
    }

    /// Deletes a version that no cohort names.
    pub fn delete_version(&mut self, moment: &Moment, key: &str) -> Result<()> {
        let cohorts = self.store.cohort_entries()?;
        if let Some(cohort) = cohorts.iter().find(|cohort| cohort.version.as_deref() == Some(key)) {
            return Err(refuse("key", format!("{key} stays: the cohort {} names it.", cohort.name)));
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

fn entry(record: &VersionRecord) -> VersionEntry {
    let version = record.version.clone();
    VersionEntry {
        key: version.key,
        role: record.role.clone(),
        title: version.title,
        from: version.from,
        stages: version.stages,
        criteria: version.criteria,
        questions: version.questions,
        evidence: version.evidence,
        threshold: version.threshold,
        scale: version.scale,
        expectation: version.expectation,
    }
}

/// The version that a form means; a new criterion gets its key from its name, once and for all.
fn record(entry: VersionEntry) -> Result<VersionRecord> {
    let key = filled("key", &entry.key, "The short name")?;
    if entry.scale.0 >= entry.scale.1 || !entry.scale.0.is_finite() || !entry.scale.1.is_finite() {
        return Err(refuse("scale", "The scale must go up."));
    }
    let stages = entry.stages.into_iter().filter(|stage| !stage.key.trim().is_empty());
    let stages: Vec<_> =
        stages.map(|stage| crate::model::Stage { panel: stage.panel.max(1), ..stage }).collect();
    let kept: BTreeSet<String> = entry.criteria.iter().map(|criterion| criterion.key.clone()).collect();
    let mut keys = BTreeSet::new();
    let mut criteria = Vec::new();
    for criterion in entry.criteria {
        let name = filled("criteria", &criterion.name, "The name of a criterion")?;
        if !criterion.weight.is_finite() || criterion.weight < 0.0 {
            return Err(refuse("criteria", format!("The weight of {name} can't be below 0.")));
        }
        let key = if criterion.key.is_empty() { new_key(&name, &kept, &keys) } else { criterion.key };
        if !keys.insert(key.clone()) {
            return Err(refuse("criteria", format!("{name} stands twice.")));
        }
        let stage = criterion.stage.filter(|key| stages.iter().any(|stage| stage.key == *key));
        let anchors: Vec<String> = criterion.anchors.iter().map(|anchor| anchor.trim().to_owned()).collect();
        let anchors = if anchors.iter().all(String::is_empty) { Vec::new() } else { anchors };
        criteria.push(Criterion { key, name, stage, anchors, ..criterion });
    }
    let listed = |list: Vec<String>| -> Vec<String> {
        let mut seen = BTreeSet::new();
        let list = list.into_iter().filter_map(|text| blank_is_none(Some(text)));
        list.filter(|text| seen.insert(text.clone())).collect()
    };
    let mut seen = BTreeSet::new();
    if let Some(stage) = stages.iter().find(|stage| !seen.insert(&stage.key)) {
        return Err(refuse("stages", format!("The stage {} stands twice.", stage.key)));
    }
    let title = Some(entry.title);
    let version = ProcessVersion {
        title: blank_is_none(title).unwrap_or_else(|| key.clone()),
        key,
        role: 0,
        from: entry.from,
        questions: listed(entry.questions),
        evidence: listed(entry.evidence),
        threshold: entry.threshold,
        scale: entry.scale,
        expectation: Expectation {
            reason: blank_is_none(entry.expectation.reason),
            effect: blank_is_none(entry.expectation.effect),
            measure: blank_is_none(entry.expectation.measure),
            ..entry.expectation
        },
        stages,
        criteria,
    };
    Ok(VersionRecord { version, role: filled("role", &entry.role, "The role")? })
}

/// `Coachability (live)` as `coachability_live`, with a number where that is taken.
fn new_key(name: &str, kept: &BTreeSet<String>, made: &BTreeSet<String>) -> String {
    let letters = |c: char| if c.is_alphanumeric() { c.to_lowercase().to_string() } else { " ".into() };
    let words: String = name.chars().map(letters).collect();
    let base = words.split_whitespace().collect::<Vec<_>>().join("_");
    let base = if base.is_empty() { "criterion".to_owned() } else { base };
    let free = |key: &String| !kept.contains(key) && !made.contains(key);
    let numbered = (2..).map(|number: u32| format!("{base}_{number}"));
    std::iter::once(base.clone()).chain(numbered).find(free).unwrap_or(base)
}

/// What to think over before interviews begin.
fn remarks(version: &ProcessVersion) -> Vec<String> {
    let mut remarks = Vec::new();
    let criteria = &version.criteria;
    if criteria.len() > MANY_CRITERIA {
        remarks.push(format!(
            "{} criteria: beyond {MANY_CRITERIA} marks tend to blur into one impression.",
            criteria.len()
        ));
    }
    let points = (version.scale.1 - version.scale.0).round() as usize + 1;
    let bare: Vec<&str> = criteria
        .iter()
        .filter(|criterion| criterion.anchors.iter().filter(|anchor| !anchor.is_empty()).count() < points)
        .map(|criterion| criterion.name.as_str())
        .collect();
    if !bare.is_empty() {
        remarks.push(format!("Without an anchor for every mark: {}.", bare.join(", ")));
    }
    let unequal = criteria.windows(2).any(|pair| pair[0].weight.to_bits() != pair[1].weight.to_bits());
    if unequal && version.expectation.reason.is_none() {
        remarks.push("Weights differ, and no reason is written down. Equal weights do about as well.".into());
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_criterion_gets_a_key_of_its_own() {
        let kept = BTreeSet::from(["coachability".to_owned()]);
        assert_eq!(new_key("Coachability (live)", &kept, &BTreeSet::new()), "coachability_live");
        assert_eq!(new_key("Coachability", &kept, &BTreeSet::new()), "coachability_2");
        assert_eq!(new_key("…", &kept, &BTreeSet::new()), "criterion");
    }
}
