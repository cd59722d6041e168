//! The card of a cohort: its figures on one line (METHODS 4).

use super::first_year::Standing;
use super::ramp::{MIN_N, ratio_of_sums};
use super::snapshot::TenureEnd;
use super::{Caveat, Encore, Snapshot};
use crate::model::ExitKind;
use chrono::NaiveDate;
use encore_stats::{median, quantile, wilson};
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
    /// Hires of whom it is known whether they stayed 12 months: the people that the share is about.
    #[serde(rename = "S12_n")]
    pub s12_known: u32,
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

impl Snapshot<'_> {
    /// The card of a cohort; `encore` is the pattern of its role.
    pub fn cohort_card(&self, cohort: usize, encore: &Encore) -> CohortCard {
        let of = &self.history.cohorts[cohort];
        let members = self.members(cohort);
        let survival = self.survival(cohort, &[]);
        let tenures: Vec<_> = members.iter().map(|seller| self.tenure(*seller).end).collect();
        let ends = |wanted: fn(&TenureEnd) -> bool| tenures.iter().filter(|end| wanted(end)).count() as u32;
        let years: Vec<_> = members.iter().map(|seller| self.first_year(*seller)).collect();
        let ratios: Vec<f64> = years.iter().filter_map(super::FirstYear::ratio).collect();
        let mut of_members = members.iter().zip(&years);
        let so_far = of_members.any(|(seller, year)| year.ratio().is_some() && !self.is_mature(*seller));
        let (successes, mature) = self.hits(members);
        let wilson = wilson(successes, mature).filter(|_| mature >= MIN_N);
        let gaps = members.iter().filter(|seller| self.standing(**seller) == Standing::DataGap).count();
        let labels: Vec<bool> = members.iter().filter_map(|seller| self.rock_star(*seller)).collect();
        let rock_stars = labels.iter().filter(|label| **label).count() as u32;
        let scores: Vec<f64> =
            members.iter().filter_map(|seller| self.history.sellers[*seller].overall_score).collect();
        CohortCard {
            id: of.id.clone(),
            cohort: of.name.clone(),
            role: self.history.roles[of.role].key.clone(),
            process: self.version(cohort).map(|version| version.key.clone()),
            label: of.label.clone(),
            first_hired_on: self.first_hired_on(cohort),
            last_hired_on: self.last_hired_on(cohort),
            hires: members.len() as u32,
            exits: survival.exits,
            involuntary: ends(|end| *end == TenureEnd::Left(Some(ExitKind::Involuntary))),
            voluntary: ends(|end| *end == TenureEnd::Left(Some(ExitKind::Voluntary))),
            moved: survival.moved,
            still_here: survival.n - survival.exits,
            s12: survival.s12,
            s12_lower: survival.s12_lower,
            s12_upper: survival.s12_upper,
            s12_known: survival.s12_known,
            median_tenure: survival.median,
            median_lower: survival.median_lower,
            median_upper: survival.median_upper,
            rmst12: survival.rmst12,
            rmst12_se: survival.rmst12_se,
            mature,
            successes,
            success_lower: wilson.map(|limits| limits.0),
            success_upper: wilson.map(|limits| limits.1),
            data_gaps: gaps as u32,
            median_first_year_attainment: median(&ratios),
            first_year_attainment_q25: quantile(&ratios, 0.25),
            first_year_attainment_q75: quantile(&ratios, 0.75),
            first_year_attainment_n: ratios.len() as u32,
            first_year_so_far: so_far,
            ratio_of_sums: ratio_of_sums(&years),
            labelled: labels.len() as u32,
            rock_stars,
            rock_star_share: (!labels.is_empty()).then(|| f64::from(rock_stars) / labels.len() as f64),
            mean_overall_score: (!scores.is_empty())
                .then(|| scores.iter().sum::<f64>() / scores.len() as f64),
            similarity_to_previous: encore.steps.iter().find(|s| s.to == of.name).and_then(|s| s.similarity),
            in_stretch: encore.stretches.iter().any(|stretch| stretch.cohorts.contains(&of.name)),
            caveats: card_caveats(members.len() as u32, gaps, &survival.caveats),
        }
    }
}

fn card_caveats(n: u32, gaps: usize, of_survival: &[Caveat]) -> Vec<Caveat> {
    let mut caveats = of_survival.to_vec();
    if n > 0 && n < MIN_N {
        caveats.push(Caveat::new("too_few", format!("Too few to say: have {n}, need {MIN_N}.")));
    }
    if gaps > 0 {
        let sentence = format!(
            "{gaps} still here at 12 months without a usable first year of outcomes: neither hit nor miss."
        );
        caveats.push(Caveat::new("data_gap", sentence));
    }
    caveats
}
