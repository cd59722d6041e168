//! Cohorts in a row that were hired through one process: a stretch, or a cohort that stands alone.
//! Never pools over a change of the process, on paper or in practice.

use super::super::encore_inputs::is_described;
use super::super::encore_rule::mostly_gaps;
use super::super::first_year::Standing;
use super::super::{Encore, Snapshot, StepProcess};
use crate::model::{ProcessVersion, Rating};
use encore_stats::mean;
use std::collections::BTreeSet;

/// Cohorts in a row of one process.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Keys of the versions, joined by `+`; the cohorts' names with them where two groups would be called the same.
    pub process: String,
    /// Indices of the cohorts, by first hire date.
    pub cohorts: Vec<usize>,
    /// Their sellers.
    pub sellers: Vec<usize>,
}

impl<'h> Snapshot<'h> {
    /// The cohorts of a role by process: those of a stretch together, others alone.
    pub fn groups(&self, cohorts: &[usize], encore: &Encore) -> Vec<Group> {
        let name = |cohort: usize| &self.history.cohorts[cohort].name;
        let place = |cohort: usize| encore.stretches.iter().position(|s| s.cohorts.contains(name(cohort)));
        let together = |a: &usize, b: &usize| place(*a).is_some() && place(*a) == place(*b);
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
        let mut groups: Vec<Group> = cohorts.chunk_by(together).map(group).collect();
        let names: Vec<String> = groups.iter().map(|group| group.process.clone()).collect();
        for group in &mut groups {
            if names.iter().filter(|name| **name == group.process).count() > 1 {
                let cohorts: Vec<&str> = group.cohorts.iter().map(|cohort| name(*cohort).as_str()).collect();
                group.process = format!("{} ({})", group.process, cohorts.join(", "));
            }
        }
        groups
    }

    /// The described versions of a group, in order, each once.
    pub(super) fn versions_of(&self, group: &Group) -> Vec<&ProcessVersion> {
        let mut seen = BTreeSet::new();
        let versions = group.cohorts.iter().filter_map(|cohort| self.version(*cohort));
        versions.filter(|version| is_described(version) && seen.insert(&version.key)).collect()
    }

    /// The rating scale that all versions of a group share; none when it is unknown or was changed amid the group.
    pub(super) fn scale_of(&self, group: &Group) -> Option<(f64, f64)> {
        let versions = self.versions_of(group);
        let scale = versions.first()?.scale;
        versions.iter().all(|version| version.scale == scale).then_some(scale)
    }

    /// Marks of a seller by criterion and interviewer; one who rated a criterion at two stages counts once, by the mean.
    pub(super) fn marks_of(&self, seller: usize) -> Vec<(&'h str, &'h str, f64)> {
        let given: Vec<&'h Rating> =
            self.ratings_of(seller).filter(|rating| rating.value.is_some()).collect();
        let by_one =
            |a: &&'h Rating, b: &&'h Rating| (&a.criterion, &a.interviewer) == (&b.criterion, &b.interviewer);
        let mark = |ratings: &[&'h Rating]| {
            let values: Vec<f64> = ratings.iter().filter_map(|rating| rating.value).collect();
            Some((&*ratings[0].criterion, &*ratings[0].interviewer, mean(&values)?))
        };
        given.chunk_by(by_one).filter_map(mark).collect()
    }

    /// Whether too many of the hires have no usable first year to say anything of the others' hits.
    pub(in crate::analysis) fn mostly_gaps(&self, sellers: &[usize]) -> bool {
        let gaps = sellers.iter().filter(|seller| self.standing(**seller) == Standing::DataGap).count();
        mostly_gaps(gaps as u32, self.hits(sellers).1)
    }

    /// Whether the process changed from one group to the next, as far as is known.
    pub(super) fn is_change(&self, encore: &Encore, before: &Group, after: &Group) -> bool {
        let name = |cohort: Option<&usize>| cohort.map(|cohort| &self.history.cohorts[*cohort].name);
        let (from, to) = (name(before.cohorts.last()), name(after.cohorts.first()));
        encore.steps.iter().any(|step| {
            (Some(&step.from_), Some(&step.to)) == (from, to)
                && matches!(step.process, StepProcess::Partly | StepProcess::Changed)
        })
    }
}
