//! The review and the page of a cohort.

use super::{Workspace, hidden_from_figures};
use crate::analysis::{self, Review};
use crate::model::History;
use crate::{Error, Result};
use chrono::NaiveDate;
use serde_json::{Value, json};

impl Workspace {
    /// The snapshot that analysis reads, without the marks that whoever is at the desk may not see yet.
    pub fn history(&self) -> Result<History> {
        self.store.history(self.blind_desk())
    }

    /// The review of all roles, or of one.
    pub fn review(&self, as_of: Option<NaiveDate>, role: Option<&str>) -> Result<Review> {
        let history = self.history()?;
        if let Some(role) = role {
            role_index(&history, role)?;
        }
        Ok(analysis::review(&history, as_of, role))
    }
}

impl Workspace {
    /// The review with its evidence as one JSON object: `encore-cli review --json`.
    pub fn review_as_json(&self, as_of: Option<NaiveDate>, role: Option<&str>) -> Result<Value> {
        let history = self.history()?;
        if let Some(role) = role {
            role_index(&history, role)?;
        }
        let failed = |error: serde_json::Error| Error::Render(error.to_string());
        let roles = analysis::review_with_evidence(&history, as_of, role);
        let roles = roles.into_iter().map(|(review, evidence)| {
            let mut value = serde_json::to_value(review).map_err(failed)?;
            if let (Some(role), Value::Object(evidence)) =
                (value.as_object_mut(), serde_json::to_value(evidence).map_err(failed)?)
            {
                role.extend(evidence);
            }
            Ok(value)
        });
        let roles = roles.collect::<Result<Vec<Value>>>()?;
        let cards = history.hidden_cards;
        Ok(json!({
            "as_of": history.as_of(as_of), "simulated": history.settings.simulated, "roles": roles,
            "hidden": { "cards": cards, "sentence": hidden_from_figures(cards) },
        }))
    }
}

pub(super) fn cohort_index(history: &History, id_or_name: &str) -> Result<usize> {
    let found =
        history.cohorts.iter().position(|cohort| cohort.id == id_or_name || cohort.name == id_or_name);
    found.ok_or_else(|| Error::Unknown {
        noun: "cohort",
        name: id_or_name.into(),
        hint: there_are(history.cohorts.iter().map(|cohort| cohort.name.as_str())),
    })
}

pub(super) fn role_index(history: &History, key: &str) -> Result<usize> {
    history.roles.iter().position(|role| role.key == key).ok_or_else(|| Error::Unknown {
        noun: "role",
        name: key.into(),
        hint: there_are(history.roles.iter().map(|role| role.key.as_str())),
    })
}

fn there_are<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.take(20).collect();
    if names.is_empty() { " There is none yet.".into() } else { format!(" There are: {}.", names.join(", ")) }
}
