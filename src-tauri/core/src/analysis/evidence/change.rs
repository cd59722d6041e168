//! Did a new process change anything? Hits, tenure and risk of leaving, before against after (METHODS 5, 2.7-2.9).

use super::super::Snapshot;
use super::super::seed::generator;
use super::super::snapshot::MATURE_MONTHS;
use super::Group;
use encore_stats::{
    KaplanMeier, clopper_pearson_lower, clopper_pearson_upper, cox_regression, jeffreys_limits,
    logrank_permutation, logrank_test, two_proportions, wilson,
};
use serde::Serialize;

/// Exits in all, and members of each group, below which the p comes from relabellings (METHODS 2.8).
const FEW_EXITS: u32 = 20;
const FEW_MEMBERS: u32 = 10;
/// Exits in each arm, and in all, that a hazard ratio needs (METHODS 2.9).
const ARM_EXITS: u32 = 5;
const COX_EXITS: u32 = 10;

/// Two shares of hits and their difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Proportions {
    /// Before.
    pub p1: f64,
    /// After.
    pub p2: f64,
    /// Wilson limits of `p1`.
    pub wilson1_lower: f64,
    /// Upper one.
    pub wilson1_upper: f64,
    /// Clopper-Pearson limits of `p1`.
    pub cp1_lower: f64,
    /// Upper one.
    pub cp1_upper: f64,
    /// Jeffreys' limits of `p1`.
    pub jeffreys1_lower: f64,
    /// Upper one.
    pub jeffreys1_upper: f64,
    /// After less before.
    pub diff: f64,
    /// Newcombe limits of the difference.
    pub newcombe_lower: f64,
    /// Upper one.
    pub newcombe_upper: f64,
    /// Fisher's exact p, two-sided.
    pub fisher_p: f64,
    /// Fisher's exact p for a rise.
    pub fisher_p_greater: f64,
    /// "If nothing had changed, a gap at least this large would appear by luck in x %" (METHODS 6.3).
    pub midp_greater: f64,
    /// "The chance that the new process is truly better" (METHODS 6.3).
    pub prob_p2_gt_p1_jeffreys: f64,
}

impl Proportions {
    /// Hits of mature hires before and after; none when either has no mature hire.
    pub(super) fn of((x1, n1): (u32, u32), (x2, n2): (u32, u32)) -> Option<Self> {
        let two = two_proportions(x1, n1, x2, n2)?;
        let (wilson, jeffreys) = (wilson(x1, n1)?, jeffreys_limits(x1, n1));
        Some(Self {
            p1: f64::from(x1) / f64::from(n1),
            p2: f64::from(x2) / f64::from(n2),
            wilson1_lower: wilson.0,
            wilson1_upper: wilson.1,
            cp1_lower: clopper_pearson_lower(x1, n1, 0.05),
            cp1_upper: clopper_pearson_upper(x1, n1, 0.05),
            jeffreys1_lower: jeffreys.0,
            jeffreys1_upper: jeffreys.1,
            diff: two.diff,
            newcombe_lower: two.lower,
            newcombe_upper: two.upper,
            fisher_p: two.fisher_p,
            fisher_p_greater: two.fisher_p_greater,
            midp_greater: two.midp_greater,
            prob_p2_gt_p1_jeffreys: two.prob_greater,
        })
    }
}

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
    pub(super) fn change(&self, before: &Group, after: &Group) -> Change {
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
