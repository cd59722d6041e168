//! The vector cases kept with the project agree with R, Python and published tables.

use encore_tests::compare::{Tolerance, differences};
use encore_tests::data;
use encore_tests::vectors::Case;
use serde_json::Value;

/// Tolerance of a leaf: the case's own, or that of the pattern its name matches (`*` or `prefix*`).
fn tolerance(case: &Value, path: &str) -> Tolerance {
    let of = |value: &Value| Tolerance {
        abs: value["abs"].as_f64().unwrap_or_default(),
        rel: value["rel"].as_f64().unwrap_or_default(),
    };
    let leaf = path.rsplit('/').next().unwrap_or_default();
    let matches =
        |pattern: &str| pattern.strip_suffix('*').map_or(pattern == leaf, |prefix| leaf.starts_with(prefix));
    let overrides = case["tolerance_overrides"].as_object().into_iter().flatten();
    overrides
        .filter(|(pattern, _)| matches(pattern))
        .map(|(_, value)| of(value))
        .next_back()
        .unwrap_or(of(&case["tolerance"]))
}

#[test]
fn every_case_agrees() {
    let folder = data("vectors");
    let mut cases = 0;
    for entry in std::fs::read_dir(folder.join("expected")).unwrap() {
        let file = entry.unwrap().path();
        let reference: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        let answer = Case::read(&folder, &file).unwrap().answer().unwrap();
        let answer = answer.unwrap_or_else(|| panic!("{} has no method", file.display()));
        let found = differences(&reference["expected"], &answer, &|path| tolerance(&reference, path));
        assert!(found.is_empty(), "{}:\n{}", file.display(), found.join("\n"));
        cases += 1;
    }
    assert_eq!(cases, 42);
}

#[test]
fn a_wrong_number_is_seen() {
    let file = data("vectors/expected/km_waltons.json");
    let mut reference: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let answer = Case::read(&data("vectors"), &file).unwrap().answer().unwrap().unwrap();
    let median = &mut reference["expected"]["control"]["median"];
    *median = (median.as_f64().unwrap() + 0.1).into();
    let found = differences(&reference["expected"], &answer, &|path| tolerance(&reference, path));
    assert_eq!(found.len(), 1, "{found:?}");
}
