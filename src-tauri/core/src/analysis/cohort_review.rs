//! Everything the page of one cohort shows, and the rows behind it.

use super::first_year::Standing;
use super::snapshot::TenureEnd;
use super::{CohortCard, RampReport, Snapshot, SurvivalReport};
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
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub tenure_months: f64,
    /// First-year attainment; none = no valid ratio.
    pub first_year_attainment: Option<f64>,
    /// How the hire counts.
    pub standing: Standing,
    /// Was ticked as a rock star at hire.
    pub rock_star: Option<bool>,
}

impl Snapshot<'_> {
    /// Everything about one cohort.
    pub fn cohort_review(&self, cohort: usize) -> CohortReview {
        let of = &self.history.cohorts[cohort];
        let cohorts = self.cohorts_of(of.role);
        let encore = self.encore(&cohorts);
        let stretch: Vec<usize> = encore
            .stretches
            .iter()
            .filter(|stretch| stretch.cohorts.contains(&of.name))
            .flat_map(|stretch| {
                cohorts.iter().filter(|c| stretch.cohorts.contains(&self.history.cohorts[**c].name))
            })
            .copied()
            .collect();
        let others: Vec<usize> = stretch.iter().copied().filter(|other| *other != cohort).collect();
        let outside = if stretch.is_empty() { vec![cohort] } else { stretch };
        CohortReview {
            card: self.cohort_card(cohort, &encore),
            role_name: self.history.roles[of.role].name.clone(),
            process_title: self.version(cohort).map(|version| version.title.clone()),
            survival: self.survival(cohort, &others),
            ramp: self.ramp(cohort, &outside),
            sellers: self.seller_rows(cohort),
        }
    }

    /// Of one day in the order in which they were entered, as in the grid of outcomes.
    fn seller_rows(&self, cohort: usize) -> Vec<SellerRow> {
        let mut rows: Vec<_> = self.members(cohort).iter().map(|seller| self.seller_row(*seller)).collect();
        rows.sort_by(|a, b| (a.hired_on, &a.id).cmp(&(b.hired_on, &b.id)));
        rows
    }

    fn seller_row(&self, seller: usize) -> SellerRow {
        let person = &self.history.sellers[seller];
        let tenure = self.tenure(seller);
        let left = match tenure.end {
            TenureEnd::Left(kind) => Some((tenure.until, kind)),
            TenureEnd::Moved | TenureEnd::StillHere => None,
        };
        SellerRow {
            id: person.id.clone(),
            external_id: person.external_id.clone(),
            name: person.name.clone(),
            hired_on: person.hired_on,
            ended_on: left.map(|left| left.0),
            exit_kind: left.and_then(|left| left.1),
            moved_on: (tenure.end == TenureEnd::Moved).then_some(tenure.until),
            tenure_months: tenure.months,
            first_year_attainment: self.first_year(seller).ratio(),
            standing: self.standing(seller),
            rock_star: self.rock_star(seller),
        }
    }
}
