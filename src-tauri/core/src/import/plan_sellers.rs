//! Rows of a sellers file: spells of employment.

use super::cells::Row;
use super::fields::EXIT_KINDS;
use super::plan::{fill_blanks, planned};
use super::rows::Rows;
use super::spells::{number_spells, without_overlaps};
use crate::model::{Known, Planned, RowRemark, SellerRecord};
use std::collections::{HashMap, HashSet};

pub(super) fn records(rows: &mut Rows, known: &Known) -> Vec<Planned<SellerRecord>> {
    let read = rows.read(|| |row, warnings| seller(row, warnings, known));
    // By the id alone: another spell of a person can't be numbered without the one that could not be read.
    let read = rows.apart_from_faulty(read, ("external_id", "id"), |record| record.external_id.clone());
    let mut read = rows.settle(read, "external_id", |record| (record.external_id.clone(), record.hired_on));
    number_spells(&mut read, known);
    let mut read = without_overlaps(rows, read);
    give_role(rows, &mut read, known);
    tell_of_no_cohort(rows, &read, known);
    let read = one_role_and_version_a_class(rows, read, known);
    warn_of_namesakes(rows, &read, known);
    rows.note_stubs(("role", "roles"), &known.roles, read.iter().map(|(_, r)| r.role.as_ref()));
    rows.note_stubs(("cohort", "cohorts"), &known.cohorts, read.iter().map(|(_, r)| r.cohort.as_ref()));
    rows.note_stubs(
        ("process version", "process versions"),
        &known.versions,
        read.iter().map(|(_, r)| r.process_version.as_ref()),
    );
    let spell_of = |record: &SellerRecord| {
        let spells = known.sellers.get(&record.external_id)?;
        spells.iter().find(|spell| spell.spell == record.spell)
    };
    let mut records = Vec::with_capacity(read.len());
    for (row, record) in read {
        let known = spell_of(&record);
        let record = planned(row, record, known, fill);
        // A known end may lie before a corrected hire.
        match (record.record.hired_on, record.record.ended_on) {
            (Some(hired), Some(ended)) if ended < hired => {
                let message = format!("The known end of {ended} is before the hire on {hired}.");
                rows.remark(row, "hired_on", Some(hired.to_string()), "end_before_hire", message);
            }
            _ => records.push(record),
        }
    }
    records
}

fn seller(row: &mut Row, warnings: &mut Vec<RowRemark>, known: &Known) -> SellerRecord {
    let record = SellerRecord {
        external_id: row.required("external_id").into_owned(),
        email: row.text("email"),
        name: row.name("name"),
        role: row.text("role"),
        cohort: row.text("cohort"),
        process_version: row.text("process_version"),
        hired_on: row.date("hired_on"),
        manager: row.text("manager"),
        territory: row.text("territory"),
        location: row.text("location"),
        ended_on: row.date("ended_on"),
        exit_kind: row.word("exit_kind", EXIT_KINDS),
        exit_reason: row.text("exit_reason"),
        rehire: row.flag("rehire"),
        source: row.text("source"),
        years_experience: row.positive("years_experience"),
        years_industry: row.positive("years_industry"),
        rock_star: row.flag("rock_star"),
        overall_score: row.positive("overall_score"),
        spell: 1,
    };
    row.need("hired_on", record.hired_on);
    if record.exit_kind.is_some() && row.is_blank("ended_on") {
        row.error("ended_on", "ended_without_date", |header| {
            format!("Left, but {header} is blank. A leaver must not become “still here”.")
        });
    }
    if let (Some(hired), Some(ended)) = (record.hired_on, record.ended_on)
        && ended < hired
    {
        row.error("ended_on", "end_before_hire", |_| format!("{ended} is before the hire on {hired}."));
    }
    if let (Some(hired), Some(as_of)) = (record.hired_on, known.as_of)
        && hired > as_of
    {
        warnings.push(row.warning("hired_on", "hire_after_as_of", "Hired after the last complete data day."));
    }
    record
}

