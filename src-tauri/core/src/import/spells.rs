//! Which row is which spell of a person, and whether spells overlap.

use super::rows::Rows;
use crate::model::{Known, SellerRecord};
use std::collections::{BTreeMap, BTreeSet};

/// Spells of one person by hire date, those already known included.
pub(super) fn number_spells(read: &mut [(u32, SellerRecord)], known: &Known) {
    let mut by_person: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, (_, record)) in read.iter().enumerate() {
        by_person.entry(record.external_id.clone()).or_default().push(index);
    }
    for (person, mut indices) in by_person {
        indices.sort_by_key(|index| read[*index].1.hired_on);
        let spells = known.sellers.get(&person).map_or(&[][..], Vec::as_slice);
        let mut next = spells.iter().map(|spell| spell.spell).max().unwrap_or(0) + 1;
        let one_of_one = indices.len() == 1 && spells.len() == 1;
        let mut taken = BTreeSet::new();
        for index in indices {
            let record = &mut read[index].1;
            let free = |spell: &&SellerRecord| !taken.contains(&spell.spell);
            let same_start =
                spells.iter().find(|spell| spell.hired_on.is_some() && spell.hired_on == record.hired_on);
            // What is known by id only is the person's first spell without one.
            let by_id_only = spells.iter().filter(free).find(|spell| spell.hired_on.is_none());
            let found = same_start.or(by_id_only).or(corrected(spells, record).filter(|_| one_of_one));
            record.spell = found.map_or(next, |spell| spell.spell);
            taken.insert(record.spell);
            next = next.max(record.spell + 1);
        }
    }
}

/// The one known spell whose hire date a row corrects: not when the file says rehire, nor when the spell was over by then.
fn corrected<'k>(spells: &'k [SellerRecord], record: &SellerRecord) -> Option<&'k SellerRecord> {
    let still_open = |spell: &&SellerRecord| {
        spell.ended_on.is_none_or(|ended| record.hired_on.is_some_and(|hired| hired <= ended))
    };
    spells.first().filter(still_open).filter(|_| record.rehire != Some(true))
}

/// Refuses a spell that starts before the one before it has ended.
pub(super) fn without_overlaps(rows: &mut Rows, read: Vec<(u32, SellerRecord)>) -> Vec<(u32, SellerRecord)> {
    let mut spells: BTreeMap<&str, Vec<&(u32, SellerRecord)>> = BTreeMap::new();
    for entry in &read {
        spells.entry(&entry.1.external_id).or_default().push(entry);
    }
    let mut overlapping = BTreeSet::new();
    for person in spells.values_mut() {
        person.sort_by_key(|(_, record)| record.hired_on);
        for pair in person.windows(2) {
            let (before, after) = (&pair[0].1, &pair[1].1);
            if before.ended_on.is_none_or(|ended| after.hired_on.is_some_and(|hired| hired < ended)) {
                overlapping.insert(pair[1].0);
            }
        }
    }
    for row in &overlapping {
        rows.remark(
            *row,
            "hired_on",
            None,
            "overlapping_spells",
            "This person's earlier spell has not ended by then.".into(),
        );
    }
    read.into_iter().filter(|(row, _)| !overlapping.contains(row)).collect()
}
