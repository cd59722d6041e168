//! The planner: how many hires through a new version until a change is told, from numbers that people may move
//! (METHODS 6.1, 6.4). Never promises a date for a pace that is not given.

use super::plan::{ALPHA, MOST_BEFORE, MOST_HIRES, POWER, Pace, told_on};
use super::wording::{count, month_of, percent};
use crate::model::days_to_months;
use chrono::NaiveDate;
use encore_stats::{FisherRegion, n_of_second_fisher};
use serde::{Deserialize, Serialize};

mod start;
pub use start::{PlanBase, PlanStart};

/// Hires for which the chance to tell is shown, beside the number that is needed.
const LADDER: [u32; 7] = [8, 12, 20, 30, 50, 80, 120];
/// Months from which waiting is no answer.
const FAR_MONTHS: f64 = 36.0;
/// How near the share that a year of hires could tell is looked for.
const STEPS: u32 = 10;

/// What is asked of the planner. Bindings: an `f64` that can't be NaN is a plain `number`, hence `type = u32`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanAsk {
    /// Key of the role.
    pub role: String,
    /// Share of hits before, 0 to 1.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub from: f64,
    /// Share of hits that the change should bring, 0 to 1.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub to: f64,
    /// Mature hires before.
    pub n_old: u32,
    /// Hires through the new version a quarter.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub hires_per_quarter: f64,
}

/// What the planner answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanAnswer {
    /// Hires through the new version until Fisher's exact test tells it with 80 % power; none = not within 400.
    pub n_new: Option<u32>,
    /// When the last of them is 12 months old; none = not within ten years.
    pub told_on: Option<NaiveDate>,
    /// Chance to tell it, by number of hires through the new version, ascending.
    pub power: Vec<PowerPoint>,
    /// Share of hits that a year of hires at that pace would tell from the share before, with 80 % power; none = not any.
    pub tellable_share: Option<f64>,
    /// The answer as a sentence.
    pub sentence: String,
    /// What to do instead of waiting, where waiting is no answer.
    pub advice: Option<String>,
}

/// Chance to tell a change.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PowerPoint {
    /// Hires through the new version.
    pub n: u32,
    /// Chance that Fisher's exact test tells it.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub power: f64,
}

impl PlanAsk {
    /// Why the planner can't work with it, with the name of the field.
    pub fn fault(&self) -> Option<(&'static str, &'static str)> {
        let share = |share: f64| (0.0..=1.0).contains(&share);
        if !share(self.from) {
            return Some(("from", "A share lies between 0 and 100\u{a0}%."));
        }
        if !share(self.to) {
            return Some(("to", "A share lies between 0 and 100\u{a0}%."));
        }
        if percent(self.from) == percent(self.to) {
            return Some((
                "to",
                "Say another share than the one before: without a change there is nothing to tell.",
            ));
        }
        if self.n_old < 2 {
            return Some(("n_old", "At least two mature hires before are needed to compare with."));
        }
        if !(self.hires_per_quarter > 0.0 && self.hires_per_quarter <= 10_000.0) {
            return Some(("hires_per_quarter", "Say how many are hired a quarter; more than 0."));
        }
        None
    }

    /// The answer, hiring through the new version from `as_of` on. Needs an ask without a fault.
    pub fn answer(&self, as_of: NaiveDate) -> PlanAnswer {
        let n_old = self.n_old.min(MOST_BEFORE);
        let n_new = n_of_second_fisher(self.from, self.to, n_old, ALPHA, POWER, MOST_HIRES);
        let pace = Pace {
            hires: 0,
            last_hired_on: None,
            hires_per_quarter: self.hires_per_quarter,
            goes_on: true,
            as_of,
        };
        let told_on = n_new.and_then(|n| told_on(n, &pace));
        let mut ladder: Vec<u32> = LADDER.into_iter().chain(n_new).collect();
        ladder.sort_unstable();
        ladder.dedup();
        let power = |n: u32| FisherRegion::new(n_old, n, ALPHA).power(self.from, self.to);
        let far = told_on.is_none_or(|day| days_to_months((day - as_of).num_days()) > FAR_MONTHS);
        PlanAnswer {
            n_new,
            told_on,
            power: ladder.into_iter().map(|n| PowerPoint { n, power: power(n) }).collect(),
            tellable_share: self.tellable(n_old),
            sentence: self.sentence(n_new, told_on, as_of),
            advice: far.then(|| ADVICE.into()),
        }
    }

    /// The share nearest to that before which a year of hires would tell; looked for in the direction of the change.
    fn tellable(&self, n_old: u32) -> Option<f64> {
        let a_year = ((4.0 * self.hires_per_quarter).round() as u32).clamp(1, MOST_HIRES);
        let region = FisherRegion::new(n_old, a_year, ALPHA);
        let told = |to: f64| region.power(self.from, to) >= POWER;
        let (mut short, mut enough) = (self.from, if self.to > self.from { 1.0 } else { 0.0 });
        if !told(enough) {
            return None;
        }
        for _ in 0..STEPS {
            let middle = f64::midpoint(short, enough);
            if told(middle) { enough = middle } else { short = middle }
        }
        Some(enough)
    }

    fn sentence(&self, n_new: Option<u32>, told_on: Option<NaiveDate>, as_of: NaiveDate) -> String {
        let direction = if self.to > self.from { "rise" } else { "fall" };
        let change = format!("a {direction} from {} to {}", percent(self.from), percent(self.to));
        let before = if self.n_old > MOST_BEFORE {
            format!(" Reckoned with {MOST_BEFORE} of the hires before: more hardly change it.")
        } else {
            String::new()
        };
        let Some(n) = n_new else {
            let with = count(self.n_old, "mature hire", "mature hires");
            return format!(
                "With {with} before, not even {MOST_HIRES} through the new version would tell {change}."
            );
        };
        let told = format!(
            "{} through the new version would tell {change} in 8 of 10 cases",
            count(n, "hire", "hires")
        );
        match told_on {
            Some(day) => format!(
                "{told}: by {}, if {} a quarter are hired from {} on and the last is twelve months old.{before}",
                month_of(day),
                self.hires_per_quarter,
                month_of(as_of)
            ),
            None => format!("{told}, which takes more than ten years at this pace.{before}"),
        }
    }
}

const ADVICE: &str = "Measure better instead of waiting: anchored marks in structured stages, two interviewers a stage, \
and earlier outcomes such as months to the first deal.";

#[cfg(test)]
mod tests;
