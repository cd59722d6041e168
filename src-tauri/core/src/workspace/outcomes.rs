//! The outcomes grid of a cohort: months by sellers.

use super::cohorts::unknown;
use super::namesakes::told_apart;
use super::roles::refuse;
use super::{Action, Workspace};
use crate::model::{CohortEntry, History, Leave, Moment, Money, Month, OutcomeCell, OutcomeField};
use crate::{Error, Result};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Months of the grid at most, and cells of one change.
const MOST_MONTHS: i32 = 120;
const MOST_CELLS: usize = 100_000;

/// The grid of a cohort.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OutcomeGrid {
    /// Name of the cohort.
    pub cohort: String,
    /// The months, from the first hire to the last month that has an outcome, one more, or the as-of date; and a year after the last hire at least.
    pub months: Vec<Month>,
    /// The sellers by hire date.
    pub sellers: Vec<GridSeller>,
    /// What is known.
    pub rows: Vec<GridMonth>,
}

/// A seller of the grid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridSeller {
    /// Id of the seller.
    pub id: String,
    /// Name.
    pub name: String,
    /// First day of work.
    pub hired_on: NaiveDate,
    /// Last day of work.
    pub ended_on: Option<NaiveDate>,
    /// Full monthly quota of the seller's role in major units: it holds in each month whose own `full_quota` is empty, as the
    /// ramp is drawn against it. None = the role has none, or 0.
    pub role_full_quota: Option<f64>,
    /// Months of the ramp, counted from the month of hire; 0 = no schedule.
    pub ramp_months: u32,
    /// Leaves of absence.
    pub leaves: Vec<Leave>,
}

/// One seller-month, money in major units.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridMonth {
    /// Id of the seller.
    pub seller: String,
    /// The month.
    pub month: Month,
    /// What is known, by figure.
    #[cfg_attr(feature = "bindings", specta(type = BTreeMap<OutcomeField, u32>))]
    pub figures: BTreeMap<OutcomeField, f64>,
    /// The seller was on leave.
    pub on_leave: bool,
}

impl Workspace {
    /// The grid of a cohort; `history` is the snapshot of this workspace.
    pub fn outcome_grid(&self, history: &History, cohort: &str) -> Result<OutcomeGrid> {
        let place = history.cohorts.iter().position(|each| each.id == cohort);
        let Some(place) = place else { return Err(self.not_in_figures(cohort)?) };
        let full_from = |role: usize| {
            let schedule = &history.roles[role].ramp_schedule;
            schedule.iter().position(|share| *share >= 1.0).unwrap_or(schedule.len()) as u32
        };
        let mut members: Vec<_> =
            history.sellers.iter().filter(|seller| seller.cohort == Some(place)).collect();
        // Of one day in the order in which they were entered, as their ids ascend: so a block is pasted beside the list it is from.
        members.sort_by_key(|seller| (seller.hired_on, &seller.id));
        let names = told_apart(members.iter().map(|seller| (&*seller.name, Some(&*seller.external_id))));
        let sellers: Vec<GridSeller> = members
            .into_iter()
            .zip(names)
            .map(|(seller, name)| GridSeller {
                id: seller.id.clone(),
                name,
                hired_on: seller.hired_on,
                ended_on: seller.ended_on,
                role_full_quota: history.roles[seller.role]
                    .full_quota
                    .filter(|quota| quota.0 > 0)
                    .map(Money::major),
                ramp_months: full_from(seller.role),
                leaves: seller.leaves.clone(),
            })
            .collect();
        let rows: Vec<GridMonth> = self.store.outcome_rows(cohort)?.into_iter().map(major).collect();
        Ok(OutcomeGrid {
            cohort: history.cohorts[place].name.clone(),
            months: months(&sellers, &rows, history.as_of(None)),
            sellers,
            rows,
        })
    }

    /// Whose outcomes were entered, and of which month where it is one.
    fn outcome_title(&self, cells: &[OutcomeCell]) -> Result<String> {
        let sellers: BTreeSet<&str> = cells.iter().map(|cell| cell.seller.as_str()).collect();
        let whose = match sellers.first() {
            Some(only) if sellers.len() == 1 => {
                self.store.person_record(only)?.map_or_else(|| (*only).to_owned(), |person| person.name)
            }
            _ => format!("{} sellers", sellers.len()),
        };
        Ok(match cells {
            [cell] => format!("Outcome of {whose}, {}", cell.month),
            cells => format!("{} outcomes of {whose}", cells.len()),
        })
    }

    /// Why a cohort is in no history.
    fn not_in_figures(&self, cohort: &str) -> Result<Error> {
        let found = self.cohorts()?.into_iter().find(|each| each.id.as_deref() == Some(cohort));
        let Some(CohortEntry { name, archived, .. }) = found else { return Ok(unknown("cohort", cohort)) };
        let message = if archived {
            format!(
                "{name} is archived: its outcomes are kept and count in no figure. Take the tick at Archived off to see and change them."
            )
        } else {
            format!(
                "{name} has no role yet, so nothing of it is counted. Say the role under Edit cohort first."
            )
        };
        Ok(refuse("cohort", message))
    }

    /// Writes cells as one action: all or none.
    pub fn keep_outcomes(&mut self, moment: &Moment, cells: &[OutcomeCell]) -> Result<()> {
        if cells.len() > MOST_CELLS {
            return Err(refuse(
                "cells",
                "Up to 100,000 cells can be changed at once. Import a file instead.",
            ));
        }
        for cell in cells {
            let Some(value) = cell.value else { continue };
            if !value.is_finite() || value.abs() > 1e12 {
                return Err(refuse("cells", format!("{value} in {} is no amount.", cell.month)));
            }
            let whole = !cell.field.is_money();
            if whole && (value < 0.0 || value.fract() != 0.0) {
                return Err(refuse(
                    "cells",
                    format!("{value} in {}: a number of meetings or deals is whole.", cell.month),
                ));
            }
            if cell.field == OutcomeField::Quota && value < 0.0 {
                return Err(refuse("cells", format!("{value} in {}: a quota can't be below 0.", cell.month)));
            }
        }
        let title = self.outcome_title(cells)?;
        let action = Action { name: "outcome_keep", title };
        self.write(moment, &action, |tx| cells.iter().try_for_each(|cell| tx.keep_outcome(cell)))
    }
}

fn major(row: crate::store::GridRow) -> GridMonth {
    let figures = row
        .figures
        .into_iter()
        .map(|(field, kept)| (field, if field.is_money() { Money(kept).major() } else { kept as f64 }));
    GridMonth { seller: row.seller, month: row.month, figures: figures.collect(), on_leave: row.on_leave }
}

/// From the first hire on; a year at least, so that a new class has cells to fill.
fn months(sellers: &[GridSeller], rows: &[GridMonth], as_of: Option<NaiveDate>) -> Vec<Month> {
    let Some(first) = sellers.iter().map(|seller| Month::of(seller.hired_on)).min() else {
        return Vec::new();
    };
    let first = rows.iter().map(|row| row.month).min().map_or(first, |known| known.min(first));
    let known = rows.iter().map(|row| row.month).max().unwrap_or(first);
    let last_hire = sellers.iter().map(|seller| Month::of(seller.hired_on)).max().unwrap_or(first);
    // One more than is known: the month in which the first year of a hire in mid-month ends, and the next to be entered.
    let last = known.plus(1).max(last_hire.plus(12)).max(as_of.map_or(first, Month::of));
    (0..=last.since(first).min(MOST_MONTHS - 1)).map(|months| first.plus(months)).collect()
}
