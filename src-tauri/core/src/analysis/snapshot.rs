//! The history as of a day: who belongs to a cohort, for how long they stayed, how they ended.
//! Never looks behind the as-of date: later exits, moves and months do not exist here.

use crate::model::{ExitKind, History, Month, Outcome, Rating, counted_until, days_to_months};
use chrono::NaiveDate;

/// Months of tenure that make a hire mature, and that a hit must have stayed (METHODS 3.8, 17).
pub const MATURE_MONTHS: f64 = 12.0;

/// A history with its as-of date.
#[derive(Debug, Clone)]
pub struct Snapshot<'h> {
    /// The history.
    pub history: &'h History,
    /// Last complete data day.
    pub as_of: NaiveDate,
    /// Last complete month: the month in progress is in no figure.
    pub last_month: Month,
    members: Vec<Vec<usize>>,
}

/// How a spell stands at the as-of date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TenureEnd {
    /// Still here: censored at the as-of date.
    StillHere,
    /// Promoted or moved to another role: censored there.
    Moved,
    /// Left; the kind when it is known.
    Left(Option<ExitKind>),
}

/// Tenure of one seller in the role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tenure {
    /// Months of 30.4375 days.
    pub months: f64,
    /// Last day counted.
    pub until: NaiveDate,
    /// How it stands.
    pub end: TenureEnd,
}

impl Tenure {
    /// Whether it ended by leaving, of whatever kind.
    pub fn is_exit(&self) -> bool {
        matches!(self.end, TenureEnd::Left(_))
    }
}

impl<'h> Snapshot<'h> {
    /// The history as it was on `as_of`.
    pub fn new(history: &'h History, as_of: NaiveDate) -> Self {
        let mut members = vec![Vec::new(); history.cohorts.len()];
        for (index, seller) in history.sellers.iter().enumerate() {
            let of_the_role = |cohort: &usize| history.cohorts[*cohort].role == seller.role;
            if let Some(cohort) = seller.cohort.filter(of_the_role).filter(|_| seller.hired_on <= as_of) {
                members[cohort].push(index);
            }
        }
        let month = Month::of(as_of);
        let last_month = if month.last_day() == as_of { month } else { month.plus(-1) };
        Self { history, as_of, last_month, members }
    }

    /// Sellers of a cohort by hire date.
    pub fn members(&self, cohort: usize) -> &[usize] {
        &self.members[cohort]
    }

    /// Cohorts of a role with at least one hire, by first hire date.
    pub fn cohorts_of(&self, role: usize) -> Vec<usize> {
        let mut cohorts: Vec<usize> = (0..self.members.len())
            .filter(|cohort| self.history.cohorts[*cohort].role == role && !self.members[*cohort].is_empty())
            .collect();
        cohorts.sort_by_key(|cohort| (self.first_hired_on(*cohort), &self.history.cohorts[*cohort].name));
        cohorts
    }

    /// First hire date of a cohort.
    pub fn first_hired_on(&self, cohort: usize) -> Option<NaiveDate> {
        self.members[cohort].first().map(|seller| self.history.sellers[*seller].hired_on)
    }

    /// Last hire date of a cohort.
    pub fn last_hired_on(&self, cohort: usize) -> Option<NaiveDate> {
        self.members[cohort].last().map(|seller| self.history.sellers[*seller].hired_on)
    }

    /// Tenure of a seller in the role.
    pub fn tenure(&self, seller: usize) -> Tenure {
        let person = &self.history.sellers[seller];
        let left = person.ended_on.filter(|day| *day <= self.as_of);
        let moved = person.moved_on.filter(|day| *day <= self.as_of && left.is_none_or(|left| *day < left));
        let end = match (moved, left) {
            (Some(_), _) => TenureEnd::Moved,
            (None, Some(_)) => TenureEnd::Left(person.exit_kind),
            (None, None) => TenureEnd::StillHere,
        };
        let until = counted_until(person.ended_on, person.moved_on, Some(self.as_of)).unwrap_or(self.as_of);
        Tenure { months: days_to_months((until - person.hired_on).num_days()), until, end }
    }

    /// Months from hire to `day`.
    pub fn age(&self, seller: usize, day: NaiveDate) -> f64 {
        days_to_months((day - self.history.sellers[seller].hired_on).num_days())
    }

    /// Whether the hire date lies 12 months back or more (METHODS 3.8).
    pub fn is_mature(&self, seller: usize) -> bool {
        self.age(seller, self.as_of) >= MATURE_MONTHS
    }

    /// Whether the seller left within 12 months.
    pub fn left_within_12(&self, seller: usize) -> bool {
        let tenure = self.tenure(seller);
        tenure.is_exit() && tenure.months < MATURE_MONTHS
    }

    /// Month of hire.
    pub fn hire_month(&self, seller: usize) -> Month {
        Month::of(self.history.sellers[seller].hired_on)
    }

    /// Complete months of a seller in the role with months since hire, ascending; none before the hire, none after the
    /// exit or the move.
    pub fn months(&self, seller: usize) -> impl Iterator<Item = (i32, Outcome)> + '_ {
        let hired = self.hire_month(seller);
        let last = self.last_month.min(Month::of(self.tenure(seller).until));
        self.history
            .outcomes
            .of(seller)
            .filter(move |outcome| (hired..=last).contains(&outcome.month))
            .map(move |outcome| (outcome.month.since(hired), outcome))
    }
}

impl<'h> Snapshot<'h> {
    /// Ratings of a seller, by criterion and interviewer.
    pub fn ratings_of(&self, seller: usize) -> impl Iterator<Item = &'h Rating> + use<'h> {
        let ratings = &self.history.ratings;
        let from = ratings.partition_point(|rating| rating.seller < seller);
        ratings[from..].iter().take_while(move |rating| rating.seller == seller)
    }
}

/// Closed by scheduled quota of a month; none on leave, without a quota, or when either is missing (METHODS 3.2).
pub fn attainment(outcome: &Outcome) -> Option<f64> {
    let quota = outcome.quota.filter(|quota| quota.0 > 0 && !outcome.on_leave)?;
    Some(outcome.closed?.0 as f64 / quota.0 as f64)
}
