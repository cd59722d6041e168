//! A process version between its form and what is kept: keys of new criteria, blanks, and what to think over.

use super::roles::{blank_is_none, filled, refuse};
use crate::Result;
use crate::model::{Criterion, Expectation, ProcessVersion, VersionEntry, VersionRecord};
use std::collections::BTreeSet;

/// Criteria beyond which marks tend to blur into one.
const MANY_CRITERIA: usize = 8;

pub(super) fn entry(record: &VersionRecord) -> VersionEntry {
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
pub(super) fn record(entry: VersionEntry) -> Result<VersionRecord> {
    let key = filled("key", &entry.key, "The short name")?;
    if entry.scale.0 >= entry.scale.1 || !entry.scale.0.is_finite() || !entry.scale.1.is_finite() {
        return Err(refuse("scale", "The scale must go up."));
    }
    if entry.threshold.is_some_and(|mark| !(entry.scale.0..=entry.scale.1).contains(&mark)) {
        let message =
            format!("The pass mark must lie on the scale, from {} to {}.", entry.scale.0, entry.scale.1);
        return Err(refuse("threshold", message));
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
    if let Some(name) = version.name_of_two() {
        let message = format!("Two criteria are called {name}. Give one of them another name.");
        return Err(refuse("criteria", message));
    }
    if let Some((review_on, from)) = version.looked_at_too_early() {
        let message = format!(
            "{review_on} is before {from}, the first day in force. Choose a later day to look again."
        );
        return Err(refuse("review_on", message));
    }
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
pub(super) fn remarks(version: &ProcessVersion) -> Vec<String> {
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
