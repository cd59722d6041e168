//! A hard task, filled with people who had done nothing like it: a question about the role's design (METHODS 14).
//! Never about one hire, and not that experience would have helped.

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{MIN_N, Profile, Years};
use crate::analysis::wording::{correlation, list};

/// The hardest task, and the years below which a field's own rule adds to the ramp (Kurlan 2007, 2011).
const HARDEST: u32 = 3;
const LITTLE_EXPERIENCE: f64 = 5.0;
const LITTLE_INDUSTRY: f64 = 2.0;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds.evidence.profile.as_ref().and_then(|profile| finding(grounds, profile)).into_iter().collect()
}

fn finding(grounds: &Grounds, profile: &Profile) -> Option<Finding> {
    let little = |years: &Option<Years>, least: f64| years.as_ref().is_some_and(|years| years.median < least);
    let mismatch =
        little(&profile.experience, LITTLE_EXPERIENCE) || little(&profile.industry, LITTLE_INDUSTRY);
    if profile.task_difficulty != Some(HARDEST) || !mismatch {
        return None;
    }
    let kinds = [("in business", &profile.experience), ("in this sub-industry", &profile.industry)];
    let known = || kinds.into_iter().filter_map(|(what, years)| Some((what, years.as_ref()?)));
    let n = known().map(|(_, years)| years.n).min()?;
    let median_of = |(what, years): (&str, &Years)| {
        let known = if years.n < profile.hires {
            format!(", known of {} of {}", years.n, profile.hires)
        } else {
            String::new()
        };
        format!("{:.1} years {what} (median{known})", years.median)
    };
    let medians: Vec<String> = known().map(median_of).collect();
    let stayed = profile
        .median_months_here
        .map_or_else(String::new, |months| format!("; half were gone after {months:.0} months"));
    let cohorts: Vec<String> = grounds.cards.iter().map(|card| card.cohort.clone()).collect();
    let facts = known().map(|(what, years)| {
        let text = format!(
            "Years {what}: median {:.1}, middle half {:.1} to {:.1}, n {}; {}",
            years.median,
            years.q25,
            years.q75,
            years.n,
            relation(years)
        );
        grounds.fact(&format!("Years {what}"), text, &cohorts)
    });
    let months = profile.months_here_lower.map_or_else(String::new, |lower| {
        let upper =
            profile.months_here_upper.map_or_else(|| "not reached".into(), |upper| format!("{upper:.0}"));
        format!("Median months in the role, 95\u{a0}% interval {lower:.0} to {upper}")
    });
    let mut facts: Vec<_> = facts.collect();
    if !months.is_empty() {
        facts.push(grounds.fact("Months here", months, &cohorts));
    }
    Some(Finding {
        id: format!("experience_mismatch/{}", grounds.role.key),
        rule: "experience_mismatch".into(),
        method: "Experience and the task",
        sentence: format!(
            "The task of {} is rated hardest ({HARDEST} on a scale of 1 to 3), and its hires brought {}{stayed}: look at the role before the people in it.",
            grounds.role.name,
            list(&medians)
        ),
        strength: Some(if n >= MIN_N as u32 && n == profile.hires {
            Strength::Strong
        } else {
            Strength::Watch
        }),
        n: Some(n),
        n_smallest: Some(n),
        facts,
        caveats: vec![Caveat::new(
            "rule_of_thumb",
            "Below 5 years in sales or 2 in the industry one field rule gives two months more to ramp (Kurlan 2007, 2011); it is a rule, not data.",
        )],
    })
}

/// Whether the years went with results.
fn relation(years: &Years) -> String {
    let n = years.n_mature;
    match years.spearman.zip(years.lower.zip(years.upper)) {
        Some((r, (lower, upper))) => format!(
            "rank correlation with first-year attainment {} ({} to {}), n {n}",
            correlation(r),
            correlation(lower),
            correlation(upper)
        ),
        None if (n as usize) < MIN_N => {
            format!("too few mature hires to hold them against results: have {n}, need {MIN_N}")
        }
        None => "they differ too little to hold them against results".into(),
    }
}
