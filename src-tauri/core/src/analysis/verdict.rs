//! The verdict of a role: does the result point at selection? (METHODS 18)
//! Never uses the label, and never names a person.

use super::{Caveat, EndedBy, VerdictLacks};
use crate::model::Month;
use serde::Serialize;

/// What the evidence of one role points at.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Verdict {
    /// The verdict.
    pub state: VerdictState,
    /// How sure; none unless it points at selection.
    pub strength: Option<VerdictStrength>,
    /// Past when the stretch has ended.
    pub tense: Tense,
    /// At most twelve words, the headline over the ribbon.
    pub headline: String,
    /// One or two sentences with the numbers.
    pub sentence: String,
    /// Cohorts of the latest stretch.
    pub stretch: Vec<String>,
    /// Hits of its mature cohorts.
    pub pooled_successes: u32,
    /// Mature hires of its mature cohorts.
    pub pooled_mature: u32,
    /// Cohorts with enough mature hires.
    pub mature_cohorts: u32,
    /// P(rate < bar), Jeffreys; none below the minimum.
    pub pooled_p_below_bar: Option<f64>,
    /// Clopper-Pearson 97.5 % upper limit; none below the minimum.
    pub pooled_cp_upper: Option<f64>,
    /// Tenured sellers of the same months.
    pub floor: Floor,
    /// Floor less stretch, in attainment.
    pub gap: Gap,
    /// What came after the stretch; none without a stretch.
    pub ended_by: Option<EndedBy>,
    /// The version that ended it and its result so far.
    pub after: Option<After>,
    /// What to know before believing the verdict.
    pub caveats: Vec<Caveat>,
    /// What is lacking most where there is too little to say.
    pub lacks: Option<VerdictLacks>,
    /// First month in which a class has as many hires of 12 months as tell anything; none when one has, or none has so many. Told in words only.
    #[serde(skip)]
    pub mature_by: Option<Month>,
    /// What would settle or change it.
    pub would_settle: String,
}

/// The four verdicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum VerdictState {
    /// The same process, the same bad result, while tenured sellers did well.
    PointsAtSelection,
    /// Everybody fell, or a new process had the same result.
    PointsElsewhere,
    /// Nothing repeats.
    NothingRepeats,
    /// Too little to say.
    TooLittleToSay,
}

/// How sure a verdict is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum VerdictStrength {
    /// 12 mature hires or more in two cohorts, upper limit below the bar.
    Strong,
    /// P >= .95.
    Likely,
}

/// Whether the stretch still runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Tense {
    /// A changed process ended it.
    Past,
    /// It still runs.
    Present,
}

/// Tenured sellers of the role outside the stretch, month by month.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Floor {
    /// Enough tenured sellers in enough months.
    pub usable: bool,
    /// The floor fell; none when unusable.
    pub fell: Option<bool>,
    /// Calendar months in which a hire of the stretch would be in the months of comparison.
    pub window_months: u32,
    /// First of them.
    pub window_first: Option<Month>,
    /// Last of them.
    pub window_last: Option<Month>,
    /// Of those, with enough tenured sellers.
    pub months_with_floor: u32,
    /// Median over the window of the monthly medians.
    pub median_in_window: Option<f64>,
    /// Of the 12 months before, with enough tenured sellers.
    pub months_before_with_floor: u32,
    /// Median over those.
    pub median_12_months_before: Option<f64>,
    /// Fewest tenured sellers in a month of the window.
    pub n_floor_min: u32,
    /// Most tenured sellers in a month of the window.
    pub n_floor_max: u32,
}

/// How much more the floor sold in the same months.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Gap {
    /// Tenured sellers compared.
    pub n_floor_sellers: u32,
    /// Sellers of the stretch compared.
    pub n_stretch_sellers: u32,
    /// Hodges-Lehmann gap in attainment; none below 4 sellers on a side.
    pub gap: Option<f64>,
    /// Lower 95 % limit (percentile bootstrap).
    pub lower: Option<f64>,
    /// Upper 95 % limit.
    pub upper: Option<f64>,
    /// Median of the tenured sellers' own means.
    pub median_floor_sellers: Option<f64>,
    /// Median of the stretch sellers' own means.
    pub median_stretch_sellers: Option<f64>,
}

/// The cohort that came after an ended stretch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct After {
    /// Key of its process version.
    pub process: Option<String>,
    /// Its name.
    pub cohort: String,
    /// Its hits so far.
    pub successes: u32,
    /// Of so many mature hires.
    pub mature: u32,
}
