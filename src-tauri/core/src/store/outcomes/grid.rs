//! The outcomes of a cohort as a grid, and its cells as they are typed.

use super::month;
use crate::Result;
use crate::model::{Money, Month, OutcomeCell, OutcomeField};
use crate::store::{Store, Tx};
use rusqlite::{OptionalExtension, Row};
use std::collections::BTreeMap;

/// One seller-month of the grid, money in minor units.
#[derive(Debug, Clone, PartialEq)]
pub struct GridRow {
    /// Id of the seller.
    pub seller: String,
    /// The month.
    pub month: Month,
    /// What is known, by figure.
    pub figures: BTreeMap<OutcomeField, i64>,
    /// The seller was on leave.
    pub on_leave: bool,
}

impl Store {
    /// The seller-months of a cohort, by seller and month.
    pub fn outcome_rows(&self, cohort: &str) -> Result<Vec<GridRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_grid.sql"))?;
        let row = |row: &Row| {
            let mut figures = BTreeMap::new();
            for field in OutcomeField::ALL {
                figures.extend(row.get::<_, Option<i64>>(field.column())?.map(|figure| (field, figure)));
            }
            let (seller, on_leave) = (row.get("seller_id")?, row.get("on_leave")?);
            Ok(GridRow { seller, month: month(row.get("month")?), figures, on_leave })
        };
        let rows = statement.query_map([cohort], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Writes one cell. A month that holds nothing any more goes; a blank in a month that is not there makes none.
    pub fn keep_outcome(&self, cell: &OutcomeCell) -> Result<()> {
        let column = cell.field.column();
        let value = cell
            .value
            .map(|value| if cell.field.is_money() { Money::from_major(value).0 } else { value as i64 });
        let key = (&cell.seller, cell.month.as_number());
        let kept = self
            .conn
            .prepare_cached(&format!("SELECT {column} FROM outcomes WHERE seller_id = ?1 AND month = ?2"))?
            .query_row(key, |row| row.get::<_, Option<i64>>(0))
            .optional()?;
        let sql = match (kept, value) {
            (Some(old), _) if old == value => return Ok(()),
            (None, None) => return Ok(()),
            (Some(_), _) => {
                format!(
                    "UPDATE outcomes SET {column} = ?3, rev = rev + 1 WHERE seller_id = ?1 AND month = ?2"
                )
            }
            (None, Some(_)) => {
                format!("INSERT INTO outcomes (seller_id, month, {column}) VALUES (?1, ?2, ?3)")
            }
        };
        self.conn.prepare_cached(&sql)?.execute((key.0, key.1, value))?;
        if value.is_none() {
            self.conn.prepare_cached(include_str!("delete_blank.sql"))?.execute(key)?;
        }
        Ok(())
    }
}
