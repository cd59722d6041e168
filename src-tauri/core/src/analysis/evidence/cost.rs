//! What the repeat cost, compared with hires who just meet the attainment bar (METHODS 12).
//! Never compared with perfection, and no month is counted twice.

use super::super::{Encore, Snapshot};
use serde::Serialize;

/// Months of the first year.
const FIRST_YEAR: i32 = 11;

/// Cost of the latest stretch of a role, in major units of the workspace's currency.
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
        let gap = (bar * quota as f64 - closed as f64) / 100.0 * assumed.gross_margin;
        let base = assumed.annual_base.get(&role.key);
        let replacement = base.map(|base| f64::from(exits) * assumed.replacement_pct * base);
        let vacancy = role.full_quota.map(|full| {
            f64::from(exits) * assumed.vacancy_months * full.major() * bar * assumed.gross_margin
        });
        Some(Cost {
            process: group.process,
            attainment_bar: bar,
            first_year_exits: exits,
            replacement,
            margin_gap_vs_bar_while_employed: gap,
            vacancy_margin: vacancy,
            total: replacement
                .zip(vacancy)
                .map(|(replacement, vacancy)| replacement + vacancy + gap.max(0.0)),
        })
    }
}
