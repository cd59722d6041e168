//! The verdict in words: its sentence and what would settle it.
//! Never states a difference that the rule did not find.

use super::encore_rule::mostly_gaps;
use super::pooled::EncoreRule;
use super::verdict::VerdictStrength;
use super::verdict_headline::no_better_floor;
use super::verdict_lacks::{self, VerdictLacks};
use super::wording::{capital, count, in_words, percent};
use super::{CohortInput, Encore, EndedBy, StepProcess, Tense, Verdict, VerdictState};
use crate::model::Thresholds;

impl Verdict {
    /// One to three sentences with the numbers, and what would settle or change the verdict. A result is told only when
    /// it is about `fewest` people or more.
    pub fn in_words(&self, encore: &Encore, thresholds: &Thresholds, fewest: u32) -> (String, String) {
        let sentence = sentence(self, encore, &EncoreRule::from(thresholds), fewest);
        (sentence, would_settle(self, encore, thresholds, fewest))
    }
}

fn sentence(verdict: &Verdict, encore: &Encore, rule: &EncoreRule, fewest: u32) -> String {
    if verdict.stretch.is_empty() {
        return without_stretch(verdict, encore, fewest);
    }
    let stretch = encore.stretches.last().filter(|stretch| stretch.mostly_gaps());
    let gaps = stretch.map_or(0, |stretch| stretch.data_gaps);
    if gaps > 0 || verdict.lacks == Some(VerdictLacks::Outcomes) {
        return pooled(verdict, rule, fewest, gaps);
    }
    let parts = [Some(pooled(verdict, rule, fewest, 0)), floor(verdict, fewest), after(verdict, fewest)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What can be said without two classes in a row that were chosen the same way.
fn without_stretch(verdict: &Verdict, encore: &Encore, fewest: u32) -> String {
    let sum = |of: fn(&CohortInput) -> u32| encore.inputs.iter().map(of).sum::<u32>();
    let (hires, mature, hits) = (sum(|i| i.hires), sum(|i| i.mature), sum(|i| i.successes));
    let gaps = sum(|i| i.data_gaps);
    let classes = count(encore.inputs.len() as u32, "class", "classes");
    let hires = capital(&count(hires, "hire", "hires"));
    let result = match mature {
        _ if verdict.lacks == Some(VerdictLacks::Outcomes) => {
            format!("{hires} in {classes}, and no outcomes of them are known.")
        }
        0 => format!("{hires} in {classes}, none of them with a usable first year yet."),
        n if n < fewest => format!("{hires} in {classes}."),
        // Whoever left within the year is known to be no hit without any outcome: of those alone nothing is said.
        n if mostly_gaps(gaps, n) => format!("In {classes}, {}", beside(gaps, n)),
        n => {
            let mature = encore.inputs.iter().filter(|input| input.mature > 0).count() as u32;
            format!("{hits} of {n} mature hires in {} were hits.", count(mature, "class", "classes"))
        }
    };
    let unknown = encore.steps.iter().filter(|step| step.process == StepProcess::Unknown).count();
    let process = match encore.steps.len() {
        0 => return result,
        steps if steps == unknown => "How the classes were chosen is not known.",
        _ if unknown > 0 => "No two classes in a row are known to have been chosen the same way.",
        _ => "No two classes in a row were chosen the same way.",
    };
    format!("{result} {process}")
}

/// Hires that say nothing of the others.
fn beside(gaps: u32, n: u32) -> String {
    let hires = count(gaps, "hire has", "hires have");
    format!("{hires} no usable first year of outcomes, beside {n} whose result is known.")
}

fn pooled(verdict: &Verdict, rule: &EncoreRule, fewest: u32, gaps: u32) -> String {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    let classes = format!("{} classes", in_words(verdict.stretch.len() as u32));
    let were = if verdict.tense == Tense::Past { "were chosen" } else { "have been chosen" };
    let same = format!("{} {were} the same way", capital(&classes));
    if verdict.lacks == Some(VerdictLacks::Outcomes) {
        return format!("{same}, but no outcomes of them are known.");
    }
    if gaps > 0 {
        return format!("{same}, but {}", beside(gaps, n));
    }
    match verdict.pooled_cp_upper {
        _ if n == 0 => {
            format!(
                "{same}; none of them has the {} mature hires yet from which on a class counts.",
                rule.min_mature
            )
        }
        _ if n < fewest => format!("{same}; fewer than {fewest} of their hires are 12 months old."),
        None => format!("{same}; {x} of {n} mature hires so far were hits."),
        Some(upper) => {
            let (limit, bar) = (percent(upper), percent(rule.bar));
            let is_likely = verdict.strength == Some(VerdictStrength::Likely);
            // Without it, "likely" beside a limit above the bar looks like a slip.
            let why = if is_likely && upper >= rule.bar {
                ": the limit reaches the bar, so likely and no more"
            } else {
                ""
            };
            let of_one = if verdict.mature_cohorts == 1 { ", all of one class," } else { "" };
            format!(
                "{same}; {x} of {n} mature hires{of_one} were hits (upper limit {limit}, bar {bar}{why})."
            )
        }
    }
}

fn floor(verdict: &Verdict, fewest: u32) -> Option<String> {
    let told = verdict.floor.usable && verdict.gap.n_floor_sellers >= fewest;
    let median = verdict.floor.median_in_window.filter(|_| told)?;
    Some(match verdict.floor.median_12_months_before {
        Some(before) if verdict.floor.fell == Some(true) => format!(
            "Tenured sellers fell from {} to {} of quota in those months.",
            percent(before),
            percent(median)
        ),
        _ => format!(
            "Tenured sellers (n\u{a0}{}) made {} of quota in the same months.",
            verdict.gap.n_floor_sellers,
            percent(median)
        ),
    })
}

fn after(verdict: &Verdict, fewest: u32) -> Option<String> {
    let after = verdict.after.as_ref()?;
    let process = after.process.clone().unwrap_or_else(|| after.cohort.clone());
    Some(match after.mature {
        0 => format!("{process} ended it; no hire of it is 12 months old yet."),
        n if n < fewest => format!("{process} ended it; fewer than {fewest} hires of it are 12 months old."),
        n => format!("{process} ended it: {} of {n} so far.", after.successes),
    })
}

fn would_settle(verdict: &Verdict, encore: &Encore, thresholds: &Thresholds, fewest: u32) -> String {
    let bar = percent(thresholds.success_bar);
    match verdict.state {
        VerdictState::PointsAtSelection => {
            let hires = match (&verdict.after, verdict.ended_by) {
                (Some(after), _) => {
                    let process = after.process.as_deref().unwrap_or(&after.cohort);
                    let result = format!(" ({} of {} so far)", after.successes, after.mature);
                    let told = if after.mature < fewest { "" } else { &result };
                    format!("more mature hires through {process}{told}")
                }
                (None, Some(EndedBy::StillRunning) | None) => {
                    format!("a class hired through a changed process with {bar} or more hits")
                }
                (None, Some(_)) => "the first full year of the class after it".into(),
            };
            // Where there is a floor, it is known already that it did not fall.
            let floor = (!verdict.floor.usable).then(|| {
                format!(
                    ", or results of {} tenured sellers or more, hired before or through another process, in the same months",
                    thresholds.floor_min_sellers
                )
            });
            format!("{}{}.", capital(&hires), floor.unwrap_or_default())
        }
        VerdictState::PointsElsewhere if !no_better_floor(verdict) => {
            format!(
                "A class that reaches {bar} hits, or a look at what all classes share: product, territory, managers."
            )
        }
        VerdictState::PointsElsewhere => {
            "Tenured sellers at their quota while the new classes stay below the bar.".into()
        }
        VerdictState::NothingRepeats => {
            format!("Two classes in a row, chosen the same way, that both stay below {bar} hits.")
        }
        VerdictState::TooLittleToSay => verdict_lacks::would_settle(verdict, encore, thresholds),
    }
}
