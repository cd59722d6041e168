//! A settings file: settings, roles, interviewers and how sales happen, as JSON.

use super::rows::Rows;
use crate::model::{
    Known, Money, Planned, PublishedLibrary, Records, Role, SalesItemRecord, Settings, SettingsRecord,
    Standing, Thresholds, is_language_tag,
};
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Settings as the file writes them; what is absent stays as it is.
#[derive(Deserialize)]
struct SettingsInFile {
    simulated: Option<bool>,
    company: Option<String>,
    #[serde(alias = "as_of")]
    asof: Option<NaiveDate>,
    currency: Option<String>,
    locale: Option<String>,
    fiscal_year_start: Option<u32>,
    rock_star_rule: Option<String>,
    thresholds: Option<Value>,
    cost: Option<Value>,
    published: Option<Value>,
    #[serde(default)]
    roles: BTreeMap<String, RoleInFile>,
    #[serde(default)]
    interviewers: BTreeMap<String, String>,
    #[serde(default)]
    how_sales_happen: Vec<SalesItemInFile>,
    /// What Encore does not know; it is said, not kept.
    #[serde(flatten)]
    unknown: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct RoleInFile {
    name: Option<String>,
    #[serde(default)]
    ramp_schedule: Vec<f64>,
    full_quota: Option<f64>,
    task_difficulty: Option<u32>,
}

#[derive(Deserialize)]
struct SalesItemInFile {
    role: String,
    item: String,
    since: Option<i32>,
    #[serde(default)]
    criteria: Vec<String>,
}

pub(super) fn records(rows: &mut Rows, known: &Known) -> Result<Records, String> {
    let name = &rows.table.file.name;
    let file: SettingsInFile = serde_json::from_str(rows.table.text())
        .map_err(|error| format!("“{name}” is not a settings file: {error}."))?;
    let record = SettingsRecord {
        settings: settings(&file, &known.settings.settings).map_err(|error| format!("“{name}”: {error}"))?,
        roles: roles(&file, &known.settings.roles)?,
        interviewers: merged(
            &known.settings.interviewers,
            file.interviewers.clone().into_iter().collect(),
            |entry| entry.0.clone(),
        ),
        sales_items: merged(
            &known.settings.sales_items,
            file.how_sales_happen.into_iter().map(sales_item).collect(),
            |item| (item.role.clone(), item.item.clone()),
        ),
    };
    rows.plan.rows_total = 1;
    let told = ["seed", "success_definition"];
    let unknown: Vec<&str> =
        file.unknown.keys().map(String::as_str).filter(|key| !told.contains(key)).collect();
    let nothing_known = serde_json::from_str::<BTreeMap<String, Value>>(rows.table.text())
        .is_ok_and(|all| all.len() == file.unknown.len());
    if nothing_known {
        return Err(format!("“{name}” holds none of Encore's settings. Is it another kind of file?"));
    }
    if !unknown.is_empty() {
        rows.plan.notes.push(format!("Not known, so left out: {}.", unknown.join(", ")));
    }
    rows.note_stubs(("role", "roles"), &known.roles, record.roles.iter().map(|role| Some(&role.key)));
    let standing = if record == known.settings { Standing::Unchanged } else { Standing::Update };
    Ok(Records::Settings(Box::new(Planned { row: 1, record, standing })))
}

fn settings(file: &SettingsInFile, known: &Settings) -> Result<Settings, String> {
    let mut settings = known.clone();
    settings.simulated = file.simulated.unwrap_or(settings.simulated);
    settings.company = file.company.clone().or(settings.company);
    settings.as_of = file.asof.or(settings.as_of);
    if let Some(locale) = &file.locale {
        if !is_language_tag(locale) {
            return Err(format!("“{locale}” is not a language tag such as en-US."));
        }
        settings.locale = Some(locale.clone());
    }
    if let Some(month) = file.fiscal_year_start {
        if !(1..=12).contains(&month) {
            return Err("the fiscal year starts in a month from 1 to 12.".into());
        }
        settings.fiscal_year_start = month;
    }
    settings.rock_star_rule = file.rock_star_rule.clone().or(settings.rock_star_rule);
    if let Some(cost) = &file.cost {
        settings.cost = changed(&settings.cost, cost).map_err(|error| format!("cost: {error}."))?;
        if let Some((field, why)) = settings.cost.fault() {
            return Err(format!("cost, {field}: {why}"));
        }
    }
    if let Some(published) = &file.published {
        let published: PublishedLibrary =
            changed(&settings.published, published).map_err(|error| format!("published: {error}."))?;
        for (key, figure) in &published.figures {
            if let Some(fault) = figure.as_ref().and_then(|figure| figure.fault(key)) {
                return Err(format!("published figure “{key}”: {fault}"));
            }
        }
        settings.published = published;
    }
    if let Some(currency) = &file.currency {
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(format!("“{currency}” is not a currency code such as USD."));
        }
        settings.currency.clone_from(currency);
    }
    if let Some(thresholds) = &file.thresholds {
        settings.thresholds =
            changed(&settings.thresholds, thresholds).map_err(|error| format!("thresholds: {error}."))?;
        check(&settings.thresholds)?;
    }
    Ok(settings)
}

