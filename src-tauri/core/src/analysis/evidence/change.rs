//! Did a new process change anything? Hits, tenure and risk of leaving, before against after (METHODS 5, 2.7-2.9).

use super::super::Snapshot;
use super::super::plan::{Plan, plan};
use super::super::seed::generator;
use super::super::snapshot::MATURE_MONTHS;
use super::{Group, Proportions};
use crate::model::Month;
use encore_stats::{KaplanMeier, cox_regression, holm, logrank_permutation, logrank_test};
use serde::Serialize;

/// Exits in all, and members of each group, below which the p comes from relabellings (METHODS 2.8).
const FEW_EXITS: u32 = 20;
const FEW_MEMBERS: u32 = 10;
/// Exits in each arm, and in all, that a hazard ratio needs (METHODS 2.9).
const ARM_EXITS: u32 = 5;
const COX_EXITS: u32 = 10;

/// One process against the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Versions before.
    pub from_process: String,
    /// Versions after.
    pub to_process: String,
    /// Hits and mature hires before.
    pub success_old: (u32, u32),
    /// Hits and mature hires after.
    pub success_new: (u32, u32),
    /// The shares and their difference; none = hidden.
    #[serde(flatten)]
    pub hits: Option<Proportions>,
    /// Fisher's p, adjusted over the changes of the role (Holm).
    pub fisher_p_holm: Option<f64>,
    /// Those changes: the tests on the screen.
    pub family: u32,
    /// Tenured sellers in the months in which these hires were judged.
    pub control: Control,
    /// How many hires it takes to tell, and until when at the pace of hiring; none without a mature hire before.
    pub plan: Option<Plan>,
    /// Exits before.
    pub exits_old: u32,
    /// Exits after.
    pub exits_new: u32,
    /// Log-rank statistic; none without exits.
    pub logrank_chi2: Option<f64>,
    /// Its p.
    pub logrank_p: Option<f64>,
    /// Where the p comes from.
    pub logrank_p_method: String,
    /// Average months worked in the first 12, before.
    pub rmst12_old: Option<f64>,
    /// Its standard error; 0 when nobody left within 12 months, which is no precision.
    pub rmst12_old_se: Option<f64>,
    /// Average months worked in the first 12, after.
    pub rmst12_new: Option<f64>,
    /// Its standard error; 0 as above.
    pub rmst12_new_se: Option<f64>,
    /// After less before; none when either is not followed for 12 months.
    pub rmst12_diff: Option<f64>,
    /// Its standard error.
    pub rmst12_diff_se: Option<f64>,
    /// Risk of leaving at any time relative to the old process; none = hidden.
    pub hazard_ratio: Option<f64>,
    /// What is hidden, for who wants to check.
    pub hazard_ratio_hidden_value: Option<HazardRatio>,
    /// What is not told, and why.
    pub hidden: Vec<String>,
    /// What stands on every before and after.
    pub caution: String,
}

/// What sellers who were chosen in neither way sold in the same months: a market that moved shows here too.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Control {
    /// Median attainment of tenured sellers in the months of the hires before; none when too few.
    pub attainment_old: Option<f64>,
    /// Fewest tenured sellers in one of those months.
    pub n_old: u32,
    /// Median attainment of tenured sellers in the months of the hires after; none when too few.
    pub attainment_new: Option<f64>,
    /// Fewest tenured sellers in one of those months.
    pub n_new: u32,
}

/// A hazard ratio with its limits.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct HazardRatio {
    /// The ratio.
    pub hazard_ratio: f64,
    /// Lower 95 % limit.
    pub hr_lower: f64,
    /// Upper 95 % limit.
    pub hr_upper: f64,
}

/// Tenure of both groups: times, exits, and who is of the second.
struct Tenures {
    times: Vec<f64>,
    exits: Vec<bool>,
    second: Vec<bool>,
}

