//! What a ramp without a curve would need.
//! Never says of something that is there that it is missing.

use super::super::COHORT_MINIMUM;
use crate::analysis::{RampMonth, RampReport};

/// What a curve would need, a line each.
pub(super) fn lacks(report: &RampReport) -> Vec<String> {
    let here = |month: &RampMonth| month.n_could.saturating_sub(month.n_left);
    let mut lacks = Vec::new();
    if report.months.iter().any(|month| here(month) > 0) {
        if report.months.iter().all(|month| month.n_no_data >= here(month)) {
            lacks.push("No outcomes are entered yet".into());
        } else if report.months.iter().all(|month| month.n_active == 0) {
            lacks.push("The role has no full quota: set it in Settings".into());
        }
    }
    if report.n < COHORT_MINIMUM {
        lacks.push(format!("A curve needs a class of {COHORT_MINIMUM} hires"));
    } else if lacks.is_empty() {
        lacks.push("A median needs 4 active sellers".into());
    }
    lacks
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
