//! Ramp of a cohort: attainment by month since hire, with its leavers (METHODS 3). Never those who stayed without them.

use super::floor::FloorMonths;
use super::snapshot::{TenureEnd, attainment};
use super::{Caveat, Snapshot};
use crate::model::{Money, Month, Outcome};
use encore_stats::{median, quantile};
use serde::Serialize;

/// Fewest sellers of which a median is told (METHODS 0.1).
pub const MIN_N: u32 = 4;
/// Last month in role that the curve shows.
const LAST_MONTH: i32 = 24;
/// Share of full quota that counts in the row under the curve.
const PRODUCTIVE: f64 = 0.8;

/// Ramp of one cohort. Month 1 is the month of hire (METHODS 3.9).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RampReport {
    /// The cohort's name.
    pub cohort: String,
    /// Hires.
    pub n: u32,
    /// Months 1 to the last one that any hire could have reached, at most 24.
    pub months: Vec<RampMonth>,
    /// Sellers with a valid first-year attainment (METHODS 3.3).
    pub first_year_n: u32,
    /// Lower quartile of first-year attainment.
    pub first_year_q25: Option<f64>,
    /// Median first-year attainment.
    pub first_year_median: Option<f64>,
    /// Upper quartile of first-year attainment.
    pub first_year_q75: Option<f64>,
    /// Sum closed by sum quota over the first year.
    pub ratio_of_sums: Option<f64>,
    /// Some hires have not had their twelve months yet: the first-year figures are "so far".
    pub so_far: bool,
    /// Sellers left out because more than one month is missing.
    pub data_gaps: u32,
    /// The role has a full quota, or a month of a seller has one of its own.
    pub has_full_quota: bool,
    /// Closed business of a month is known.
    pub has_closed: bool,
    /// What to know before believing the curve.
    pub caveats: Vec<Caveat>,
}

/// One month since hire of a cohort.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct RampMonth {
    /// Month in role, 1 = month of hire.
    pub month: u32,
    /// Sellers with a full quota and closed business who were not on leave.
    pub n_active: u32,
    /// Hires who could have reached the month by the as-of date, those moved to another role before it left out.
    pub n_could: u32,
    /// Of those, gone before the month.
    pub n_left: u32,
    /// Of those, neither gone nor with a row.
    pub n_no_data: u32,
    /// Of those active, closed at least 80 % of full quota.
    pub n_at_80: u32,
    /// Lower quartile of closed by full quota among the active; none below 4.
    pub q25: Option<f64>,
    /// Median of closed by full quota among the active; none below 4.
    pub median: Option<f64>,
    /// Upper quartile of closed by full quota among the active; none below 4.
    pub q75: Option<f64>,
    /// Median of closed by full quota of all who could have reached the month, leavers as 0.
    pub median_leavers_as_zero: Option<f64>,
    /// Closed per original hire, leavers 0, in major units.
    pub closed_per_original_hire: Option<f64>,
    /// The same as a share of the role's full quota.
    pub closed_per_original_hire_share: Option<f64>,
    /// Scheduled share of full quota (ramp schedule).
    pub schedule: Option<f64>,
    /// Median of closed by quota of tenured sellers in the same calendar months; none below the fewest that make a
    /// floor (METHODS 18).
    pub floor: Option<f64>,
    /// Fewest tenured sellers in one of those months; 0 without a floor.
    pub floor_n: u32,
}

/// One month since hire of a cohort against the scheduled quota (METHODS 3.9: tables show closed by quota).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QuotaMonth {
    /// Sellers with a quota who were not on leave.
    pub n_active: u32,
    /// Hires who could have reached the month by the as-of date, those moved to another role before it left out.
    pub n_could: u32,
    /// Of those, gone before the month.
    pub n_left: u32,
    /// Lower quartile of closed by quota among the active.
    pub q25: Option<f64>,
    /// Median of closed by quota among the active.
    pub median: Option<f64>,
    /// Upper quartile of closed by quota among the active.
    pub q75: Option<f64>,
    /// Sum closed by sum quota of the active.
    pub ratio_of_sums: Option<f64>,
    /// Closed per original hire, leavers 0, in major units.
    pub closed_per_original_hire: Option<f64>,
    /// Share of the hires who could have reached the month that closed their quota.
    pub productive_share_of_original: Option<f64>,
}