/// Refuses a row that gives a class another role or process version than it has.
fn one_role_and_version_a_class(
    rows: &mut Rows,
    read: Vec<(u32, SellerRecord)>,
    known: &Known,
) -> Vec<(u32, SellerRecord)> {
    let mut places = known.cohort_places.clone();
    let mut refused = HashSet::new();
    for (row, record) in &read {
        let Some(cohort) = &record.cohort else { continue };
        let (role, version) = places.entry(cohort.clone()).or_default();
        for (field, has, says) in
            [("role", role, &record.role), ("process_version", version, &record.process_version)]
        {
            match (&*has, says) {
                (None, Some(_)) => has.clone_from(says),
                (Some(has), Some(says)) if has != says => {
                    let message = format!(
                        "{cohort} has {has}, not {says}: a class has one role and one process version."
                    );
                    rows.remark(*row, field, Some(says.clone()), "duplicate_conflict", message);
                    refused.insert(*row);
                }
                _ => {}
            }
        }
    }
    read.into_iter().filter(|(row, _)| !refused.contains(row)).collect()
}

/// Who is in no cohort is in no class that can be reviewed, and nobody would miss the column.
fn tell_of_no_cohort(rows: &mut Rows, read: &[(u32, SellerRecord)], known: &Known) {
    let is_known = |record: &SellerRecord| {
        let mut spells = known.sellers.get(&record.external_id).into_iter().flatten();
        spells.any(|spell| spell.spell == record.spell && spell.cohort.is_some())
    };
    let without = read.iter().filter(|(_, record)| record.cohort.is_none() && !is_known(record)).count();
    let told = match without {
        0 => return,
        1 => "1 seller has no cohort, so they are in no class that is reviewed.".to_owned(),
        n => format!("{n} sellers have no cohort, so they are in no class that is reviewed."),
    };
    let way = if rows.columns.place("cohort").is_none() {
        " No column is read as the cohort: if one holds it, give it that field."
    } else {
        ""
    };
    rows.plan.notes.push(format!("{told}{way}"));
}

/// Counts the sellers whom no figure can count, for want of a role, and gives them the one that the user chose.
fn give_role(rows: &mut Rows, read: &mut [(u32, SellerRecord)], known: &Known) {
    let has_role = |cohort: &String| known.cohort_places.get(cohort).is_some_and(|(role, _)| role.is_some());
    let with_role: HashSet<String> =
        read.iter().filter(|(_, r)| r.role.is_some()).filter_map(|(_, r)| r.cohort.clone()).collect();
    let by_cohort = |record: &SellerRecord| {
        record.cohort.as_ref().is_some_and(|cohort| with_role.contains(cohort) || has_role(cohort))
    };
    // A file says nothing of what stays as it is.
    let is_known = |record: &SellerRecord| {
        let mut spells = known.sellers.get(&record.external_id).into_iter().flatten();
        let spell = spells.find(|spell| spell.spell == record.spell);
        spell.is_some_and(|spell| spell.role.is_some() || spell.cohort.as_ref().is_some_and(has_role))
    };
    let role = rows.table.role_for_all.as_ref();
    let mut count = 0;
    for (_, record) in read {
        if record.role.is_none() && !by_cohort(record) && !is_known(record) {
            record.role = role.cloned();
            count += 1;
        }
    }
    rows.plan.without_role = count;
}

/// Two ids with one name may be one person, in the file or with who is known; the user should look.
fn warn_of_namesakes(rows: &mut Rows, read: &[(u32, SellerRecord)], known: &Known) {
    let mut ids: HashMap<&str, HashSet<&str>> = HashMap::new();
    for spell in known.sellers.values().flatten() {
        if let Some(name) = &spell.name {
            ids.entry(name).or_default().insert(&spell.external_id);
        }
    }
    let mut by_name: HashMap<&str, Vec<&(u32, SellerRecord)>> = HashMap::new();
    for entry in read {
        if let Some(name) = &entry.1.name {
            by_name.entry(name).or_default().push(entry);
        }
    }
    for (name, namesakes) in by_name {
        let ids = ids.entry(name).or_default();
        ids.extend(namesakes.iter().map(|(_, record)| record.external_id.as_str()));
        if ids.len() == 1 {
            continue;
        }
        for (row, _) in namesakes {
            let column = rows.columns.place("name").map(|(_, header)| header.to_owned());
            let message = format!("“{name}” has more than one id. Two people, or one twice?");
            let value = Some(name.to_owned());
            rows.plan.row_warnings.push(RowRemark {
                row: *row,
                column,
                value,
                code: "duplicate_name",
                message,
            });
        }
    }
}

fn fill(record: &mut SellerRecord, known: &SellerRecord) {
    fill_blanks!(
        record,
        known,
        email,
        name,
        role,
        cohort,
        process_version,
        hired_on,
        manager,
        territory,
        location,
        ended_on,
        exit_kind,
        exit_reason,
        rehire,
        source,
        years_experience,
        years_industry,
        rock_star,
        overall_score
    );
}
