//! Cohorts in a row that were hired through one process: a stretch, or the cohorts of one version.

use super::super::{Encore, Snapshot};
use crate::model::ProcessVersion;

/// Cohorts in a row of one process.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Keys of the versions, joined by `+`.
    pub process: String,
    /// Indices of the cohorts, by first hire date.
    pub cohorts: Vec<usize>,
    /// Their sellers.
    pub sellers: Vec<usize>,
}

impl Snapshot<'_> {
    /// The cohorts of a role by process: those of a stretch together, others by version.
    pub fn groups(&self, cohorts: &[usize], encore: &Encore) -> Vec<Group> {
        let name = |cohort: usize| &self.history.cohorts[cohort].name;
        let place = |cohort: usize| encore.stretches.iter().position(|s| s.cohorts.contains(name(cohort)));
        let of = |cohort: usize| match place(cohort) {
            Some(stretch) => (Some(stretch), None),
            None => (None, self.history.cohorts[cohort].version),
        };
        let together = |a: &usize, b: &usize| of(*a) == of(*b) && of(*a) != (None, None);
        let group = |cohorts: &[usize]| {
            let mut keys: Vec<&str> =
                cohorts.iter().filter_map(|cohort| self.version(*cohort)).map(|v| v.key.as_str()).collect();
            keys.dedup();
            Group {
                process: if keys.is_empty() { name(cohorts[0]).clone() } else { keys.join("+") },
                cohorts: cohorts.to_vec(),
                sellers: cohorts.iter().flat_map(|cohort| self.members(*cohort)).copied().collect(),
            }
        };
        cohorts.chunk_by(together).map(group).collect()
    }

    /// The versions of a group, in order, each once.
    pub(super) fn versions_of(&self, group: &Group) -> Vec<&ProcessVersion> {
        let mut versions: Vec<&ProcessVersion> =
            group.cohorts.iter().filter_map(|cohort| self.version(*cohort)).collect();
        versions.dedup_by_key(|version| &version.key);
        versions
    }
}
