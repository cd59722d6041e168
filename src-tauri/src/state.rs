//! What the window has open: the workspace with its snapshot, the file being imported, the preferences.
//! Never hands the page a path.

use crate::dialogue::Dialogues;
use crate::error::{Answer, AppError};
use crate::preferences::Preferences;
use encore_core::import::RawTable;
use encore_core::model::{ImportPlan, Moment, Work};
use encore_core::workspace::{Access, OWNER, Reports, Sellers, Workspace};
use encore_core::{Error, Result};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// The state behind the commands.
pub struct AppState {
    folder: PathBuf,
    /// The file dialogues.
    pub dialogues: Box<dyn Dialogues>,
    open: Mutex<Option<Open>>,
    /// The long work of what is open, to look on while the workspace itself is busy with it.
    work: Mutex<Option<Arc<Work>>>,
    pending: Mutex<Pending>,
    preferences: Mutex<Preferences>,
}

/// An open workspace and what was read of it.
pub struct Open {
    /// The workspace.
    pub workspace: Workspace,
    /// What was read and computed of it for who is at the desk; none after a change, until somebody asks.
    reports: OnceLock<Arc<Reports>>,
    /// The list of all sellers; none after a change, until somebody asks.
    sellers: OnceLock<Arc<Sellers>>,
}

impl Open {
    fn new(workspace: Workspace) -> Self {
        Self { workspace, reports: OnceLock::new(), sellers: OnceLock::new() }
    }

    /// Forgets what was read: the workspace is another one now.
    fn forget(&mut self) {
        (self.reports, self.sellers) = (OnceLock::new(), OnceLock::new());
    }

    /// The list of all sellers as they are.
    pub fn sellers(&self) -> Result<Arc<Sellers>> {
        if let Some(sellers) = self.sellers.get() {
            return Ok(Arc::clone(sellers));
        }
        let as_of = self.reports()?.history().as_of(None);
        let sellers = Arc::new(self.workspace.sellers(as_of)?);
        Ok(Arc::clone(self.sellers.get_or_init(|| sellers)))
    }

    /// What analysis says of the workspace as it is.
    pub fn reports(&self) -> Result<Arc<Reports>> {
        if let Some(reports) = self.reports.get() {
            return Ok(Arc::clone(reports));
        }
        let reports = Arc::new(Reports::new(self.workspace.history()?));
        Ok(Arc::clone(self.reports.get_or_init(|| reports)))
    }
}

/// A file on its way in.
#[derive(Default)]
pub struct Pending {
    /// Dropped on the window and not looked at yet.
    pub dropped: Option<PathBuf>,
    /// Read, and what importing it would do.
    pub table: Option<(RawTable, ImportPlan)>,
    /// A workspace that the system named, not opened yet.
    pub named: Option<PathBuf>,
}

/// Now, signed by who is at the desk.
pub fn now(desk: &str) -> Moment {
    Moment { at: chrono::Utc::now(), by: desk.into() }
}

impl AppState {
    /// Nothing open; preferences from `folder`.
    pub fn new(folder: PathBuf, dialogues: Box<dyn Dialogues>) -> Self {
        let preferences = Mutex::new(Preferences::read(&folder));
        let (open, work, pending) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self { folder, dialogues, open, work, pending, preferences }
    }

    /// Where backups before a migration go.
    fn backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// The open workspace, if any.
    pub fn open(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The long work of the open workspace, if any is open.
    pub fn work(&self) -> Option<Arc<Work>> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Says that long work of the open workspace is asked for; from now on it can be cancelled.
    pub fn ask_for_work(&self) {
        if let Some(work) = self.work() {
            work.ask();
        }
    }

    /// The file on its way in.
    pub fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A copy of the preferences.
    pub fn preferences(&self) -> Preferences {
        self.preferences.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Changes the preferences and keeps them.
    pub fn prefer(&self, change: impl FnOnce(&mut Preferences)) {
        let mut preferences = self.preferences.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut preferences);
        preferences.write(&self.folder);
    }

    /// Reads from the open workspace.
    pub fn read<T>(&self, read: impl FnOnce(&Open) -> Result<T>) -> Answer<T> {
        let open = self.open();
        Ok(read(open.as_ref().ok_or_else(AppError::no_workspace)?)?)
    }

    /// What analysis says of the open workspace.
    pub fn reports(&self) -> Answer<Arc<Reports>> {
        self.read(Open::reports)
    }

    /// Changes the open workspace; what was read of it is read again when it is asked for.
    pub fn change<T>(&self, change: impl FnOnce(&mut Workspace, &Moment) -> Result<T>) -> Answer<T> {
        let mut open = self.open();
        let open = open.as_mut().ok_or_else(AppError::no_workspace)?;
        let moment = now(open.workspace.desk());
        let done = change(&mut open.workspace, &moment)?;
        open.forget();
        Ok(done)
    }

    /// Shows a workspace in the place of the one that is open.
    pub fn show(&self, workspace: Workspace) -> Answer<()> {
        let mut workspace = workspace;
        // The owner until somebody says otherwise.
        let who = self.preferences().desk.get(workspace.path()).cloned();
        workspace.sit(who.as_deref().unwrap_or(OWNER));
        let open = Open::new(workspace);
        // A file that can't be read through is refused here, not on its first page; and the list of sellers is there
        // before the review takes every core.
        open.reports()?;
        open.sellers()?;
        self.prefer(|preferences| preferences.remember(open.workspace.path()));
        *self.pending() = Pending::default();
        *self.work.lock().unwrap_or_else(PoisonError::into_inner) = Some(open.workspace.work());
        *self.open() = Some(open);
        Ok(())
    }

    /// Says who is at the desk of the open workspace; what was read for somebody else is forgotten.
    pub fn sit(&self, who: &str) -> Answer<()> {
        // A preview was made for who sat there before.
        self.pending().table = None;
        let mut open = self.open();
        let open = open.as_mut().ok_or_else(AppError::no_workspace)?;
        let path = open.workspace.path().to_owned();
        self.prefer(|preferences| drop(preferences.desk.insert(path, who.into())));
        if open.workspace.desk() != who {
            open.workspace.sit(who);
            open.forget();
        }
        Ok(())
    }

    /// Opens a workspace file: to write, or to read where it can only be read.
    pub fn open_file(&self, path: &Path) -> Answer<()> {
        let path = path.canonicalize().unwrap_or_else(|_| path.into());
        if self.open().as_ref().is_some_and(|open| open.workspace.path() == path) {
            return Ok(());
        }
        let backups = self.backups();
        let workspace = match Workspace::open(&path, Access::Write, Some(&backups)) {
            Err(Error::ReadOnly(_)) => Workspace::open(&path, Access::Read, None),
            other => other,
        };
        self.show(workspace?)
    }
}
