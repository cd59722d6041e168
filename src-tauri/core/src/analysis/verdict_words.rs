//! The verdict in words: headline, sentence and what would settle it.
//! Never states a difference that the rule did not find.

use super::encore_rule::{EncoreRule, Pooled};
use super::wording::{capital, count, in_words, list, percent};
use super::{Encore, EndedBy, Tense, Verdict, VerdictState};
use crate::model::Thresholds;

/// Mature hires beyond which waiting is no advice.
const FAR_AWAY: u32 = 120;

/// At most twelve words.
pub fn headline(verdict: &Verdict) -> String {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    match (verdict.state, verdict.tense) {
        (VerdictState::PointsAtSelection, Tense::Past) => {
            format!("Same process, same result: {x} of {n} hires were hits")
        }
        (VerdictState::PointsAtSelection, Tense::Present) => {
            format!("Same process, same result so far: {x} of {n} were hits")
        }
        (VerdictState::PointsElsewhere, _) if verdict.floor.fell == Some(true) => {
            "The whole floor fell, tenured sellers too".into()
        }
        (VerdictState::PointsElsewhere, _) => "A new process, the same result".into(),
        (VerdictState::NothingRepeats, _) => "Nothing repeats so far".into(),
        (VerdictState::TooLittleToSay, _) => "Too little to say so far".into(),
    }
}

impl Verdict {
    /// One to three sentences with the numbers, and what would settle or change the verdict. The result of the class
    /// that came after is told only when it is about `fewest` mature hires or more.
    pub fn in_words(&self, encore: &Encore, thresholds: &Thresholds, fewest: u32) -> (String, String) {
        let sentence = sentence(self, encore, &EncoreRule::from(thresholds), fewest);
        (sentence, would_settle(self, encore, thresholds, fewest))
    }
}

fn sentence(verdict: &Verdict, encore: &Encore, rule: &EncoreRule, fewest: u32) -> String {
    let mature: u32 = encore.inputs.iter().map(|input| input.mature).sum();
    let hits: u32 = encore.inputs.iter().map(|input| input.successes).sum();
    let stretch = !verdict.stretch.is_empty();
    let mut sentences = Vec::new();
    if stretch {
        sentences.push(pooled(verdict, rule));
        sentences.extend(floor(verdict));
        sentences.extend(after(verdict, fewest));
    } else if mature > 0 {
        let classes = count(encore.inputs.len() as u32, "class", "classes");
        sentences.push(format!("{hits} of {mature} mature hires in {classes} were hits; no two classes in a row were chosen the same way."));
    } else {
        let hires: u32 = encore.inputs.iter().map(|input| input.hires).sum();
        sentences.push(format!(
            "{}, none of them with a full first year yet.",
            capital(&count(hires, "hire", "hires"))
        ));
    }
    sentences.join(" ")
}

fn pooled(verdict: &Verdict, rule: &EncoreRule) -> String {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    let classes = count(verdict.stretch.len() as u32, "class", "classes");
    let classes = classes.split_once(' ').map_or(classes.clone(), |(number, noun)| {
        format!("{} {noun}", number.parse().map_or(number.to_owned(), in_words))
    });
    let were = if verdict.tense == Tense::Past { "were chosen" } else { "have been chosen" };
    let Some(upper) = verdict.pooled_cp_upper else {
        return format!("{} {were} the same way; {x} of {n} mature hires so far.", capital(&classes));
    };
    format!(
        "{} {were} the same way; {x} of {n} mature hires were hits (upper limit {}, bar {}).",
        capital(&classes),
        percent(upper),
        percent(rule.bar)
    )
}

fn floor(verdict: &Verdict) -> Option<String> {
    let median = verdict.floor.median_in_window.filter(|_| verdict.floor.usable)?;
    Some(match verdict.floor.median_12_months_before {
        Some(before) if verdict.floor.fell == Some(true) => {
            format!(
                "Tenured sellers fell from {} to {} of quota in those months.",
                percent(before),
                percent(median)
            )
        }
        _ => format!("Tenured sellers made {} of quota in the same months.", percent(median)),
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
            let mut ways = Vec::new();
            match (&verdict.after, verdict.ended_by) {
                (Some(after), _) => {
                    let process = after.process.as_deref().unwrap_or(&after.cohort);
                    let result = format!(", which so far has {} of {}", after.successes, after.mature);
                    let told = if after.mature < fewest { "" } else { &result };
                    ways.push(format!("more mature hires through {process}{told}"));
                }
                (None, Some(EndedBy::StillRunning) | None) => {
                    ways.push(format!("a class hired through a changed process with {bar} or more hits"));
                }
                (None, Some(_)) => ways.push("the first full year of the class after it".into()),
            }
            ways.push(if verdict.floor.usable {
                "a floor of tenured sellers that falls in the same months".into()
            } else {
                format!(
                    "results of {} tenured sellers or more, hired before or through another process, in the same months",
                    thresholds.floor_min_sellers
                )
            });
            format!("{}.", capital(&list(&ways)))
        }
        VerdictState::PointsElsewhere => {
            "Tenured sellers back at their earlier level while the new classes stay below the bar.".into()
        }
        VerdictState::NothingRepeats => {
            format!("Two classes in a row, chosen the same way, that both stay below {bar} hits.")
        }
        VerdictState::TooLittleToSay => settle_little(verdict, encore, thresholds),
    }
}

fn settle_little(verdict: &Verdict, encore: &Encore, thresholds: &Thresholds) -> String {
    if encore.inputs.len() < 2 {
        return "A second class, with scorecards, so that there is something to compare.".into();
    }
    if verdict.stretch.is_empty() {
        return "Process versions or 20 ratings in each of two classes in a row, to tell whether they were chosen the same way."
            .into();
    }
    match more_hires(verdict, thresholds) {
        Some(more) => format!(
            "About {} more mature hires of the same process, if they go on as the {} so far.",
            more, verdict.pooled_mature
        ),
        None => "Not more hires alone: better measurement (structured scores, more raters, earlier results)."
            .into(),
    }
}

/// Mature hires at the rate so far until P passes .95 or .05; none when too far away or nothing is known.
fn more_hires(verdict: &Verdict, thresholds: &Thresholds) -> Option<u32> {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    if n == 0 {
        return Some(thresholds.min_mature);
    }
    let rule = EncoreRule::from(thresholds);
    let rate = f64::from(x) / f64::from(n);
    (1..=FAR_AWAY).find(|more| {
        let total = n + more;
        let pooled = Pooled::of((rate * f64::from(total)).round() as u32, total, &rule);
        pooled.leans(rule.pool) || pooled.leans_against(1.0 - rule.pool)
    })
}
