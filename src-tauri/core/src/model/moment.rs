//! When something was done and by whom: handed in, never read from the clock.

use chrono::{DateTime, Utc};

/// Time and user of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub at: DateTime<Utc>,
    /// Who signs: the interviewer at the desk by key, or any other name at the owner's.
    pub by: String,
}
