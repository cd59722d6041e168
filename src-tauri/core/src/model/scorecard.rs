//! Ratings on submitted scorecards of people who were hired.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One interviewer's mark for one criterion of one hired candidate, from a submitted card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// Index of the seller in the history.
    pub seller: usize,
    /// Key of the interviewer.
    pub interviewer: Arc<str>,
    /// Canonical id of the criterion.
    pub criterion: Arc<str>,
    /// The mark; none = not assessed.
    pub value: Option<f64>,
}
