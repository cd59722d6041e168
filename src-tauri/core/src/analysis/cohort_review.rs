//! Everything the page of one cohort shows, and the rows behind it.

use super::{CohortCard, RampReport, SurvivalReport};
use crate::model::ExitKind;
use chrono::NaiveDate;
use serde::Serialize;

/// One cohort: its card, its two curves and its sellers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CohortReview {
    /// Key figures.
    pub card: CohortCard,
    /// Name of the role for people.
    pub role_name: String,
    /// Title of the process version.
    pub process_title: Option<String>,
    /// Tenure.
    pub survival: SurvivalReport,
    /// Ramp.
    pub ramp: RampReport,
    /// The cohort's sellers by hire date.
    pub sellers: Vec<SellerRow>,
}

/// One seller behind the figures. Never a rank and never a total of marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SellerRow {
    /// The workspace's id of the seller.
    pub id: String,
    /// The company's id of the person.
    pub external_id: String,
    /// The person's name.
    pub name: String,
    /// First day of work.
    pub hired_on: NaiveDate,
    /// Last day of work, if reached by the as-of date.
    pub ended_on: Option<NaiveDate>,
    /// How it ended.
    pub exit_kind: Option<ExitKind>,
    /// Promoted or moved on that day.
    pub moved_on: Option<NaiveDate>,
    /// Tenure in months at the as-of date or the exit.
    pub tenure_months: f64,
    /// First-year attainment; none = no valid ratio.
    pub first_year_attainment: Option<f64>,
    /// Hit or miss of a mature hire; none = not mature or a data gap.
    pub hit: Option<bool>,
    /// Was ticked as a rock star at hire.
    pub rock_star: Option<bool>,
}
