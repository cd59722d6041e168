//! How the versions of a process describe a criterion.
//! Never another role's words for it.

use crate::model::ProcessVersion;

/// Name, weight and kind of a criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Described {
    /// What people read; the key in words when no version has it.
    pub name: String,
    /// Share of the weight.
    pub weight_share: Option<f64>,
    /// Predictor type; empty when unknown.
    pub predictor_type: String,
}

/// The criterion as the last version that has it describes it.
pub fn described(versions: &[&ProcessVersion], key: &str) -> Described {
    let of = |version: &&ProcessVersion| {
        let total: f64 = version.criteria.iter().map(|criterion| criterion.weight).sum();
        let criterion = version.criteria.iter().find(|criterion| criterion.key == key)?;
        Some(Described {
            name: criterion.name.clone(),
            weight_share: (total > 0.0).then(|| criterion.weight / total),
            predictor_type: criterion.predictor_type.clone(),
        })
    };
    let unknown =
        || Described { name: key.replace('_', " "), weight_share: None, predictor_type: String::new() };
    versions.iter().rev().find_map(of).unwrap_or_else(unknown)
}
