//! The last class before a change against the first after it: first-year attainment of mature hires (METHODS 5.1).

use super::super::Snapshot;
use super::super::seed::generator;
use super::{Group, Proportions};
use encore_stats::two_sample;
use serde::Serialize;

/// Fewest hires with a valid ratio in each class of which a difference is told.
const MIN_N: usize = 4;

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
    /// None below 4 hires in either class, or when too many have no usable first year.
    pub(super) fn attainment_change(&self, before: &Group, after: &Group) -> Option<AttainmentChange> {
        let (from, to) = (*before.cohorts.last()?, *after.cohorts.first()?);
        let (success_old, success_new) = (self.hits(self.members(from)), self.hits(self.members(to)));
        let gaps = [from, to].iter().any(|cohort| self.mostly_gaps(self.members(*cohort)));
        if gaps {
            return None;
        }
        let hits = Proportions::of(success_old, success_new);
        let ratios = |cohort: usize| -> Vec<f64> {
            let mature = self.members(cohort).iter().filter(|seller| self.is_mature(**seller));
            mature.filter_map(|seller| self.first_year(*seller).ratio()).collect()
        };
        let (old, new) = (ratios(from), ratios(to));
        if old.len().min(new.len()) < MIN_N {
            return None;
        }
        let names = [&self.history.cohorts[from].name, &self.history.cohorts[to].name];
        let test = two_sample(&old, &new, &mut generator("attainment", &names.map(String::as_str)))?;
        Some(AttainmentChange {
            from_cohort: names[0].clone(),
            to_cohort: names[1].clone(),
            success_old,
            success_new,
            hits,
            n_old: old.len() as u32,
            n_new: new.len() as u32,
            mean_diff: test.mean_diff,
            perm_p_two_sided: test.p_two_sided,
            perm_p_greater: test.p_greater,
            n_perm: test.permutations,
            hodges_lehmann: test.hodges_lehmann,
            prob_superiority: test.prob_superiority,
        })
    }
}
