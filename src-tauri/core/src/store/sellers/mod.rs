//! Sellers: one row a spell of employment, each with the candidate it was hired from.

mod entry;
mod lines;
mod merge;
mod new;

pub use merge::{PersonRecord, Spell};

use super::candidates::{self, Candidate};
use super::names::Names;
use super::scorecards::Hidden;
use crate::model::{Planned, SellerRecord, Standing};
use crate::{Error, Result};
use new::NewSpell;
use rusqlite::{Connection, Row, named_params};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

pub(super) fn apply(names: &Names, planned: &[Planned<SellerRecord>]) -> Result<()> {
    let tx = names.tx;
    let known = ids(tx.conn)?;
    let mut new = Vec::with_capacity(planned.len());
    for Planned { record, standing, .. } in planned {
        match standing {
            Standing::Unchanged => tx.step(1)?,
            Standing::New => {
                tx.step(0)?;
                new.push(NewSpell::of(names, record)?);
            }
            Standing::Update => {
                tx.step(1)?;
                let spells = known.get(&record.external_id).map_or(&[][..], Vec::as_slice);
                let spell = spells.iter().find(|spell| spell.spell == record.spell);
                let spell = spell
                    .ok_or_else(|| Error::Store(format!("{} is not where it was", record.external_id)))?;
                update(names, spell, record)?;
            }
        }
    }
    new::write(tx, &new, |rows| tx.step(rows))?;
    // Months go where they belong: to the right spell of those who have several.
    let several: HashSet<&str> = planned
        .iter()
        .map(|planned| &planned.record)
        .filter(|record| record.spell > 1 || known.contains_key(&record.external_id))
        .map(|record| record.external_id.as_str())
        .collect();
    if several.is_empty() {
        return Ok(());
    }
    let after = ids(tx.conn)?;
    let mut several = after.iter().filter(|(person, _)| several.contains(person.as_str()));
    several.try_for_each(|(_, spells)| super::outcomes::reattach(names, spells))
}

/// A seller known only by id so far; answers the ids of the seller and its candidate.
pub(super) fn insert_stub(names: &Names, external_id: &str, cohort: Option<&str>) -> Result<SpellIds> {
    let record = SellerRecord {
        external_id: external_id.into(),
        cohort: cohort.map(Into::into),
        spell: 1,
        ..SellerRecord::default()
    };
    let spell = NewSpell::of(names, &record)?;
    new::write(names.tx, std::slice::from_ref(&spell), |_| Ok(()))?;
    Ok(SpellIds {
        spell: 1,
        id: spell.id,
        candidate_id: spell.candidate_id,
        hired_on: None,
        cohort: cohort.map(Into::into),
    })
}

fn update(names: &Names, spell: &SpellIds, record: &SellerRecord) -> Result<()> {
    let (role_id, cohort_id) = places(names, record)?;
    candidates::update(
        names.tx,
        &spell.candidate_id,
        &candidate(record, role_id.as_deref(), cohort_id.as_deref()),
    )?;
    names.tx.conn.prepare_cached(include_str!("update.sql"))?.execute(named_params! {
        ":id": spell.id, ":role_id": role_id, ":cohort_id": cohort_id, ":hired_on": record.hired_on,
        ":ended_on": record.ended_on, ":exit_kind": record.exit_kind, ":exit_reason": record.exit_reason,
        ":rehire": record.rehire, ":manager": record.manager, ":territory": record.territory, ":location": record.location,
    })?;
    Ok(())
}

/// Ids of the role and the cohort; the cohort learns its role and version from the row.
fn places(names: &Names, record: &SellerRecord) -> Result<(Option<String>, Option<String>)> {
    let role_id = record.role.as_deref().map(|key| names.role(key)).transpose()?;
    let version = record.process_version.as_deref();
    let version_id = version.map(|key| names.version(key, role_id.as_deref())).transpose()?.flatten();
    let cohort = record.cohort.as_deref();
    let cohort_id =
        cohort.map(|name| names.cohort(name, role_id.as_deref(), version_id.as_deref())).transpose()?;
    Ok((role_id, cohort_id))
}

/// What was known of the person when hired.
fn candidate<'r>(
    record: &'r SellerRecord,
    role_id: Option<&'r str>,
    cohort_id: Option<&'r str>,
) -> Candidate<'r> {
    Candidate {
        external_id: None,
        name: record.name.as_deref().unwrap_or(&record.external_id),
        email: record.email.as_deref(),
        role_id,
        cohort_id,
        source: record.source.as_deref(),
        years_experience: record.years_experience,
        years_industry: record.years_industry,
        decision: Some("hired"),
        rock_star: record.rock_star,
        overall_score: record.overall_score,
        ..Candidate::default()
    }
}

/// Ids of one spell.
#[derive(Debug, Clone)]
pub(super) struct SpellIds {
    pub spell: u32,
    pub id: String,
    pub candidate_id: String,
    pub hired_on: Option<chrono::NaiveDate>,
    /// Name of its cohort.
    pub cohort: Option<Arc<str>>,
}

/// Spells by external id, in order.
pub(super) fn ids(conn: &Connection) -> Result<HashMap<String, Vec<SpellIds>>> {
    let cohorts: HashMap<String, Arc<str>> = super::names::map(conn, "SELECT id, name FROM cohorts")?;
    let mut by_person: HashMap<String, Vec<SpellIds>> = HashMap::new();
    let mut statement = conn.prepare_cached(include_str!("select_ids.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let ids = SpellIds {
            spell: row.get(1)?,
            id: row.get(2)?,
            candidate_id: row.get(3)?,
            hired_on: row.get(4)?,
            cohort: row
                .get_ref(5)?
                .as_str_or_null()
                .map_err(rusqlite::Error::from)?
                .and_then(|id| cohorts.get(id))
                .cloned(),
        };
        by_person.entry(row.get(0)?).or_default().push(ids);
    }
    // Here and not by SQLite: few have more than one.
    for spells in by_person.values_mut().filter(|spells| spells.len() > 1) {
        spells.sort_by_key(|spell| (spell.hired_on.is_none(), spell.hired_on, spell.spell));
    }
    Ok(by_person)
}

/// All spells as import records, by external id and spell; without the overall score where a card is hidden.
pub(super) fn records(conn: &Connection, hidden: &Hidden) -> Result<Vec<SellerRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let records = statement.query_map([], |row| {
        let is_hidden = hidden.seller(row.get_ref("id")?.as_str()?);
        let record = record(row)?;
        Ok(SellerRecord { overall_score: record.overall_score.filter(|_| !is_hidden), ..record })
    })?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
}

fn record(row: &Row) -> rusqlite::Result<SellerRecord> {
    let external_id: String = row.get("external_id")?;
    let name: String = row.get("name")?;
    Ok(SellerRecord {
        name: (name != external_id).then_some(name),
        external_id,
        email: row.get("email")?,
        role: row.get("role")?,
        cohort: row.get("cohort")?,
        process_version: row.get("process_version")?,
        hired_on: row.get("hired_on")?,
        manager: row.get("manager")?,
        territory: row.get("territory")?,
        location: row.get("location")?,
        ended_on: row.get("ended_on")?,
        exit_kind: row.get("exit_kind")?,
        exit_reason: row.get("exit_reason")?,
        rehire: row.get("rehire")?,
        source: row.get("source")?,
        years_experience: row.get("years_experience")?,
        years_industry: row.get("years_industry")?,
        rock_star: row.get("rock_star")?,
        overall_score: row.get("overall_score")?,
        spell: row.get("spell")?,
    })
}
