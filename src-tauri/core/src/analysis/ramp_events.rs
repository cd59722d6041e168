//! Time to the first deal and to productivity (METHODS 3.6): Kaplan-Meier among those who stayed.
//! Never told without that remark: leavers will not become productive.

use super::Snapshot;
use encore_stats::kaplan_meier;
use serde::Serialize;

/// Active months over which productivity is looked at.
const WINDOW: usize = 3;

/// Months until something happened, leavers censored.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TimeTo {
    /// Sellers with at least one month.
    pub n: u32,
    /// Of those, it happened to.
    pub events: u32,
    /// Median in months; none = not reached.
    pub median: Option<f64>,
    /// Lower 95 % limit.
    pub lower: Option<f64>,
    /// Upper 95 % limit; none = not reached.
    pub upper: Option<f64>,
}

impl Snapshot<'_> {
    /// Months to the first month with something closed.
    pub fn time_to_first_deal(&self, sellers: &[usize]) -> TimeTo {
        let first = |seller: usize| {
            self.months(seller)
                .find(|(_, row)| row.closed.is_some_and(|closed| closed.0 > 0))
                .map(|(ms, _)| ms)
        };
        self.time_to(sellers, first)
    }

    /// Months to the first month whose trailing three active months reach `level` of full quota.
    pub fn time_to_productivity(&self, sellers: &[usize], level: f64) -> TimeTo {
        let first = |seller: usize| {
            let role = &self.history.roles[self.history.sellers[seller].role];
            let active: Vec<(i32, i64, i64)> = self
                .months(seller)
                .filter(|(_, row)| !row.on_leave)
                .filter_map(|(ms, row)| Some((ms, row.closed?.0, row.full_quota.or(role.full_quota)?.0)))
                .collect();
            let reached = |window: &&[(i32, i64, i64)]| {
                let (closed, quota) =
                    window.iter().fold((0, 0), |sums, row| (sums.0 + row.1, sums.1 + row.2));
                quota > 0 && closed as f64 / quota as f64 >= level
            };
            active.windows(WINDOW).find(reached).map(|window| window[WINDOW - 1].0)
        };
        self.time_to(sellers, first)
    }

    fn time_to(&self, sellers: &[usize], first: impl Fn(usize) -> Option<i32>) -> TimeTo {
        let (mut times, mut events) = (Vec::new(), Vec::new());
        for seller in sellers {
            let Some((last, _)) = self.months(*seller).last() else { continue };
            let event = first(*seller);
            times.push(f64::from(event.unwrap_or(last)) + 1.0);
            events.push(event.is_some());
        }
        let km = kaplan_meier(&times, &events);
        let median = km.median();
        TimeTo {
            n: km.n,
            events: km.events,
            median: median.estimate,
            lower: median.lower,
            upper: median.upper,
        }
    }
}
