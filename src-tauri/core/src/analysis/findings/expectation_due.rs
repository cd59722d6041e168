//! What was expected of a new process version, written down before its first hire, and the day to look has come.

use super::{Finding, Grounds, Strength};
use crate::model::ProcessVersion;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let used = |version: &&ProcessVersion| {
        grounds.cards.iter().any(|card| card.hires > 0 && card.process.as_ref() == Some(&version.key))
    };
    grounds.versions.iter().filter(used).filter_map(|version| finding(grounds, version)).collect()
}

fn finding(grounds: &Grounds, version: &ProcessVersion) -> Option<Finding> {
    let expected = &version.expectation;
    let due = expected.review_on.filter(|due| *due <= grounds.as_of)?;
    let cards: Vec<_> =
        grounds.cards.iter().filter(|card| card.process.as_ref() == Some(&version.key)).collect();
    let cohorts: Vec<String> = cards.iter().map(|card| card.cohort.clone()).collect();
    let (hits, mature) = cards.iter().fold((0, 0), |sum, card| (sum.0 + card.successes, sum.1 + card.mature));
    let told = if mature < grounds.thresholds.min_mature {
        format!("too few to say: have {mature} mature hires, need {}", grounds.thresholds.min_mature)
    } else {
        format!("{hits} of {mature} mature hires were hits")
    };
    let said =
        expected.effect.as_ref().map_or_else(String::new, |effect| format!(" (\u{201c}{effect}\u{201d})"));
    let mut facts = vec![grounds.fact("Result so far", format!("Hits so far: {told}"), &cohorts)];
    let texts =
        [("Reason", "Why it was changed", &expected.reason), ("Measure", "Measured by", &expected.measure)];
    for (label, head, text) in texts {
        facts.extend(text.as_ref().map(|text| grounds.fact(label, format!("{head}: {text}"), &cohorts)));
    }
    Some(Finding {
        id: format!("expectation_due/{}/{}", grounds.role.key, version.key),
        rule: "expectation_due".into(),
        method: "What was expected of a version",
        sentence: format!(
            "The expectation of {}{said} was to be looked at by {}: {told}.",
            version.key,
            due.format("%-d %b %Y")
        ),
        strength: (mature >= grounds.thresholds.min_mature).then_some(Strength::Strong),
        n: Some(mature),
        n_smallest: Some(mature),
        facts,
        caveats: Vec::new(),
    })
}
