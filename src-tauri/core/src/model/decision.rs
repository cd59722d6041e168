//! What leaders did about a finding. A later decision on the same finding never overwrites an earlier one.

use serde::{Deserialize, Serialize};

/// What is done about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum DecisionKind {
    /// Seen, and nothing done yet.
    Acknowledged,
    /// The process is being changed.
    Acting,
    /// Not believed, or not to be acted on.
    Dismissed,
    /// Taken back: the finding is open again.
    Reopened,
}

impl DecisionKind {
    const ALL: [Self; 4] = [Self::Acknowledged, Self::Acting, Self::Dismissed, Self::Reopened];

    /// As the file keeps it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::Acting => "acting",
            Self::Dismissed => "dismissed",
            Self::Reopened => "reopened",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A decision as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DecisionEntry {
    /// Id of the finding.
    pub finding: String,
    /// What is done.
    pub decision: DecisionKind,
    /// Why; a dismissal needs it.
    pub reason: Option<String>,
    /// Key of the process version that acts on it.
    pub version: Option<String>,
}

/// A decision as it is kept, with what the finding said then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What was entered.
    pub entry: DecisionEntry,
    /// Key of the role that the finding is about.
    pub role: String,
    /// What the finding said.
    pub sentence: String,
    /// How strong it was: `strong`, `likely` or `watch`; none = it could not tell.
    pub strength: Option<String>,
    /// When, RFC 3339 in UTC.
    pub decided_at: String,
    /// Who was at the desk.
    pub decided_by: String,
}
