//! The vocabulary of Encore as plain structs: one noun, one name, in every layer.
//! Does no I/O, holds no SQL and computes no statistic.

mod dates;
mod history;
mod import;
mod known;
mod moment;
mod money;
mod outcome;
mod process;
mod scorecard;
mod seller;
mod settings;

pub use dates::{Month, days_to_months};
pub use history::{Cohort, History, Role};
pub use import::{
    CandidateRecord, FileFacts, ImportKind, ImportPlan, OutcomeRecord, Planned, QuarterRecord, RatingRecord,
    Records, Refusal, RowRemark, SalesItemRecord, SelectionCountRecord, SellerRecord, SettingsRecord,
    Standing, VersionRecord,
};
pub use known::{Known, RatingKey};
pub use moment::Moment;
pub use money::Money;
pub use outcome::{Outcome, Outcomes};
pub use process::{Criterion, ProcessVersion, Stage};
pub use scorecard::Rating;
pub use seller::{ExitKind, Leave, Seller};
pub use settings::{CostAssumptions, Settings, Thresholds};
