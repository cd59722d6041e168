//! What goes with results, and what changed: one file a question, for each role.
//! Never about a candidate or a hire; interviewers stand by key, never ranked. What can't be told is left out or none;
//! changes and selection rates say why.

mod adverse;
mod agreement;
mod attainment_change;
mod change;
mod cost;
mod exits;
mod group;
mod headcount;
mod labels;
mod sales_map;
mod validity;
mod what_if;

pub use adverse::{Adverse, AdverseOrWhy};
pub use agreement::{RaterRow, Raters};
pub use attainment_change::AttainmentChange;
pub use change::{Change, HazardRatio, Proportions};
pub use cost::Cost;
pub use exits::Exits;
pub use group::Group;
pub use headcount::Headcount;
pub use labels::Labels;
pub use sales_map::SalesMap;
pub use validity::{CriterionValidity, Validity};
pub use what_if::{FixedCutReport, WhatIf};

use super::{Encore, Snapshot};
use serde::Serialize;
use std::collections::BTreeMap;

/// The evidence of one role. The names of the fields are those of `review --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoleEvidence {
    /// Does a criterion go with results?
    pub validity: Vec<Validity>,
    /// How the interviewers used the scale.
    pub raters: Vec<Raters>,
    /// Did a process change anything?
    pub changes: Vec<Change>,
    /// Of 10 hired, how many left and were let go after 12 months, by process.
    pub cif12: BTreeMap<String, Exits>,
    /// Did those called rock stars do better, by process?
    pub labels: BTreeMap<String, Labels>,
    /// Had a cut been used.
    pub whatif: Vec<WhatIf>,
    /// The last class before a change against the first after it.
    pub attainment_change: Vec<AttainmentChange>,
    /// More feet, more sales?
    pub headcount: Option<Headcount>,
    /// Selection rates of groups, by cohort.
    pub adverse: BTreeMap<String, AdverseOrWhy>,
    /// What the repeat cost.
    pub cost: Option<Cost>,
    /// Krippendorff's alpha by process; none = not estimable.
    pub alpha_ordinal: BTreeMap<String, Option<f64>>,
    /// How sales happen against what is selected for, by version.
    pub sales_map: BTreeMap<String, SalesMap>,
}

impl Snapshot<'_> {
    /// The evidence over the cohorts of a role, which are ordered by first hire date.
    pub fn evidence(&self, role: usize, cohorts: &[usize], encore: &Encore) -> RoleEvidence {
        let groups = self.groups(cohorts, encore);
        let pairs = groups.windows(2).map(|pair| (&pair[0], &pair[1]));
        let changes: Vec<(&Group, &Group)> =
            pairs.filter(|(before, after)| self.is_change(encore, before, after)).collect();
        let alpha = |group: &Group| (group.process.clone(), self.alpha(group));
        let alphas: BTreeMap<String, Option<f64>> = groups.iter().map(alpha).collect();
        let of = |group: &Group| alphas.get(&group.process).copied().flatten();
        RoleEvidence {
            validity: groups.iter().filter_map(|group| self.validity(group, of(group))).collect(),
            raters: groups.iter().filter_map(|group| self.raters(group, of(group))).collect(),
            changes: changes.iter().map(|(before, after)| self.change(before, after)).collect(),
            cif12: groups
                .iter()
                .filter_map(|group| Some((group.process.clone(), self.exits(group)?)))
                .collect(),
            labels: groups.iter().map(|group| (group.process.clone(), self.labels(group))).collect(),
            whatif: groups.iter().flat_map(|group| self.what_if(group)).collect(),
            attainment_change: changes
                .iter()
                .filter_map(|(before, after)| self.attainment_change(before, after))
                .collect(),
            headcount: self.headcount(role),
            adverse: self.adverse(cohorts),
            cost: self.cost(role, cohorts, encore),
            alpha_ordinal: alphas,
            sales_map: self.sales_map(role, &groups),
        }
    }
}
