//! What a new version changed: renamed only, or changed on paper and the same in practice (METHODS 10.5).

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::evidence::VersionsBeside;
use crate::analysis::wording::{hundredths, list, percent, percent_range, points, points_range};
use crate::analysis::{Step, StepProcess, StepSource, fingerprint};
use crate::model::ProcessVersion;

/// Findings about each step between classes that used different versions.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for step in &grounds.encore.steps {
        let Some(mut finding) = finding(grounds, step) else { continue };
        // Versions that take turns come back: the later step has its class in its name, so each can be decided on.
        if found.iter().any(|earlier| earlier.id == finding.id) {
            finding.id = format!("{}/{}", finding.id, step.to);
        }
        found.push(finding);
    }
    found
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
            format!(
                "{} is {what}: {} the same as {} on paper{}.",
                to.key,
                percent(paper),
                from.key,
                most_moved(grounds, step)
            ),
        )
    };
    let cohorts = [step.from_.clone(), step.to.clone()];
    let mut facts = vec![grounds.fact("On paper", format!("Paper similarity {paper:.2}"), &cohorts)];
    if let Some(practice) = step.practice.filter(|_| step.process_source == StepSource::Practice) {
        facts.push(grounds.fact("In practice", format!("Practised similarity {practice:.2}"), &cohorts));
    }
    facts.extend(beside(grounds, step));
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

/// `Drive +20 points, Intuition −20 points`.
fn moved(grounds: &Grounds, criteria: &[(String, f64)]) -> String {
    let name = |key: &str| {
        let described = grounds.versions.iter().rev().flat_map(|version| &version.criteria);
        described
            .clone()
            .find(|criterion| criterion.key == key)
            .map_or_else(|| key.to_owned(), |found| found.name.clone())
    };
    let one = |(criterion, change): &(String, f64)| format!("{} {}", name(criterion), points(*change));
    criteria.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Classes in a row through a version: `A and B through v1`, or the first and the last of more than three.
fn run(cohorts: &[String], version: &str) -> String {
    let classes = match cohorts {
        [first, _, _, .., last] => format!("{first} to {last}"),
        few => list(few),
    };
    format!("{classes} through {version}")
}

/// How little the weights moved, where they did: "not changed" is said of a likeness.
fn most_moved(grounds: &Grounds, step: &Step) -> String {
    let most = pair_of(grounds, step).and_then(|pair| pair.moved_weights.first());
    most.map_or_else(String::new, |(_, change)| {
        format!("; the share of the weight that moved most moved by {} points", hundredths(change.abs()))
    })
}

fn pair_of<'g>(grounds: &'g Grounds, step: &Step) -> Option<&'g VersionsBeside> {
    grounds.evidence.versions_beside.iter().find(|pair| {
        (pair.from_cohorts.last(), pair.to_cohorts.first()) == (Some(&step.from_), Some(&step.to))
    })
}

/// What moved on paper, and the hits of the classes on both sides of the step, whose hires are pooled.
fn beside(grounds: &Grounds, step: &Step) -> Vec<Fact> {
    let Some(pair) = pair_of(grounds, step) else { return Vec::new() };
    let cohorts = [pair.from_cohorts.as_slice(), &pair.to_cohorts].concat();
    let fact = |label: &str, text: String| grounds.fact(label, text, &cohorts);
    let (from, to) = (run(&pair.from_cohorts, &pair.from_version), run(&pair.to_cohorts, &pair.to_version));
    let weights = (!pair.moved_weights.is_empty()).then(|| {
        fact(
            "Moved on paper",
            format!("Shares of the weight on paper: {}", moved(grounds, &pair.moved_weights)),
        )
    });
    let ((x_old, n_old), (x_new, n_new)) = (pair.success_old, pair.success_new);
    let same = if pair.on_practice { "by what the scorecards rated" } else { "on paper" };
    let why = format!(
        "It is one process {same}, so their hires are counted together and the two are not tested against each other: \
         what differs may lie in the years, the market, the people, or in what is not seen here"
    );
    let hits = match pair.shares {
        Some(shares) => format!(
            "{to}: {x_new} of {n_new} mature hires were hits ({}); {from}: {x_old} of {n_old} ({}); difference {} ({}). {why}",
            percent_range(shares.limits_new.0, shares.limits_new.1),
            percent_range(shares.limits_old.0, shares.limits_old.1),
            points(shares.diff),
            points_range(shares.diff_limits.0, shares.diff_limits.1)
        ),
        None => format!(
            "{to}: {x_new} of {n_new} mature hires were hits; {from}: {x_old} of {n_old}; {}. {why}",
            pair.hidden.unwrap_or("no mature hire")
        ),
    };
    weights.into_iter().chain([fact("Side by side", hits)]).collect()
}

/// The same on paper, another process in practice.
fn drift(grounds: &Grounds, step: &Step, key: &str) -> Finding {
    let cohorts = [step.from_.clone(), step.to.clone()];
    let practice = step.practice.unwrap_or_default();
    let moved = moved(grounds, &step.moved_criteria);
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
