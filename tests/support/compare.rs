//! Compares a result with reference numbers: each expected leaf must be there and equal within its tolerance.

use serde_json::Value;

/// Absolute and relative tolerance of a number.
#[derive(Debug, Clone, Copy)]
pub struct Tolerance {
    /// Absolute.
    pub abs: f64,
    /// Relative.
    pub rel: f64,
}

/// Every difference, as `path: expected …, got …`; empty when all leaves agree. Keys beyond the expected ones are
/// ignored. `of` gives the tolerance of a leaf by its path.
pub fn differences(expected: &Value, got: &Value, of: &dyn Fn(&str) -> Tolerance) -> Vec<String> {
    let mut found = Vec::new();
    compare("", expected, Some(got), of, &mut found);
    found
}

fn compare(
    path: &str,
    expected: &Value,
    got: Option<&Value>,
    of: &dyn Fn(&str) -> Tolerance,
    found: &mut Vec<String>,
) {
    let mut differs =
        |got: &dyn std::fmt::Display| found.push(format!("{path}: expected {expected}, got {got}"));
    let Some(got) = got else {
        differs(&"nothing");
        return;
    };
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => {
            for (key, value) in expected {
                compare(&format!("{path}/{key}"), value, got.get(key), of, found);
            }
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (index, (expected, got)) in expected.iter().zip(got).enumerate() {
                compare(&format!("{path}/{index}"), expected, Some(got), of, found);
            }
        }
        (Value::Number(e), Value::Number(g)) => {
            let (e, g) = (e.as_f64().unwrap_or(f64::NAN), g.as_f64().unwrap_or(f64::NAN));
            let tolerance = of(path);
            if (g - e).abs() > tolerance.abs + tolerance.rel * e.abs() || g.is_nan() {
                differs(got);
            }
        }
        // Limits of groups without an exit: null in R, 1 elsewhere.
        (Value::Null, Value::Number(g)) if path.contains("/lower") || path.contains("/upper") => {
            if g.as_f64() != Some(1.0) {
                differs(got);
            }
        }
        _ if expected == got => {}
        _ => differs(got),
    }
}
