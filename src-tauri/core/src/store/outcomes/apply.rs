//! The seller-months of an import.

use super::spell_of;
use crate::model::{Money, OutcomeRecord, Planned, Standing};
use crate::store::names::Names;
use crate::store::references;
use crate::store::sellers::{self, SpellIds};
use crate::{Error, Result};
use rusqlite::{Connection, Statement};
use std::collections::HashMap;

pub(in crate::store) fn apply(names: &Names, planned: &[Planned<OutcomeRecord>]) -> Result<()> {
    let conn = names.tx.conn;
    let spells = spells(names, planned)?;
    let mut new = NewMonths::new(conn, planned, names.tx.import_id)?;
    let mut update = conn.prepare(&update())?;
    let mut owners: Vec<&str> = Vec::new();
    for months in planned.chunk_by(|a, b| a.record.seller == b.record.seller) {
        names.tx.step(months.len())?;
        let Some(spells) = spells.get(&*months[0].record.seller) else { continue };
        for Planned { record, standing, .. } in months {
            let Some(spell) = spell_of(spells, record.month) else { continue };
            if owners.last() != Some(&spell.id.as_str()) {
                owners.push(&spell.id);
            }
            match standing {
                Standing::Unchanged => {}
                Standing::New => new.push(&spell.id, record)?,
                Standing::Update => {
                    bind(&mut update, 0, &FIGURES, &spell.id, record)?;
                    if update.raw_execute()? != 1 {
                        let message = format!("{} of {} is not where it was", record.month, record.seller);
                        return Err(Error::Store(message));
                    }
                }
            }
        }
    }
    new.write()?;
    references::check_owners(conn, owners)
}

/// The spells of each seller; one that is not there yet is made.
fn spells(names: &Names, planned: &[Planned<OutcomeRecord>]) -> Result<HashMap<String, Vec<SpellIds>>> {
    let mut spells = sellers::ids(names.tx.conn)?;
    for months in planned.chunk_by(|a, b| a.record.seller == b.record.seller) {
        let seller = &*months[0].record.seller;
        if !spells.contains_key(seller) {
            spells.insert(seller.into(), vec![sellers::insert_stub(names, seller, None)?]);
        }
    }
    Ok(spells)
}

/// A column and what a record says of it.
type Figure = (&'static str, fn(&OutcomeRecord) -> Option<i64>);

const FIGURES: [Figure; 10] = [
    ("quota", |record| minor(record.quota)),
    ("full_quota", |record| minor(record.full_quota)),
    ("closed", |record| minor(record.closed)),
    ("pipeline_inbound", |record| minor(record.pipeline_inbound)),
    ("pipeline_self", |record| minor(record.pipeline_self)),
    ("pipeline_bdr", |record| minor(record.pipeline_bdr)),
    ("pipeline_partner", |record| minor(record.pipeline_partner)),
    ("bdr_credited", |record| minor(record.bdr_credited)),
    ("meetings", |record| record.meetings.map(i64::from)),
    ("deals", |record| record.deals.map(i64::from)),
];

fn minor(money: Option<Money>) -> Option<i64> {
    money.map(|Money(minor)| minor)
}

/// Binds seller, month, leave and figures of a month, after `bound` parameters.
fn bind(
    statement: &mut Statement,
    bound: usize,
    figures: &[Figure],
    seller: &str,
    record: &OutcomeRecord,
) -> rusqlite::Result<()> {
    statement.raw_bind_parameter(bound + 1, seller)?;
    statement.raw_bind_parameter(bound + 2, record.month.as_number())?;
    statement.raw_bind_parameter(bound + 3, record.on_leave.unwrap_or(false))?;
    for ((_, figure), place) in figures.iter().zip(bound + KEYS + 1..) {
        statement.raw_bind_parameter(place, figure(record))?;
    }
    Ok(())
}

/// Parameters of a month besides its figures.
const KEYS: usize = 3;

fn update() -> String {
    let figures = FIGURES.iter().zip(KEYS + 1..).map(|((column, _), place)| format!("{column} = ?{place}"));
    let figures = figures.collect::<Vec<_>>().join(", ");
    format!("UPDATE outcomes SET rev = rev + 1, on_leave = ?3, {figures} WHERE seller_id = ?1 AND month = ?2")
}

/// New months on their way into the table, some at a time: of two million statements the starts and ends alone take seconds.
struct NewMonths<'c, 'p> {
    conn: &'c Connection,
    import: Option<i64>,
    /// Those that any of the months has.
    figures: Vec<Figure>,
    /// Writes [`AT_ONCE`] months.
    statement: Statement<'c>,
    waiting: Vec<(&'p str, &'p OutcomeRecord)>,
}

const AT_ONCE: usize = 32;

impl<'c, 'p> NewMonths<'c, 'p> {
    fn new(conn: &'c Connection, planned: &[Planned<OutcomeRecord>], import: Option<i64>) -> Result<Self> {
        let mut has = [false; FIGURES.len()];
        for Planned { record, .. } in planned {
            for (has, (_, figure)) in has.iter_mut().zip(&FIGURES) {
                *has |= figure(record).is_some();
            }
        }
        let figures: Vec<Figure> =
            FIGURES.into_iter().zip(has).filter_map(|(f, has)| has.then_some(f)).collect();
        let statement = conn.prepare(&insert(&figures, AT_ONCE))?;
        Ok(Self { conn, import, figures, statement, waiting: Vec::with_capacity(AT_ONCE) })
    }

    fn push(&mut self, seller: &'p str, record: &'p OutcomeRecord) -> Result<()> {
        self.waiting.push((seller, record));
        if self.waiting.len() == AT_ONCE {
            write(&mut self.statement, self.import, &self.figures, &self.waiting)?;
            self.waiting.clear();
        }
        Ok(())
    }

    /// Writes those that still wait.
    fn write(self) -> Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut statement = self.conn.prepare(&insert(&self.figures, self.waiting.len()))?;
        Ok(write(&mut statement, self.import, &self.figures, &self.waiting)?)
    }
}

fn write(
    statement: &mut Statement,
    import: Option<i64>,
    figures: &[Figure],
    months: &[(&str, &OutcomeRecord)],
) -> rusqlite::Result<()> {
    statement.raw_bind_parameter(1, import)?;
    for (place, (seller, record)) in months.iter().enumerate() {
        bind(statement, 1 + place * (KEYS + figures.len()), figures, seller, record)?;
    }
    statement.raw_execute().map(drop)
}

/// Inserts months; the import is the first parameter. A refused row ends the whole import, so the statement keeps no way
/// back of its own.
fn insert(figures: &[Figure], months: usize) -> String {
    let columns: Vec<&str> = figures.iter().map(|(column, _)| *column).collect();
    let columns = [&["import_id", "seller_id", "month", "on_leave"], &columns[..]].concat().join(", ");
    let month = |place: usize| {
        let each = KEYS + figures.len();
        let places: Vec<String> = (0..each).map(|at| format!("?{}", 2 + place * each + at)).collect();
        format!("(?1, {})", places.join(", "))
    };
    let months = (0..months).map(month).collect::<Vec<_>>().join(", ");
    format!("INSERT OR FAIL INTO outcomes ({columns}) VALUES {months}")
}
