//! The card of a cohort: its figures on one line (METHODS 4).

use super::Caveat;
use chrono::NaiveDate;
use serde::Serialize;

/// Key figures of one cohort. The names of the fields are those of `review --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CohortCard {
    /// The workspace's id of the cohort.
    pub id: String,
    /// The cohort's name.
    pub cohort: String,
    /// Key of the role.
    pub role: String,
    /// Key of the process version; none = unknown.
    pub process: Option<String>,
    /// What the class was called when it was hired.
    pub label: Option<String>,
    /// First hire date; none without hires.
    pub first_hired_on: Option<NaiveDate>,
    /// Last hire date.
    pub last_hired_on: Option<NaiveDate>,
    /// Hires.
    pub hires: u32,
    /// Exits by the as-of date.
    pub exits: u32,
    /// Of those, let go.
    pub involuntary: u32,
    /// Of those, left by themselves.
    pub voluntary: u32,
    /// Promoted or moved to another role; no exit.
    pub moved: u32,
    /// Still here at the as-of date, moved ones included.
    pub still_here: u32,
    /// Share still here at 12 months; none = not observed yet.
    #[serde(rename = "S12")]
    pub s12: Option<f64>,
    /// Lower 95 % limit.
    #[serde(rename = "S12_lower")]
    pub s12_lower: Option<f64>,
    /// Upper 95 % limit.
    #[serde(rename = "S12_upper")]
    pub s12_upper: Option<f64>,
    /// Median tenure in months; none = not reached.
    pub median_tenure: Option<f64>,
    /// Lower limit of the median.
    pub median_lower: Option<f64>,
    /// Upper limit of the median.
    pub median_upper: Option<f64>,
    /// Average months worked in the first 12 (RMST).
    pub rmst12: Option<f64>,
    /// Its standard error.
    pub rmst12_se: Option<f64>,
    /// Hires hired at least 12 months before the as-of date (METHODS 3.8).
    pub mature: u32,
    /// Of those, hits.
    pub successes: u32,
    /// Lower Wilson limit of the share of hits.
    pub success_lower: Option<f64>,
    /// Upper Wilson limit of the share of hits.
    pub success_upper: Option<f64>,
    /// Still here at 12 months without a valid ratio: neither hit nor mature.
    pub data_gaps: u32,
    /// Median of first-year attainment.
    pub median_first_year_attainment: Option<f64>,
    /// Lower quartile.
    pub first_year_attainment_q25: Option<f64>,
    /// Upper quartile.
    pub first_year_attainment_q75: Option<f64>,
    /// Sellers with a valid ratio.
    pub first_year_attainment_n: u32,
    /// The first-year figures hold months so far of immature hires.
    pub first_year_so_far: bool,
    /// Sum closed by sum quota over the first year.
    pub ratio_of_sums: Option<f64>,
    /// Hires with a label, by tick or by score.
    pub labelled: u32,
    /// Of those, labelled rock stars.
    pub rock_stars: u32,
    /// Their share; none without a label. A plain fact, no interval (METHODS 0.3).
    pub rock_star_share: Option<f64>,
    /// Mean of the weighted overall score at hire.
    pub mean_overall_score: Option<f64>,
    /// Similarity of the process to the previous cohort's, as it was judged; none = first or unknown.
    pub similarity_to_previous: Option<f64>,
    /// The cohort belongs to a stretch of cohorts hired through the same process.
    pub in_stretch: bool,
    /// What to know before believing the figures.
    pub caveats: Vec<Caveat>,
}
