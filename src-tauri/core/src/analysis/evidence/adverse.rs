//! Selection rates of groups, from aggregates that name nobody (METHODS 13). Not legal advice.
//! Never told when a group has fewer than five applicants.

use super::super::Snapshot;
use encore_stats::impact_ratio;
use serde::Serialize;
use std::collections::BTreeMap;

const SMALL: u32 = 5;
/// Share of the pool below which a group is not the highest rate (29 CFR 1607.4D).
const LEAST_OF_POOL: f64 = 0.02;

/// The lowest selection rate against the highest.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Adverse {
    /// Lowest rate.
    pub rate_min: f64,
    /// Highest rate.
    pub rate_maj: f64,
    /// Their ratio; none when nobody was hired.
    pub impact_ratio: Option<f64>,
    /// Below four fifths; none when nobody was hired.
    pub below_four_fifths: Option<bool>,
    /// Fisher's exact p.
    pub fisher_p: f64,
    /// Lower 95 % limit of the ratio (Katz); none at a rate of 0.
    pub ir_lower: Option<f64>,
    /// Upper 95 % limit.
    pub ir_upper: Option<f64>,
    /// The ratio had one more of the lower group been hired and one fewer of the higher.
    pub one_more_hire_ratio: Option<f64>,
    /// Hires that the lower group lacks to four fifths; negative = none.
    pub shortfall: f64,
    /// A group is under five; the report is withheld then.
    pub suppressed_n_lt_5: bool,
}

/// The report, or why it is not told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum AdverseOrWhy {
    /// The report.
    Told(Adverse),
    /// Why not.
    Why(&'static str),
}

impl Snapshot<'_> {
    pub(super) fn adverse(&self, cohorts: &[usize]) -> BTreeMap<String, AdverseOrWhy> {
        let names = cohorts.iter().map(|cohort| &self.history.cohorts[*cohort].name);
        names.filter_map(|name| Some((name.clone(), self.adverse_of(name)?))).collect()
    }

    /// None below two groups; a group of under 2 % of the pool is never the highest rate.
    fn adverse_of(&self, cohort: &str) -> Option<AdverseOrWhy> {
        let counts = self.history.selection_counts.iter().filter(|count| count.cohort == cohort);
        let mut groups: Vec<(u32, u32)> = counts.map(|count| (count.hired, count.applied)).collect();
        if groups.len() < 2 {
            return None;
        }
        if groups.iter().any(|(_, applied)| *applied < SMALL) {
            return Some(AdverseOrWhy::Why("suppressed: group with fewer than 5 applicants"));
        }
        let pool: u32 = groups.iter().map(|(_, applied)| applied).sum();
        let rate = |(hired, applied): &(u32, u32)| f64::from(*hired) / f64::from(*applied);
        groups.sort_by(|a, b| rate(a).total_cmp(&rate(b)));
        let of_size = |(_, applied): &(u32, u32)| f64::from(*applied) >= LEAST_OF_POOL * f64::from(pool);
        let highest = groups.iter().rposition(of_size)?;
        let ((a, n1), (b, n2)) = (*groups.first().filter(|_| highest > 0)?, groups[highest]);
        let ratio = impact_ratio(a, n1, b, n2)?;
        Some(AdverseOrWhy::Told(Adverse {
            rate_min: ratio.rate,
            rate_maj: ratio.rate_of_other,
            impact_ratio: ratio.ratio,
            below_four_fifths: ratio.ratio.map(|_| below_four_fifths((a, n1), (b, n2))),
            fisher_p: ratio.fisher_p,
            ir_lower: ratio.limits.map(|limits| limits.0),
            ir_upper: ratio.limits.map(|limits| limits.1),
            one_more_hire_ratio: ratio.one_more_ratio,
            shortfall: ratio.shortfall,
            suppressed_n_lt_5: false,
        }))
    }
}

/// In whole numbers, so that exactly four fifths is not below.
fn below_four_fifths((a, n1): (u32, u32), (b, n2): (u32, u32)) -> bool {
    5 * u64::from(a) * u64::from(n2) < 4 * u64::from(b) * u64::from(n1)
}

#[cfg(test)]
mod tests {
    use super::below_four_fifths;

    #[test]
    fn exactly_four_fifths_is_not_below() {
        assert!(!below_four_fifths((4, 25), (1, 5)));
        assert!(below_four_fifths((3, 25), (1, 5)));
    }
}
