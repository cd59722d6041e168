//! Reads a case's method, inputs, parameters and data, never its expected values, and answers in the shape of `expected`.

mod encore;
mod process;
mod ramp;
mod survival;

use serde_json::Value;
use std::path::{Path, PathBuf};

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
            "ramp" => ramp::ramp(self)?,
            "process" => process::process(self)?,
            "encore" => encore::encore(self)?,
            _ => return Ok(None),
        }))
    }

    fn list<T: serde::de::DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, Refused> {
        Ok(serde_json::from_value(self.params[name].clone()).map_err(|error| format!("{name}: {error}"))?)
    }

    fn input(&self, place: usize) -> Result<&Path, Refused> {
        Ok(self.inputs.get(place).ok_or("the case has too few inputs")?)
    }
}

/// Rows of a CSV file.
fn rows<T: serde::de::DeserializeOwned>(file: &Path) -> Result<Vec<T>, Refused> {
    Ok(csv::Reader::from_path(file)?.deserialize().collect::<Result<_, _>>()?)
}
