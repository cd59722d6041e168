//! Use cases: one method for each thing that the window and the cli do, one file for each noun.
//! Never reads the clock or the environment: moment, user and paths are handed in.

mod audit;
mod candidates;
mod card_grid;
mod card_pages;
mod cohorts;
mod decisions;
mod desk;
mod evidence;
mod export;
mod figures;
mod files;
mod fold;
mod imports;
mod kept_title;
mod merge;
mod namesakes;
mod outcomes;
mod overview;
mod packet_form;
mod packets;
mod plan;
mod processes;
mod published;
mod reports;
mod review;
mod roles;
mod sales_items;
mod sample;
mod scorecards;
mod search;
mod sellers;
mod slip;
mod version_form;

pub use crate::store::{HistoryFilter, HistoryPlace};
pub use audit::{HistoryEntry, HistoryRow};
pub use candidates::{CandidateList, CandidateRow};
pub use card_grid::{CardGrid, CardGridKept, CardGridRow, MissingCard, MissingCards};
pub use card_pages::{CardList, CardMark, CardPage, CardPerson, CardStage, OtherCard};
pub use decisions::DecisionPage;
pub use desk::{OWNER, hidden_from_figures, hidden_from_files};
pub use evidence::{Contents, FigureOf, ProcessContents};
pub use export::{ExportFormat, Exported};
pub use figures::{FigureFormat, FigureName};
pub use files::{read_file, read_packet_file, write_file};
pub use imports::ImportOutcome;
pub use outcomes::{GridMonth, GridSeller, OutcomeGrid};
pub use overview::Overview;
pub use packets::PacketRead;
pub use plan::PlanPage;
pub use processes::{Before, VersionPage};
pub use published::{PublishedEntry, PublishedOrigin};
pub use reports::Reports;
pub use search::{Found, FoundKind};
pub use sellers::{SellerList, Sellers};

use crate::Result;
pub use crate::deck::pptx;
use crate::model::{Moment, Work};
use crate::store::Store;
pub use crate::store::{Access, Action, ImportEntry, LeftOutRows, Table, Tx};
use std::path::Path;
use std::sync::Arc;

/// An open workspace.
#[derive(Debug)]
pub struct Workspace {
    store: Store,
    desk: String,
}

impl Workspace {
    /// Makes a new, empty workspace; refuses an existing file.
    pub fn create(path: &Path) -> Result<Self> {
        Ok(Self { store: Store::create(path)?, desk: OWNER.into() })
    }

    /// Opens a workspace. `backups` is the folder for the backup that precedes a migration.
    pub fn open(path: &Path, access: Access, backups: Option<&Path>) -> Result<Self> {
        Ok(Self { store: Store::open(path, access, backups)?, desk: OWNER.into() })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Whether it was opened for reading only.
    pub fn read_only(&self) -> bool {
        self.store.access() == Access::Read
    }

    /// Changes the workspace: one transaction, one audit entry, all or nothing. Refuses a moment that names somebody else
    /// than who is at the desk.
    pub fn write<T>(
        &mut self,
        moment: &Moment,
        action: &Action,
        change: impl FnOnce(&Tx) -> Result<T>,
    ) -> Result<T> {
        self.signed(moment)?;
        self.store.write(moment, action, change)
    }

    /// Takes back the newest action; answers its title.
    pub fn undo(&mut self, moment: &Moment) -> Result<Option<String>> {
        self.signed(moment)?;
        let desk = self.blind_desk().map(ToOwned::to_owned);
        self.store.undo(moment, desk.as_deref())
    }

    /// As [`Workspace::undo`], for a window that asks before it takes an import back: refused where the newest action is
    /// an import and nobody was asked, or is none and somebody was.
    pub fn undo_asked(&mut self, moment: &Moment, of_import: bool) -> Result<Option<String>> {
        let (newest, _) = self.store.undo_and_redo(self.blind_desk())?;
        if newest.is_some_and(|entry| (entry.action == "import") != of_import) {
            let message = "Something else was done meanwhile, so nothing was taken back. Look at what Undo would take back now.";
            return Err(roles::refuse("undo", message));
        }
        self.undo(moment)
    }

    /// Does the newest undone action again; answers its title.
    pub fn redo(&mut self, moment: &Moment) -> Result<Option<String>> {
        self.signed(moment)?;
        let desk = self.blind_desk().map(ToOwned::to_owned);
        self.store.redo(moment, desk.as_deref())
    }

    /// The long work of this workspace, an import for one, to look on and to cancel from elsewhere.
    pub fn work(&self) -> Arc<Work> {
        self.store.work()
    }

    /// Every fault found in the file, as a sentence; empty when it is sound.
    pub fn check(&self) -> Result<Vec<String>> {
        self.store.check()
    }

    /// All tables but the audit log and the list of imports; equal dumps are equal workspaces.
    pub fn dump(&self) -> Result<Vec<Table>> {
        self.store.dump()
    }
}
