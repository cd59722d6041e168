//! What a plan starts from: the result so far of a process.
//! Never a share of too few, nor of those alone whose months are known.

use super::super::evidence::Group;
use super::super::plan::{LEAST_CHANGE, hoped_for};
use super::super::{Encore, Snapshot};
use super::PlanAsk;
use encore_stats::wilson;
use serde::Serialize;

/// Mature hires from which a share is told.
const LEAST_MATURE: u32 = 4;

/// What a plan starts from.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanStart {
    /// The process and its result so far; none where no process has mature hires enough.
    pub base: Option<PlanBase>,
    /// What is asked when nobody says otherwise.
    pub ask: PlanAsk,
    /// The versions that the plan was to start from and does; empty = it starts from what the role hires through now, or the latest before it.
    pub about: Vec<String>,
    /// The process that the role hires through now; none without mature hires enough, or where the months of too many are missing.
    pub now: Option<PlanBase>,
}

/// The result of a process.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanBase {
    /// Versions, joined by `+`.
    pub process: String,
    /// Hits.
    pub hits: u32,
    /// Mature hires.
    pub mature: u32,
    /// Their share.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub share: f64,
    /// Lower limit of its Wilson interval.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub lower: f64,
    /// Upper limit.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub upper: f64,
}

impl Snapshot<'_> {
    /// What a plan starts from: the `versions`, where there are mature hires enough and they are not those that the role
    /// hires through now; else these; else the latest before them.
    pub fn plan_start(&self, role: usize, encore: &Encore, versions: &[String]) -> PlanStart {
        let groups = self.groups(&self.cohorts_of(role), encore);
        let last = groups.last();
        let of_now = last.and_then(|group| self.base_of(group));
        let is_named =
            |cohort: &usize| self.version(*cohort).is_some_and(|version| versions.contains(&version.key));
        let is_now = of_now.is_some() && last.is_some_and(|group| group.cohorts.iter().any(is_named));
        let named: Vec<usize> = self.cohorts_of(role).into_iter().filter(is_named).collect();
        let is_hired_through = |key: &&String| {
            named.iter().any(|cohort| self.version(*cohort).is_some_and(|version| version.key == **key))
        };
        let about: Vec<String> = versions.iter().filter(is_hired_through).cloned().collect();
        let sellers = named.iter().flat_map(|cohort| self.members(*cohort)).copied().collect();
        let named = Group { process: about.join("+"), cohorts: named, sellers };
        let base_of_named = if is_now { None } else { self.base_of(&named) };
        let about = if base_of_named.is_some() { about } else { Vec::new() };
        // Who is hired now seldom has a first year: then the latest before them say how it was so far.
        let earlier = || groups.iter().rev().find_map(|group| self.base_of(group));
        let base = base_of_named.or_else(|| of_now.clone()).or_else(earlier);
        let bar = self.history.settings.thresholds.success_bar;
        let from = base.as_ref().map_or(bar / 2.0, |base| base.share);
        let ask = PlanAsk {
            role: self.history.roles[role].key.clone(),
            from,
            // Who plans a change hopes for more, at the bar too, 100 % at most; of a whole share only a fall could be told.
            to: if from < 1.0 { bar.max(from + LEAST_CHANGE).min(1.0) } else { hoped_for(from, bar) },
            n_old: base.as_ref().map_or(0, |base| base.mature),
            hires_per_quarter: last.map_or(0.0, |group| self.pace(group).hires_per_quarter),
        };
        PlanStart { base, ask, about, now: of_now }
    }

    /// None below four mature hires: that is a count, no share to plan from. None where the months of too many are missing.
    fn base_of(&self, group: &Group) -> Option<PlanBase> {
        let (hits, mature) = self.hits(&group.sellers);
        if mature < LEAST_MATURE || self.mostly_gaps(&group.sellers) {
            return None;
        }
        let (lower, upper) = wilson(hits, mature)?;
        let share = f64::from(hits) / f64::from(mature);
        Some(PlanBase { process: group.process.clone(), hits, mature, share, lower, upper })
    }
}
