//! A process file: versions by key, as JSON. A "row" is a version in the order of the file.

use super::plan::planned;
use super::rows::Rows;
use crate::model::{Criterion, Expectation, Known, ProcessVersion, Records, RowRemark, Stage, VersionRecord};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A version as the file writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VersionInFile {
    role: String,
    #[serde(rename = "from_", alias = "from", default)]
    from: Option<NaiveDate>,
    #[serde(default)]
    title: String,
    #[serde(default)]
    stages: Vec<String>,
    #[serde(default)]
    weights: Map<String, Value>,
    #[serde(default)]
    questions: Vec<String>,
    #[serde(default)]
    evidence: Vec<String>,
    #[serde(default)]
    threshold: Option<f64>,
    #[serde(default)]
    scale: Option<(f64, f64)>,
    #[serde(default)]
    stage_details: Vec<StageInFile>,
    #[serde(default)]
    criteria: BTreeMap<String, CriterionInFile>,
    #[serde(default)]
    labels: BTreeMap<String, String>,
    #[serde(default)]
    expectation: Expectation,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageInFile {
    stage: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    panel: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionInFile {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    predictor_type: String,
    #[serde(default)]
    stage: Option<String>,
    #[serde(default)]
    anchors: Option<Vec<String>>,
}

pub(super) fn records(rows: &mut Rows, known: &Known) -> Result<Records, String> {
    let whole: Map<String, Value> = serde_json::from_str(rows.table.text())
        .map_err(|error| format!("“{}” is not a process file: {error}.", rows.table.file.name))?;
    let mut records = Vec::new();
    for (number, (key, value)) in (1..).zip(whole) {
        rows.plan.rows_total += 1;
        let read = serde_json::from_value(value)
            .map_err(|error| error.to_string())
            .and_then(|file| version(&key, file));
        match read.and_then(|record| frozen(record, known)) {
            Ok(record) => {
                records.push(planned(number, record, known.process.get(&key), |_, _| {}));
            }
            Err(message) => rows.plan.row_errors.push(RowRemark {
                row: number,
                column: Some(key),
                value: None,
                code: "bad_value",
                message,
            }),
        }
    }
    rows.note_stubs(
        ("role", "roles"),
        &known.roles,
        records.iter().map(|planned| Some(&planned.record.role)),
    );
    Ok(Records::Process(records))
}

/// A version that a cohort with hires uses may be completed while it is a stub, never changed.
fn frozen(record: VersionRecord, known: &Known) -> Result<VersionRecord, String> {
    let key = &record.version.key;
    match known.process.get(key) {
        Some(old) if known.frozen.contains(key) && !old.version.criteria.is_empty() && *old != record => Err(
            format!("{key} is frozen: a cohort was hired through it. Give the changed process a new name."),
        ),
        _ => Ok(record),
    }
}

fn version(key: &str, file: VersionInFile) -> Result<VersionRecord, String> {
    if key.trim().is_empty() || file.role.trim().is_empty() {
        return Err("A version needs a name and a role.".into());
    }
    let scale = file.scale.unwrap_or((1.0, 4.0));
    if scale.0 >= scale.1 {
        return Err(format!("The scale of {key} must go up."));
    }
    let stage = |key: String| {
        let details = file.stage_details.iter().find(|details| details.stage == key);
        let kind = details.map_or_else(String::new, |details| details.kind.clone());
        Stage { kind, panel: details.and_then(|details| details.panel).unwrap_or(1).max(1), key }
    };
    let stages: Vec<Stage> = file.stages.iter().cloned().map(stage).collect();
    let mut criteria = Vec::new();
    for (criterion, weight) in &file.weights {
        let weight = weight
            .as_f64()
            .filter(|weight| *weight >= 0.0)
            .ok_or_else(|| format!("The weight of {criterion} is not a number of 0 or more."))?;
        let details = file.criteria.get(criterion);
        let name =
            details.and_then(|details| details.name.clone()).or_else(|| file.labels.get(criterion).cloned());
        criteria.push(Criterion {
            key: criterion.clone(),
            name: name.unwrap_or_else(|| criterion.replace('_', " ")),
            weight,
            predictor_type: details.map_or_else(String::new, |details| details.predictor_type.clone()),
            stage: details
                .and_then(|details| details.stage.clone())
                .filter(|key| stages.iter().any(|stage| stage.key == *key)),
            anchors: details.and_then(|details| details.anchors.clone()).unwrap_or_default(),
        });
    }
    let version = ProcessVersion {
        key: key.to_owned(),
        role: 0,
        title: file.title,
        from: file.from,
        stages,
        criteria,
        questions: file.questions,
        evidence: file.evidence,
        threshold: file.threshold,
        scale,
        expectation: file.expectation,
    };
    twice(&version)?;
    if let Some(name) = version.name_of_two() {
        return Err(format!("Two criteria of {key} are called {name}. Give one of them another name."));
    }
    if let Some((review_on, from)) = version.looked_at_too_early() {
        return Err(format!(
            "The review_on of {key}, {review_on}, is before its first day in force, {from}."
        ));
    }
    Ok(VersionRecord { version, role: file.role })
}

/// A stage, question or piece of evidence stands once in a version.
fn twice(version: &ProcessVersion) -> Result<(), String> {
    let stages: Vec<&String> = version.stages.iter().map(|stage| &stage.key).collect();
    for (noun, keys) in [
        ("stage", stages),
        ("question", version.questions.iter().collect()),
        ("evidence", version.evidence.iter().collect()),
    ] {
        let mut seen = std::collections::BTreeSet::new();
        if let Some(key) = keys.into_iter().find(|key| !seen.insert(*key)) {
            return Err(format!("The {noun} {key} stands twice in {}.", version.key));
        }
    }
    Ok(())
}
