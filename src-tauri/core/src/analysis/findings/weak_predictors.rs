//! How much of the weight sits on criteria of a kind that others found to say little.
//! Counts the weights, and judges nobody's judgement.

use super::{Finding, Grounds, Strength};
use crate::analysis::wording::{correlation, percent};
use crate::analysis::{Caveat, published_validity};
use crate::model::ProcessVersion;

/// Published validity below which a predictor is weak, and share of the weight from which it is said.
const WEAK: f64 = 0.20;
const MUCH: f64 = 0.50;

/// Of the version of the latest class, and of the last version of the verdict's stretch.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let latest = grounds.cards.iter().rfind(|card| card.hires > 0).and_then(|card| card.process.as_ref());
    let judged = grounds.verdict.stretch.last().and_then(|cohort| grounds.card(cohort)?.process.as_ref());
    let mut keys: Vec<&String> = judged.into_iter().chain(latest).collect();
    keys.dedup();
    let version = |key: &String| grounds.versions.iter().find(|version| version.key == *key);
    keys.into_iter().filter_map(version).filter_map(|version| finding(grounds, version)).collect()
}

fn finding(grounds: &Grounds, version: &ProcessVersion) -> Option<Finding> {
    let total: f64 = version.criteria.iter().map(|criterion| criterion.weight).sum();
    if total <= 0.0 {
        return None;
    }
    let (mut weak, mut unknown) = (Vec::new(), 0.0);
    for criterion in &version.criteria {
        let share = criterion.weight / total;
        let published = published_validity(grounds.library, &criterion.predictor_type);
        match published.and_then(|figure| Some((figure, figure.validity()?))) {
            None => unknown += share,
            Some((figure, validity)) if validity < WEAK => weak.push((criterion, share, figure, validity)),
            Some(_) => {}
        }
    }
    let share: f64 = weak.iter().map(|weak| weak.1).sum();
    let cohorts: Vec<String> = grounds
        .cards
        .iter()
        .filter(|card| card.process.as_ref() == Some(&version.key))
        .map(|card| card.cohort.clone())
        .collect();
    let facts = weak.iter().map(|(criterion, share, figure, validity)| {
        let text = format!(
            "{} carries {} of the weight; {}: {} corrected{}{} ({})",
            criterion.name,
            percent(*share),
            figure.subject,
            correlation(*validity),
            if figure.value.is_none() { ", as held in 1998" } else { "" },
            figure.observed.map_or_else(String::new, |r| format!(", {} uncorrected", correlation(r))),
            figure.short_source()
        );
        grounds.fact(&criterion.name, text, &cohorts)
    });
    let mut caveats = vec![Caveat::new(
        "published_means",
        "Published validities are means over many jobs and employers; yours may differ. They are off on charts unless you turn them on.",
    )];
    if unknown > 0.0 {
        let sentence = format!("{} of the weight is on criteria whose kind is not known.", percent(unknown));
        caveats.push(Caveat::new("unknown_kind", sentence));
    }
    (share >= MUCH).then(|| Finding {
        id: format!("weight_on_weak_predictors/{}/{}", grounds.role.key, version.key),
        rule: "weight_on_weak_predictors".into(),
        method: "Weight and published figures",
        sentence: format!(
            "{} of the weight in {} sits on criteria of a kind with a published validity below .20.",
            percent(share),
            version.key
        ),
        strength: Some(if unknown > 0.0 { Strength::Watch } else { Strength::Strong }),
        n: None,
        n_smallest: None,
        facts: facts.collect(),
        caveats,
    })
}
