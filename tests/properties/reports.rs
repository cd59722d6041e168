//! What must hold of every report, whatever the workspace: figures that are finite, shares that are shares.

use chrono::NaiveDate;
use encore_core::analysis::{cohort_review, review_with_evidence, ribbon};
use encore_core::workspace::Workspace;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Everything that is wrong with the reports on a workspace: figures that are not finite, shares out of range.
pub fn faults(workspace: &Workspace, as_of: Option<NaiveDate>) -> Vec<String> {
    let history = workspace.history().unwrap();
    let mut found = faults_of_shares("review", &workspace.review_as_json(as_of, None).unwrap());
    let Some(as_of) = history.as_of(as_of) else { return found };
    // JSON writes NaN as null, so the reports are looked at before they are written.
    let mut reports = format!("{:?}", review_with_evidence(&history, Some(as_of), None));
    for cohort in 0..history.cohorts.len() {
        let review = cohort_review(&history, as_of, cohort);
        let _ = write!(reports, "{review:?}");
        found.extend(faults_of_shares("cohort", &serde_json::to_value(&review).unwrap()));
    }
    for role in 0..history.roles.len() {
        let _ = write!(reports, "{:?}", ribbon(&history, as_of, role, None));
    }
    found.extend(not_finite(&reports));
    found
}

/// Words of a report that are no numbers but stand for one.
pub fn not_finite(report: &str) -> Vec<String> {
    let words = report.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    let bad = |word: &&str| ["NaN", "inf", "infinity"].contains(word);
    words.filter(bad).map(|word| format!("a figure is {word}")).collect()
}

/// Shares and probabilities outside of [0, 1], correlations outside of [-1, 1], limits that do not hold their estimate.
pub fn faults_of_shares(path: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| {
                let path = format!("{path}/{key}");
                let out = value.as_f64().filter(|number| !range(key).contains(number));
                let out = out.map(|number| format!("{path} is {number}"));
                faults_of_shares(&path, value).into_iter().chain(out).collect::<Vec<String>>()
            })
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .flat_map(|(i, value)| faults_of_shares(&format!("{path}/{i}"), value))
            .collect(),
        _ => Vec::new(),
    }
}

/// What a figure of that name may be.
fn range(key: &str) -> std::ops::RangeInclusive<f64> {
    const SHARES: [&str; 43] = [
        "S12",
        "S12_lower",
        "S12_upper",
        "perm_p_greater",
        "midp_greater",
        "s12",
        "s12_lower",
        "s12_upper",
        "success_lower",
        "success_upper",
        "rock_star_share",
        "survival",
        "similarity_to_previous",
        "similarity",
        "paper",
        "practice",
        "practice_floor",
        "js",
        "pooled_p_below_bar",
        "pooled_cp_upper",
        "p_below_bar_prev",
        "kept_share",
        "top_box_share",
        "p1",
        "p2",
        "wilson1_lower",
        "wilson1_upper",
        "cp1_lower",
        "cp1_upper",
        "jeffreys1_lower",
        "jeffreys1_upper",
        "fisher_p",
        "logrank_p",
        "p",
        "p_bh",
        "cif1",
        "cif2",
        "cif3",
        "stay",
        "rate_min",
        "rate_maj",
        "prob_superiority",
        "perm_p_two_sided",
    ];
    const CORRELATIONS: [&str; 5] = ["spearman", "diff", "newcombe_lower", "newcombe_upper", "halo_mean_r"];
    match key {
        key if SHARES.contains(&key) => -1e-12..=1.0 + 1e-12,
        key if CORRELATIONS.contains(&key) => -1.0 - 1e-12..=1.0 + 1e-12,
        _ => f64::MIN..=f64::MAX,
    }
}

/// Names of all figures that are told.
pub fn figures(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if value.is_number() {
                    found.insert(key.clone());
                }
                figures(value, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| figures(value, found)),
        _ => {}
    }
}
