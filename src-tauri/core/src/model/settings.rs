//! What a workspace chose once: thresholds of METHODS, currency, as-of date, cost assumptions.

use super::{CostAssumptions, PublishedLibrary};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The settings of a workspace. Every field has the default of METHODS.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The data is made up; every page, chart and slide says so.
    pub simulated: bool,
    /// Whose hiring this is, for the footers of figures.
    pub company: Option<String>,
    /// Last complete data day; none = last day of the latest month with an outcome.
    pub as_of: Option<NaiveDate>,
    /// ISO code of the workspace's one currency.
    pub currency: String,
    /// BCP 47 tag by which numbers, money and dates are written; none = as the computer writes them.
    pub locale: Option<String>,
    /// First month of the fiscal year, 1 to 12.
    pub fiscal_year_start: u32,
    /// In the user's words, when a hire was called a rock star.
    pub rock_star_rule: Option<String>,
    /// The thresholds of METHODS that the user may move.
    pub thresholds: Thresholds,
    /// Cost assumptions of METHODS 12.
    pub cost: CostAssumptions,
    /// The published figures, where they differ from those that Encore ships.
    pub published: PublishedLibrary,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            simulated: false,
            company: None,
            as_of: None,
            currency: "USD".into(),
            locale: None,
            fiscal_year_start: 1,
            rock_star_rule: None,
            thresholds: Thresholds::default(),
            cost: CostAssumptions::default(),
            published: PublishedLibrary::default(),
        }
    }
}

/// Thresholds with the defaults of METHODS 3, 10, 11 and 18. Screens that use one name it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Thresholds {
    /// Share of mature hires that should be hits (METHODS 11).
    pub success_bar: f64,
    /// First-year attainment that makes a hit (METHODS 3.8).
    pub attainment_bar: f64,
    /// Similarity from which a process is the same (METHODS 10.4).
    pub same: f64,
    /// Similarity from which a process is partly the same (METHODS 10.4).
    pub partly: f64,
    /// Share of labelled hires that makes a cohort oversold (METHODS 11.2).
    pub oversold: f64,
    /// Share of hires that must carry a label at all (METHODS 11.2).
    pub label_coverage: f64,
    /// Mature hires that make a cohort mature (METHODS 11).
    pub min_mature: u32,
    /// Weighted overall score from which a hire counts as labelled (METHODS 11.2), on a 1-5 scale.
    pub rock_star_score: f64,
    /// Months since hire from which a seller is tenured (METHODS 18).
    pub tenured_from_ms: u32,
    /// Tenured sellers that make a month of the floor usable (METHODS 18).
    pub floor_min_sellers: u32,
    /// Drop of the floor's median that counts as a fall (METHODS 18).
    pub floor_fall: f64,
    /// First and last month since hire of the comparison with the floor (METHODS 18).
    pub gap_months: (u32, u32),
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            success_bar: 0.60,
            attainment_bar: 0.80,
            same: 0.80,
            partly: 0.60,
            oversold: 0.50,
            label_coverage: 0.50,
            min_mature: 4,
            rock_star_score: 4.0,
            tenured_from_ms: 12,
            floor_min_sellers: 4,
            floor_fall: 0.15,
            gap_months: (6, 11),
        }
    }
}

/// Whether a text has the shape of a BCP 47 tag: a language of two or three letters, then parts of up to eight.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(is_part)
}
