//! What a role lacks for a verdict, and what would settle it.
//! Never advises to wait where waiting would not tell.

use super::plan::year;
use super::pooled::{EncoreRule, Pooled};
use super::wording::{count, month};
use super::{Encore, Snapshot, StepProcess, Verdict};
use crate::model::{Month, Thresholds};
use serde::Serialize;

/// Mature hires beyond which waiting is no advice.
const FAR_AWAY: u32 = 120;

/// What a role lacks most for a verdict; the first that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum VerdictLacks {
    /// Any outcomes: not a month of anybody is known.
    Outcomes,
    /// A second class to compare with.
    Class,
    /// How the classes were chosen.
    Process,
    /// Months of outcomes of too many hires.
    Months,
    /// Mature hires.
    Hires,
}

impl VerdictLacks {
    /// What is lacking when no verdict can be told.
    pub(super) fn of(encore: &Encore, any_outcomes: bool) -> Self {
        match encore.stretches.last() {
            _ if !any_outcomes => Self::Outcomes,
            _ if encore.inputs.len() < 2 => Self::Class,
            None if any_unknown(encore) => Self::Process,
            Some(stretch) if stretch.mostly_gaps() => Self::Months,
            None | Some(_) => Self::Hires,
        }
    }
}

/// Whether of two classes in a row nobody knows how they were chosen.
fn any_unknown(encore: &Encore) -> bool {
    encore.steps.iter().any(|step| step.process == StepProcess::Unknown)
}

impl Snapshot<'_> {
    /// Whether a month of outcomes of anybody in these cohorts is known.
    pub(super) fn any_outcomes(&self, cohorts: &[usize]) -> bool {
        let mut sellers = cohorts.iter().flat_map(|cohort| self.members(*cohort));
        sellers.any(|seller| self.months(*seller).next().is_some())
    }

    /// The first month in which one of these classes has as many hires of 12 months as tell anything; none when one has,
    /// or none has so many hires.
    pub(super) fn mature_by(&self, cohorts: &[usize]) -> Option<Month> {
        let fewest = self.history.settings.thresholds.min_mature as usize;
        // Members stand by their first day.
        let last_of_them = |cohort: &usize| self.members(*cohort).get(fewest.checked_sub(1)?).copied();
        let hired =
            cohorts.iter().filter_map(last_of_them).map(|seller| self.history.sellers[seller].hired_on);
        let day = hired.min()?.checked_add_days(year())?;
        (day > self.as_of).then(|| Month::of(day))
    }
}

/// What would settle it, as a sentence.
pub(super) fn would_settle(verdict: &Verdict, encore: &Encore, thresholds: &Thresholds) -> String {
    let Some(lacks) = verdict.lacks else { return String::new() };
    let least = thresholds.min_mature;
    // The data may end before anybody's first year does, by a day even.
    let data = verdict.mature_by.map(|by| {
        format!(
            "A last data day in {} or later, when {least} hires of a class are twelve months old",
            month(by)
        )
    });
    match (lacks, data) {
        (VerdictLacks::Class, Some(data)) => return format!("{data}, and a second class to compare with."),
        (VerdictLacks::Hires, Some(data)) if verdict.pooled_mature == 0 && !verdict.stretch.is_empty() => {
            return format!("{data}.");
        }
        _ => {}
    }
    match lacks {
        VerdictLacks::Outcomes if any_unknown(encore) => {
            "Quota and closed business of each hire by month. Then how each class was chosen.".into()
        }
        VerdictLacks::Outcomes => "Quota and closed business of each hire by month.".into(),
        VerdictLacks::Class if encore.inputs.iter().all(|input| input.mature < least) => format!(
            "Quota and closed business of the first twelve months of {least} hires or more, and a second class to compare with."
        ),
        VerdictLacks::Class => "A second class of this role, so that there is something to compare.".into(),
        VerdictLacks::Process => {
            "How each class was chosen: a process version, chosen for each of two classes in a row, or 20 ratings in each.".into()
        }
        VerdictLacks::Months => {
            let gaps = encore.stretches.last().map_or(0, |stretch| stretch.data_gaps);
            format!("The missing months of outcomes of {}.", count(gaps, "hire", "hires"))
        }
        VerdictLacks::Hires if verdict.stretch.is_empty() => format!(
            "{} mature hires of the role, or two classes in a row through one process.",
            EncoreRule::from(thresholds).strong_n
        ),
        VerdictLacks::Hires if verdict.pooled_mature == 0 => {
            format!("A class of this process with {least} mature hires or more.")
        }
        VerdictLacks::Hires if verdict.pooled_mature < least => {
            format!("At least {least} hires of this process with a full first year.")
        }
        VerdictLacks::Hires => match more_hires(verdict, thresholds) {
            Some(more) => format!(
                "About {} more mature hires of the same process, if they go on as the {} so far.",
                more, verdict.pooled_mature
            ),
            None => "Not more hires alone: better measurement (structured scores, more raters, earlier results)."
                .into(),
        },
    }
}

/// Mature hires at the rate so far until P passes .95 or .05; none when too far away or nothing is known.
fn more_hires(verdict: &Verdict, thresholds: &Thresholds) -> Option<u32> {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    let rule = EncoreRule::from(thresholds);
    let rate = f64::from(x) / f64::from(n);
    (1..=FAR_AWAY).find(|more| {
        let total = n + more;
        let pooled = Pooled::of((rate * f64::from(total)).round() as u32, total, &rule);
        pooled.leans(rule.pool) || pooled.leans_against(1.0 - rule.pool)
    })
}
