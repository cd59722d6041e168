//! Outcomes: seller-months, kept in columns so that a hundred thousand sellers fit in memory.

use super::{Money, Month};

/// One seller-month (METHODS 3.1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// The calendar month.
    pub month: Month,
    /// Scheduled quota; none = not given.
    pub quota: Option<Money>,
    /// Full quota of the role in that month; none = not given.
    pub full_quota: Option<Money>,
    /// Closed; none = not given, negative = claw-back.
    pub closed: Option<Money>,
    /// The seller was on leave in that month.
    pub on_leave: bool,
}

/// Where the pipeline of one seller-month came from; kept only where an origin was given at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origins {
    /// Index of the seller in the history.
    pub seller: usize,
    /// The calendar month.
    pub month: Month,
    /// Pipeline that came in by itself.
    pub inbound: Option<Money>,
    /// Pipeline that the seller found.
    pub self_sourced: Option<Money>,
    /// Pipeline that BDRs found, as the CRM has it.
    pub bdr: Option<Money>,
    /// Pipeline that partners brought.
    pub partner: Option<Money>,
    /// Pipeline credited to BDRs, as it was logged.
    pub bdr_credited: Option<Money>,
}

/// All outcomes of a history, in columns, each seller's months together and in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcomes {
    ends: Vec<usize>,
    months: Vec<Month>,
    quota: Vec<i64>,
    full_quota: Vec<i64>,
    closed: Vec<i64>,
    on_leave: Vec<bool>,
}

/// Stands for "not given" in a column of minor units.
const NONE: i64 = i64::MIN;

impl Outcomes {
    /// Room for `rows` outcomes.
    pub fn with_capacity(rows: usize) -> Self {
        Self {
            ends: Vec::new(),
            months: Vec::with_capacity(rows),
            quota: Vec::with_capacity(rows),
            full_quota: Vec::with_capacity(rows),
            closed: Vec::with_capacity(rows),
            on_leave: Vec::with_capacity(rows),
        }
    }

    /// Adds a month of the seller now being filled; months come in ascending order.
    pub fn push(&mut self, outcome: Outcome) {
        let minor = |money: Option<Money>| money.map_or(NONE, |m| m.0);
        self.months.push(outcome.month);
        self.quota.push(minor(outcome.quota));
        self.full_quota.push(minor(outcome.full_quota));
        self.closed.push(minor(outcome.closed));
        self.on_leave.push(outcome.on_leave);
    }

    /// Ends the seller now being filled, with or without months; the next `push` is the next seller's.
    pub fn end_seller(&mut self) {
        self.ends.push(self.months.len());
    }

    /// Adds all months of the seller at `index` of other outcomes to the seller now being filled.
    pub fn copy_seller(&mut self, other: &Self, index: usize) {
        let rows = other.rows_of(index);
        self.months.extend_from_slice(&other.months[rows.clone()]);
        self.quota.extend_from_slice(&other.quota[rows.clone()]);
        self.full_quota.extend_from_slice(&other.full_quota[rows.clone()]);
        self.closed.extend_from_slice(&other.closed[rows.clone()]);
        self.on_leave.extend_from_slice(&other.on_leave[rows]);
    }

    fn rows_of(&self, index: usize) -> std::ops::Range<usize> {
        let end = self.ends.get(index).copied().unwrap_or(0);
        let start = if index == 0 { 0 } else { self.ends.get(index - 1).copied().unwrap_or(end) };
        start..end
    }

    /// Number of seller-months.
    pub fn len(&self) -> usize {
        self.months.len()
    }

    /// Whether there is no seller-month at all.
    pub fn is_empty(&self) -> bool {
        self.months.is_empty()
    }

    /// The months of the seller at `index`, ascending.
    pub fn of(&self, index: usize) -> impl DoubleEndedIterator<Item = Outcome> + '_ {
        let money = |minor: i64| (minor != NONE).then_some(Money(minor));
        self.rows_of(index).map(move |row| Outcome {
            month: self.months[row],
            quota: money(self.quota[row]),
            full_quota: money(self.full_quota[row]),
            closed: money(self.closed[row]),
            on_leave: self.on_leave[row],
        })
    }

    /// The latest month of any seller.
    pub fn last_month(&self) -> Option<Month> {
        self.months.iter().copied().max()
    }
}
