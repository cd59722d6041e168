//! What a ramp without a curve would need.
//! Never says of something that is there that it is missing.

use super::super::{COHORT_MINIMUM, ChartLacks};
use crate::analysis::{RampMonth, RampReport};

/// What the months lack, and what to do about it.
pub(super) struct Lack {
    pub what: ChartLacks,
    pub fact: &'static str,
    pub remedy: &'static str,
}

/// What the blank plot says below its heading, a line each.
pub(super) fn blank_lines(report: &RampReport) -> Vec<String> {
    let lack = of_months(report);
    if report.n < COHORT_MINIMUM {
        let fact = lack.map(|lack| lack.fact.to_owned());
        return fact
            .into_iter()
            .chain([format!("A curve needs a class of {COHORT_MINIMUM} hires")])
            .collect();
    }
    // The fact is the title then.
    vec![lack.map_or("A median needs 4 active sellers", |lack| lack.remedy).to_owned()]
}

/// What the months lack, whatever the number of hires.
pub(super) fn of_months(report: &RampReport) -> Option<Lack> {
    let here = |month: &RampMonth| month.n_could.saturating_sub(month.n_left);
    let all = |is: &dyn Fn(&RampMonth) -> bool| report.months.iter().all(is);
    if all(&|month| here(month) == 0) {
        None
    } else if all(&|month| month.n_no_data >= here(month)) {
        Some(Lack {
            what: ChartLacks::Outcomes,
            fact: "No outcomes are entered yet",
            remedy: "Enter or import the outcomes of each month",
        })
    } else if !all(&|month| month.n_active == 0) {
        None
    } else if report.has_full_quota && report.has_closed {
        // Who has both was on leave, or has them in different months.
        None
    } else if report.has_full_quota {
        Some(Lack {
            what: ChartLacks::Closed,
            fact: "No closed business is entered yet",
            remedy: "Enter what was closed in each month",
        })
    } else {
        Some(Lack {
            what: ChartLacks::FullQuota,
            fact: "The role has no full quota",
            remedy: "Set it in Settings",
        })
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
        let report = |n, has_full_quota, months: Vec<RampMonth>| RampReport {
            n,
            months,
            has_full_quota,
            ..RampReport::default()
        };
        let told = |report: RampReport| {
            let fact = of_months(&report).map_or("", |lack| lack.fact);
            format!("{fact}: {}", blank_lines(&report).join("; "))
        };
        let no_outcomes = "No outcomes are entered yet: ";
        assert_eq!(
            told(report(6, true, vec![month(0, 5)])),
            format!("{no_outcomes}Enter or import the outcomes of each month")
        );
        assert_eq!(
            told(report(3, true, vec![month(0, 5)])),
            format!("{no_outcomes}No outcomes are entered yet; A curve needs a class of 5 hires")
        );
        let no_quota = report(6, false, vec![month(0, 1)]);
        assert_eq!(told(no_quota), "The role has no full quota: Set it in Settings");
        let nothing_closed = report(6, true, vec![month(0, 1)]);
        assert_eq!(
            told(nothing_closed),
            "No closed business is entered yet: Enter what was closed in each month"
        );
        assert_eq!(told(report(4, true, vec![month(3, 1)])), ": A curve needs a class of 5 hires");
        assert_eq!(told(report(6, true, vec![month(3, 1)])), ": A median needs 4 active sellers");
        assert_eq!(told(report(6, true, Vec::new())), ": A median needs 4 active sellers");
    }
}
