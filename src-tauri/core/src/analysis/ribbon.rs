//! The encore ribbon of a role: versions over time, cohorts thinning out under them.

use super::ramp::MIN_N;
use super::snapshot::{TenureEnd, attainment};
use super::wording::{count, month, percent};
use super::{RoleReview, Snapshot};
use crate::model::{Month, Outcome};
use chrono::{Months, NaiveDate};
use encore_stats::median;
use serde::Serialize;
use std::collections::BTreeMap;

/// Lanes that fit; the oldest fold into "n earlier classes".
const MOST_LANES: usize = 12;
/// Hires from which a class has its own lane (METHODS 0.1).
const LANE_N: usize = 5;
/// Months since hire of the quota read-out: month 9.
const NINTH: i32 = 8;

/// One role over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RibbonReport {
    /// Key of the role.
    pub role: String,
    /// Name of the role for people.
    pub role_name: String,
    /// The finding.
    pub title: String,
    /// Measure and n.
    pub subtitle: String,
    /// The finding for readers outside: no result of fewer than 5.
    pub title_outside: String,
    /// Measure and n for readers outside: of the drawn classes only, so that no hidden one can be subtracted.
    pub subtitle_outside: String,
    /// Last complete data day.
    pub as_of: NaiveDate,
    /// From the first hire or version drawn.
    pub from: NaiveDate,
    /// Process over time: consecutive versions judged the same are one band.
    pub bands: Vec<Band>,
    /// Versions that only renamed the process.
    pub renamings: Vec<Renaming>,
    /// Cohorts of 5 hires or more by start, at most the newest 12.
    pub lanes: Vec<Lane>,
    /// Cohorts under 5 hires: name and n; named in the footer, not drawn.
    pub undrawn: Vec<(String, u32)>,
    /// Older cohorts of 5 or more left out for room.
    pub earlier: u32,
    /// Definitions for the footer.
    pub note: String,
}

/// A stretch of time under one process.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// What stands in it ("AE-v1, AE-v2: unchanged for 41 months").
    pub label: String,
    /// A shorter text for narrow bands ("AE-v3").
    pub short: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day, at most the as-of date.
    pub to: NaiveDate,
    /// The band of a stretch: two cohorts or more hired the same way.
    pub repeated: bool,
}

/// A new version that changed the wording only.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Renaming {
    /// In force from.
    pub on: NaiveDate,
    /// What stands at the line ("AE-v2: renamed, 96 % the same").
    pub label: String,
}

/// One cohort.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Lane {
    /// The workspace's id of the cohort.
    pub id: String,
    /// The cohort's name.
    pub cohort: String,
    /// Hires.
    pub n: u32,
    /// Hired through the process of a stretch: drawn in the accent colour.
    pub in_stretch: bool,
    /// Not the first of its stretch: bears the repeat sign.
    pub repeat: bool,
    /// Sellers still in role from that day on, ascending; the first is the first hire date.
    pub still_here: Vec<(NaiveDate, u32)>,
    /// Twelve months after the first hire: the day, how many stayed 12 months, of how many mature; none = not yet.
    pub at_12: Option<(NaiveDate, u32, u32)>,
    /// Kaplan-Meier share still here at 12 months; none = not observed yet.
    pub retention: Option<Estimate>,
    /// What stands there instead ("5 of 6 so far, due Nov 2026").
    pub retention_note: String,
    /// Median quota attainment in month 9; none = fewer than 4 sellers or not yet.
    pub month_nine: Option<MonthNine>,
    /// What stands there instead ("month 8, due Jul 2026" or "too few to say: 3, need 4").
    pub month_nine_note: String,
}

/// A share with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Lower 95 % limit.
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
    /// People it is about.
    pub n: u32,
}

/// Quota attainment in month 9 beside the floor (METHODS 3.9).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MonthNine {
    /// Median closed by quota among the active.
    pub median: f64,
    /// Active sellers.
    pub n: u32,
    /// Median of the tenured sellers in the same calendar months; none = too few.
    pub floor: Option<f64>,
    /// Fewest tenured sellers in one of those months; 0 without a floor.
    pub floor_n: u32,
    /// First of those calendar months.
    pub first: Month,
    /// Last of those calendar months.
    pub last: Month,
}

