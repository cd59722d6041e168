//! What the repeat cost, compared with hires who just meet the attainment bar (METHODS 12).
//! Never compared with perfection, and no month is counted twice.

use super::super::wording::{about, about_range};
use super::super::{Encore, Snapshot};
use serde::Serialize;

/// Months of the first year.
const FIRST_YEAR: i32 = 11;

/// Cost of the latest stretch of a role, in major units of the workspace's currency. The amounts of `Cost` itself are those
/// of the base assumptions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Cost {
    /// Versions, joined by `+`.
    pub process: String,
    /// Attainment that hires are compared with.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub attainment_bar: f64,
    /// Exits within 12 months of the hire.
    pub first_year_exits: u32,
    /// Replacing them; none without an annual base.
    pub replacement: Option<f64>,
    /// Margin lost while employed, against the bar; negative = more than the bar.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub margin_gap_vs_bar_while_employed: f64,
    /// Margin lost while the seats were empty; none without a full quota.
    pub vacancy_margin: Option<f64>,
    /// Their sum, a negative gap as 0; none when a part is.
    pub total: Option<f64>,
    /// The same with every assumption at its low end; equal to the base where none has a range.
    pub low: CostParts,
    /// The same with every assumption at its high end.
    pub high: CostParts,
}

/// The parts of a cost under one set of assumptions, in major units of the workspace's currency.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CostParts {
    /// Replacing who left; none without an annual base.
    pub replacement: Option<f64>,
    /// Margin lost while employed, against the bar; negative = more than the bar.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub margin_gap_vs_bar_while_employed: f64,
    /// Margin lost while the seats were empty; none without a full quota.
    pub vacancy_margin: Option<f64>,
    /// Their sum, a negative gap as 0; none when a part is.
    pub total: Option<f64>,
}

impl Cost {
    /// The total as people say it, in `currency`: its range first where the assumptions have one. None without a total.
    pub fn in_words(&self, currency: &str) -> Option<String> {
        let base = about(self.total?);
        let ends = self.low.total.zip(self.high.total).filter(|(low, high)| low < high);
        Some(match ends {
            Some((low, high)) => {
                format!("about {} {currency} ({base} by the base assumptions)", about_range(low, high))
            }
            None => format!("about {base} {currency}"),
        })
    }
}

/// What was counted, before anything is assumed.
struct Counted {
    exits: f64,
    annual_base: Option<f64>,
    /// Full quota of a month at the bar.
    month_at_bar: Option<f64>,
    /// What was closed less than the bar asks for; negative = more.
    shortfall: f64,
}

impl Counted {
    fn at(&self, replacement_pct: f64, vacancy_months: f64, gross_margin: f64) -> CostParts {
        let replacement = self.annual_base.map(|base| self.exits * replacement_pct * base);
        let vacancy = self.month_at_bar.map(|month| self.exits * vacancy_months * month * gross_margin);
        let gap = self.shortfall * gross_margin;
        CostParts {
            replacement,
            margin_gap_vs_bar_while_employed: gap,
            vacancy_margin: vacancy,
            total: replacement
                .zip(vacancy)
                .map(|(replacement, vacancy)| replacement + vacancy + gap.max(0.0)),
        }
    }
}

impl Snapshot<'_> {
    /// None without a stretch.
    pub(super) fn cost(&self, role: usize, cohorts: &[usize], encore: &Encore) -> Option<Cost> {
        let stretch = encore.stretches.last()?;
        let group = self.groups(cohorts, encore).into_iter().find(|group| {
            group.cohorts.first().map(|cohort| &self.history.cohorts[*cohort].name) == stretch.cohorts.first()
        })?;
        let settings = &self.history.settings;
        let (assumed, bar) = (&settings.cost, settings.thresholds.attainment_bar);
        let role = &self.history.roles[role];
        let exits = group.sellers.iter().filter(|seller| self.left_within_12(**seller)).count() as u32;
        let (mut quota, mut closed) = (0, 0);
        for seller in &group.sellers {
            // A missing month is missing, not nothing closed; a month on leave is not charged.
            for (_, row) in self.months(*seller).take_while(|(ms, _)| *ms <= FIRST_YEAR) {
                if let (Some(due), Some(made), false) = (row.quota, row.closed, row.on_leave) {
                    quota += due.0;
                    closed += made.0;
                }
            }
        }
        let counted = Counted {
            exits: f64::from(exits),
            annual_base: assumed.annual_base.get(&role.key).copied(),
            month_at_bar: role.full_quota.map(|full| full.major() * bar),
            shortfall: (bar * quota as f64 - closed as f64) / 100.0,
        };
        let (pct, months, margin) = (assumed.replacement(), assumed.vacancy(), assumed.margin());
        let base = counted.at(pct.base, months.base, margin.base);
        Some(Cost {
            process: group.process,
            attainment_bar: bar,
            first_year_exits: exits,
            replacement: base.replacement,
            margin_gap_vs_bar_while_employed: base.margin_gap_vs_bar_while_employed,
            vacancy_margin: base.vacancy_margin,
            total: base.total,
            low: counted.at(pct.low, months.low, margin.low),
            high: counted.at(pct.high, months.high, margin.high),
        })
    }
}
