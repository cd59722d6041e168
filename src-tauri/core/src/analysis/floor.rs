//! The floor: tenured sellers of a role outside a stretch, month by month (METHODS 18).
//! Never counts a seller of the stretch.

use super::ramp::MIN_N;
use super::seed::generator;
use super::snapshot::attainment;
use super::{Floor, Gap, Snapshot};
use crate::model::Month;
use encore_stats::{hodges_lehmann_bootstrap, median};
use std::collections::{BTreeMap, BTreeSet};

/// Resamples behind the interval of the gap.
const RESAMPLES: usize = 2000;
/// Median from which a floor without the 12 months before counts as not fallen.
const HEALTHY: f64 = 0.80;

/// Attainment of tenured sellers by calendar month.
pub type FloorMonths = BTreeMap<Month, Vec<f64>>;

impl Snapshot<'_> {
    /// Sellers who may be the floor of a stretch: of the same role, hired before it or through another process.
    pub fn floor_sellers(&self, stretch: &[usize]) -> Vec<usize> {
        let Some(role) = stretch.first().map(|cohort| self.history.cohorts[*cohort].role) else {
            return Vec::new();
        };
        let began = stretch.iter().filter_map(|cohort| self.first_hired_on(*cohort)).min();
        let versions: BTreeSet<_> =
            stretch.iter().filter_map(|cohort| self.history.cohorts[*cohort].version).collect();
        let outside = |index: &usize| {
            let seller = &self.history.sellers[*index];
            let version = seller.cohort.and_then(|cohort| self.history.cohorts[cohort].version);
            let before = began.is_none_or(|began| seller.hired_on < began);
            seller.role == role
                && seller.cohort.is_none_or(|cohort| !stretch.contains(&cohort))
                && (before || version.is_some_and(|version| !versions.contains(&version)))
        };
        (0..self.history.sellers.len()).filter(outside).collect()
    }

    /// Median over `months` of the floor's monthly medians, and the fewest tenured sellers behind one of them; none when
    /// no month has enough.
    pub fn floor_in(&self, floor: &FloorMonths, months: &[Month]) -> Option<(f64, u32)> {
        let fewest = self.history.settings.thresholds.floor_min_sellers;
        let months: BTreeSet<&Month> = months.iter().collect();
        let enough = |month| floor.get(month).filter(|ratios| ratios.len() as u32 >= fewest);
        let monthly: Vec<&Vec<f64>> = months.into_iter().filter_map(enough).collect();
        let medians: Vec<f64> = monthly.iter().filter_map(|ratios| median(ratios)).collect();
        Some((median(&medians)?, monthly.iter().map(|ratios| ratios.len() as u32).min()?))
    }

    /// Attainment of the floor of a stretch by calendar month.
    pub fn floor_months(&self, stretch: &[usize]) -> FloorMonths {
        let tenured = self.history.settings.thresholds.tenured_from_ms as i32;
        let mut by_month = FloorMonths::new();
        for seller in self.floor_sellers(stretch) {
            for (_, outcome) in self.months(seller).filter(|(ms, _)| *ms >= tenured) {
                if let Some(ratio) = attainment(&outcome) {
                    by_month.entry(outcome.month).or_default().push(ratio);
                }
            }
        }
        by_month
    }

    /// Calendar months in which any hire of the stretch, here or gone, would be in the months of comparison.
    pub fn window(&self, stretch: &[usize]) -> BTreeSet<Month> {
        let (first, last) = self.history.settings.thresholds.gap_months;
        let hires = stretch.iter().flat_map(|cohort| self.members(*cohort));
        let months = hires.flat_map(|seller| {
            let hired = self.hire_month(*seller);
            (first as i32..=last as i32).map(move |ms| hired.plus(ms))
        });
        months.filter(|month| *month <= self.last_month).collect()
    }

    /// The floor beside a stretch: is it usable, and did it fall?
    pub fn floor(&self, stretch: &[usize]) -> Floor {
        let thresholds = &self.history.settings.thresholds;
        let by_month = self.floor_months(stretch);
        let enough = |month: &Month| {
            by_month.get(month).filter(|ratios| ratios.len() as u32 >= thresholds.floor_min_sellers)
        };
        let medians = |months: &[Month]| -> Vec<f64> {
            months.iter().filter_map(enough).filter_map(|ratios| median(ratios)).collect()
        };
        let window: Vec<Month> = self.window(stretch).into_iter().collect();
        let in_window = medians(&window);
        let before: Vec<Month> = window
            .first()
            .map_or_else(Vec::new, |first| (1..=12).map(|months| first.plus(-months)).collect());
        let before = medians(&before);
        let known_before = before.len() >= 6;
        let median_in_window = median(&in_window);
        let median_before = median(&before).filter(|_| known_before);
        let enough_months = !window.is_empty() && 2 * in_window.len() >= window.len();
        let fell = match (median_in_window.filter(|_| enough_months), median_before) {
            (Some(now), Some(before)) => Some(before - now >= thresholds.floor_fall - 1e-12),
            (Some(now), None) if now >= HEALTHY - 1e-12 => Some(false),
            _ => None,
        };
        let sellers = || window.iter().map(|month| by_month.get(month).map_or(0, Vec::len) as u32);
        Floor {
            usable: fell.is_some(),
            fell,
            window_months: window.len() as u32,
            window_first: window.first().copied(),
            window_last: window.last().copied(),
            months_with_floor: in_window.len() as u32,
            median_in_window,
            months_before_with_floor: before.len() as u32,
            median_12_months_before: median_before,
            n_floor_min: sellers().min().unwrap_or(0),
            n_floor_max: sellers().max().unwrap_or(0),
        }
    }

    /// How much more the floor sold than the stretch in the same months.
    pub fn gap(&self, stretch: &[usize]) -> Gap {
        let thresholds = &self.history.settings.thresholds;
        let window = self.window(stretch);
        let (first, last) = thresholds.gap_months;
        let mean = |seller: usize, from: i32, to: i32| {
            let months = self
                .months(seller)
                .filter(|(ms, row)| (from..=to).contains(ms) && window.contains(&row.month));
            let ratios: Vec<f64> = months.filter_map(|(_, outcome)| attainment(&outcome)).collect();
            (!ratios.is_empty()).then(|| ratios.iter().sum::<f64>() / ratios.len() as f64)
        };
        let tenured = thresholds.tenured_from_ms as i32;
        let floor = self.floor_sellers(stretch);
        let floor: Vec<f64> = floor.iter().filter_map(|seller| mean(*seller, tenured, i32::MAX)).collect();
        let members = stretch.iter().flat_map(|cohort| self.members(*cohort));
        let sold: Vec<f64> = members.filter_map(|seller| mean(*seller, first as i32, last as i32)).collect();
        let enough = floor.len().min(sold.len()) as u32 >= MIN_N;
        let names: Vec<&str> =
            stretch.iter().map(|cohort| self.history.cohorts[*cohort].name.as_str()).collect();
        let interval = enough
            .then(|| {
                let mut generator = generator("gap", &names);
                hodges_lehmann_bootstrap(&floor, &sold, RESAMPLES, &mut generator)
            })
            .flatten();
        Gap {
            n_floor_sellers: floor.len() as u32,
            n_stretch_sellers: sold.len() as u32,
            gap: interval.map(|interval| interval.estimate),
            lower: interval.map(|interval| interval.lower),
            upper: interval.map(|interval| interval.upper),
            median_floor_sellers: median(&floor).filter(|_| enough),
            median_stretch_sellers: median(&sold).filter(|_| enough),
        }
    }
}
