//! `review` and `check`: the keys that others may rely on, and what they say of damage.

use super::Desk;
use rusqlite::Connection;
use serde_json::Value;

/// Keys of CLI.md, as far as this version has the report.
const ROLE: &[&str] = &["role", "verdict", "cohorts", "encore", "findings"];
const VERDICT: &[&str] = &["state", "strength", "sentence", "caveats", "would_settle"];
const COHORT: &[&str] = &[
    "cohort",
    "process",
    "hires",
    "exits",
    "involuntary",
    "S12",
    "S12_lower",
    "S12_upper",
    "median_tenure",
    "median_lower",
    "median_upper",
    "rmst12",
    "rmst12_se",
    "mature",
    "successes",
    "median_first_year_attainment",
    "ratio_of_sums",
    "rock_star_share",
    "mean_overall_score",
];
const STRETCH: &[&str] = &[
    "cohorts",
    "level",
    "repeats",
    "knowing_repeats",
    "mature_cohorts",
    "pooled_successes",
    "pooled_mature",
    "pooled_p_below_bar",
    "pooled_cp_upper",
    "practised_evidence",
    "ended_by",
];
const STEP: &[&str] = &[
    "from_",
    "to",
    "process",
    "process_source",
    "paper",
    "practice",
    "similarity",
    "paper_changed_but_practice_same",
    "outcome_prev",
    "p_below_bar_prev",
    "knowingly",
];
const FINDING: &[&str] = &["id", "rule", "sentence", "strength", "n", "facts", "caveats"];

fn missing(value: &Value, keys: &[&str]) -> Vec<String> {
    keys.iter().filter(|key| value.get(key).is_none()).map(|key| (*key).to_owned()).collect()
}

#[test]
fn the_keys_of_the_review_are_those_of_the_contract() {
    let desk = Desk::sample();
    let json: Value = serde_json::from_str(&desk.done(&["review", "@team.encore", "--json"])).unwrap();
    assert_eq!(json["as_of"], "2026-06-30");
    let roles = json["roles"].as_array().unwrap();
    assert_eq!(roles.iter().map(|role| role["role"].as_str().unwrap()).collect::<Vec<_>>(), ["AE", "BDR"]);
    for role in roles {
        assert_eq!(missing(role, ROLE), Vec::<String>::new());
        assert_eq!(missing(&role["verdict"], VERDICT), Vec::<String>::new());
        for (list, keys) in [
            (&role["cohorts"], COHORT),
            (&role["encore"]["stretches"], STRETCH),
            (&role["encore"]["steps"], STEP),
            (&role["findings"], FINDING),
        ] {
            let entries = list.as_array().unwrap();
            assert!(!entries.is_empty());
            assert!(entries.iter().all(|entry| missing(entry, keys).is_empty()), "{keys:?} in {list:#}");
        }
        let state = role["verdict"]["state"].as_str().unwrap();
        assert!(
            ["points_at_selection", "points_elsewhere", "nothing_repeats", "too_little_to_say"]
                .contains(&state)
        );
    }
    assert_eq!(missing(&serde_json::json!({ "S12": null }), &["S12", "s12"]), ["s12"]);
}

#[test]
fn a_date_and_a_role_narrow_the_review() {
    let desk = Desk::sample();
    let out = desk.done(&["review", "@team.encore", "--role", "BDR", "--as-of", "2025-12-31", "--json"]);
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((json["as_of"].as_str(), json["roles"].as_array().unwrap().len()), (Some("2025-12-31"), 1));
    let words = desk.done(&["review", "@team.encore"]);
    assert!(
        words.contains("Data to 2026-06-30. Simulated data.") && words.contains("Account executive (AE)"),
        "{words}"
    );
}

#[test]
fn a_workspace_without_data_is_no_fault() {
    let desk = Desk::empty();
    assert!(desk.done(&["review", "@team.encore"]).contains("Nothing to review yet"));
    assert!(desk.done(&["check", "@team.encore"]).contains("is sound"));
    assert!(desk.done(&["chart", "@team.encore", "--list"]).contains("no figure yet"));
    assert!(desk.refused(&["deck", "@team.encore", "--out", "@a.pptx"]).contains("so no figure. Import"));
}

#[test]
fn reading_commands_change_no_byte() {
    let desk = Desk::sample();
    let bytes = desk.bytes("team.encore");
    for command in [
        vec!["review", "@team.encore"],
        vec!["check", "@team.encore"],
        vec!["chart", "@team.encore", "--list"],
    ] {
        desk.done(&command);
    }
    assert!(desk.bytes("team.encore") == bytes);
    assert_eq!(desk.names(), ["team.encore"]);
}

#[test]
fn check_finds_a_changed_history_and_damage() {
    let desk = Desk::sample();
    let json: Value = serde_json::from_str(&desk.done(&["check", "@team.encore", "--json"])).unwrap();
    assert_eq!((json["sound"].as_bool(), json["faults"].as_array().map(Vec::len)), (Some(true), Some(0)));
    let sound = desk.bytes("team.encore");
    let connection = Connection::open(desk.path("team.encore")).unwrap();
    connection.execute("UPDATE audit_entries SET by = 'somebody else' WHERE id = 1", []).unwrap();
    drop(connection);
    let answer = desk.run(&["check", "@team.encore"]);
    assert_eq!(answer.code, 1);
    assert!(answer.out.contains("entry 1 of the history was changed"), "{}", answer.out);

    let mut torn = sound;
    let middle = torn.len() / 2 / 4096 * 4096;
    torn[middle..middle + 4096].fill(0xA5);
    desk.write("team.encore", torn);
    for command in [vec!["check", "@team.encore"], vec!["check", "@team.encore", "--json"]] {
        assert_eq!(desk.run(&command).code, 1);
    }
    desk.run(&["review", "@team.encore"]);
    desk.run(&["export", "@team.encore", "--out", "@out"]);
}
