//! Tenure of a cohort: Kaplan-Meier with its interval, median and RMST (METHODS 2).
//! Never counts a transfer or a promotion as an exit.

use super::Caveat;
use serde::Serialize;

/// Tenure of one cohort.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SurvivalReport {
    /// The cohort's name.
    pub cohort: String,
    /// Hires.
    pub n: u32,
    /// Exits, promotions and transfers not among them.
    pub exits: u32,
    /// Sellers promoted or moved to another role: censored at that day.
    pub moved: u32,
    /// The curve at each distinct time, ascending; starts at the first exit or censoring.
    pub curve: Vec<CurvePoint>,
    /// Longest follow-up in months; 0 without hires.
    pub follow_up: f64,
    /// Share still here at 12 months; none = not observed yet.
    pub s12: Option<f64>,
    /// Lower 95 % limit of `s12` (log-log with the edge fix of METHODS 2.4).
    pub s12_lower: Option<f64>,
    /// Upper 95 % limit of `s12`.
    pub s12_upper: Option<f64>,
    /// Sellers at risk at 12 months.
    pub s12_at_risk: u32,
    /// Median tenure in months; none = not reached.
    pub median: Option<f64>,
    /// Lower limit of the median; none = not estimable.
    pub median_lower: Option<f64>,
    /// Upper limit of the median; none = not reached.
    pub median_upper: Option<f64>,
    /// Restricted mean tenure over the first 12 months; none = follow-up is shorter.
    pub rmst12: Option<f64>,
    /// Standard error of `rmst12`.
    pub rmst12_se: Option<f64>,
    /// At risk, left and moved at every third month, for the table under the axis.
    pub table: Vec<RiskTableRow>,
    /// Curves of the other cohorts of the same stretch, for context.
    pub others: Vec<OtherCurve>,
    /// What to know before believing the curve.
    pub caveats: Vec<Caveat>,
}

/// The curve from this time until the next point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CurvePoint {
    /// Months since hire.
    pub time: f64,
    /// At risk just before `time`.
    pub at_risk: u32,
    /// Exits at `time`.
    pub exits: u32,
    /// Censored at `time`: still here at the as-of date, or moved.
    pub censored: u32,
    /// Share still here from `time` on.
    pub survival: f64,
    /// Lower 95 % limit (log-log, edge fix of METHODS 2.4).
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
}

/// One tick of the table under the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RiskTableRow {
    /// Months since hire.
    pub month: u32,
    /// Still followed at that month.
    pub at_risk: u32,
    /// Left by then.
    pub left: u32,
    /// Still here when last seen, but hired too recently to have reached the month.
    pub censored: u32,
    /// Promoted or moved to another role by then.
    pub moved: u32,
}

/// Another cohort's curve, drawn grey.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OtherCurve {
    /// The cohort's name.
    pub cohort: String,
    /// Hires.
    pub n: u32,
    /// Time and share still here from there on.
    pub steps: Vec<(f64, f64)>,
}
