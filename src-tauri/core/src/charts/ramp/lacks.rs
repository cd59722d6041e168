//! What a ramp without a curve would need.
//! Never says of something that is there that it is missing.

use super::super::COHORT_MINIMUM;
use crate::analysis::{RampMonth, RampReport};

/// What a curve would need, a line each.
pub(super) fn lacks(report: &RampReport) -> Vec<String> {
    let mut lacks: Vec<String> = figures_lacking(report).map(Into::into).into_iter().collect();
    if report.n < COHORT_MINIMUM {
        lacks.push(format!("A curve needs a class of {COHORT_MINIMUM} hires"));
    } else if lacks.is_empty() {
        lacks.push("A median needs 4 active sellers".into());
    }
    lacks
}

/// What is missing of people who are enough.
pub(super) fn figures_lacking(report: &RampReport) -> Option<&'static str> {
    let here = |month: &RampMonth| month.n_could.saturating_sub(month.n_left);
    if report.months.iter().all(|month| here(month) == 0) {
        None
    } else if report.months.iter().all(|month| month.n_no_data >= here(month)) {
        Some("No outcomes are entered yet")
    } else if report.months.iter().all(|month| month.n_active == 0) {
        Some("The role has no full quota: set it in Settings")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lack_is_told_and_none_that_is_not() {
        let month = |n_active, n_no_data| RampMonth {
            month: 1,
            n_active,
            n_could: 6,
            n_left: 1,
            n_no_data,
            ..RampMonth::default()
        };
        let told =
            |n, months: Vec<RampMonth>| lacks(&RampReport { n, months, ..RampReport::default() }).join("; ");
        assert_eq!(told(6, vec![month(0, 5)]), "No outcomes are entered yet");
        assert_eq!(
            told(3, vec![month(0, 5)]),
            "No outcomes are entered yet; A curve needs a class of 5 hires"
        );
        assert_eq!(told(6, vec![month(0, 1)]), "The role has no full quota: set it in Settings");
        assert_eq!(told(4, vec![month(3, 1)]), "A curve needs a class of 5 hires");
        assert_eq!(told(6, vec![month(3, 1)]), "A median needs 4 active sellers");
        assert_eq!(told(6, Vec::new()), "A median needs 4 active sellers");
    }
}
