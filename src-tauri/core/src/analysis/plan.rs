//! How many hires before we can tell, and until when (METHODS 6.1, 6.4).
//! Never promises a date when the pace of hiring is not known.

use super::Snapshot;
use super::evidence::Group;
use super::snapshot::MATURE_MONTHS;
use chrono::{Days, NaiveDate};
use encore_stats::n_of_second_fisher;
use serde::Serialize;

/// Two-sided error and power of the test that tells (METHODS 6).
pub(super) const ALPHA: f64 = 0.05;
pub(super) const POWER: f64 = 0.80;
/// Rise or fall that is looked for where the bar lies too near to the result so far.
pub(super) const LEAST_CHANGE: f64 = 0.20;
/// Hires beyond which waiting is no answer, and years.
pub(super) const MOST_HIRES: u32 = 400;
const MOST_YEARS: f64 = 10.0;
/// Hires before that are looked at: every table is tried, and more of them hardly change the answer.
pub(super) const MOST_BEFORE: u32 = 200;
/// Quarters back over which the pace of hiring is counted.
const QUARTERS: u32 = 8;
const DAYS_OF_MONTH: f64 = 30.4375;
const YEAR: f64 = MATURE_MONTHS * DAYS_OF_MONTH;

/// How fast a process gets hires.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Hires so far, mature or not.
    pub hires: u32,
    /// Last hire date.
    pub last_hired_on: Option<NaiveDate>,
    /// Hires of the role a quarter, over the last two years.
    pub hires_per_quarter: f64,
    /// It is the process that the role hires through now.
    pub goes_on: bool,
    /// The day it is counted from.
    pub as_of: NaiveDate,
}

/// How many hires a change needs until Fisher's exact test tells it with 80 % power.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Plan {
    /// Share of hits before.
    pub from_share: f64,
    /// Share of hits after, for which it is planned: the bar or 20 points more, what is further; 20 points less for a
    /// process at the bar.
    pub to_share: f64,
    /// Mature hires before.
    pub n_old: u32,
    /// Mature hires needed after; none within 400: better measurement instead of waiting.
    pub n_new: Option<u32>,
    /// Hires of the role a quarter, over the last two years.
    pub hires_per_quarter: f64,
    /// The process is the one that the role hires through now.
    pub goes_on: bool,
    /// When the last of them would be 12 months old: hires so far if they are enough, else more at the pace of the role.
    /// None when nobody is hired through the process any more, without hires in the last two years, or beyond ten years.
    pub told_on: Option<NaiveDate>,
}

/// The plan for a share of hits that should go from `from` to the bar, or must not fall from it.
pub fn plan(from: f64, bar: f64, n_old: u32, pace: &Pace) -> Plan {
    let to = hoped_for(from, bar);
    let n_new = n_of_second_fisher(from, to, n_old.min(MOST_BEFORE), ALPHA, POWER, MOST_HIRES);
    Plan {
        from_share: from,
        to_share: to,
        n_old,
        n_new,
        hires_per_quarter: pace.hires_per_quarter,
        goes_on: pace.goes_on,
        told_on: n_new.and_then(|n| told_on(n, pace)),
    }
}

/// The share that a change is planned for: the bar or 20 points more, what is further; 20 points less at the bar.
pub(super) fn hoped_for(from: f64, bar: f64) -> f64 {
    if from < bar { bar.max(from + LEAST_CHANGE).min(1.0) } else { (from - LEAST_CHANGE).max(0.0) }
}

/// From so many days on a hire is 12 months old.
pub(super) fn year() -> Days {
    Days::new(YEAR.ceil() as u64)
}

/// When the n-th hire is 12 months old, hires going on at the pace so far.
pub(super) fn told_on(n: u32, pace: &Pace) -> Option<NaiveDate> {
    let more = f64::from(n.saturating_sub(pace.hires));
    if more > 0.0 && !pace.goes_on {
        return None;
    }
    let (from, days) = if more > 0.0 {
        (pace.as_of, more / pace.hires_per_quarter * 3.0 * DAYS_OF_MONTH + YEAR)
    } else {
        (pace.last_hired_on?, YEAR)
    };
    (days <= MOST_YEARS * YEAR).then(|| from.checked_add_days(Days::new(days.ceil() as u64))).flatten()
}

impl Snapshot<'_> {
    /// How fast the process of a group gets hires, at the pace of its role.
    pub fn pace(&self, group: &Group) -> Pace {
        let role = group.cohorts.first().map(|cohort| self.history.cohorts[*cohort].role);
        let days = f64::from(QUARTERS) * 3.0 * DAYS_OF_MONTH;
        let recent = self.history.sellers.iter().filter(|seller| {
            let age = (self.as_of - seller.hired_on).num_days() as f64;
            Some(seller.role) == role && (0.0..=days).contains(&age)
        });
        Pace {
            hires: group.sellers.len() as u32,
            last_hired_on: group.cohorts.iter().filter_map(|cohort| self.last_hired_on(*cohort)).max(),
            hires_per_quarter: recent.count() as f64 / f64::from(QUARTERS),
            goes_on: role.is_some_and(|role| self.cohorts_of(role).last() == group.cohorts.last()),
            as_of: self.as_of,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn pace(hires: u32, hires_per_quarter: f64) -> Pace {
        Pace {
            hires,
            last_hired_on: Some(day("2026-03-01")),
            hires_per_quarter,
            goes_on: true,
            as_of: day("2026-06-30"),
        }
    }

    /// With 44 before, 39 after give a power of .8115 and 38 of .7952 (scipy, all pairs of results); 44 a group, as in
    /// METHODS 6.1, is one more step of the saw.
    #[test]
    fn by_hand() {
        let of = plan(0.5, 0.8, 44, &pace(12, 4.0));
        assert_eq!((of.n_new, of.to_share), (Some(39), 0.8));
        // 27 more at 4 a quarter: 6.75 quarters = 616.4 days, and a year of 365.25 days.
        assert_eq!(of.told_on, Some(day("2029-03-08")));
    }

    #[test]
    fn who_is_hired_already_only_has_to_mature() {
        let of = plan(0.5, 0.8, 44, &pace(50, 0.0));
        assert_eq!(of.told_on, Some(day("2027-03-02")));
    }

    #[test]
    fn no_date_without_hires_or_too_far_away() {
        assert_eq!(plan(0.5, 0.8, 44, &pace(12, 0.0)).told_on, None);
        assert_eq!(plan(0.5, 0.8, 44, &pace(12, 0.1)).told_on, None);
        assert_eq!(plan(0.5, 0.8, 44, &Pace { goes_on: false, ..pace(12, 4.0) }).told_on, None);
        // Four hires before can never show a rise from .5 to .7.
        assert_eq!(plan(0.5, 0.7, 4, &pace(12, 4.0)).n_new, None);
    }

    #[test]
    fn a_result_at_the_bar_is_planned_for_a_fall() {
        let of = plan(0.6, 0.6, 30, &pace(12, 4.0));
        assert!((of.to_share - 0.4).abs() < 1e-12);
        for (from, bar, to) in [(0.1, 0.2, 0.3), (0.1, 0.6, 0.6), (0.5, 0.6, 0.7)] {
            assert!((plan(from, bar, 30, &pace(12, 4.0)).to_share - to).abs() < 1e-12);
        }
    }
}