impl Snapshot<'_> {
    /// Each process against the next, the p of the hits adjusted over all of them.
    pub(super) fn changes(&self, pairs: &[(&Group, &Group)]) -> Vec<Change> {
        let mut changes: Vec<Change> =
            pairs.iter().map(|(before, after)| self.change(before, after)).collect();
        let tested = |change: &Change| change.hits.as_ref().map(|hits| hits.fisher_p);
        let adjusted = holm(&changes.iter().filter_map(tested).collect::<Vec<f64>>());
        let family = adjusted.len() as u32;
        for (change, p) in changes.iter_mut().filter(|change| change.hits.is_some()).zip(adjusted) {
            change.fisher_p_holm = Some(p);
            change.family = family;
        }
        changes
    }

    fn control(&self, before: &Group, after: &Group) -> Control {
        let both = [&before.cohorts[..], &after.cohorts[..]].concat();
        let floor = self.floor_months(&both);
        let of = |group: &Group| {
            let months: Vec<_> = self.window(&group.cohorts).into_iter().collect();
            // As for the floor of a verdict: enough tenured sellers in half of the months.
            let fewest = self.history.settings.thresholds.floor_min_sellers as usize;
            let enough = |month: &&Month| floor.get(month).is_some_and(|sold| sold.len() >= fewest);
            let known = months.iter().filter(enough).count();
            self.floor_in(&floor, &months).filter(|_| 2 * known >= months.len())
        };
        let (old, new) = (of(before), of(after));
        Control {
            attainment_old: old.map(|old| old.0),
            n_old: old.map_or(0, |old| old.1),
            attainment_new: new.map(|new| new.0),
            n_new: new.map_or(0, |new| new.1),
        }
    }

    fn plan_of(&self, (hits, n): (u32, u32), after: &Group) -> Option<Plan> {
        let bar = self.history.settings.thresholds.success_bar;
        (n > 0).then(|| plan(f64::from(hits) / f64::from(n), bar, n, &self.pace(after)))
    }

    fn change(&self, before: &Group, after: &Group) -> Change {
        let (success_old, success_new) = (self.hits(&before.sellers), self.hits(&after.sellers));
        let gaps = self.mostly_gaps(&before.sellers) || self.mostly_gaps(&after.sellers);
        let hits = Proportions::of(success_old, success_new).filter(|_| !gaps);
        let (km_old, km_new) = (self.kaplan_meier(&before.sellers), self.kaplan_meier(&after.sellers));
        let tenures = self.tenures(before, after);
        let (logrank_chi2, logrank_p, method) = logrank(&tenures, &km_old, &km_new, before, after);
        let rmst = |km: &KaplanMeier| Some(km.rmst(MATURE_MONTHS)).filter(|rmst| rmst.followed_to_tau);
        let (old, new) = (rmst(&km_old), rmst(&km_new));
        let both = old.zip(new);
        let found = hazard_ratio(&tenures);
        let hidden_ratio = why_hidden(&km_old, &km_new, found.is_some());
        let hidden_hits = match (&hits, gaps) {
            (Some(_), _) => None,
            (None, true) => {
                Some("hits: over 20 % of the hires of a process have no usable first year".into())
            }
            (None, false) => Some("hits: a process has no mature hire".into()),
        };
        Change {
            from_process: before.process.clone(),
            to_process: after.process.clone(),
            success_old,
            success_new,
            hits,
            fisher_p_holm: None,
            family: 0,
            control: self.control(before, after),
            plan: self.plan_of(success_old, after),
            exits_old: km_old.events,
            exits_new: km_new.events,
            logrank_chi2,
            logrank_p,
            logrank_p_method: method.into(),
            rmst12_old: old.map(|rmst| rmst.rmst),
            rmst12_old_se: old.map(|rmst| rmst.se),
            rmst12_new: new.map(|rmst| rmst.rmst),
            rmst12_new_se: new.map(|rmst| rmst.se),
            rmst12_diff: both.map(|(old, new)| new.rmst - old.rmst),
            rmst12_diff_se: both.map(|(old, new)| old.se.hypot(new.se)),
            hazard_ratio: found.filter(|_| hidden_ratio.is_none()).map(|found| found.hazard_ratio),
            hazard_ratio_hidden_value: found.filter(|_| hidden_ratio.is_some()),
            hidden: hidden_hits.into_iter().chain(hidden_ratio).collect(),
            caution: "calendar time changed together with the process; not a randomised comparison".into(),
        }
    }

    fn tenures(&self, before: &Group, after: &Group) -> Tenures {
        let mut tenures = Tenures { times: Vec::new(), exits: Vec::new(), second: Vec::new() };
        let all = before.sellers.iter().map(|s| (*s, false)).chain(after.sellers.iter().map(|s| (*s, true)));
        for (seller, second) in all {
            let tenure = self.tenure(seller);
            tenures.times.push(tenure.months);
            tenures.exits.push(tenure.is_exit());
            tenures.second.push(second);
        }
        tenures
    }
}

fn logrank(
    tenures: &Tenures,
    old: &KaplanMeier,
    new: &KaplanMeier,
    before: &Group,
    after: &Group,
) -> (Option<f64>, Option<f64>, &'static str) {
    if old.events + new.events < FEW_EXITS || old.n.min(new.n) < FEW_MEMBERS {
        let mut generator = generator("logrank", &[&before.process, &after.process]);
        let test = logrank_permutation(&tenures.times, &tenures.exits, &tenures.second, &mut generator);
        let method = match test {
            None => "not computed: no exits",
            Some(test) if test.exact => "permutation, every relabelling",
            _ => "permutation, 10,000 seeded relabellings",
        };
        return (test.map(|test| test.chi2), test.map(|test| test.p), method);
    }
    let groups: Vec<usize> = tenures.second.iter().map(|second| usize::from(*second)).collect();
    let test = logrank_test(&tenures.times, &tenures.exits, &groups, None);
    (test.as_ref().map(|test| test.chi2), test.as_ref().map(|test| test.p), "chi2")
}

fn hazard_ratio(tenures: &Tenures) -> Option<HazardRatio> {
    let arm: Vec<Vec<f64>> = tenures.second.iter().map(|second| vec![f64::from(u8::from(*second))]).collect();
    let term = cox_regression(&tenures.times, &tenures.exits, &arm)?.terms.first().copied()?;
    Some(HazardRatio { hazard_ratio: term.hazard_ratio, hr_lower: term.lower, hr_upper: term.upper })
}

fn why_hidden(old: &KaplanMeier, new: &KaplanMeier, estimable: bool) -> Option<String> {
    let fewest = old.events.min(new.events);
    if fewest < ARM_EXITS {
        Some(format!("hazard_ratio: {fewest} exits in one arm, {ARM_EXITS} needed"))
    } else if old.events + new.events < COX_EXITS {
        Some(format!("hazard_ratio: {} exits, {COX_EXITS} needed", old.events + new.events))
    } else {
        (!estimable).then(|| "hazard_ratio: not estimable".into())
    }
}
