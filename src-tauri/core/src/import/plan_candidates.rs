//! Rows of a candidates file: applications.

use super::cells::Row;
use super::fields::DECISIONS;
use super::plan::{fill_blanks, planned};
use super::rows::Rows;
use crate::model::{CandidateRecord, Known, Planned};

pub(super) fn records(rows: &mut Rows, known: &Known) -> Vec<Planned<CandidateRecord>> {
    let read = rows.read(|| |row, _| candidate(row));
    let key = |record: &CandidateRecord| (record.candidate_id.clone(), record.role.clone());
    let read = rows.apart_from_faulty(read, ("candidate_id", "id and role"), key);
    let read = rows.settle(read, "candidate_id", key);
    rows.note_stubs(("role", "roles"), &known.roles, read.iter().map(|(_, r)| r.role.as_ref()));
    rows.note_stubs(("cohort", "cohorts"), &known.cohorts, read.iter().map(|(_, r)| r.cohort.as_ref()));
    let records = read.into_iter().map(|(row, record)| {
        let known = known.candidates.get(&key(&record));
        planned(row, record, known, fill)
    });
    records.collect()
}

fn candidate(row: &mut Row) -> CandidateRecord {
    let record = CandidateRecord {
        candidate_id: row.required("candidate_id").into_owned(),
        email: row.text("email"),
        name: row.name("name"),
        role: row.text("role"),
        cohort: row.text("cohort"),
        stage: row.text("stage"),
        source: row.text("source"),
        decision: row.word("decision", DECISIONS),
        applied_on: row.date("applied_on"),
        decided_on: row.date("decided_on"),
        years_experience: row.positive("years_experience"),
        years_industry: row.positive("years_industry"),
        rock_star: row.flag("rock_star"),
    };
    if let (Some(applied), Some(decided)) = (record.applied_on, record.decided_on)
        && decided < applied
    {
        row.error("decided_on", "end_before_start", |_| {
            format!("{decided} is before the application on {applied}.")
        });
    }
    record
}

fn fill(record: &mut CandidateRecord, known: &CandidateRecord) {
    fill_blanks!(
        record,
        known,
        email,
        name,
        role,
        cohort,
        stage,
        source,
        decision,
        applied_on,
        decided_on,
        years_experience,
        years_industry,
        rock_star
    );
}
