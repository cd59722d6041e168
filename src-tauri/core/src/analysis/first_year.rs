//! First-year attainment and hits (METHODS 3.3, 3.8).
//! Never lets a leaver out: who left early is a miss, with or without a ratio.

use super::Snapshot;
use super::snapshot::TenureEnd;
use crate::model::{Money, Month};
use serde::Serialize;

/// Last month since hire of the first year.
const LAST_MS: i32 = 11;

/// The first year of one seller.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FirstYear {
    /// Closed over the months with a quota, not on leave.
    pub closed: Money,
    /// Scheduled quota over the same months.
    pub quota: Money,
    /// More than one month inside the tenure is missing: in no figure.
    pub gap: bool,
}

/// How a hire counts (METHODS 3.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Standing {
    /// Hired less than 12 months before the as-of date.
    NotYet,
    /// Still here at 12 months without a valid ratio: neither hit nor mature.
    DataGap,
    /// Left within 12 months, or stayed below the attainment bar.
    Miss,
    /// Still here at 12 months at or above the attainment bar.
    Hit,
}

impl FirstYear {
    /// Closed by quota; none without a quota or with a data gap.
    pub fn ratio(&self) -> Option<f64> {
        (self.quota.0 > 0 && !self.gap).then(|| self.closed.0 as f64 / self.quota.0 as f64)
    }
}

impl Snapshot<'_> {
    /// The first year of a seller, so far.
    pub fn first_year(&self, seller: usize) -> FirstYear {
        let (mut closed, mut quota, mut known) = (0, 0, 0);
        for (ms, outcome) in self.months(seller).take_while(|(ms, _)| *ms <= LAST_MS) {
            let given = outcome.on_leave || (outcome.quota.is_some() && outcome.closed.is_some());
            known += i32::from(given && ms <= self.last_whole_ms(seller));
            if let (Some(q), Some(c), false) = (outcome.quota, outcome.closed, outcome.on_leave)
                && q.0 > 0
            {
                quota += q.0;
                closed += c.0;
            }
        }
        let missing = self.last_whole_ms(seller) + 1 - known;
        FirstYear { closed: Money(closed), quota: Money(quota), gap: missing > 1 }
    }

    /// Last month since hire of the first year that the seller was here to the end of; -1 when none.
    fn last_whole_ms(&self, seller: usize) -> i32 {
        let tenure = self.tenure(seller);
        let last = match tenure.end {
            TenureEnd::StillHere => self.last_month,
            TenureEnd::Moved | TenureEnd::Left(_) => Month::of(tenure.until).plus(-1).min(self.last_month),
        };
        last.since(self.hire_month(seller)).min(LAST_MS)
    }

    /// How a hire counts at the as-of date.
    pub fn standing(&self, seller: usize) -> Standing {
        if !self.is_mature(seller) {
            return Standing::NotYet;
        }
        if self.left_within_12(seller) {
            return Standing::Miss;
        }
        match self.first_year(seller).ratio() {
            None => Standing::DataGap,
            Some(ratio) if ratio >= self.history.settings.thresholds.attainment_bar => Standing::Hit,
            Some(_) => Standing::Miss,
        }
    }

    /// Hits and mature hires among `sellers`.
    pub fn hits(&self, sellers: &[usize]) -> (u32, u32) {
        sellers.iter().fold((0, 0), |(hits, mature), seller| match self.standing(*seller) {
            Standing::Hit => (hits + 1, mature + 1),
            Standing::Miss => (hits, mature + 1),
            Standing::NotYet | Standing::DataGap => (hits, mature),
        })
    }
}
