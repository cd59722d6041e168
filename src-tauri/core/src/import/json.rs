//! An import plan as JSON, for `encore-cli import --json`: facts of the file, row remarks, normalised records.

use crate::model::{ImportPlan, Money, Planned, Records, RowRemark};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The plan with all its records.
pub fn plan_as_json(plan: &ImportPlan) -> Value {
    let records = records(plan);
    let mapping: Map<String, Value> =
        plan.mapping.iter().map(|(header, field)| (header.clone(), Value::from(field.clone()))).collect();
    let skipped = |(row, code): &(u32, &'static str)| json!({ "row": row, "code": code });
    let dated = records
        .iter()
        .any(|record| ["hired_on", "month", "applied_on"].iter().any(|field| record.get(*field).is_some()));
    json!({
        "kind": plan.kind.name(),
        "source_system": "encore_template",
        "refused": plan.refused.as_ref().map(|refusal| refusal.code),
        "refused_detail": plan.refused.as_ref().map(|refusal| json!({ "message": refusal.message })),
        "encoding": plan.file.encoding,
        "delimiter": plan.file.delimiter.map(String::from),
        "header_row": plan.file.header_row,
        "date_order": dated.then_some(plan.date_order),
        "decimal": ".",
        "columns_meant": plan.columns_meant.iter().cloned().collect::<BTreeMap<_, _>>(),
        "meanings": plan.meanings,
        "without_role": plan.without_role,
        "role_for_all": plan.role_for_all,
        "rows_total": plan.rows_total,
        "rows_ok": plan.rows_ok(),
        "rows_error": plan.row_errors.iter().map(remark).collect::<Vec<_>>(),
        "rows_warning": plan.row_warnings.iter().map(remark).collect::<Vec<_>>(),
        "rows_skipped": plan.rows_skipped.iter().map(skipped).collect::<Vec<_>>(),
        "questions": [],
        "mapping": mapping,
        "ignored_columns": plan.ignored_columns,
        "must_not_import": plan.protected_columns,
        "notes": plan.questions.iter().chain(&plan.notes).collect::<Vec<_>>(),
        "records_total": records.len(),
        "sums": sums(&records),
        "records": records,
    })
}

fn remark(remark: &RowRemark) -> Value {
    json!({ "row": remark.row, "column": remark.column, "code": remark.code, "message": remark.message, "value": remark.value })
}

fn records(plan: &ImportPlan) -> Vec<Map<String, Value>> {
    let mapped: Vec<&str> = plan.mapping.iter().map(|(_, field)| field.as_str()).collect();
    match &plan.records {
        Records::Sellers(planned) => with_rows(planned, &mapped),
        Records::Outcomes(planned) => with_rows(planned, &mapped),
        Records::Candidates(planned) => with_rows(planned, &mapped),
        Records::Scorecards(planned) => with_rows(planned, &mapped),
        Records::SelectionCounts(planned) => with_rows(planned, &mapped),
        Records::Quarters(planned) => with_rows(planned, &mapped),
        Records::Process(_) | Records::Settings(_) => Vec::new(),
    }
}

/// The mapped fields of each record, money as text with two decimals.
fn with_rows<R: Serialize>(planned: &[Planned<R>], mapped: &[&str]) -> Vec<Map<String, Value>> {
    let one = |planned: &Planned<R>| {
        let mut object = Map::from_iter([("row".to_owned(), Value::from(planned.row))]);
        if let Ok(Value::Object(fields)) = serde_json::to_value(&planned.record) {
            for (field, value) in fields {
                if field == "spell" || mapped.contains(&field.as_str()) {
                    let value = if is_money(&field) { money(&value) } else { whole(value) };
                    object.insert(field, value);
                }
            }
        }
        object
    };
    planned.iter().map(one).collect()
}

const MONEY: &[&str] = &[
    "quota",
    "full_quota",
    "closed",
    "pipeline_inbound",
    "pipeline_self",
    "pipeline_bdr",
    "pipeline_partner",
    "bdr_credited",
];

/// Whether a field of a record is an amount of money.
pub fn is_money(field: &str) -> bool {
    MONEY.contains(&field)
}

fn money(value: &Value) -> Value {
    value.as_i64().map_or(Value::Null, |minor| Value::from(format!("{:.2}", Money(minor).major())))
}

/// 7.0 is written 7.
fn whole(value: Value) -> Value {
    match value.as_f64() {
        Some(number) if value.is_f64() && number.fract() == 0.0 && number.abs() < 1e15 => {
            Value::from(number as i64)
        }
        _ => value,
    }
}

/// Sums of every numeric column; money stays exact in minor units.
fn sums(records: &[Map<String, Value>]) -> Map<String, Value> {
    let mut sums = Map::new();
    for field in MONEY {
        let minor =
            |record: &Map<String, Value>| record.get(*field)?.as_str()?.replace('.', "").parse::<i128>().ok();
        if records.iter().any(|record| record.contains_key(*field)) {
            let total: i128 = records.iter().filter_map(minor).sum();
            sums.insert((*field).to_owned(), Value::from(format!("{:.2}", total as f64 / 100.0)));
        }
    }
    for field in ["meetings", "deals", "score", "years_experience", "years_industry"] {
        if records.iter().any(|record| record.contains_key(field)) {
            let total: f64 = records.iter().filter_map(|record| record.get(field)?.as_f64()).sum();
            sums.insert(field.to_owned(), whole(Value::from(total)));
        }
    }
    sums
}
