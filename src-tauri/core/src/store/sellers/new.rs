//! New spells of an import on their way into the file, each with the candidate that it was hired from.

use super::{candidate, places};
use crate::Result;
use crate::model::SellerRecord;
use crate::store::Tx;
use crate::store::bulk::{self, Bulk};
use crate::store::candidates;
use crate::store::names::Names;

/// A spell that the file does not have yet.
pub(super) struct NewSpell<'r> {
    pub id: String,
    pub candidate_id: String,
    role_id: Option<String>,
    cohort_id: Option<String>,
    record: &'r SellerRecord,
}

impl<'r> NewSpell<'r> {
    pub fn of(names: &Names, record: &'r SellerRecord) -> Result<Self> {
        let (role_id, cohort_id) = places(names, record)?;
        let (candidate_id, id) = (names.tx.ids.next(), names.tx.ids.next());
        Ok(Self { id, candidate_id, role_id, cohort_id, record })
    }
}

/// The columns of a new spell.
const COLUMNS: [&str; 14] = [
    "id",
    "candidate_id",
    "external_id",
    "spell",
    "role_id",
    "cohort_id",
    "hired_on",
    "ended_on",
    "exit_kind",
    "exit_reason",
    "rehire",
    "manager",
    "territory",
    "location",
];

/// Writes spells with their candidates; `written` is told how many, again and again.
pub(super) fn write(tx: &Tx, spells: &[NewSpell], written: impl Fn(usize) -> Result<()>) -> Result<()> {
    let (mut candidates, mut sellers) = (candidates::bulk(tx), Bulk::new(tx, "sellers", &COLUMNS));
    for part in spells.chunks(bulk::PART) {
        candidates.write(part, |values, spell| {
            let candidate = candidate(spell.record, spell.role_id.as_deref(), spell.cohort_id.as_deref());
            candidates::bind(values, &spell.candidate_id, &candidate)
        })?;
        sellers.write(part, |values, spell| {
            values.push(&spell.id)?;
            values.push(&spell.candidate_id)?;
            values.push(&spell.record.external_id)?;
            values.push(spell.record.spell.max(1))?;
            values.push(&spell.role_id)?;
            values.push(&spell.cohort_id)?;
            values.push(spell.record.hired_on)?;
            values.push(spell.record.ended_on)?;
            values.push(&spell.record.exit_kind)?;
            values.push(&spell.record.exit_reason)?;
            values.push(spell.record.rehire)?;
            values.push(&spell.record.manager)?;
            values.push(&spell.record.territory)?;
            values.push(&spell.record.location)
        })?;
        written(part.len())?;
    }
    Ok(())
}
