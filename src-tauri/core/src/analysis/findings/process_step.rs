//! What a new version changed: renamed only, or changed on paper and the same in practice (METHODS 10.5).

use super::{Finding, Grounds, Strength};
use crate::analysis::wording::percent;
use crate::analysis::{Step, StepProcess, StepSource, fingerprint};
use crate::model::ProcessVersion;

/// Findings about each step between classes that used different versions.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds.encore.steps.iter().filter_map(|step| finding(grounds, step)).collect()
}

fn finding(grounds: &Grounds, step: &Step) -> Option<Finding> {
    let (from, to) = (version(grounds, &step.from_)?, version(grounds, &step.to)?);
    if from.key == to.key && step.process != StepProcess::Same && step.process_source == StepSource::Practice
    {
        return Some(drift(grounds, step, &to.key));
    }
    let paper = step.paper.filter(|_| from.key != to.key && step.process == StepProcess::Same)?;
    let (rule, sentence) = if step.paper_changed_but_practice_same {
        let practice = step.practice.unwrap_or_default();
        (
            "changed_on_paper_same_in_practice",
            format!(
                "{} changed on paper (similarity {paper:.2} to {}), yet the scorecards rated the same things (practice {practice:.2}).",
                to.key, from.key
            ),
        )
    } else if fingerprint(from) == fingerprint(to) {
        (
            "renamed_not_changed",
            format!(
                "{} is {} under another name: identical in every stage, criterion, weight, question and threshold.",
                to.key, from.key
            ),
        )
    } else {
        let renamed = from.title != to.title;
        let what = if renamed { "renamed, not changed" } else { "a new version, not a new process" };
        (
            "renamed_not_changed",
            format!("{} is {what}: {} the same as {} on paper.", to.key, percent(paper), from.key),
        )
    };
    let cohorts = [step.from_.clone(), step.to.clone()];
    let mut facts = vec![grounds.fact("On paper", format!("Paper similarity {paper:.2}"), &cohorts)];
    if let Some(practice) = step.practice.filter(|_| step.process_source == StepSource::Practice) {
        facts.push(grounds.fact("In practice", format!("Practised similarity {practice:.2}"), &cohorts));
    }
    Some(Finding {
        id: format!("{rule}/{}/{}", grounds.role.key, to.key),
        rule: rule.into(),
        method: "Similarity of processes",
        sentence,
        strength: Some(if step.process_source == StepSource::Practice {
            Strength::Strong
        } else {
            Strength::Watch
        }),
        n: None,
        n_smallest: None,
        facts,
        caveats: Vec::new(),
    })
}

/// The same on paper, another process in practice.
fn drift(grounds: &Grounds, step: &Step, key: &str) -> Finding {
    let cohorts = [step.from_.clone(), step.to.clone()];
    let practice = step.practice.unwrap_or_default();
    let moved = step
        .moved_criteria
        .iter()
        .map(|(criterion, change)| format!("{criterion} {:+.0} points", change * 100.0));
    let moved = moved.collect::<Vec<_>>().join(", ").replace('-', "\u{2212}");
    Finding {
        id: format!("drift/{}/{}", grounds.role.key, step.to),
        rule: "drift".into(),
        method: "Similarity of processes",
        sentence: format!(
            "{key} did not change on paper, but {} was rated on other things than {} (practice {practice:.2}).",
            step.to, step.from_
        ),
        strength: Some(Strength::Strong),
        n: None,
        n_smallest: None,
        facts: vec![
            grounds.fact("In practice", format!("Practised similarity {practice:.2}"), &cohorts),
            grounds.fact("Moved most", moved, &cohorts),
        ],
        caveats: Vec::new(),
    }
}

fn version<'g>(grounds: &'g Grounds, cohort: &str) -> Option<&'g ProcessVersion> {
    let key = grounds.cards.iter().find(|card| card.cohort == cohort)?.process.as_deref()?;
    grounds.versions.iter().find(|version| version.key == key)
}
