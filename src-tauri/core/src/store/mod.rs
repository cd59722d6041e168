//! The workspace file: the only place that knows SQLite.
//! Never computes a statistic and never decides what an import means.

mod apply;
mod audit;
mod bulk;
mod candidates;
mod check;
mod cohorts;
mod decisions;
mod dump;
mod history;
mod ids;
mod imports;
mod interviewers;
mod known;
mod migrate;
mod names;
mod open;
mod outcomes;
mod processes;
mod quarters;
mod references;
mod roles;
mod sales_items;
mod scorecards;
mod selection_counts;
mod sellers;
mod settings;
mod tx;
mod undo;

pub use audit::{AuditEntry, ChangedRow, EntryState, HistoryFilter, HistoryPlace};
pub use candidates::CandidateKept;
pub use dump::{AllRecords, Table};
pub use imports::{ImportEntry, LeftOutRows};
pub use open::{Access, Store};
pub use outcomes::GridRow;
pub use scorecards::{CardStanding, CardStatus, KeptCard, Person};
pub use sellers::{PersonRecord, Spell};
pub use tx::{Action, Tx};

#[cfg(test)]
mod tests;
