//! Reads a case's method, inputs, parameters and data, never its expected values, and answers in the shape of `expected`.

mod agreement;
mod comparison;
mod encore;
mod power;
mod process;
mod ramp;
mod relation;
mod survival;
mod table;

use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use table::Table;

/// Why a case could not be answered.
pub type Refused = Box<dyn std::error::Error>;

/// One case without its expected values.
#[derive(Debug)]
pub struct Case {
    /// The method, a section of METHODS.
    pub method: String,
    /// Paths of the input files.
    pub inputs: Vec<PathBuf>,
    /// Every choice the case makes.
    pub params: Value,
}

impl Case {
    /// Reads the case at `file` of the vectors in `folder`.
    pub fn read(folder: &Path, file: &Path) -> Result<Self, Refused> {
        let case: Value = serde_json::from_slice(&std::fs::read(file)?)?;
        let inputs = case["inputs"].as_array().ok_or("the case names no inputs")?;
        Ok(Self {
            method: case["method"].as_str().ok_or("the case names no method")?.into(),
            inputs: inputs.iter().filter_map(Value::as_str).map(|input| folder.join(input)).collect(),
            params: case["params"].clone(),
        })
    }

    /// What the product computes; none for a method it does not have yet.
    pub fn answer(&self) -> Result<Option<Value>, Refused> {
        Ok(Some(match self.method.as_str() {
            "km" => survival::km(self)?,
            "bpcp" => survival::bpcp(self)?,
            "cif" => survival::cif(self)?,
            "logrank" => comparison::logrank(self)?,
            "logrank_perm" => comparison::logrank_perm(self)?,
            "cox" => comparison::cox(self)?,
            "two_sample" => comparison::two_groups(self)?,
            "props" => comparison::props(self)?,
            "adverse" => comparison::adverse(self)?,
            "corr" => relation::corr(self)?,
            "cindex" => relation::cindex(self)?,
            "rr_correct" => relation::rr_correct(self)?,
            "incremental" => relation::incremental_validity(self)?,
            "expectancy" => relation::expectancy(self)?,
            "whatif" => relation::whatif(self)?,
            "headcount" => relation::headcount(self)?,
            "icc" => agreement::icc_forms(self)?,
            "icc1_unbalanced" => agreement::icc1(self)?,
            "kripp" => agreement::kripp(self)?,
            "rater" => agreement::rater(self)?,
            "eb_beta" => agreement::ebbeta(self)?,
            "eb_normal" => agreement::ebnormal(self)?,
            "p_adjust" => agreement::p_adjust(self)?,
            "power" => power::power(self)?,
            "ramp" => ramp::ramp(self)?,
            "process" => process::process(self)?,
            "encore" => encore::encore(self)?,
            _ => return Ok(None),
        }))
    }

    fn list<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, Refused> {
        Ok(serde_json::from_value(self.params[name].clone()).map_err(|error| format!("{name}: {error}"))?)
    }

    fn number(&self, name: &str) -> Result<f64, Refused> {
        Ok(self.params[name].as_f64().ok_or_else(|| format!("the case does not say {name}"))?)
    }

    fn text(&self, name: &str) -> Result<&str, Refused> {
        Ok(self.params[name].as_str().ok_or_else(|| format!("the case does not say {name}"))?)
    }

    fn input(&self, place: usize) -> Result<&Path, Refused> {
        Ok(self.inputs.get(place).ok_or("the case has too few inputs")?)
    }
}

/// Rows of a CSV file.
fn rows<T: serde::de::DeserializeOwned>(file: &Path) -> Result<Vec<T>, Refused> {
    Ok(csv::Reader::from_path(file)?.deserialize().collect::<Result<_, _>>()?)
}

/// Number as it stands in a key: `12`, `0.5`.
fn number_key(number: f64) -> String {
    number.to_string()
}

/// An object of values by name.
fn keyed<T: Clone + Into<Value>>(names: &[String], values: &[T]) -> Map<String, Value> {
    names.iter().cloned().zip(values.iter().cloned().map(Into::into)).collect()
}
