//! Outcomes as analysis reads them: in columns, part by part, so that two readers can share them.

use super::{money, month};
use crate::Result;
use crate::model::{Outcome, Outcomes};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Into how many parts the sellers are divided: enough that no reader waits long for another's last one.
const PARTS: usize = 8;

/// The parts of the outcomes, each taken once by whichever reader is free.
#[derive(Debug)]
pub(in crate::store) struct Parts {
    /// The seller's id that each begins with, ascending.
    from: Vec<String>,
    taken: AtomicUsize,
}

impl Parts {
    /// Parts of about as many sellers each.
    pub fn of(conn: &Connection) -> Result<Self> {
        let sellers: u32 = conn.query_row("SELECT count(*) FROM sellers", [], |row| row.get(0))?;
        let mut after =
            conn.prepare("SELECT id FROM sellers WHERE id >= ?1 ORDER BY id LIMIT 1 OFFSET ?2")?;
        let mut from = vec![String::new()];
        while let Some(last) = from.last().filter(|_| from.len() < PARTS) {
            let next =
                after.query_row((last, sellers.div_ceil(PARTS as u32)), |row| row.get(0)).optional()?;
            let Some(next) = next else { break };
            from.push(next);
        }
        Ok(Self { from, taken: AtomicUsize::new(0) })
    }

    /// Reads one part after another until none is left.
    pub fn read(&self, conn: &Connection) -> Result<Vec<Columns>> {
        let mut read = Vec::new();
        loop {
            let part = self.taken.fetch_add(1, Ordering::Relaxed);
            let Some(from) = self.from.get(part) else { return Ok(read) };
            read.push(columns(conn, from, self.from.get(part + 1).map(String::as_str))?);
        }
    }
}

/// Outcomes in the order of the file: each seller's id, then its months in columns.
#[derive(Debug, Default)]
pub(in crate::store) struct Columns {
    sellers: Vec<String>,
    outcomes: Outcomes,
}

/// The outcomes from a seller on, below another if there is one.
fn columns(conn: &Connection, from: &str, below: Option<&str>) -> Result<Columns> {
    let mut statement = conn.prepare_cached(include_str!("select_history.sql"))?;
    let mut rows = statement.query([from])?;
    let mut columns = Columns::default();
    while let Some(row) = rows.next()? {
        // Bytes: of two million ids only those of another seller are read as text.
        let id = row.get_ref(0)?.as_bytes().map_err(rusqlite::Error::from)?;
        if columns.sellers.last().is_none_or(|last| last.as_bytes() != id) {
            let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            // Looked at here once a seller, in a WHERE once a month.
            if below.is_some_and(|below| id >= below) {
                break;
            }
            if !columns.sellers.is_empty() {
                columns.outcomes.end_seller();
            }
            columns.sellers.push(id.to_owned());
        }
        columns.outcomes.push(Outcome {
            month: month(row.get(1)?),
            quota: money(row, 2)?,
            full_quota: money(row, 3)?,
            closed: money(row, 4)?,
            on_leave: row.get(5)?,
        });
    }
    if !columns.sellers.is_empty() {
        columns.outcomes.end_seller();
    }
    Ok(columns)
}

/// The parts in the order of the history's sellers; months of sellers that it does not have are left out.
pub(in crate::store) fn by_seller(parts: &[Columns], seller_at: &HashMap<String, usize>) -> Outcomes {
    let mut places = vec![None; seller_at.len()];
    for (part, columns) in parts.iter().enumerate() {
        for (index, id) in columns.sellers.iter().enumerate() {
            if let Some(place) = seller_at.get(id) {
                places[*place] = Some((part, index));
            }
        }
    }
    let mut outcomes = Outcomes::with_capacity(parts.iter().map(|part| part.outcomes.len()).sum());
    for place in places {
        if let Some((part, index)) = place {
            outcomes.copy_seller(&parts[part].outcomes, index);
        }
        outcomes.end_seller();
    }
    outcomes
}
