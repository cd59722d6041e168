//! Tenure of a cohort: Kaplan-Meier with its interval, median and RMST (METHODS 2).
//! Never counts a transfer or a promotion as an exit.

use super::ramp::MIN_N;
use super::snapshot::{MATURE_MONTHS, TenureEnd};
use super::{Caveat, Snapshot};
use encore_stats::{KaplanMeier, edge_fixed_limits, kaplan_meier};
use serde::Serialize;

/// Months between the ticks of the table under the axis.
const TICK: u32 = 3;
/// Last tick that is drawn.
const LAST_TICK: u32 = 36;

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
    /// The curve at 0 and at each distinct time, ascending.
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
    /// Hires of whom it is known whether they stayed 12 months: the people that `s12` is about.
    pub s12_known: u32,
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
    /// Time, share still here from there on, and at risk just before it.
    pub steps: Vec<(f64, f64, u32)>,
}

impl Snapshot<'_> {
    /// Tenure of sellers as times and exits.
    pub fn kaplan_meier(&self, sellers: &[usize]) -> KaplanMeier {
        let tenures = sellers.iter().map(|seller| self.tenure(*seller));
        let (times, exits): (Vec<f64>, Vec<bool>) =
            tenures.map(|tenure| (tenure.months, tenure.is_exit())).unzip();
        kaplan_meier(&times, &exits)
    }

    /// Tenure of a cohort, with the curves of `others` for context.
    pub fn survival(&self, cohort: usize, others: &[usize]) -> SurvivalReport {
        let members = self.members(cohort);
        let km = self.kaplan_meier(members);
        let median = km.median();
        let rmst = Some(km.rmst(MATURE_MONTHS)).filter(|rmst| rmst.followed_to_tau && km.n > 0);
        let observed = km.n > 0 && km.follow_up() >= MATURE_MONTHS;
        let known = members.iter().filter(|seller| self.knows_12(**seller)).count() as u32;
        let limits = (observed && known >= MIN_N).then(|| edge_fixed_limits(&km, MATURE_MONTHS));
        SurvivalReport {
            cohort: self.history.cohorts[cohort].name.clone(),
            n: km.n,
            exits: km.events,
            moved: self.moved(members, f64::INFINITY),
            curve: curve(&km),
            follow_up: km.follow_up(),
            s12: observed.then(|| km.at(MATURE_MONTHS).survival),
            s12_lower: limits.map(|limits| limits.0),
            s12_upper: limits.map(|limits| limits.1),
            s12_at_risk: km.at_risk(MATURE_MONTHS),
            s12_known: known,
            median: median.estimate,
            median_lower: median.lower,
            median_upper: median.upper,
            rmst12: rmst.map(|rmst| rmst.rmst),
            rmst12_se: rmst.map(|rmst| rmst.se),
            table: self.risk_table(members, &km),
            others: others.iter().map(|other| self.other_curve(*other)).collect(),
            caveats: self.survival_caveats(members, &km),
        }
    }

    /// Whether it is known if a seller stayed 12 months in the role.
    fn knows_12(&self, seller: usize) -> bool {
        let tenure = self.tenure(seller);
        tenure.months >= MATURE_MONTHS || tenure.is_exit()
    }

    /// Sellers moved to another role before `months`.
    fn moved(&self, sellers: &[usize], months: f64) -> u32 {
        let tenures = sellers.iter().map(|seller| self.tenure(*seller));
        tenures.filter(|tenure| tenure.end == TenureEnd::Moved && tenure.months < months).count() as u32
    }

    fn risk_table(&self, members: &[usize], km: &KaplanMeier) -> Vec<RiskTableRow> {
        let last = LAST_TICK.min(km.follow_up().ceil() as u32);
        let row = |month: u32| {
            let at = f64::from(month);
            let left = km.points.iter().take_while(|point| point.time < at).map(|point| point.events).sum();
            let at_risk = km.at_risk(at);
            let moved = self.moved(members, at);
            RiskTableRow { month, at_risk, left, censored: km.n - at_risk - left - moved, moved }
        };
        (0..=last).step_by(TICK as usize).map(row).collect()
    }

    fn other_curve(&self, cohort: usize) -> OtherCurve {
        let km = self.kaplan_meier(self.members(cohort));
        let steps = km.points.iter().filter(|point| point.events > 0 || point.time == km.follow_up());
        OtherCurve {
            cohort: self.history.cohorts[cohort].name.clone(),
            n: km.n,
            steps: steps.map(|point| (point.time, point.survival, point.at_risk)).collect(),
        }
    }

    fn survival_caveats(&self, members: &[usize], km: &KaplanMeier) -> Vec<Caveat> {
        let mut caveats = Vec::new();
        if km.n > 0 && km.events == 0 {
            // Beyond the first who was followed for a shorter time the limit would speak of fewer people.
            let month = if km.follow_up() >= MATURE_MONTHS {
                MATURE_MONTHS
            } else {
                0.0_f64.max(km.points[0].time.floor())
            };
            let sentence = format!(
                "Nobody has left so far; with {} sellers the true share still here at month {month} may be as low as {}.",
                km.n,
                super::wording::percent(edge_fixed_limits(km, month).0)
            );
            caveats.push(Caveat::new("no_exits", sentence));
        }
        let immature = members.iter().filter(|seller| !self.is_mature(**seller)).count();
        if immature > 0 {
            let sentence = format!("{immature} of {} are not yet 12 months from hire.", km.n);
            caveats.push(Caveat::new("immature", sentence));
        }
        caveats
    }
}

fn curve(km: &KaplanMeier) -> Vec<CurvePoint> {
    let point = |point: &encore_stats::KmPoint| {
        let (lower, upper) = edge_fixed_limits(km, point.time);
        CurvePoint {
            time: point.time,
            at_risk: point.at_risk,
            exits: point.events,
            censored: point.censored,
            survival: point.survival,
            lower,
            upper,
        }
    };
    let (lower, upper) = edge_fixed_limits(km, 0.0);
    let start = CurvePoint { time: 0.0, at_risk: km.n, exits: 0, censored: 0, survival: 1.0, lower, upper };
    (km.n > 0).then_some(start).into_iter().chain(km.points.iter().map(point)).collect()
}
