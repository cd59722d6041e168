//! `encore`: the rule over scenarios of cohort counts.

use super::{Case, Refused};
use encore_core::analysis::{CohortInput, EncoreRule, encore_pattern};
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
struct Scenarios {
    scenarios: Vec<Scenario>,
}

#[derive(Deserialize)]
struct Scenario {
    name: String,
    cohorts: Vec<CohortInput>,
}

pub(super) fn encore(case: &Case) -> Result<Value, Refused> {
    let rule: EncoreRule = serde_json::from_value(case.params.clone())?;
    let Scenarios { scenarios } = serde_json::from_slice(&std::fs::read(case.input(0)?)?)?;
    let mut answers = Map::new();
    for Scenario { name, cohorts } in scenarios {
        answers.insert(name, serde_json::to_value(encore_pattern(&cohorts, &rule))?);
    }
    Ok(answers.into())
}
