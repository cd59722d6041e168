//! One lane of the ribbon: a class thinning out, with its two read-outs.

use super::ramp::MIN_N;
use super::snapshot::{TenureEnd, attainment};
use super::wording::month;
use super::{Estimate, Lane, MonthNine, RoleFacts, Snapshot};
use crate::model::{Month, Outcome};
use chrono::{Months, NaiveDate};
use encore_stats::median;
use serde::Serialize;
use std::collections::BTreeMap;

/// Months since hire of the quota read-out: month 9.
const NINTH: i32 = 8;

/// First-year attainment of a class (METHODS 4).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FirstYearOfClass {
    /// Median over its sellers.
    pub median: f64,
    /// Sellers with a valid ratio.
    pub n: u32,
    /// It holds months so far of immature hires.
    pub so_far: bool,
}

impl Snapshot<'_> {
    /// The lane of a cohort.
    pub(super) fn lane(&self, cohort: usize, facts: &RoleFacts, cohorts: &[usize]) -> Lane {
        let of = &self.history.cohorts[cohort];
        let stretch = facts.encore.stretches.iter().find(|stretch| stretch.cohorts.contains(&of.name));
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
            hits: self.hits_of_mature(members),
            first_year: first_year(facts, &of.name),
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

    /// None below the fewest that tell anything: such classes are in no sum either.
    fn hits_of_mature(&self, members: &[usize]) -> Option<(u32, u32)> {
        let (hits, mature) = self.hits(members);
        let is_enough = mature >= self.history.settings.thresholds.min_mature && !self.mostly_gaps(members);
        is_enough.then_some((hits, mature))
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
        let left = |seller: &&usize| self.tenure(**seller).is_exit();
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

fn first_year(facts: &RoleFacts, cohort: &str) -> Option<FirstYearOfClass> {
    let card = facts.cards.iter().find(|card| card.cohort == cohort)?;
    let n = card.first_year_attainment_n;
    let median = card.median_first_year_attainment.filter(|_| n >= MIN_N)?;
    Some(FirstYearOfClass { median, n, so_far: card.first_year_so_far })
}
