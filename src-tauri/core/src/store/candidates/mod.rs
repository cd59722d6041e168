//! Candidates: the people considered, hired or not.

mod entry;

pub use entry::CandidateKept;

use super::bulk::{Bulk, Values};
use super::names::Names;
use super::tx::Tx;
use crate::Result;
use crate::model::{CandidateRecord, Planned, Standing};
use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};

/// The columns of a candidate.
#[derive(Debug, Default)]
pub(super) struct Candidate<'r> {
    pub external_id: Option<&'r str>,
    pub name: &'r str,
    pub email: Option<&'r str>,
    pub role_id: Option<&'r str>,
    pub cohort_id: Option<&'r str>,
    pub stage: Option<&'r str>,
    pub source: Option<&'r str>,
    pub years_experience: Option<f64>,
    pub years_industry: Option<f64>,
    pub decision: Option<&'r str>,
    pub applied_on: Option<NaiveDate>,
    pub decided_on: Option<NaiveDate>,
    pub rock_star: Option<bool>,
    pub rock_star_reason: Option<&'r str>,
    pub overall_score: Option<f64>,
}

/// The columns that [`bind`] binds, in its order.
const COLUMNS: [&str; 16] = [
    "id",
    "external_id",
    "name",
    "email",
    "role_id",
    "cohort_id",
    "stage",
    "source",
    "years_experience",
    "years_industry",
    "decision",
    "applied_on",
    "decided_on",
    "rock_star",
    "rock_star_reason",
    "overall_score",
];

/// Takes new candidates.
pub(super) fn bulk<'c>(tx: &Tx<'c>) -> Bulk<'c> {
    Bulk::new(tx, "candidates", &COLUMNS)
}

pub(super) fn bind(values: &mut Values, id: &str, candidate: &Candidate) -> rusqlite::Result<()> {
    values.push(id)?;
    values.push(candidate.external_id)?;
    values.push(candidate.name)?;
    values.push(candidate.email)?;
    values.push(candidate.role_id)?;
    values.push(candidate.cohort_id)?;
    values.push(candidate.stage)?;
    values.push(candidate.source)?;
    values.push(candidate.years_experience)?;
    values.push(candidate.years_industry)?;
    values.push(candidate.decision)?;
    values.push(candidate.applied_on)?;
    values.push(candidate.decided_on)?;
    values.push(candidate.rock_star)?;
    values.push(candidate.rock_star_reason)?;
    values.push(candidate.overall_score)
}

pub(super) fn insert(tx: &Tx, candidate: &Candidate) -> Result<String> {
    let id = tx.ids.next();
    bulk(tx).write(&[candidate], |values, candidate| bind(values, &id, candidate))?;
    Ok(id)
}

/// Overwrites what a file may say; what it does not say stays.
pub(super) fn update(tx: &Tx, id: &str, candidate: &Candidate) -> Result<()> {
    tx.conn.prepare_cached(include_str!("update.sql"))?.execute(named_params! {
        ":id": id, ":name": candidate.name, ":email": candidate.email, ":role_id": candidate.role_id,
        ":cohort_id": candidate.cohort_id, ":stage": candidate.stage, ":source": candidate.source,
        ":years_experience": candidate.years_experience, ":years_industry": candidate.years_industry,
        ":decision": candidate.decision, ":applied_on": candidate.applied_on, ":decided_on": candidate.decided_on,
        ":rock_star": candidate.rock_star, ":overall_score": candidate.overall_score,
    })?;
    Ok(())
}

/// Overwrites all that a form of a hired candidate holds, blanks too.
pub(super) fn replace(tx: &Tx, id: &str, candidate: &Candidate) -> Result<()> {
    tx.conn.prepare_cached(include_str!("replace.sql"))?.execute(named_params! {
        ":id": id, ":name": candidate.name, ":role_id": candidate.role_id, ":cohort_id": candidate.cohort_id,
        ":source": candidate.source, ":years_experience": candidate.years_experience,
        ":years_industry": candidate.years_industry, ":rock_star": candidate.rock_star,
        ":rock_star_reason": candidate.rock_star_reason,
    })?;
    Ok(())
}

pub(super) fn apply(names: &Names, planned: &[Planned<CandidateRecord>]) -> Result<()> {
    for Planned { record, standing, .. } in
        planned.iter().filter(|planned| planned.standing != Standing::Unchanged)
    {
        names.tx.step(1)?;
        let role_id = record.role.as_deref().map(|key| names.role(key)).transpose()?;
        let cohort = record.cohort.as_deref();
        let cohort_id = cohort.map(|name| names.cohort(name, role_id.as_deref(), None)).transpose()?;
        let candidate = Candidate {
            external_id: Some(&record.candidate_id),
            name: record.name.as_deref().unwrap_or(&record.candidate_id),
            email: record.email.as_deref(),
            role_id: role_id.as_deref(),
            cohort_id: cohort_id.as_deref(),
            stage: record.stage.as_deref(),
            source: record.source.as_deref(),
            years_experience: record.years_experience,
            years_industry: record.years_industry,
            decision: record.decision.as_deref(),
            applied_on: record.applied_on,
            decided_on: record.decided_on,
            rock_star: record.rock_star,
            ..Candidate::default()
        };
        let known = id_of(names.tx.conn, &record.candidate_id, role_id.as_deref())?;
        match (standing, known) {
            (Standing::Update, Some(id)) => update(names.tx, &id, &candidate)?,
            _ => drop(insert(names.tx, &candidate)?),
        }
    }
    Ok(())
}

fn id_of(conn: &Connection, external_id: &str, role_id: Option<&str>) -> Result<Option<String>> {
    let sql = "SELECT id FROM candidates WHERE external_id = ?1 AND role_id IS ?2 ORDER BY id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query((external_id, role_id))?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// All candidates that have an id of their own, as import records; who became a seller is left out where the sellers
/// tell of them.
pub(super) fn records(conn: &Connection, with_sellers: bool) -> Result<Vec<CandidateRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let records = statement.query_map([with_sellers], record)?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
}

fn record(row: &Row) -> rusqlite::Result<CandidateRecord> {
    let candidate_id: String = row.get("external_id")?;
    let name: String = row.get("name")?;
    Ok(CandidateRecord {
        name: (name != candidate_id).then_some(name),
        candidate_id,
        email: row.get("email")?,
        role: row.get("role")?,
        cohort: row.get("cohort")?,
        stage: row.get("stage")?,
        source: row.get("source")?,
        decision: row.get("decision")?,
        applied_on: row.get("applied_on")?,
        decided_on: row.get("decided_on")?,
        years_experience: row.get("years_experience")?,
        years_industry: row.get("years_industry")?,
        rock_star: row.get("rock_star")?,
    })
}