impl Snapshot<'_> {
    /// The ribbon of a role.
    pub fn ribbon(&self, role: usize, review: &RoleReview) -> RibbonReport {
        let cohorts = self.cohorts_of(role);
        let (drawn, small): (Vec<usize>, Vec<usize>) =
            cohorts.iter().partition(|cohort| self.members(**cohort).len() >= LANE_N);
        let earlier = drawn.len().saturating_sub(MOST_LANES);
        let lanes: Vec<Lane> =
            drawn[earlier..].iter().map(|cohort| self.lane(*cohort, review, &cohorts)).collect();
        let (bands, renamings) = super::ribbon_bands::bands(self, &cohorts, &review.encore);
        let first_hire =
            drawn.get(earlier).and_then(|cohort| self.first_hired_on(*cohort)).unwrap_or(self.as_of);
        let from = bands.iter().filter(|band| band.to >= first_hire).map(|band| band.from).min();
        let named =
            |cohort: &usize| (self.history.cohorts[*cohort].name.clone(), self.members(*cohort).len() as u32);
        RibbonReport {
            role: review.role.clone(),
            role_name: review.name.clone(),
            title: review.verdict.headline.clone(),
            subtitle: subtitle(review, 1),
            title_outside: review.verdict.headline_for(LANE_N as u32),
            subtitle_outside: subtitle(review, LANE_N as u32),
            as_of: self.as_of,
            from: from.map_or(first_hire, |from| from.min(first_hire)),
            bands,
            renamings,
            lanes,
            undrawn: small.iter().map(named).collect(),
            earlier: earlier as u32,
            note: self.ribbon_note(),
        }
    }

    fn ribbon_note(&self) -> String {
        let thresholds = &self.history.settings.thresholds;
        format!(
            "Bar thickness = sellers still in role. Coloured: hired through the same process (similarity {:.2} or more). \
             Floor: tenured sellers outside it, median of the same months. Hit: still here at 12 months and first-year \
             attainment of {} or more. Leavers stay in the denominator; promotions are not losses. Kaplan-Meier, \
             log-log 95\u{a0}% intervals.",
            thresholds.same,
            percent(thresholds.attainment_bar)
        )
    }

    fn lane(&self, cohort: usize, review: &RoleReview, cohorts: &[usize]) -> Lane {
        let of = &self.history.cohorts[cohort];
        let stretch = review.encore.stretches.iter().find(|stretch| stretch.cohorts.contains(&of.name));
        let outside: Vec<usize> = cohorts
            .iter()
            .copied()
            .filter(|other| match stretch {
                Some(stretch) => stretch.cohorts.contains(&self.history.cohorts[*other].name),
                None => *other == cohort,
            })
            .collect();
        let survival = self.survival(cohort, &[]);
        let members = self.members(cohort);
        let limits = survival.s12_lower.zip(survival.s12_upper);
        let retention = survival.s12.zip(limits).filter(|_| survival.s12_known >= MIN_N);
        Lane {
            id: of.id.clone(),
            cohort: of.name.clone(),
            n: members.len() as u32,
            in_stretch: stretch.is_some(),
            repeat: stretch.is_some_and(|stretch| stretch.cohorts.first() != Some(&of.name)),
            still_here: self.still_here(members),
            at_12: self.at_12(cohort),
            retention: retention.map(|(value, (lower, upper))| Estimate {
                value,
                lower,
                upper,
                n: survival.n,
            }),
            retention_note: self.retention_note(cohort),
            month_nine: self.month_nine(cohort, &outside),
            month_nine_note: self.month_nine_note(cohort),
        }
    }

    /// Sellers in role from each day on which the number changes.
    fn still_here(&self, members: &[usize]) -> Vec<(NaiveDate, u32)> {
        let mut changes: BTreeMap<NaiveDate, i32> = BTreeMap::new();
        for seller in members {
            *changes.entry(self.history.sellers[*seller].hired_on).or_default() += 1;
            let tenure = self.tenure(*seller);
            if tenure.end != TenureEnd::StillHere {
                *changes.entry(tenure.until.succ_opt().unwrap_or(tenure.until)).or_default() -= 1;
            }
        }
        let running = changes.into_iter().scan(0, |here, (day, change)| {
            *here += change;
            Some((day, u32::try_from(*here).unwrap_or(0)))
        });
        running.take_while(|(day, _)| *day <= self.as_of).collect()
    }

    /// Twelve months after the first hire, how many stayed so long; none before every hire could have.
    fn at_12(&self, cohort: usize) -> Option<(NaiveDate, u32, u32)> {
        let members = self.members(cohort);
        let day = self.first_hired_on(cohort)?.checked_add_months(Months::new(12))?;
        let complete = members.iter().all(|seller| self.is_mature(*seller));
        let stayed = members.iter().filter(|seller| !self.left_within_12(**seller)).count() as u32;
        complete.then_some((day, stayed, members.len() as u32))
    }

    /// How many are here so far, and when the share can be told: at the twelve months of the fourth hire.
    fn retention_note(&self, cohort: usize) -> String {
        let members = self.members(cohort);
        let left = |seller: &&usize| matches!(self.tenure(**seller).end, TenureEnd::Left(_));
        let here = members.len() - members.iter().filter(left).count();
        let fourth = members.get(MIN_N as usize - 1).or(members.last());
        let due = fourth.map(|seller| self.hire_month(*seller).plus(12));
        format!("{here} of {} so far, due {}", members.len(), due.map_or_else(String::new, month))
    }

    fn month_nine(&self, cohort: usize, outside: &[usize]) -> Option<MonthNine> {
        let members = self.members(cohort);
        let ninth = |seller: &usize| self.months(*seller).find(|(ms, _)| *ms == NINTH).map(|(_, row)| row);
        let rows: Vec<Outcome> =
            members.iter().filter_map(ninth).filter(|row| attainment(row).is_some()).collect();
        let ratios: Vec<f64> = rows.iter().filter_map(attainment).collect();
        let months: Vec<Month> = rows.iter().map(|row| row.month).collect();
        let enough = ratios.len() as u32 >= MIN_N;
        let floor = self.floor_in(&self.floor_months(outside), &months);
        Some(MonthNine {
            median: median(&ratios).filter(|_| enough)?,
            n: ratios.len() as u32,
            floor: floor.map(|floor| floor.0),
            floor_n: floor.map_or(0, |floor| floor.1),
            first: *months.iter().min()?,
            last: *months.iter().max()?,
        })
    }

    fn month_nine_note(&self, cohort: usize) -> String {
        let members = self.members(cohort);
        let Some(last) = members.last().map(|seller| self.hire_month(*seller)) else { return String::new() };
        let due = last.plus(NINTH);
        if due > self.last_month {
            let first = members.first().map_or(last, |seller| self.hire_month(*seller));
            let reached = (self.last_month.since(first) + 1).max(1);
            return format!("month {reached}, due {}", month(due));
        }
        let active = self.quota_month(cohort, NINTH).n_active;
        format!("too few to say: have {active}, need {MIN_N}")
    }
}

/// Measure and n of the classes of `fewest` hires or more.
fn subtitle(review: &RoleReview, fewest: u32) -> String {
    let verdict = &review.verdict;
    let counted = || review.cohorts.iter().filter(|card| card.hires >= fewest);
    let classes = count(counted().count() as u32, "class", "classes");
    let all = format!("{} hires in {classes}", counted().map(|card| card.hires).sum::<u32>());
    match verdict.pooled_cp_upper.filter(|_| verdict.pooled_mature >= fewest) {
        Some(upper) => format!(
            "{} of {} mature hires of the same process were hits, upper limit {}. {all}.",
            verdict.pooled_successes,
            verdict.pooled_mature,
            percent(upper)
        ),
        None => format!("Classes by start, sellers still in role. {all}."),
    }
}
