//! What the hires of a role brought, against how hard its task is (METHODS 14): a question about the role's design.
//! Never about one hire; experience in years is skewed, so only ranks are compared.

use super::super::{Snapshot, Standing};
use super::bands::{Band, bands};
use super::validity::MIN_N;
use encore_stats::{benjamini_hochberg, kaplan_meier, median, quantile, spearman};
use serde::Serialize;

/// Fewest hires of which a median is told.
const MIN_MEDIAN: usize = 4;

/// What the hires of a role brought, and how long they stayed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Profile {
    /// Difficulty of the task, 1 to 3, as the workspace rates it.
    pub task_difficulty: Option<u32>,
    /// Hires of the role.
    pub hires: u32,
    /// Median months in the role, who is still here taken into account; none = not reached.
    pub median_months_here: Option<f64>,
    /// Lower 95 % limit of those months.
    pub months_here_lower: Option<f64>,
    /// Upper 95 % limit of those months.
    pub months_here_upper: Option<f64>,
    /// Years of business experience at hire; none when known of fewer than 4.
    pub experience: Option<Years>,
    /// Years in this sub-industry at hire; none when known of fewer than 4.
    pub industry: Option<Years>,
}

/// Years of some kind at hire, and whether they went with results.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Years {
    /// Hires of whom they are known.
    pub n: u32,
    /// Median years.
    pub median: f64,
    /// Lower quartile.
    pub q25: f64,
    /// Upper quartile.
    pub q75: f64,
    /// Mature hires with a valid first year among them.
    pub n_mature: u32,
    /// Spearman's correlation with first-year attainment; none below 8 mature hires.
    pub spearman: Option<f64>,
    /// Lower 95 % limit.
    pub lower: Option<f64>,
    /// Upper 95 % limit.
    pub upper: Option<f64>,
    /// Raw p.
    pub p: Option<f64>,
    /// p adjusted over both kinds of years (Benjamini-Hochberg).
    pub p_bh: Option<f64>,
    /// Hits by years.
    pub bands: Vec<Band>,
}

impl Snapshot<'_> {
    /// None when no years are known of any hire.
    pub(super) fn profile(&self, role: usize, cohorts: &[usize]) -> Option<Profile> {
        let sellers: Vec<usize> = cohorts.iter().flat_map(|cohort| self.members(*cohort)).copied().collect();
        let people = &self.history.sellers;
        let mut experience = self.years(&sellers, |seller| people[seller].years_experience);
        let mut industry = self.years(&sellers, |seller| people[seller].years_industry);
        if experience.is_none() && industry.is_none() {
            return None;
        }
        let mut both: Vec<&mut Years> = experience.iter_mut().chain(industry.iter_mut()).collect();
        let p: Vec<f64> = both.iter().filter_map(|years| years.p).collect();
        let tested = both.iter_mut().filter(|years| years.p.is_some());
        for (years, adjusted) in tested.zip(benjamini_hochberg(&p)) {
            years.p_bh = Some(adjusted);
        }
        let tenures: Vec<_> = sellers.iter().map(|seller| self.tenure(*seller)).collect();
        let times: Vec<f64> = tenures.iter().map(|tenure| tenure.months).collect();
        let exits: Vec<bool> = tenures.iter().map(super::super::Tenure::is_exit).collect();
        let months_here = kaplan_meier(&times, &exits).median();
        Some(Profile {
            task_difficulty: self.history.roles[role].task_difficulty,
            hires: sellers.len() as u32,
            median_months_here: months_here.estimate,
            months_here_lower: months_here.lower,
            months_here_upper: months_here.upper,
            experience,
            industry,
        })
    }

    fn years(&self, sellers: &[usize], of: impl Fn(usize) -> Option<f64>) -> Option<Years> {
        let known: Vec<(usize, f64)> =
            sellers.iter().filter_map(|seller| Some((*seller, of(*seller)?))).collect();
        if known.len() < MIN_MEDIAN {
            return None;
        }
        let years: Vec<f64> = known.iter().map(|known| known.1).collect();
        let mature = known.iter().filter(|(seller, _)| self.is_mature(*seller));
        let (x, y): (Vec<f64>, Vec<f64>) =
            mature.filter_map(|(seller, years)| Some((*years, self.first_year(*seller).ratio()?))).unzip();
        let found = (x.len() >= MIN_N).then(|| spearman(&x, &y)).flatten();
        let judged = |(seller, years): &(usize, f64)| match self.standing(*seller) {
            Standing::Hit => Some((*years, true)),
            Standing::Miss => Some((*years, false)),
            Standing::NotYet | Standing::DataGap => None,
        };
        Some(Years {
            n: years.len() as u32,
            median: median(&years)?,
            q25: quantile(&years, 0.25)?,
            q75: quantile(&years, 0.75)?,
            n_mature: x.len() as u32,
            spearman: found.map(|found| found.r),
            lower: found.and_then(|found| found.limits).map(|limits| limits.0),
            upper: found.and_then(|found| found.limits).map(|limits| limits.1),
            p: found.and_then(|found| found.p),
            p_bh: None,
            bands: bands(&known.iter().filter_map(judged).collect::<Vec<_>>(), None),
        })
    }
}
