//! Money in minor units of the workspace's one currency, so that sums are exact and free of order.

use serde::{Deserialize, Serialize};

/// An amount in minor units (cents). Negative amounts are claw-backs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Money(pub i64);

impl Money {
    /// From major units, rounded to the nearest minor unit.
    pub fn from_major(amount: f64) -> Self {
        Self((amount * 100.0).round() as i64)
    }

    /// In major units.
    pub fn major(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// Whether it is more than nothing: a quota of 0 is none.
    pub fn is_above_zero(self) -> bool {
        self.0 > 0
    }
}
