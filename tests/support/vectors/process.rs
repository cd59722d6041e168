//! `process`: paper and practised similarity of every pair, in file order.

use super::{Case, Refused};
use encore_core::analysis::{PaperWeights, compare_practice, paper_weighted};
use encore_core::model::{Criterion, Expectation, ProcessVersion, Stage};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
struct Processes {
    versions: Map<String, Value>,
    practice: Map<String, Value>,
}

#[derive(Deserialize)]
struct Version {
    stages: Vec<String>,
    weights: Map<String, Value>,
    questions: Vec<String>,
    threshold: Option<f64>,
    evidence: Vec<String>,
}

pub(super) fn process(case: &Case) -> Result<Value, Refused> {
    if case.params["threshold_span"] != json!(1) {
        return Err("a threshold fades over 1 point".into());
    }
    let weights: PaperWeights = serde_json::from_value(case.params["weights"].clone())?;
    let Processes { versions, practice } = serde_json::from_slice(&std::fs::read(case.input(0)?)?)?;
    let versions =
        versions.into_iter().map(|(key, value)| Ok((key, version(serde_json::from_value(value)?))));
    let versions = versions.collect::<Result<Vec<_>, serde_json::Error>>()?;
    let paper = pairs(&versions, |a, b| {
        let parts = paper_weighted(a, b, &weights);
        serde_json::to_value(parts).unwrap_or_default()
    });
    let counts: Vec<(String, Vec<(String, f64)>)> =
        practice.iter().map(|(key, counts)| (key.clone(), numbers(counts))).collect();
    let practice = pairs(&counts, |a, b| {
        let compared = compare_practice(&borrowed(a), &borrowed(b), (0, 0));
        json!({ "ruzicka": compared.similarity, "js_distance_base2": compared.js })
    });
    Ok(json!({ "paper": paper, "practice": practice }))
}

fn version(of: Version) -> ProcessVersion {
    let criterion = |(key, weight): (&String, &Value)| Criterion {
        key: key.clone(),
        name: key.clone(),
        weight: weight.as_f64().unwrap_or_default(),
        predictor_type: String::new(),
        stage: None,
        anchors: Vec::new(),
    };
    let stage = |key: String| Stage { key, kind: String::new(), panel: 1 };
    ProcessVersion {
        key: String::new(),
        role: 0,
        title: String::new(),
        from: None,
        stages: of.stages.into_iter().map(stage).collect(),
        criteria: of.weights.iter().map(criterion).collect(),
        questions: of.questions,
        evidence: of.evidence,
        threshold: of.threshold,
        scale: (1.0, 5.0),
        expectation: Expectation::default(),
    }
}

fn pairs<T>(values: &[(String, T)], compare: impl Fn(&T, &T) -> Value) -> Map<String, Value> {
    let mut pairs = Map::new();
    for (place, (a, of_a)) in values.iter().enumerate() {
        for (b, of_b) in &values[place + 1..] {
            pairs.insert(format!("{a}~{b}"), compare(of_a, of_b));
        }
    }
    pairs
}

fn numbers(counts: &Value) -> Vec<(String, f64)> {
    let counts = counts.as_object().into_iter().flatten();
    counts.map(|(key, count)| (key.clone(), count.as_f64().unwrap_or_default())).collect()
}

fn borrowed(counts: &[(String, f64)]) -> Vec<(&str, f64)> {
    counts.iter().map(|(key, count)| (key.as_str(), *count)).collect()
}
