//! The Encore pattern: cohorts hired the same way, oversold, with the same bad result (METHODS 11).
//! Never looks at a person: only counts per cohort.

use super::PaperParts;
use serde::{Deserialize, Serialize};

/// What the rule knows of one cohort and of the step from the one before it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CohortInput {
    /// The cohort's name.
    pub id: String,
    /// Hires.
    pub hires: u32,
    /// Hires with a label.
    pub labelled: u32,
    /// Of those, labelled rock stars.
    pub rockstars: u32,
    /// Mature hires.
    pub mature: u32,
    /// Of those, hits.
    pub successes: u32,
    /// Still here at 12 months without a usable first year: neither hit nor miss.
    pub data_gaps: u32,
    /// Paper similarity to the previous cohort's version; none = unknown.
    pub paper_sim: Option<f64>,
    /// Practised similarity to the previous cohort; none = unknown.
    pub practice_sim: Option<f64>,
    /// Noise floor of the practised similarity (METHODS 10.4).
    pub practice_floor: Option<f64>,
    /// Only the rating method differs from the previous cohort's version (METHODS 10.1b).
    pub rating_method_changed: bool,
    /// Jensen-Shannon distance of the practised counts.
    pub js: Option<f64>,
    /// Ratings of the previous cohort.
    pub cards_prev: u32,
    /// Ratings of this cohort.
    pub cards_this: u32,
    /// Rated hires of the previous cohort.
    pub rated_prev: u32,
    /// Rated hires of this cohort.
    pub rated_this: u32,
    /// Hires of earlier cohorts of the stretch already 12 months old at this cohort's first hire date.
    pub known_mature: u32,
    /// Of those, hits.
    pub known_successes: u32,
}

/// The pattern of one role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Encore {
    /// The first level found over the role's stretches, strongest first.
    pub level: EncoreLevel,
    /// Runs of consecutive cohorts joined by "same".
    pub stretches: Vec<Stretch>,
    /// One step per pair of consecutive cohorts.
    pub steps: Vec<Step>,
    /// What the rule was given, per cohort.
    pub inputs: Vec<CohortInput>,
    /// The level, were the bar or the similarity another one (METHODS 11.8).
    pub sensitivity: Vec<Sensitivity>,
}

/// The level of the pattern at another setting.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Sensitivity {
    /// Share of mature hires that should be hits.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub bar: f64,
    /// Similarity from which a process is the same.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub same: f64,
    /// The level then.
    pub level: EncoreLevel,
}

impl Encore {
    /// Whether another bar or similarity would give another level.
    pub fn depends_on_the_bar(&self) -> bool {
        self.sensitivity.iter().any(|other| other.level != self.level)
    }
}

/// How sure the pattern is (METHODS 11.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum EncoreLevel {
    /// Two mature cohorts or more, 12 hires or more, upper limit below the bar, judged on practice.
    Strong,
    /// Two mature cohorts or more, P >= .95.
    Likely,
    /// P >= .80: a hunch.
    Watch,
    /// Neither way.
    Unclear,
    /// P <= .20: the labels held.
    LabelsDelivered,
    /// The hires were not called rock stars.
    NotOversold,
    /// No label, no mature cohort, or no known step.
    NotEnoughData,
    /// No two cohorts hired the same way.
    NoRepeat,
}

impl EncoreLevel {
    /// As it stands in a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Likely => "likely",
            Self::Watch => "watch",
            Self::Unclear => "unclear",
            Self::LabelsDelivered => "labels delivered",
            Self::NotOversold => "not oversold",
            Self::NotEnoughData => "not enough data",
            Self::NoRepeat => "no repeat",
        }
    }
}

/// A run of consecutive cohorts hired through the same process.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Stretch {
    /// Names of the cohorts, in order.
    pub cohorts: Vec<String>,
    /// Its level.
    pub level: EncoreLevel,
    /// Cohorts less one.
    pub repeats: u32,
    /// Repeats whose predecessors' result was already known (METHODS 11.5).
    pub knowing_repeats: u32,
    /// Cohorts with enough mature hires.
    pub mature_cohorts: u32,
    /// Hits of the mature cohorts.
    pub pooled_successes: u32,
    /// Mature hires of the mature cohorts.
    pub pooled_mature: u32,
    /// Hires of all its cohorts that are neither hit nor miss for want of outcomes.
    pub data_gaps: u32,
    /// P(rate < bar), Jeffreys; none below the minimum.
    pub pooled_p_below_bar: Option<f64>,
    /// Clopper-Pearson 97.5 % upper limit; none below the minimum.
    pub pooled_cp_upper: Option<f64>,
    /// Every step was judged on practice.
    pub practised_evidence: bool,
    /// What came after.
    pub ended_by: EndedBy,
}

/// What ended a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum EndedBy {
    /// The last cohort so far belongs to it.
    StillRunning,
    /// A partly changed process.
    Partly,
    /// A changed process.
    Changed,
    /// A process of which nothing is known.
    Unknown,
}

/// From one cohort to the next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Step {
    /// The earlier cohort.
    pub from_: String,
    /// The later cohort.
    pub to: String,
    /// Same, partly, changed or unknown.
    pub process: StepProcess,
    /// What that was judged on.
    pub process_source: StepSource,
    /// The similarity it was judged on.
    pub similarity: Option<f64>,
    /// New on paper, old in practice.
    pub paper_changed_but_practice_same: bool,
    /// How the earlier cohort did.
    pub outcome_prev: OutcomeOfPrevious,
    /// P(rate < bar) of the earlier cohort; none below the minimum.
    pub p_below_bar_prev: Option<f64>,
    /// The earlier result was already known (METHODS 11.5).
    pub knowingly: bool,
    /// Paper similarity.
    pub paper: Option<f64>,
    /// Practised similarity.
    pub practice: Option<f64>,
    /// Jensen-Shannon distance of the practised counts.
    pub js: Option<f64>,
    /// Noise floor of the practised similarity.
    pub practice_floor: Option<f64>,
    /// Parts of the paper similarity; none when a version is unknown.
    pub paper_parts: Option<PaperParts>,
    /// Up to three criteria whose practised share moved most: id and change of share.
    pub moved_criteria: Vec<(String, f64)>,
}

/// Whether the process of a step is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum StepProcess {
    /// Similarity .80 or more.
    Same,
    /// .60 to .80.
    Partly,
    /// Below .60.
    Changed,
    /// Nothing to judge by.
    Unknown,
}

/// What a step was judged on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum StepSource {
    /// What the scorecards rated.
    Practice,
    /// What the version says.
    Paper,
    /// Nothing.
    None,
}

/// How the earlier cohort of a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum OutcomeOfPrevious {
    /// Clopper-Pearson upper limit below the bar.
    Missed,
    /// P >= .80.
    LeaningMissed,
    /// P <= .20.
    Met,
    /// Neither way.
    Unclear,
    /// Too few mature hires.
    NotEnough,
}
