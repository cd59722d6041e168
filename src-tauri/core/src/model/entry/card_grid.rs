//! A row of the grid in which old cards are entered fast.

use super::RatingEntry;
use serde::{Deserialize, Serialize};

/// One person's card as the grid has it: marks without notes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardGridEntry {
    /// Id of the candidate.
    pub candidate: String,
    /// A mark, or that it was not assessed; a criterion that is not here is open. A note that is none keeps the draft's.
    pub ratings: Vec<RatingEntry>,
    /// `strong_no`, `no`, `yes` or `strong_yes`; none = open.
    pub recommendation: Option<String>,
}
