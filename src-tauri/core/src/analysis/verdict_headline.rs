//! The verdict in a few words.
//! Never tells outside of fewer hires than may be told.

use super::{Tense, Verdict, VerdictState};

/// At most twelve words.
pub fn headline(verdict: &Verdict) -> String {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    match (verdict.state, verdict.tense) {
        // Of one class alone nothing can be the same result.
        (VerdictState::PointsAtSelection, Tense::Past) if verdict.mature_cohorts < 2 => {
            format!("Same process again: {x} of {n} hires were hits")
        }
        (VerdictState::PointsAtSelection, Tense::Present) if verdict.mature_cohorts < 2 => {
            format!("Same process again: {x} of {n} were hits so far")
        }
        (VerdictState::PointsAtSelection, Tense::Past) => {
            format!("Same process, same result: {x} of {n} hires were hits")
        }
        (VerdictState::PointsAtSelection, Tense::Present) => {
            format!("Same process, same result so far: {x} of {n} were hits")
        }
        (VerdictState::PointsElsewhere, _)
            if no_better_floor(verdict) && verdict.floor.fell == Some(true) =>
        {
            "The whole floor fell, tenured sellers too".into()
        }
        (VerdictState::PointsElsewhere, _) if no_better_floor(verdict) => {
            "Tenured sellers missed their quota as well".into()
        }
        (VerdictState::PointsElsewhere, _) => "A new process, the same result".into(),
        (VerdictState::NothingRepeats, _) => "Nothing repeats so far".into(),
        (VerdictState::TooLittleToSay, _) => "Too little to say".into(),
    }
}

/// Whether tenured sellers sold no more than the stretch: the first way to "points elsewhere".
pub(super) fn no_better_floor(verdict: &Verdict) -> bool {
    verdict.gap.lower.zip(verdict.gap.upper).is_some_and(|(lower, upper)| lower <= 0.0 && upper >= 0.0)
}

impl Verdict {
    /// The headline for readers outside: a result of fewer than `fewest` hires is not told.
    pub fn headline_for(&self, fewest: u32) -> String {
        match self.state {
            VerdictState::PointsAtSelection if self.pooled_mature < fewest && self.mature_cohorts < 2 => {
                "Same process again".into()
            }
            VerdictState::PointsAtSelection if self.pooled_mature < fewest => {
                "Same process, same result".into()
            }
            _ => self.headline.clone(),
        }
    }
}
