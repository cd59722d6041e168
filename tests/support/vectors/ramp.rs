//! `ramp`: a history made of the two files, asked as the product asks its own.

use super::{Case, Refused, rows};
use chrono::NaiveDate;
use encore_core::analysis::{FirstYear, Snapshot, TimeTo, ratio_of_sums};
use encore_core::model::{Cohort, History, Money, Month, Outcome, Outcomes, Role, Seller, Settings};
use encore_stats::{median, quantile};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[allow(clippy::struct_field_names, reason = "the columns of the file")]
struct Hire {
    seller_id: String,
    cohort: String,
    hire_date: NaiveDate,
    exit_date: Option<NaiveDate>,
}

#[derive(Deserialize)]
struct MonthRow {
    seller_id: String,
    month: Month,
    quota: f64,
    full_quota: f64,
    closed: f64,
    on_leave: u8,
}

pub(super) fn ramp(case: &Case) -> Result<Value, Refused> {
    if case.params["first_year_ms"] != json!([0, 11]) || case.params["productivity_window"] != json!(3) {
        return Err("the first year is months 0 to 11, and productivity is looked at over 3 months".into());
    }
    let history = history(&rows(case.input(1)?)?, rows(case.input(0)?)?);
    let as_of: NaiveDate = serde_json::from_value(case.params["as_of"].clone())?;
    let (months, levels) = (case.list::<i32>("months")?, case.list::<f64>("productivity_levels")?);
    let snapshot = Snapshot::new(&history, as_of);
    let answers = history.cohorts.iter().enumerate().map(|(cohort, of)| {
        let mut answer = cohort_answer(&snapshot, cohort, &months);
        for level in &levels {
            let name = format!("time_to_prod_{:.0}", level * 100.0);
            answer[name] = time_to(snapshot.time_to_productivity(snapshot.members(cohort), *level));
        }
        (of.name.clone(), answer)
    });
    Ok(answers.collect::<Map<_, _>>().into())
}

fn history(hires: &[Hire], outcomes: Vec<MonthRow>) -> History {
    let mut cohorts: Vec<Cohort> = Vec::new();
    for hire in hires {
        if !cohorts.iter().any(|cohort| cohort.name == hire.cohort) {
            let name = hire.cohort.clone();
            cohorts.push(Cohort {
                id: name.clone(),
                name,
                role: 0,
                version: None,
                label: None,
                headcount_goal: None,
            });
        }
    }
    let mut by_seller: BTreeMap<String, Vec<MonthRow>> = BTreeMap::new();
    for row in outcomes {
        by_seller.entry(row.seller_id.clone()).or_default().push(row);
    }
    let mut columns = Outcomes::default();
    for hire in hires {
        for row in by_seller.remove(&hire.seller_id).unwrap_or_default() {
            columns.push(Outcome {
                month: row.month,
                quota: Some(Money::from_major(row.quota)),
                full_quota: Some(Money::from_major(row.full_quota)),
                closed: Some(Money::from_major(row.closed)),
                on_leave: row.on_leave == 1,
            });
        }
        columns.end_seller();
    }
    let seller = |hire: &Hire| Seller {
        id: hire.seller_id.clone(),
        external_id: hire.seller_id.clone(),
        name: hire.seller_id.clone(),
        role: 0,
        cohort: cohorts.iter().position(|cohort| cohort.name == hire.cohort),
        hired_on: hire.hire_date,
        ended_on: hire.exit_date,
        exit_kind: None,
        moved_on: None,
        leaves: Vec::new(),
        overall_score: None,
        rock_star: None,
        years_experience: None,
        years_industry: None,
        source: None,
        manager: None,
    };
    let role = Role {
        key: "role".into(),
        name: "role".into(),
        ramp_schedule: Vec::new(),
        full_quota: None,
        task_difficulty: None,
    };
    History {
        settings: Settings::default(),
        roles: vec![role],
        versions: Vec::new(),
        sellers: hires.iter().map(seller).collect(),
        cohorts,
        outcomes: columns,
        origins: Vec::new(),
        ratings: Vec::new(),
        selection_counts: Vec::new(),
        quarters: Vec::new(),
        sales_items: Vec::new(),
        undated_sellers: 0,
        hidden_cards: 0,
        for_owner: true,
    }
}

fn cohort_answer(snapshot: &Snapshot, cohort: usize, months: &[i32]) -> Value {
    let members = snapshot.members(cohort);
    let by_month: Map<String, Value> = months
        .iter()
        .map(|ms| {
            let month = snapshot.quota_month(cohort, *ms);
            let value = json!({
                "n_active": month.n_active, "n_could": month.n_could, "n_left": month.n_left, "q25": month.q25,
                "median": month.median, "q75": month.q75, "ratio_of_sums": month.ratio_of_sums,
                "closed_per_original_hire": month.closed_per_original_hire,
                "productive_share_of_original": month.productive_share_of_original,
            });
            (ms.to_string(), value)
        })
        .collect();
    let years: Vec<FirstYear> = members.iter().map(|seller| snapshot.first_year(*seller)).collect();
    json!({
        "n": members.len(), "by_month": by_month, "first_year_attainment": first_year(&years),
        "time_to_first_deal": time_to(snapshot.time_to_first_deal(members)),
    })
}

fn first_year(years: &[FirstYear]) -> Value {
    let ratios: Vec<f64> = years.iter().filter_map(FirstYear::ratio).collect();
    let n = ratios.len() as f64;
    let share = |bar: f64| ratios.iter().filter(|ratio| **ratio >= bar).count() as f64 / n;
    json!({
        "q25": quantile(&ratios, 0.25), "median": median(&ratios), "q75": quantile(&ratios, 0.75), "n": ratios.len(),
        "mean": ratios.iter().sum::<f64>() / n, "ratio_of_sums": ratio_of_sums(years), "share_ge_100": share(1.0),
        "share_ge_80": share(0.8), "share_ge_50": share(0.5),
    })
}

fn time_to(time: TimeTo) -> Value {
    json!({ "n": time.n, "events": time.events, "median": time.median, "lower": time.lower, "upper": time.upper })
}
