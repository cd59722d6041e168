//! After 12 months, how many of 10 left, were let go, are here (METHODS 2.10).

use super::super::snapshot::{MATURE_MONTHS, TenureEnd};
use super::super::{Caveat, Snapshot};
use super::{Group, left_out};
use crate::model::ExitKind;
use encore_stats::{CauseIncidence, cumulative_incidence};
use serde::Serialize;

/// Share of exits of unknown kind from which nothing is told.
const MOST_UNKNOWN: f64 = 0.20;

/// Competing exits of one process after 12 months.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Exits {
    /// Hires.
    pub n: u32,
    /// At risk at 12 months.
    pub n_risk: u32,
    /// Left by themselves.
    pub cif1: f64,
    /// Let go.
    pub cif2: f64,
    /// Left otherwise: by agreement, retirement, redundancy.
    pub cif3: f64,
    /// Still here.
    pub stay: f64,
    /// Standard error of `cif1`.
    pub se1: f64,
    /// Standard error of `cif2`.
    pub se2: f64,
    /// Lower 95 % limit of `cif1`; none where nobody left by himself.
    pub cif1_lower: Option<f64>,
    /// Upper 95 % limit of `cif1`.
    pub cif1_upper: Option<f64>,
    /// Lower 95 % limit of `cif2`; none where nobody was let go.
    pub cif2_lower: Option<f64>,
    /// Upper 95 % limit of `cif2`.
    pub cif2_upper: Option<f64>,
    /// Upper 95 % limit of `cif1` where nobody left by himself.
    pub cif1_upper_if_zero: Option<f64>,
    /// Upper 95 % limit of `cif2` where nobody was let go.
    pub cif2_upper_if_zero: Option<f64>,
}

impl Snapshot<'_> {
    /// The reason instead below 12 months of follow-up, or when too many exits are of unknown kind.
    pub(super) fn exits(&self, group: &Group) -> Result<Exits, Caveat> {
        let tenures: Vec<_> = group.sellers.iter().map(|seller| self.tenure(*seller)).collect();
        let left = tenures.iter().filter(|tenure| tenure.is_exit()).count();
        let unknown = tenures.iter().filter(|tenure| tenure.end == TenureEnd::Left(None)).count();
        if unknown as f64 > MOST_UNKNOWN * left as f64 {
            return Err(left_out(
                "exits",
                group,
                &format!("the kind of {unknown} of {left} exits is not known, more than 20\u{a0}%"),
            ));
        }
        let cause = |end: TenureEnd| match end {
            TenureEnd::Left(Some(ExitKind::Voluntary)) => 1,
            TenureEnd::Left(Some(ExitKind::Involuntary)) => 2,
            TenureEnd::Left(_) => 3,
            TenureEnd::StillHere | TenureEnd::Moved => 0,
        };
        let times: Vec<f64> = tenures.iter().map(|tenure| tenure.months).collect();
        let causes: Vec<u32> = tenures.iter().map(|tenure| cause(tenure.end)).collect();
        let at_12 = cumulative_incidence(&times, &causes, 3, MATURE_MONTHS);
        let upper_if_zero =
            |cause: &CauseIncidence| cause.limits.filter(|_| cause.incidence == 0.0).map(|limits| limits.1);
        let [left, let_go, otherwise] = [0, 1, 2].map(|cause| &at_12.causes[cause]);
        if !at_12.observed {
            return Err(left_out("exits", group, "nobody was followed for 12 months yet"));
        }
        let limit = |cause: &CauseIncidence, upper: bool| {
            let limits = cause.limits.filter(|_| upper || cause.incidence > 0.0)?;
            Some(if upper { limits.1 } else { limits.0 })
        };
        Ok(Exits {
            n: times.len() as u32,
            n_risk: at_12.at_risk,
            cif1: left.incidence,
            cif2: let_go.incidence,
            cif3: otherwise.incidence,
            stay: at_12.stay,
            se1: left.se,
            se2: let_go.se,
            cif1_lower: limit(left, false),
            cif1_upper: limit(left, true),
            cif2_lower: limit(let_go, false),
            cif2_upper: limit(let_go, true),
            cif1_upper_if_zero: upper_if_zero(left),
            cif2_upper_if_zero: upper_if_zero(let_go),
        })
    }
}
