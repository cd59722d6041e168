//! What is missing from the data: months, scorecards.

use super::{Finding, Grounds, Strength};

/// Classes with hires that can't be counted for want of outcomes, and classes without any scorecard.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    months(grounds).into_iter().chain(cards(grounds)).collect()
}

fn months(grounds: &Grounds) -> Option<Finding> {
    let with_gaps: Vec<String> =
        grounds.cards.iter().filter(|card| card.data_gaps > 0).map(|card| card.cohort.clone()).collect();
    let gaps: u32 = grounds.cards.iter().map(|card| card.data_gaps).sum();
    let hires = if gaps == 1 { "hire is" } else { "hires are" };
    (gaps > 0).then(|| Finding {
        id: format!("data_gap/{}", grounds.role.key),
        rule: "data_gap".into(),
        method: "Missing data",
        sentence: format!(
            "{gaps} {hires} left out of the hits: still here at 12 months, with months of outcomes missing."
        ),
        strength: Some(Strength::Strong),
        n: Some(gaps),
        n_smallest: Some(gaps),
        facts: vec![grounds.fact("Classes", with_gaps.join(", "), &with_gaps)],
        caveats: Vec::new(),
    })
}

fn cards(grounds: &Grounds) -> Option<Finding> {
    // The ratings of a class stand in the step to it, or from it for the first class.
    let steps = &grounds.encore.steps;
    let inputs = &grounds.encore.inputs;
    let first =
        inputs.get(1).filter(|input| input.cards_prev == 0).and(steps.first()).map(|step| step.from_.clone());
    let later = inputs.iter().skip(1).filter(|input| input.cards_this == 0).map(|input| input.id.clone());
    let without: Vec<String> = first.into_iter().chain(later).collect();
    let cards = grounds.cards_of(&without);
    let on_paper = cards.iter().filter(|card| card.process.is_some()).count();
    let known = match on_paper {
        0 => "not known, not even on paper",
        all if all == cards.len() => "known on paper only",
        _ => "known on paper only, and of some not even that",
    };
    let classes = if without.len() == 1 { "class has" } else { "classes have" };
    (!without.is_empty()).then(|| Finding {
        id: format!("missing_scorecards/{}", grounds.role.key),
        rule: "missing_scorecards".into(),
        method: "Missing data",
        sentence: format!(
            "{} {classes} no scorecards ({}): how they were chosen is {known}.",
            without.len(),
            without.join(", ")
        ),
        strength: Some(Strength::Strong),
        n: None,
        n_smallest: None,
        facts: vec![grounds.fact("Classes", without.join(", "), &without)],
        caveats: Vec::new(),
    })
}
