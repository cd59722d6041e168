//! Two versions that count as one process, set beside each other (METHODS 10.5): what the weights did on paper, and the hits
//! of each. Never a test: what was judged the same is pooled (METHODS 11.3), and a rename makes no new hypothesis.

use super::super::{Encore, Snapshot, StepSource};
use super::{Group, Proportions};
use crate::model::ProcessVersion;
use serde::Serialize;
use std::collections::BTreeMap;

/// Mature hires on each side from which shares stand beside the counts (METHODS 0).
const MIN_N: u32 = 4;
/// Weights that are told, those that moved most (METHODS 10.5).
const MOST_MOVED: usize = 3;
/// Change of a share of the weight that is none.
const UNMOVED: f64 = 0.005;

/// Two versions in a row whose hires are pooled, because the process was the same: of the classes in a row through the one, and
/// of those through the other that follow. The same two versions may take turns more than once.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VersionsBeside {
    /// The process that both belong to.
    pub process: String,
    /// Key of the earlier version.
    pub from_version: String,
    /// Key of the later version.
    pub to_version: String,
    /// Names of the classes in a row through the earlier version, oldest first; never empty.
    pub from_cohorts: Vec<String>,
    /// Names of the classes in a row through the later version, oldest first; never empty.
    pub to_cohorts: Vec<String>,
    /// Whether "the same" was judged on the scorecards; else on paper.
    pub on_practice: bool,
    /// Up to three criteria whose share of the weight moved most on paper: key and change, in shares of 1.
    pub moved_weights: Vec<(String, f64)>,
    /// Hits and mature hires of the earlier classes.
    pub success_old: (u32, u32),
    /// Hits and mature hires of the later classes.
    pub success_new: (u32, u32),
    /// Shares with Wilson's limits, and their difference with Newcombe's; none = hidden.
    #[serde(flatten)]
    pub shares: Option<SharesBeside>,
    /// Why they are hidden.
    pub hidden: Option<&'static str>,
}

/// Two shares and their difference, each with its 95 % limits.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SharesBeside {
    /// Wilson limits of the earlier share.
    pub limits_old: (f64, f64),
    /// Wilson limits of the later share.
    pub limits_new: (f64, f64),
    /// Later less earlier.
    pub diff: f64,
    /// Newcombe limits of the difference.
    pub diff_limits: (f64, f64),
}

impl Snapshot<'_> {
    /// Versions in a row within each process.
    pub(super) fn versions_beside(&self, groups: &[Group], encore: &Encore) -> Vec<VersionsBeside> {
        let key = |cohort: usize| self.version(cohort).map(|version| version.key.as_str());
        let of_group = |group: &Group| {
            let parts: Vec<&[usize]> = group.cohorts.chunk_by(|a, b| key(*a) == key(*b)).collect();
            let pairs = parts.windows(2).filter_map(|pair| self.beside(group, encore, pair[0], pair[1]));
            pairs.collect::<Vec<_>>()
        };
        groups.iter().flat_map(of_group).collect()
    }

    fn beside(
        &self,
        group: &Group,
        encore: &Encore,
        before: &[usize],
        after: &[usize],
    ) -> Option<VersionsBeside> {
        let (last, first) = (*before.last()?, *after.first()?);
        let (from, to) = (self.version(last)?, self.version(first)?);
        let name = |cohort: usize| &self.history.cohorts[cohort].name;
        let step = encore.steps.iter().find(|step| (&step.from_, &step.to) == (name(last), name(first)))?;
        let sellers = |cohorts: &[usize]| -> Vec<usize> {
            cohorts.iter().flat_map(|cohort| self.members(*cohort)).copied().collect()
        };
        let (old, new) = (sellers(before), sellers(after));
        let (success_old, success_new) = (self.hits(&old), self.hits(&new));
        let hidden = if self.mostly_gaps(&old) || self.mostly_gaps(&new) {
            Some("over 20\u{a0}% of the hires of one have no usable first year")
        } else {
            (success_old.1.min(success_new.1) < MIN_N).then_some("each needs 4 to say more")
        };
        Some(VersionsBeside {
            process: group.process.clone(),
            from_version: from.key.clone(),
            to_version: to.key.clone(),
            from_cohorts: before.iter().map(|cohort| name(*cohort).clone()).collect(),
            to_cohorts: after.iter().map(|cohort| name(*cohort).clone()).collect(),
            on_practice: step.process_source == StepSource::Practice,
            moved_weights: moved_weights(from, to),
            success_old,
            success_new,
            shares: SharesBeside::of(success_old, success_new).filter(|_| hidden.is_none()),
            hidden,
        })
    }
}

impl SharesBeside {
    fn of(old: (u32, u32), new: (u32, u32)) -> Option<Self> {
        let both = Proportions::of(old, new)?;
        Some(Self {
            limits_old: (both.wilson1_lower, both.wilson1_upper),
            limits_new: encore_stats::wilson(new.0, new.1)?,
            diff: both.diff,
            diff_limits: (both.newcombe_lower, both.newcombe_upper),
        })
    }
}

/// The criteria whose share of the weight moved most, by size of the change.
fn moved_weights(from: &ProcessVersion, to: &ProcessVersion) -> Vec<(String, f64)> {
    let mut change: BTreeMap<&str, f64> = BTreeMap::new();
    for (version, sign) in [(from, -1.0), (to, 1.0)] {
        let sum: f64 = version.criteria.iter().map(|criterion| criterion.weight).sum();
        for criterion in version.criteria.iter().filter(|_| sum > 0.0) {
            *change.entry(&criterion.key).or_default() += sign * criterion.weight / sum;
        }
    }
    let mut moved: Vec<(String, f64)> =
        change.into_iter().map(|(criterion, change)| (criterion.to_owned(), change)).collect();
    moved.retain(|(_, change)| change.abs() > UNMOVED);
    moved.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then_with(|| a.0.cmp(&b.0)));
    moved.truncate(MOST_MOVED);
    moved
}
