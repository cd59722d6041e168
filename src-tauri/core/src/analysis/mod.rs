//! History in, reports out: each with n, interval, caveats and the rows behind it. How each number is made:
//! `docs/statistics.md`, whose chapters findings and figures name.
//! Never reads the clock, the store or a file; the same history gives the same report.

mod caveat;
mod cohort_card;
mod cohort_review;
mod encore;
mod encore_inputs;
mod encore_rule;
/// What goes with results, and what changed.
pub mod evidence;
/// One file per rule: each finding is a sentence with its facts.
pub mod findings;
mod first_year;
mod floor;
/// How many hires until it can be told.
pub mod plan;
mod planner;
mod pooled;
mod process;
mod published;
mod ramp;
mod ramp_events;
mod review;
mod ribbon;
mod ribbon_bands;
mod ribbon_lane;
mod seed;
mod snapshot;
mod survival;
mod verdict;
mod verdict_headline;
mod verdict_lacks;
mod verdict_rule;
mod verdict_words;
mod wording;

pub use caveat::Caveat;
pub use cohort_card::CohortCard;
pub use cohort_review::{CohortReview, SellerRow};
pub use encore::{
    CohortInput, Encore, EncoreLevel, EndedBy, OutcomeOfPrevious, Sensitivity, Step, StepProcess, StepSource,
    Stretch,
};
pub use encore_inputs::is_described;
pub use encore_rule::encore_pattern;
pub use findings::{Fact, Finding, Strength, is_of_interviewers_results};
pub use first_year::{FirstYear, Standing};
pub use planner::{PlanAnswer, PlanAsk, PlanBase, PlanStart, PowerPoint};
pub use pooled::EncoreRule;
pub use process::{PaperParts, PaperWeights, Practice, compare_practice, fingerprint, paper_weighted};
pub use published::{published_figures, published_validity, shipped_figures};
pub use ramp::{QuotaMonth, RampMonth, RampReport, ratio_of_sums};
pub use ramp_events::TimeTo;
pub use review::{Review, RoleFacts, RoleReview, cohort_review, review, review_with_evidence, ribbon};
pub use ribbon::{Band, Estimate, Lane, MonthNine, Renaming, RibbonReport};
pub use ribbon_lane::FirstYearOfClass;
pub use snapshot::{Snapshot, Tenure, TenureEnd, attainment};
pub use survival::{CurvePoint, OtherCurve, RiskTableRow, SurvivalReport};
pub use verdict::{After, Floor, Gap, Tense, Verdict, VerdictState, VerdictStrength};
pub use verdict_lacks::VerdictLacks;
pub use wording::{capital, correlation, count};
