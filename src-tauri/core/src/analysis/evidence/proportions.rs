//! Two shares of hits and their difference, with every reading that a before and after needs (METHODS 5.2, 6.3).
//! Never of hires that are not mature.

use encore_stats::{
    clopper_pearson_lower, clopper_pearson_upper, jeffreys_limits, prob_greater_by, two_proportions, wilson,
};
use serde::Serialize;

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
    /// The chance that it is better by more than 10 points.
    pub prob_rise_over_10_points: f64,
    /// The chance that it is worse by more than 10 points.
    pub prob_fall_over_10_points: f64,
}

/// Points that make a difference worth having (METHODS 6.3).
const WORTH_HAVING: f64 = 0.10;

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
            prob_rise_over_10_points: prob_greater_by(x1, n1, x2, n2, WORTH_HAVING),
            prob_fall_over_10_points: prob_greater_by(x2, n2, x1, n1, WORTH_HAVING),
        })
    }
}
