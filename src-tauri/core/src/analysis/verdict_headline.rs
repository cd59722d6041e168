//! The verdict in a few words.
//! Never tells outside of fewer hires than may be told.

use super::{Tense, Verdict, VerdictState};

/// At most twelve words.
pub fn headline(verdict: &Verdict) -> String {
    let (x, n) = (verdict.pooled_successes, verdict.pooled_mature);
    match (verdict.state, verdict.tense) {
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
        (VerdictState::TooLittleToSay, _) => "No verdict yet".into(),
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
            VerdictState::PointsAtSelection if self.pooled_mature < fewest => {
                "Same process, same result".into()
            }
            _ => self.headline.clone(),
        }
    }
}
