//! Things that make sales happen and that nobody selects for, and criteria that no way of selling needs.

use super::{Finding, Grounds, Strength};
use crate::analysis::evidence::described;
use crate::analysis::wording::{capital, in_words};

/// Of the version of the latest class that has an answer.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let latest =
        grounds.cards.iter().rev().filter(|card| card.hires > 0).find_map(|card| card.process.as_ref());
    latest.and_then(|key| finding(grounds, key)).into_iter().collect()
}

fn finding(grounds: &Grounds, key: &str) -> Option<Finding> {
    let map = grounds.evidence.sales_map.get(key)?;
    let unmapped = map.unmapped_items.len() as u32;
    if unmapped == 0 {
        return None;
    }
    let cohorts: Vec<String> = grounds
        .cards
        .iter()
        .filter(|card| card.process.as_deref() == Some(key))
        .map(|card| card.cohort.clone())
        .collect();
    let items =
        map.unmapped_items.iter().map(|item| grounds.fact("Not selected for", item.clone(), &cohorts));
    let version = grounds.versions.iter().find(|version| version.key == key)?;
    let name = |key: &String| described(&[version], key).name;
    let names: Vec<String> = map.criteria_mapped_to_nothing.iter().map(name).collect();
    let decoration = (!names.is_empty()).then(|| {
        grounds.fact("Mapped to nothing", format!("No way of selling needs: {}", names.join(", ")), &cohorts)
    });
    Some(Finding {
        id: format!("sales_not_selected_for/{}/{key}", grounds.role.key),
        rule: "sales_not_selected_for".into(),
        method: "How sales happen",
        sentence: format!(
            "{} of {} things that make sales happen are not selected for in {key}.",
            capital(&in_words(unmapped)),
            in_words(map.items)
        ),
        strength: Some(Strength::Strong),
        n: None,
        n_smallest: None,
        facts: items.chain(decoration).collect(),
        caveats: Vec::new(),
    })
}