/// The rows of one month since hire.
struct MonthRows {
    could: Vec<usize>,
    rows: Vec<Outcome>,
    n_left: u32,
}

impl Snapshot<'_> {
    /// Ramp of a cohort; `outside` are the cohorts of its stretch, who are never its floor.
    pub fn ramp(&self, cohort: usize, stretch: &[usize]) -> RampReport {
        let members = self.members(cohort);
        let could = members.iter().map(|seller| self.last_month.since(self.hire_month(*seller)) + 1).max();
        let last = could.unwrap_or(0).clamp(0, LAST_MONTH);
        let floor = self.floor_months(stretch);
        let years: Vec<_> = members.iter().map(|seller| self.first_year(*seller)).collect();
        let ratios: Vec<f64> = years.iter().filter_map(super::FirstYear::ratio).collect();
        let of_sums = ratio_of_sums(&years);
        let any = |is: fn(&Outcome) -> bool| {
            members.iter().any(|seller| self.months(*seller).any(|(_, row)| is(&row)))
        };
        let of = &self.history.cohorts[cohort];
        let own_quota = any(|row| row.full_quota.is_some_and(Money::is_above_zero));
        RampReport {
            cohort: of.name.clone(),
            n: members.len() as u32,
            months: (0..last).map(|ms| self.ramp_month(cohort, ms, &floor)).collect(),
            first_year_n: ratios.len() as u32,
            first_year_q25: quantile(&ratios, 0.25),
            first_year_median: median(&ratios),
            first_year_q75: quantile(&ratios, 0.75),
            ratio_of_sums: of_sums,
            so_far: members.iter().any(|seller| !self.is_mature(*seller)),
            data_gaps: years.iter().filter(|year| year.gap).count() as u32,
            has_full_quota: own_quota
                || self.history.roles[of.role].full_quota.is_some_and(Money::is_above_zero),
            has_closed: any(|row| row.closed.is_some()),
            caveats: ramp_caveats(&ratios, of_sums),
        }
    }

    /// One month since hire against the scheduled quota.
    pub fn quota_month(&self, cohort: usize, ms: i32) -> QuotaMonth {
        let MonthRows { could, rows, n_left } = self.month_rows(self.members(cohort), ms);
        let ratios: Vec<f64> = rows.iter().filter_map(attainment).collect();
        let active = || rows.iter().filter(|row| attainment(row).is_some());
        let sum =
            |of: fn(&Outcome) -> Option<Money>| active().filter_map(of).map(|money| money.0).sum::<i64>();
        let (closed, quota) = (sum(|row| row.closed), sum(|row| row.quota));
        let productive = ratios.iter().filter(|ratio| **ratio >= 1.0).count();
        let per_hire = |amount: f64| (!could.is_empty()).then(|| amount / could.len() as f64);
        QuotaMonth {
            n_active: ratios.len() as u32,
            n_could: could.len() as u32,
            n_left,
            q25: quantile(&ratios, 0.25),
            median: median(&ratios),
            q75: quantile(&ratios, 0.75),
            ratio_of_sums: (quota > 0).then(|| closed as f64 / quota as f64),
            closed_per_original_hire: per_hire(total_closed(&rows).major()),
            productive_share_of_original: per_hire(productive as f64),
        }
    }

    /// Hires who could have reached a month, their rows, and how many left before it.
    fn month_rows(&self, members: &[usize], ms: i32) -> MonthRows {
        let month = |seller: usize| self.hire_month(seller).plus(ms);
        let ended = |seller: usize| Some(self.tenure(seller)).filter(|t| Month::of(t.until) < month(seller));
        // Who moved to another role before the month is followed elsewhere.
        let moved = |seller: usize| ended(seller).is_some_and(|tenure| tenure.end == TenureEnd::Moved);
        let could: Vec<usize> = members
            .iter()
            .copied()
            .filter(|seller| month(*seller) <= self.last_month && !moved(*seller))
            .collect();
        let rows = could.iter().filter_map(|seller| self.months(*seller).find(|(at, _)| *at == ms));
        let rows = rows.map(|(_, outcome)| outcome).collect();
        let gone = |seller: &usize| ended(*seller).is_some_and(|tenure| tenure.is_exit());
        let n_left = could.iter().filter(|seller| gone(seller)).count() as u32;
        MonthRows { could, rows, n_left }
    }

    fn ramp_month(&self, cohort: usize, ms: i32, floor: &FloorMonths) -> RampMonth {
        let role = &self.history.roles[self.history.cohorts[cohort].role];
        let MonthRows { could, rows, n_left } = self.month_rows(self.members(cohort), ms);
        let full = |row: &Outcome| row.full_quota.or(role.full_quota).filter(|quota| quota.is_above_zero());
        let share = |row: &Outcome| {
            let quota = full(row).filter(|_| !row.on_leave)?;
            Some(row.closed?.0 as f64 / quota.0 as f64)
        };
        let shares: Vec<f64> = rows.iter().filter_map(share).collect();
        let told = |p: f64| quantile(&shares, p).filter(|_| shares.len() as u32 >= MIN_N);
        let with_leavers: Vec<f64> =
            shares.iter().copied().chain(std::iter::repeat_n(0.0, n_left as usize)).collect();
        // Nothing entered for anybody who had not left is nothing known, not nothing closed.
        let known = !rows.is_empty() || n_left as usize == could.len();
        let per_hire = (known && !could.is_empty()).then(|| total_closed(&rows).major() / could.len() as f64);
        let full_quota = rows
            .iter()
            .find_map(full)
            .or(role.full_quota)
            .filter(|quota| quota.is_above_zero())
            .map(Money::major);
        let months: Vec<Month> = could.iter().map(|seller| self.hire_month(*seller).plus(ms)).collect();
        let floor = self.floor_in(floor, &months);
        RampMonth {
            month: ms as u32 + 1,
            n_active: shares.len() as u32,
            n_could: could.len() as u32,
            n_left,
            n_no_data: (could.len() as u32).saturating_sub(n_left + rows.len() as u32),
            n_at_80: shares.iter().filter(|share| **share >= PRODUCTIVE).count() as u32,
            q25: told(0.25),
            median: told(0.5),
            q75: told(0.75),
            median_leavers_as_zero: median(&with_leavers).filter(|_| with_leavers.len() as u32 >= MIN_N),
            closed_per_original_hire: per_hire,
            closed_per_original_hire_share: per_hire.zip(full_quota).map(|(closed, quota)| closed / quota),
            schedule: role.ramp_schedule.get(ms as usize).or(role.ramp_schedule.last()).copied(),
            floor: floor.map(|floor| floor.0),
            floor_n: floor.map_or(0, |floor| floor.1),
        }
    }
}

/// Sum closed by sum quota over the first years without a gap.
pub fn ratio_of_sums(years: &[super::FirstYear]) -> Option<f64> {
    let valid = || years.iter().filter(|year| year.ratio().is_some());
    let quota: i64 = valid().map(|year| year.quota.0).sum();
    let closed: i64 = valid().map(|year| year.closed.0).sum();
    (quota > 0).then(|| closed as f64 / quota as f64)
}

fn total_closed(rows: &[Outcome]) -> Money {
    Money(rows.iter().filter_map(|row| row.closed).map(|closed| closed.0).sum())
}

fn ramp_caveats(ratios: &[f64], of_sums: Option<f64>) -> Vec<Caveat> {
    let apart = median(ratios).zip(of_sums).is_some_and(|(median, sums)| (median - sums).abs() > 0.15);
    let few = apart && ratios.len() as u32 >= MIN_N;
    let sentence = "A few sellers carry the cohort: the typical hire and the cohort's total differ by more than 15 points.";
    few.then(|| Caveat::new("few_carry", sentence)).into_iter().collect()
}
