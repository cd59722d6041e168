//! The seller-months of an import.

use super::spell_of;
use crate::model::{Money, OutcomeRecord, Planned, Standing};
use crate::store::bulk::{self, Bulk};
use crate::store::names::Names;
use crate::store::sellers::{self, SpellIds};
use crate::store::{Tx, references};
use crate::{Error, Result};
use rusqlite::Statement;
use std::collections::HashMap;

pub(in crate::store) fn apply(names: &Names, planned: &[Planned<OutcomeRecord>]) -> Result<()> {
    let conn = names.tx.conn;
    let spells = spells(names, planned)?;
    let mut new = NewMonths::new(names.tx, planned);
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
                    if change(&mut update, &spell.id, record)? != 1 {
                        let message = format!("{} of {} is not where it was", record.month, record.seller);
                        return Err(Error::Store(message));
                    }
                }
            }
        }
    }
    new.write()?;
    references::check(conn, "sellers", owners)
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

fn update() -> String {
    let figures = FIGURES.iter().zip(4..).map(|((column, _), place)| format!("{column} = ?{place}"));
    let figures = figures.collect::<Vec<_>>().join(", ");
    format!("UPDATE outcomes SET rev = rev + 1, on_leave = ?3, {figures} WHERE seller_id = ?1 AND month = ?2")
}

/// Changes a month; answers how many there were.
fn change(update: &mut Statement, seller: &str, record: &OutcomeRecord) -> rusqlite::Result<usize> {
    update.raw_bind_parameter(1, seller)?;
    update.raw_bind_parameter(2, record.month.as_number())?;
    update.raw_bind_parameter(3, record.on_leave.unwrap_or(false))?;
    for ((_, figure), place) in FIGURES.iter().zip(4..) {
        update.raw_bind_parameter(place, figure(record))?;
    }
    update.raw_execute()
}

/// New months on their way into the table.
struct NewMonths<'c, 'p> {
    bulk: Bulk<'c>,
    /// Those that any of the months has.
    figures: Vec<Figure>,
    waiting: Vec<(&'p str, &'p OutcomeRecord)>,
}

impl<'c, 'p> NewMonths<'c, 'p> {
    fn new(tx: &Tx<'c>, planned: &[Planned<OutcomeRecord>]) -> Self {
        let mut has = [false; FIGURES.len()];
        for Planned { record, .. } in planned {
            for (has, (_, figure)) in has.iter_mut().zip(&FIGURES) {
                *has |= figure(record).is_some();
            }
        }
        let figures: Vec<Figure> =
            FIGURES.into_iter().zip(has).filter_map(|(f, has)| has.then_some(f)).collect();
        let columns: Vec<&str> = figures.iter().map(|(column, _)| *column).collect();
        let columns = [&["seller_id", "month", "on_leave"], &columns[..]].concat();
        Self { bulk: Bulk::new(tx, "outcomes", &columns), figures, waiting: Vec::with_capacity(bulk::PART) }
    }

    fn push(&mut self, seller: &'p str, record: &'p OutcomeRecord) -> rusqlite::Result<()> {
        self.waiting.push((seller, record));
        if self.waiting.len() == bulk::PART { self.write() } else { Ok(()) }
    }

    /// Writes those that still wait.
    fn write(&mut self) -> rusqlite::Result<()> {
        let figures = &self.figures;
        self.bulk.write(&self.waiting, |values, (seller, record)| {
            values.push(seller)?;
            values.push(record.month.as_number())?;
            values.push(record.on_leave.unwrap_or(false))?;
            figures.iter().try_for_each(|(_, figure)| values.push(figure(record)))
        })?;
        self.waiting.clear();
        Ok(())
    }
}
