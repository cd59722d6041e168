//! Rows of the two kinds that hold no person: selection counts and quarters.

use super::cells::Row;
use super::plan::{fill_blanks, planned};
use super::rows::Rows;
use crate::model::{Known, Planned, QuarterRecord, SelectionCountRecord};

pub(super) fn selection_counts(rows: &mut Rows, known: &Known) -> Vec<Planned<SelectionCountRecord>> {
    let read = rows.read(|| {
        |row, _| {
            let record = SelectionCountRecord {
                cohort: row.required("cohort").into_owned(),
                group: row.required("group").into_owned(),
                applied: needed(row, "applied"),
                hired: needed(row, "hired"),
            };
            if row.errors.is_empty() && record.hired > record.applied {
                row.error_of_row("bad_value", "More were hired than applied.");
            }
            record
        }
    });
    let key = |record: &SelectionCountRecord| (record.cohort.clone(), record.group.clone());
    let read = rows.apart_from_faulty(read, ("group", "cohort and group"), key);
    let read = rows.settle(read, "group", key);
    rows.note_stubs(("cohort", "cohorts"), &known.cohorts, read.iter().map(|(_, r)| Some(&r.cohort)));
    let records = read.into_iter().map(|(row, record)| {
        let known = known.selection_counts.get(&key(&record));
        planned(row, record, known, |_, _| {})
    });
    records.collect()
}

fn needed(row: &mut Row, field: &str) -> u32 {
    let count = row.count(field);
    row.need(field, count).unwrap_or_default()
}

pub(super) fn quarters(rows: &mut Rows, known: &Known) -> Vec<Planned<QuarterRecord>> {
    let role_in_header = rows.columns.role_in_header.clone();
    let read = rows.read(|| |row, _| quarter(row, role_in_header.as_deref()));
    let key = |record: &QuarterRecord| (record.role.clone(), record.quarter.clone());
    let read = rows.apart_from_faulty(read, ("quarter", "role and quarter"), key);
    let read = rows.settle(read, "quarter", key);
    rows.note_stubs(("role", "roles"), &known.roles, read.iter().map(|(_, r)| Some(&r.role)));
    let records = read.into_iter().map(|(row, record)| {
        let known = known.quarters.get(&key(&record));
        planned(row, record, known, |record, known| {
            fill_blanks!(
                record,
                known,
                headcount,
                pipeline_inbound,
                pipeline_self,
                pipeline_bdr,
                pipeline_partner,
                closed
            );
        })
    });
    records.collect()
}

fn quarter(row: &mut Row, role_in_header: Option<&str>) -> QuarterRecord {
    let quarter = row.required("quarter").to_uppercase().replace(['-', ' '], "");
    let well_formed = quarter.len() == 6
        && quarter.as_bytes()[4] == b'Q'
        && (b'1'..=b'4').contains(&quarter.as_bytes()[5])
        && quarter[..4].bytes().all(|byte| byte.is_ascii_digit());
    if !quarter.is_empty() && !well_formed {
        row.error("quarter", "bad_value", |_| format!("“{quarter}” is not a quarter. Write it like 2026Q2."));
    }
    let role = row.text("role").or_else(|| role_in_header.map(str::to_owned)).unwrap_or_else(|| {
        row.error("role", "missing_required", |_| "The row names no role.".into());
        String::new()
    });
    QuarterRecord {
        role,
        quarter,
        headcount: row.positive("headcount"),
        pipeline_inbound: row.money("pipeline_inbound"),
        pipeline_self: row.money("pipeline_self"),
        pipeline_bdr: row.money("pipeline_bdr"),
        pipeline_partner: row.money("pipeline_partner"),
        closed: row.money("closed"),
    }
}
