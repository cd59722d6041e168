//! What goes with results, and what changed: one file a question, for each role.
//! Never about a candidate or a hire; interviewers stand by key, never ranked. What can't be told says why in `left_out`.

mod adverse;
mod agreement;
mod attainment_change;
mod bands;
mod change;
mod cost;
mod criterion_verdict;
mod described;
mod exits;
mod group;
mod headcount;
mod interviewer_marks;
mod interviewer_validity;
mod labels;
mod profile;
mod proportions;
mod sales_map;
mod scores;
mod sources;
mod validity;
mod versions;
mod what_if;

pub use adverse::{Adverse, AdverseOrWhy};
pub use agreement::{CriterionAgreement, RaterRow, Raters};
pub use attainment_change::AttainmentChange;
pub use bands::Band;
pub use change::{Change, Control, HazardRatio};
pub use cost::{Cost, CostParts};
pub use criterion_verdict::LEAST_ALPHA;
pub use described::{Described, described};
pub use exits::Exits;
pub use group::Group;
pub use headcount::Headcount;
pub use interviewer_validity::{InterviewerRow, InterviewerValidity};
pub use labels::Labels;
pub use profile::{Profile, Years};
pub use proportions::Proportions;
pub use sales_map::SalesMap;
pub use scores::HireScore;
pub use sources::{Credit, SourceMix};
pub use validity::{CriterionValidity, MIN_N, TenureConcordance, Validity, WithinCohorts};
pub use versions::{SharesBeside, VersionsBeside};
pub use what_if::{BestCut, FixedCutReport, WhatIf};

use super::{Caveat, Encore, Snapshot};
use serde::Serialize;
use std::collections::BTreeMap;

/// The evidence of one role. The names of the fields are those of `review --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoleEvidence {
    /// Cohorts of each process that the rest is about, oldest first.
    pub processes: BTreeMap<String, Vec<String>>,
    /// Does a criterion go with results?
    pub validity: Vec<Validity>,
    /// How the interviewers used the scale.
    pub raters: Vec<Raters>,
    /// Do an interviewer's marks go with results? Empty for who interviews: it is about single people.
    pub interviewer_validity: Vec<InterviewerValidity>,
    /// Did a process change anything?
    pub changes: Vec<Change>,
    /// Versions that count as one process, beside each other.
    pub versions_beside: Vec<VersionsBeside>,
    /// Of 10 hired, how many left and were let go after 12 months, by process.
    pub cif12: BTreeMap<String, Exits>,
    /// Did those called rock stars do better, by process?
    pub labels: BTreeMap<String, Labels>,
    /// Had a cut been used.
    pub whatif: Vec<WhatIf>,
    /// The best cut over all criteria, and what searching made of it.
    pub whatif_best: Vec<BestCut>,
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
    /// What the hires brought against the difficulty of the task; none when nothing is known of it.
    pub profile: Option<Profile>,
    /// Where the pipeline came from, by cohort.
    pub sources: BTreeMap<String, SourceMix>,
    /// Pipeline credited to BDRs against what the CRM says; none without both figures.
    pub credit: Option<Credit>,
    /// What can't be told, and why.
    pub left_out: Vec<Caveat>,
}

impl Snapshot<'_> {
    /// The evidence over the cohorts of a role, which are ordered by first hire date.
    pub fn evidence(&self, role: usize, cohorts: &[usize], encore: &Encore) -> RoleEvidence {
        let groups = self.groups(cohorts, encore);
        let pairs = groups.windows(2).map(|pair| (&pair[0], &pair[1]));
        let changes: Vec<(&Group, &Group)> =
            pairs.filter(|(before, after)| self.is_change(encore, before, after)).collect();
        let mut why = LeftOut::default();
        let agreements: Vec<_> = groups.iter().map(|group| (group, self.agreement(group))).collect();
        let validity = agreements.iter().filter_map(|(group, agreement)| {
            let none =
                || left_out("validity", group, "no mature hire with a first year of outcomes was rated");
            why.keep(self.validity(group, agreement.alpha).ok_or_else(none))
        });
        let validity = validity.collect();
        let by_interviewer = |group| {
            let found = self.interviewer_validity(group);
            why.keep(found.map_err(|why| left_out("interviewer_validity", group, why)))
        };
        let interviewer_validity = groups.iter().filter_map(by_interviewer).collect();
        let exits = |group: &Group| Some((group.process.clone(), why.keep(self.exits(group))?));
        let cif12 = groups.iter().filter_map(exits).collect();
        let whatif = groups.iter().flat_map(|group| self.what_if(group)).filter_map(|found| why.keep(found));
        let whatif = whatif.collect();
        let best = groups.iter().filter_map(|group| why.keep(self.best_cut(group)));
        let whatif_best = best.collect();
        let compared = changes.iter().filter_map(|(a, b)| why.keep(self.attainment_change(a, b)));
        let attainment_change = compared.collect();
        let names = |group: &Group| -> Vec<String> {
            group.cohorts.iter().map(|cohort| self.history.cohorts[*cohort].name.clone()).collect()
        };
        RoleEvidence {
            processes: groups.iter().map(|group| (group.process.clone(), names(group))).collect(),
            validity,
            raters: agreements.iter().filter_map(|(group, found)| self.raters(group, found)).collect(),
            interviewer_validity,
            changes: self.changes(&changes),
            versions_beside: self.versions_beside(&groups, encore),
            cif12,
            labels: groups.iter().map(|group| (group.process.clone(), self.labels(group))).collect(),
            whatif,
            whatif_best,
            attainment_change,
            headcount: self.headcount(role),
            adverse: self.adverse(cohorts),
            cost: self.cost(role, cohorts, encore),
            alpha_ordinal: agreements.iter().map(|(g, found)| (g.process.clone(), found.alpha)).collect(),
            sales_map: self.sales_map(role, &groups),
            profile: self.profile(role, cohorts),
            sources: self.sources(cohorts),
            credit: self.credit(cohorts),
            left_out: why.0,
        }
    }
}

/// Reasons why something is not told.
#[derive(Default)]
struct LeftOut(Vec<Caveat>);

impl LeftOut {
    /// What was found; of what was not, the reason is kept.
    fn keep<T>(&mut self, found: Result<T, Caveat>) -> Option<T> {
        found.map_err(|why| self.0.push(why)).ok()
    }
}

/// Why a part of the evidence says nothing of a process.
fn left_out(what: &str, group: &Group, why: &str) -> Caveat {
    Caveat::new(what, format!("{}: {why}.", group.process))
}
