//! The product's result against the figures on which the peers agree.

use crate::Done;
use encore_tests::compare::{Tolerance, differences};
use serde_json::{Map, Value, json};
use std::path::Path;

/// Compares every expected figure; says how many there are.
pub fn verify(out: &Path, expected: &Path) -> Done {
    let read = |path: &Path| -> Done<Value> { Ok(serde_json::from_slice(&std::fs::read(path)?)?) };
    let (result, mut expected) = (read(out)?, read(expected)?);
    let figures = expected.as_object_mut().ok_or("the expected figures are no object")?;
    figures
        .retain(|key, _| matches!(key.as_str(), "km" | "logrank" | "dist" | "rho" | "ramp_ms_n_q25_q50_q75"));
    let got = in_their_shape(&result, figures);
    let found = differences(&expected, &got, &|_| Tolerance { abs: 1e-9, rel: 1e-9 });
    let compared = count(&expected);
    if !found.is_empty() {
        return Err(format!("{} of {compared} figures differ:\n{}", found.len(), found.join("\n")).into());
    }
    println!("{compared} figures agree to 1e-9");
    Ok(())
}

/// The result as the expected figures are keyed: horizons by name, some months of the ramp.
fn in_their_shape(result: &Value, expected: &Map<String, Value>) -> Value {
    let km = |cohort: &Value| {
        let by_horizon = |key: &str| -> Value {
            ["6", "12", "18", "24"]
                .iter()
                .zip(0..)
                .map(|(name, at)| ((*name).to_owned(), cohort[key][at].clone()))
                .collect::<Map<_, _>>()
                .into()
        };
        json!({ "n": cohort["n"], "events": cohort["events"], "S": by_horizon("S"), "lo": by_horizon("lo"), "hi": by_horizon("hi") })
    };
    let each = |of: &Value, figure: &dyn Fn(&str, &Value) -> Value| -> Value {
        of.as_object()
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.clone(), figure(key, value)))
            .collect::<Map<_, _>>()
            .into()
    };
    let months = |cohort: &str, rows: &Value| -> Value {
        let wanted = expected["ramp_ms_n_q25_q50_q75"][cohort].as_array().into_iter().flatten();
        wanted
            .map(|want| {
                rows.as_array()
                    .and_then(|rows| rows.iter().find(|row| row[0] == want[0]))
                    .cloned()
                    .unwrap_or_default()
            })
            .collect::<Vec<_>>()
            .into()
    };
    json!({
        "km": each(&result["km"], &|_, cohort| km(cohort)),
        "logrank": result["logrank"], "dist": result["dist"],
        "rho": each(&result["corr"], &|_, row| json!({ "n": row["n"], "rho": row["rho"] })),
        "ramp_ms_n_q25_q50_q75": each(&result["ramp"], &months),
    })
}

fn count(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.values().map(count).sum(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 1,
    }
}
