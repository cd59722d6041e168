//! Outcomes: seller-months.

mod apply;
mod columns;
mod grid;

pub(super) use apply::apply;
pub(super) use columns::{Parts, by_seller};
pub use grid::GridRow;

use super::names::Names;
use super::sellers::SpellIds;
use crate::Result;
use crate::model::{DataMonths, Money, Month, Origins, OutcomeRecord};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;
use std::sync::Arc;

/// The spell that a month belongs to: the last one begun by then, else the first.
fn spell_of(spells: &[SpellIds], month: Month) -> Option<&SpellIds> {
    let begun = |spell: &&SpellIds| spell.hired_on.is_none_or(|hired| Month::of(hired) <= month);
    spells.iter().rev().find(begun).or(spells.first())
}

/// Moves the months of a person to the spells that they belong to, after the spells became known. The spells are read from the
/// table of sellers, so that what is moved belongs to one, looked up or not.
pub(super) fn reattach(names: &Names, spells: &[SpellIds]) -> Result<()> {
    let conn = names.tx.conn;
    let mut months = conn.prepare_cached("SELECT month FROM outcomes WHERE seller_id = ?1 ORDER BY month")?;
    for spell in spells {
        let of_spell = months.query_map([&spell.id], |row| row.get::<_, i32>(0))?;
        for number in of_spell.collect::<rusqlite::Result<Vec<_>>>()? {
            let Some(right) = spell_of(spells, month(number)).filter(|right| right.id != spell.id) else {
                continue;
            };
            // As a new row and a deleted one: both are undone with the import.
            let moved = params![spell.id, number, right.id, names.tx.import_id];
            conn.prepare_cached(include_str!("insert_moved.sql"))?.execute(moved)?;
            conn.prepare_cached("DELETE FROM outcomes WHERE seller_id = ?1 AND month = ?2")?
                .execute(params![spell.id, number])?;
        }
    }
    Ok(())
}

/// All seller-months as import records.
pub(super) fn records(conn: &Connection) -> Result<Vec<OutcomeRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let mut last: Arc<str> = "".into();
    let records = statement.query_map([], |row| record(row, &mut last))?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn known(conn: &Connection) -> Result<HashMap<(Arc<str>, Month), OutcomeRecord>> {
    Ok(records(conn)?
        .into_iter()
        .map(|record| ((Arc::clone(&record.seller), record.month), record))
        .collect())
}

fn record(row: &Row, last: &mut Arc<str>) -> rusqlite::Result<OutcomeRecord> {
    let seller: String = row.get("seller")?;
    if **last != *seller {
        *last = seller.into();
    }
    let money = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(Money));
    Ok(OutcomeRecord {
        seller: Arc::clone(last),
        month: month(row.get("month")?),
        quota: money("quota")?,
        full_quota: money("full_quota")?,
        closed: money("closed")?,
        pipeline_inbound: money("pipeline_inbound")?,
        pipeline_self: money("pipeline_self")?,
        pipeline_bdr: money("pipeline_bdr")?,
        pipeline_partner: money("pipeline_partner")?,
        bdr_credited: money("bdr_credited")?,
        meetings: row.get("meetings")?,
        deals: row.get("deals")?,
        on_leave: row.get("on_leave")?,
    })
}

/// What the day of the data is told by.
pub(super) fn data_months(conn: &Connection) -> Result<DataMonths> {
    let mut statement = conn.prepare_cached(include_str!("select_data_months.sql"))?;
    let mut rows = statement.query([])?;
    let mut found = DataMonths::default();
    while let Some(row) = rows.next()? {
        found.counted.insert(row.get("external_id")?);
        found.outcomes = found.outcomes.max(row.get::<_, Option<i32>>("last_month")?.map(month));
        found.people = found.people.max(row.get::<_, Option<NaiveDate>>("last_day")?.map(Month::of));
    }
    Ok(found)
}

/// Where pipeline came from, in the order of the history's sellers; months of sellers that it does not have are left out.
pub(super) fn origins(conn: &Connection, seller_at: &HashMap<String, usize>) -> Result<Vec<Origins>> {
    let mut statement = conn.prepare_cached(include_str!("select_origins.sql"))?;
    let mut rows = statement.query([])?;
    let mut origins = Vec::new();
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let Some(seller) = seller_at.get(id).copied() else { continue };
        origins.push(Origins {
            seller,
            month: month(row.get(1)?),
            inbound: money(row, 2)?,
            self_sourced: money(row, 3)?,
            bdr: money(row, 4)?,
            partner: money(row, 5)?,
            bdr_credited: money(row, 6)?,
        });
    }
    origins.sort_by_key(|origins| (origins.seller, origins.month));
    Ok(origins)
}

fn money(row: &Row, column: usize) -> rusqlite::Result<Option<Money>> {
    Ok(row.get_ref(column)?.as_i64_or_null()?.map(Money))
}

/// A month of the file; the schema lets no other number in.
pub(super) fn month(number: i32) -> Month {
    Month::from_number(number).unwrap_or(Month::of(chrono::NaiveDate::default()))
}
