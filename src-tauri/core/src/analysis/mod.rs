//! History in, reports out: each with n, interval, caveats and the rows behind it.
//! Never reads the clock, the store or a file; the same history gives the same report.

mod caveat;
mod cohort_card;
mod cohort_review;
mod encore;
/// One file per rule: each finding is a sentence with its facts.
pub mod findings;
mod process;
mod ramp;
mod review;
mod ribbon;
mod survival;
mod verdict;

pub use caveat::Caveat;
pub use cohort_card::CohortCard;
pub use cohort_review::{CohortReview, SellerRow};
pub use encore::{
    CohortInput, Encore, EncoreLevel, EndedBy, OutcomeOfPrevious, Step, StepProcess, StepSource, Stretch,
};
pub use findings::{Fact, Finding, Strength};
pub use process::PaperParts;
pub use ramp::{RampMonth, RampReport};
pub use review::{Review, RoleReview};
pub use ribbon::{Band, Estimate, Lane, MonthNine, Renaming, RibbonReport};
pub use survival::{CurvePoint, OtherCurve, RiskTableRow, SurvivalReport};
pub use verdict::{After, Floor, Gap, Tense, Verdict, VerdictState, VerdictStrength};
