//! The vocabulary of Encore as plain structs: one noun, one name, in every layer.
//! Does no I/O, holds no SQL and computes no statistic.

mod cost;
mod dates;
mod decision;
mod digest;
mod entry;
mod history;
mod import;
mod import_title;
mod known;
mod meaning;
mod moment;
mod money;
mod outcome;
mod process;
mod published;
mod record;
mod scorecard;
mod seller;
mod seller_line;
mod settings;
mod work;

pub use cost::{Assumption, CostAssumptions};
pub use dates::{Month, days_to_months};
pub use decision::{Decision, DecisionEntry, DecisionKind};
pub use digest::hex;
pub use entry::{
    CandidateEntry, CardEntry, CardGridEntry, CohortEntry, Move, OutcomeCell, OutcomeField, RatingEntry,
    RoleEntry, SellerEntry, SettingsEntry, VersionEntry,
};
pub use history::{AsOfWhy, Cohort, DataDay, History, Role};
pub use import::{FileFacts, ImportKind, ImportPlan, Planned, Records, Refusal, RowRemark, Standing};
pub use known::{CohortPlace, DataMonths, Known, RatingKey};
pub use meaning::{Meaning, MeaningOfCells};
pub use moment::Moment;
pub use money::Money;
pub use outcome::{Origins, Outcome, Outcomes};
pub use process::{Criterion, Expectation, ProcessVersion, Stage};
pub use published::{FigureStanding, PublishedFigure, PublishedKind, PublishedLibrary};
pub use record::{
    CandidateRecord, OutcomeRecord, QuarterRecord, RatingRecord, SalesItemRecord, SelectionCountRecord,
    SellerRecord, SettingsRecord, VersionRecord,
};
pub use scorecard::Rating;
pub use seller::{ExitKind, Leave, Seller, counted_until};
pub use seller_line::{SellerAsk, SellerChange, SellerColumn, SellerLine, SellerStanding};
pub use settings::{Settings, Thresholds, is_language_tag};
pub use work::{UnderWay, Work, WorkShown};