/// Thresholds within which every method holds.
fn check(t: &Thresholds) -> Result<(), String> {
    let shares = [t.success_bar, t.same, t.partly, t.oversold, t.label_coverage, t.floor_fall];
    let (first, last) = t.gap_months;
    if shares.iter().any(|share| !(0.0..=1.0).contains(share)) || t.partly > t.same {
        return Err("a threshold is out of range; shares lie between 0 and 1.".into());
    }
    if !(0.01..=10.0).contains(&t.attainment_bar) || !(1.0..=5.0).contains(&t.rock_star_score) {
        return Err("the attainment bar or the rock star score is out of range.".into());
    }
    if !(1..=1000).contains(&t.min_mature) || !(1..=1000).contains(&t.floor_min_sellers) {
        return Err("the fewest hires and tenured sellers lie between 1 and 1000.".into());
    }
    if first > last || last > 60 || t.tenured_from_ms > 120 {
        return Err("the months since hire are out of range.".into());
    }
    Ok(())
}

/// The known value with the fields that the file names in place of its own; a field it does not have is refused.
fn changed<T: Serialize + DeserializeOwned>(known: &T, file: &Value) -> Result<T, String> {
    let mut value = serde_json::to_value(known).map_err(|error| error.to_string())?;
    let (Some(fields), Some(new)) = (value.as_object_mut(), file.as_object()) else {
        return Err("it must be an object".into());
    };
    for (name, new) in new {
        let Some(field) = fields.get_mut(name) else { return Err(format!("there is no “{name}”")) };
        *field = new.clone();
    }
    serde_json::from_value(value).map_err(|error| error.to_string())
}

fn roles(file: &SettingsInFile, known: &[Role]) -> Result<Vec<Role>, String> {
    let mut new = Vec::new();
    for (key, role) in &file.roles {
        if role.ramp_schedule.iter().any(|share| !(0.0..=10.0).contains(share))
            || role.full_quota.is_some_and(|quota| !(0.0..=1e13).contains(&quota))
        {
            return Err(format!("The quota or the ramp schedule of {key} is out of range."));
        }
        if role.task_difficulty.is_some_and(|difficulty| !(1..=3).contains(&difficulty)) {
            return Err(format!("The task difficulty of {key} must be 1, 2 or 3."));
        }
        new.push(Role {
            key: key.clone(),
            name: role.name.clone().unwrap_or_else(|| key.clone()),
            ramp_schedule: role.ramp_schedule.clone(),
            full_quota: role.full_quota.map(Money::from_major),
            task_difficulty: role.task_difficulty,
        });
    }
    Ok(merged(known, new, |role| role.key.clone()))
}

fn sales_item(item: SalesItemInFile) -> SalesItemRecord {
    SalesItemRecord { role: item.role, item: item.item, since: item.since, criteria: item.criteria }
}

/// Known entries with the new ones in place of those of the same key, others behind them.
fn merged<T: Clone, K: PartialEq>(known: &[T], new: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut merged = known.to_vec();
    for entry in new {
        match merged.iter_mut().find(|old| key(old) == key(&entry)) {
            Some(old) => *old = entry,
            None => merged.push(entry),
        }
    }
    merged
}
