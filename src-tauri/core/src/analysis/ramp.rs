//! Ramp of a cohort: attainment by month since hire, with its leavers (METHODS 3).
//! Never compares sellers who stayed without saying how many left.

use super::Caveat;
use serde::Serialize;

/// Ramp of one cohort. Month 1 is the month of hire (METHODS 3.9).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RampReport {
    /// The cohort's name.
    pub cohort: String,
    /// Hires.
    pub n: u32,
    /// Months 1 to the last one that any hire could have reached, at most 24.
    pub months: Vec<RampMonth>,
    /// Sellers with a valid first-year attainment (METHODS 3.3).
    pub first_year_n: u32,
    /// Lower quartile of first-year attainment.
    pub first_year_q25: Option<f64>,
    /// Median first-year attainment.
    pub first_year_median: Option<f64>,
    /// Upper quartile of first-year attainment.
    pub first_year_q75: Option<f64>,
    /// Sum closed by sum quota over the first year.
    pub ratio_of_sums: Option<f64>,
    /// Some hires have not had their twelve months yet: the first-year figures are "so far".
    pub so_far: bool,
    /// Sellers left out because more than one month is missing.
    pub data_gaps: u32,
    /// What to know before believing the curve.
    pub caveats: Vec<Caveat>,
}

/// One month since hire of a cohort.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct RampMonth {
    /// Month in role, 1 = month of hire.
    pub month: u32,
    /// Sellers with a full quota who were not on leave.
    pub n_active: u32,
    /// Hires who could have reached the month by the as-of date.
    pub n_could: u32,
    /// Of those, gone before the month.
    pub n_left: u32,
    /// Of those, neither gone nor with a row.
    pub n_no_data: u32,
    /// Of those active, closed at least 80 % of full quota.
    pub n_at_80: u32,
    /// Lower quartile of closed by full quota among the active; none below 4.
    pub q25: Option<f64>,
    /// Median of closed by full quota among the active; none below 4.
    pub median: Option<f64>,
    /// Upper quartile of closed by full quota among the active; none below 4.
    pub q75: Option<f64>,
    /// Median of closed by full quota of all who could have reached the month, leavers as 0.
    pub median_leavers_as_zero: Option<f64>,
    /// Closed per original hire, leavers 0, in major units.
    pub closed_per_original_hire: Option<f64>,
    /// The same as a share of the role's full quota.
    pub closed_per_original_hire_share: Option<f64>,
    /// Scheduled share of full quota (ramp schedule).
    pub schedule: Option<f64>,
    /// Median of closed by quota of tenured sellers in the same calendar months; none below 4 (METHODS 18).
    pub floor: Option<f64>,
}
