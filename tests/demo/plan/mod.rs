//! What the makers of the demo company say a correct app must report of it, point by point, the traps included.
//! The numbers are those of their plan, as they rounded them.

mod evidence;
mod process;

use super::workspace;
use encore_tests::workspaces::SAMPLE;
use serde_json::Value;
use std::sync::OnceLock;

/// The whole review of a role.
fn role(key: &str) -> &'static Value {
    static REVIEW: OnceLock<Value> = OnceLock::new();
    let review = REVIEW.get_or_init(|| workspace(&SAMPLE).0.review_as_json(None, None).unwrap());
    found(&review["roles"], "role", key)
}

/// The entry of a list whose `field` is `value`.
fn found<'v>(list: &'v Value, field: &str, value: &str) -> &'v Value {
    let entry = list.as_array().unwrap().iter().find(|entry| entry[field] == value);
    entry.unwrap_or_else(|| panic!("no {field} {value} in {list}"))
}

/// The finding of a rule whose id ends so.
fn finding(key: &str, rule: &str, end: &str) -> &'static Value {
    let findings = role(key)["findings"].as_array().unwrap();
    let found = findings.iter().find(|f| f["rule"] == rule && f["id"].as_str().unwrap().ends_with(end));
    found.unwrap_or_else(|| panic!("no {rule} … {end}"))
}

fn rules(key: &str) -> Vec<&'static str> {
    role(key)["findings"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap()).collect()
}

/// That a figure is what the plan says, to the digits it gives.
#[track_caller]
fn is(value: &Value, expected: f64, digits: i32) {
    let value = value.as_f64().unwrap_or_else(|| panic!("{value} is no number"));
    let half = 0.5 * 10_f64.powi(-digits) + 1e-9;
    assert!((value - expected).abs() <= half, "{value} is not {expected}");
}

fn criterion<'v>(key: &str, process: &str, name: &str) -> &'v Value {
    found(&found(&role(key)["validity"], "process", process)["criteria"], "criterion", name)
}

const OLD: &str = "AE-v1+AE-v2";

#[test]
fn a_point_that_does_not_hold_is_seen() {
    let wrong = std::panic::catch_unwind(|| is(&role("AE")["cost"]["total"], 3.32e6, -4));
    assert!(wrong.is_err());
}
