//! More feet, more sales? From quarters that name nobody (METHODS 14).

use super::super::Snapshot;
use crate::model::{Money, Month, QuarterRecord};
use encore_stats::elasticity;
use serde::Serialize;

/// Heads that must have been added before a marginal figure is told.
const ADDED: f64 = 2.0;

/// Headcount against what was closed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Headcount {
    /// Quarters with heads and sales.
    pub quarters: u32,
    /// Closed per head in the first quarter.
    pub productivity_per_head_first: f64,
    /// Closed per head in the last quarter.
    pub productivity_per_head_last: f64,
    /// Closed per head added from the first to the last quarter; none when 2 or fewer were added.
    pub marginal_closed_per_added_head: Option<f64>,
    /// Closed per head in the first quarter, to hold the marginal figure against.
    pub average_closed_per_head_first: f64,
    /// Per cent more closed for one per cent more heads; none below 8 quarters.
    pub elasticity: Option<f64>,
    /// Lower 95 % limit; optimistic, as quarters hang together.
    pub elasticity_lower: Option<f64>,
    /// Upper 95 % limit.
    pub elasticity_upper: Option<f64>,
    /// Inbound share of the pipeline; of the origins that were given.
    pub share_inbound: Option<f64>,
    /// Self-sourced share.
    pub share_self: Option<f64>,
    /// Share sourced by BDRs.
    pub share_bdr: Option<f64>,
    /// Share sourced by partners.
    pub share_partner: Option<f64>,
    /// Closed per head over the first half of the quarters.
    pub first_half_pph: f64,
    /// Closed per head over the second half.
    pub second_half_pph: f64,
}

impl Snapshot<'_> {
    /// None below two quarters with heads and sales.
    pub(super) fn headcount(&self, role: usize) -> Option<Headcount> {
        let key = &self.history.roles[role].key;
        let is_over = |q: &&QuarterRecord| last_month(&q.quarter).is_some_and(|last| last <= self.last_month);
        let quarters = self.history.quarters.iter().filter(|q| q.role == *key);
        let of_role: Vec<&QuarterRecord> = quarters.filter(is_over).collect();
        let quarter =
            |q: &&QuarterRecord| Some((q.headcount.filter(|heads| *heads > 0.0)?, q.closed?.major()));
        let quarters: Vec<(f64, f64)> = of_role.iter().filter_map(quarter).collect();
        let (first, last) = (*quarters.first()?, *quarters.last().filter(|_| quarters.len() > 1)?);
        let per_head = |quarters: &[(f64, f64)]| {
            let (heads, closed) = quarters.iter().fold((0.0, 0.0), |sum, q| (sum.0 + q.0, sum.1 + q.1));
            closed / heads
        };
        let (heads, closed): (Vec<f64>, Vec<f64>) = quarters.iter().copied().unzip();
        let elastic = elasticity(&heads, &closed);
        let sum = |of: fn(&QuarterRecord) -> Option<Money>| {
            let given: Vec<i64> = of_role.iter().filter_map(|q| of(q)).map(|money| money.0).collect();
            (!given.is_empty()).then(|| given.iter().sum::<i64>())
        };
        let origins = [
            sum(|q| q.pipeline_inbound),
            sum(|q| q.pipeline_self),
            sum(|q| q.pipeline_bdr),
            sum(|q| q.pipeline_partner),
        ];
        // An origin that was never given has no share, and takes none from the others.
        let all: i64 = origins.iter().flatten().sum();
        let share = |origin: Option<i64>| origin.filter(|_| all > 0).map(|origin| origin as f64 / all as f64);
        let added = last.0 - first.0;
        Some(Headcount {
            quarters: quarters.len() as u32,
            productivity_per_head_first: first.1 / first.0,
            productivity_per_head_last: last.1 / last.0,
            marginal_closed_per_added_head: (added > ADDED).then(|| (last.1 - first.1) / added),
            average_closed_per_head_first: first.1 / first.0,
            elasticity: elastic.map(|e| e.0),
            elasticity_lower: elastic.map(|e| e.1),
            elasticity_upper: elastic.map(|e| e.2),
            share_inbound: share(origins[0]),
            share_self: share(origins[1]),
            share_bdr: share(origins[2]),
            share_partner: share(origins[3]),
            first_half_pph: per_head(&quarters[..quarters.len() / 2]),
            second_half_pph: per_head(&quarters[quarters.len() / 2..]),
        })
    }
}

/// Last month of a quarter such as `2026Q2`.
fn last_month(quarter: &str) -> Option<Month> {
    let (year, quarter) = quarter.split_once('Q')?;
    Month::new(year.parse().ok()?, quarter.parse::<u32>().ok()?.checked_mul(3)?)
}
