//! The last class before a change against the first after it: first-year attainment of mature hires (METHODS 5.1).

use super::super::seed::generator;
use super::super::{Caveat, Snapshot};
use super::{Group, Proportions, left_out};
use encore_stats::{bca_mean_difference, two_sample};
use serde::Serialize;

/// Fewest hires with a valid ratio in each class of which a difference is told, and of which its limits are BCa.
const MIN_N: usize = 4;
const BCA_N: usize = 8;
/// Resamples behind those limits.
const RESAMPLES: usize = 2000;

/// Two classes in a row with a change of process between them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AttainmentChange {
    /// The class before.
    pub from_cohort: String,
    /// The class after.
    pub to_cohort: String,
    /// Hits and mature hires before.
    pub success_old: (u32, u32),
    /// Hits and mature hires after.
    pub success_new: (u32, u32),
    /// Their shares; none when a class has no mature hire.
    pub hits: Option<Proportions>,
    /// Mature hires with a valid ratio before.
    pub n_old: u32,
    /// Mature hires with a valid ratio after.
    pub n_new: u32,
    /// Mean attainment after less before.
    pub mean_diff: f64,
    /// Lower 95 % limit of the difference.
    pub mean_diff_lower: Option<f64>,
    /// Upper one.
    pub mean_diff_upper: Option<f64>,
    /// `bca`, or `rough` (Welch's t) below 8 hires a class.
    pub mean_diff_interval: Option<&'static str>,
    /// Permutation p, two-sided.
    pub perm_p_two_sided: f64,
    /// Share of relabellings with a rise at least as large.
    pub perm_p_greater: f64,
    /// Relabellings looked at.
    pub n_perm: u64,
    /// Median of all differences.
    pub hodges_lehmann: f64,
    /// How often a new hire beats an old one.
    pub prob_superiority: f64,
}

impl Snapshot<'_> {
    /// The reason instead below 4 hires in either class, or when too many have no usable first year.
    pub(super) fn attainment_change(
        &self,
        before: &Group,
        after: &Group,
    ) -> Result<AttainmentChange, Caveat> {
        let (from, to) = (before.cohorts[before.cohorts.len() - 1], after.cohorts[0]);
        let (success_old, success_new) = (self.hits(self.members(from)), self.hits(self.members(to)));
        let gaps = [from, to].iter().any(|cohort| self.mostly_gaps(self.members(*cohort)));
        if gaps {
            let why = "over 20\u{a0}% of the hires of a class have no usable first year";
            return Err(left_out("attainment_change", after, why));
        }
        let hits = Proportions::of(success_old, success_new);
        let ratios = |cohort: usize| -> Vec<f64> {
            let mature = self.members(cohort).iter().filter(|seller| self.is_mature(**seller));
            mature.filter_map(|seller| self.first_year(*seller).ratio()).collect()
        };
        let (old, new) = (ratios(from), ratios(to));
        if old.len().min(new.len()) < MIN_N {
            let have = old.len().min(new.len());
            return Err(left_out(
                "attainment_change",
                after,
                &format!("too few mature hires with a first year in one class: have {have}, need {MIN_N}"),
            ));
        }
        let names = [&self.history.cohorts[from].name, &self.history.cohorts[to].name];
        let seeds = names.map(String::as_str);
        let Some(test) = two_sample(&old, &new, &mut generator("attainment", &seeds)) else {
            return Err(left_out("attainment_change", after, "the ratios can't be compared"));
        };
        let bca = (old.len().min(new.len()) >= BCA_N)
            .then(|| {
                bca_mean_difference(&old, &new, RESAMPLES, &mut generator("attainment interval", &seeds))
            })
            .flatten();
        let rough = || test.welch.map(|welch| (welch.lower, welch.upper, "rough"));
        let interval = bca.map(|(lower, upper)| (lower, upper, "bca")).or_else(rough);
        Ok(AttainmentChange {
            from_cohort: names[0].clone(),
            to_cohort: names[1].clone(),
            success_old,
            success_new,
            hits,
            n_old: old.len() as u32,
            n_new: new.len() as u32,
            mean_diff: test.mean_diff,
            mean_diff_lower: interval.map(|interval| interval.0),
            mean_diff_upper: interval.map(|interval| interval.1),
            mean_diff_interval: interval.map(|interval| interval.2),
            perm_p_two_sided: test.p_two_sided,
            perm_p_greater: test.p_greater,
            n_perm: test.permutations,
            hodges_lehmann: test.hodges_lehmann,
            prob_superiority: test.prob_superiority,
        })
    }
}
