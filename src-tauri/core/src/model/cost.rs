//! What a repeat is reckoned with: the cost assumptions of a workspace (METHODS 12).
//! Never a sum: analysis makes it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Cost assumptions of METHODS 12, all editable. Those that are guesses may have a low and a high end; an end that is not
/// given is the assumption itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CostAssumptions {
    /// Annual base pay by role, in major units.
    #[cfg_attr(feature = "bindings", specta(type = BTreeMap<String, u32>))]
    pub annual_base: BTreeMap<String, f64>,
    /// Replacement cost as a share of annual base.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub replacement_pct: f64,
    /// Its low end.
    pub replacement_pct_low: Option<f64>,
    /// Its high end.
    pub replacement_pct_high: Option<f64>,
    /// Months a seat stays empty.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub vacancy_months: f64,
    /// Their low end.
    pub vacancy_months_low: Option<f64>,
    /// Their high end.
    pub vacancy_months_high: Option<f64>,
    /// Gross margin of what is sold.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub gross_margin: f64,
    /// Its low end.
    pub gross_margin_low: Option<f64>,
    /// Its high end.
    pub gross_margin_high: Option<f64>,
    /// The user's remark.
    pub note: Option<String>,
}

impl Default for CostAssumptions {
    fn default() -> Self {
        Self {
            annual_base: BTreeMap::new(),
            replacement_pct: 0.21,
            replacement_pct_low: None,
            replacement_pct_high: None,
            vacancy_months: 2.0,
            vacancy_months_low: None,
            vacancy_months_high: None,
            gross_margin: 0.75,
            gross_margin_low: None,
            gross_margin_high: None,
            note: None,
        }
    }
}

/// An assumption as low, base and high; all three are one where nobody said a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assumption {
    /// Low end, at most the base.
    pub low: f64,
    /// What is assumed.
    pub base: f64,
    /// High end, at least the base.
    pub high: f64,
}

impl Assumption {
    /// An end on the wrong side of the base is none.
    fn new(base: f64, low: Option<f64>, high: Option<f64>) -> Self {
        Self { low: low.unwrap_or(base).min(base), base, high: high.unwrap_or(base).max(base) }
    }
}

impl CostAssumptions {
    /// Replacement cost as a share of annual base.
    pub fn replacement(&self) -> Assumption {
        Assumption::new(self.replacement_pct, self.replacement_pct_low, self.replacement_pct_high)
    }

    /// Months a seat stays empty.
    pub fn vacancy(&self) -> Assumption {
        Assumption::new(self.vacancy_months, self.vacancy_months_low, self.vacancy_months_high)
    }

    /// Gross margin of what is sold.
    pub fn margin(&self) -> Assumption {
        Assumption::new(self.gross_margin, self.gross_margin_low, self.gross_margin_high)
    }

    /// The first number that no sum can be made of: its field, and a sentence on what would do.
    pub fn fault(&self) -> Option<(&'static str, &'static str)> {
        let amount = |value: &f64| value.is_finite() && *value >= 0.0;
        if !self.annual_base.values().all(amount) {
            return Some(("annual_base", "Annual base pay can't be below 0."));
        }
        let (pct, months, margin) = (self.replacement_pct, self.vacancy_months, self.gross_margin);
        let base = [("replacement_pct", pct), ("vacancy_months", months), ("gross_margin", margin)];
        let low = [
            ("replacement_pct_low", self.replacement_pct_low),
            ("vacancy_months_low", self.vacancy_months_low),
            ("gross_margin_low", self.gross_margin_low),
        ];
        let high = [
            ("replacement_pct_high", self.replacement_pct_high),
            ("vacancy_months_high", self.vacancy_months_high),
            ("gross_margin_high", self.gross_margin_high),
        ];
        let given = base.map(|(field, value)| (field, Some(value)));
        for (field, value) in given.into_iter().chain(low).chain(high) {
            let Some(value) = value else { continue };
            if !amount(&value) {
                return Some((field, "A cost assumption can't be below 0."));
            }
            if field.starts_with("gross_margin") && value > 1.0 {
                return Some((field, "A share lies between 0 and 100\u{a0}%."));
            }
        }
        for ((_, base), ((low, at_least), (high, at_most))) in base.into_iter().zip(low.into_iter().zip(high))
        {
            if at_least.is_some_and(|end| end > base) {
                return Some((low, "The low end can't be above the assumption itself."));
            }
            if at_most.is_some_and(|end| end < base) {
                return Some((high, "The high end can't be below the assumption itself."));
            }
        }
        None
    }
}
