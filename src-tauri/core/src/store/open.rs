//! Opening a workspace file, in the one order that is safe (docs/file-format.md).
//! Never opens a file that is not ours, newer than us, or held by another.

use super::migrate::{LATEST, create_schema, migrate};
use crate::model::Work;
use crate::{Error, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// "ENCR": marks a SQLite file as a workspace.
const APPLICATION_ID: i32 = 0x454E_4352;

/// Bytes. An import of two million rows is a tenth faster than with SQLite's 4,096; an empty file has 967 kB and not 242.
const PAGE_SIZE: i64 = 16_384;

/// What a file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reads under a shared lock; works on a read-only file or folder.
    Read,
    /// Reads and writes; nobody else can open the file meanwhile.
    Write,
}

/// An open workspace file.
#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
    path: PathBuf,
    access: Access,
    pub(super) work: Arc<Work>,
}

impl Store {
    /// Makes a new workspace file; refuses an existing one.
    pub fn create(path: &Path) -> Result<Self> {
        if path.symlink_metadata().is_ok() {
            return Err(Error::AlreadyExists(path.into()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags).map_err(|error| refused(path, &error))?;
        let made = (|| {
            conn.pragma_update(None, "page_size", PAGE_SIZE)?;
            lock(&conn, Access::Write)?;
            configure(&conn, Access::Write)?;
            conn.pragma_update(None, "application_id", APPLICATION_ID)?;
            create_schema(&conn)
        })();
        if let Err(error) = made {
            drop(conn);
            let _ = std::fs::remove_file(path);
            return Err(refused(path, &error));
        }
        Self::ready(conn, path, Access::Write)
    }

    /// Opens a workspace file. A migration is preceded by a verified backup in `backups`, else beside the file.
    pub fn open(path: &Path, access: Access, backups: Option<&Path>) -> Result<Self> {
        check_file(path)?;
        let mode = match access {
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        };
        let conn = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            .map_err(|error| refused(path, &error))?;
        lock(&conn, access).map_err(|error| refused(path, &error))?;
        check_format(&conn, path)?;
        configure(&conn, access).map_err(|error| refused(path, &error))?;
        if access == Access::Write {
            probe_write(&conn, path)?;
            migrate(&conn, path, backups)?;
        }
        Self::ready(conn, path, access)
    }

    /// The long work that this store does.
    pub fn work(&self) -> Arc<Work> {
        Arc::clone(&self.work)
    }

    /// Another connection to the state that `conn` is reading, for reading beside it. None where nobody else may open the
    /// file, or where a writer waits: then one connection reads alone.
    pub(super) fn second_reader(&self, conn: &Connection) -> Option<Mutex<Connection>> {
        if self.access == Access::Write {
            return None;
        }
        // The shared lock that keeps writers out from here on is taken by the first read; in another journal mode it
        // would not.
        let look = |conn: &Connection| {
            conn.query_row(include_str!("select_state.sql"), [], |row| {
                Ok((row.get::<_, Option<String>>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?))
            })
        };
        let seen = look(conn).ok().filter(|seen| seen.2 == "delete")?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let second = Connection::open_with_flags(&self.path, flags).ok()?;
        lock(&second, Access::Read).ok()?;
        configure(&second, Access::Read).ok()?;
        second.execute_batch("BEGIN").ok()?;
        // The path may name another file by now.
        look(&second).ok().filter(|same| *same == seen)?;
        Some(Mutex::new(second))
    }

    fn ready(conn: Connection, path: &Path, access: Access) -> Result<Self> {
        if access == Access::Write {
            super::audit::prepare_capture(&conn).map_err(|error| refused(path, &error))?;
        }
        conn.set_prepared_statement_cache_capacity(64);
        Ok(Self { conn, path: path.into(), access, work: Arc::default() })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it was opened for.
    pub fn access(&self) -> Access {
        self.access
    }
}

/// Refuses what is no file, empty, or no database at all, before SQLite touches it.
fn check_file(path: &Path) -> Result<()> {
    let not_ours =
        |reason: &str| Err(Error::NotAWorkspace { path: path.into(), reason: format!(": {reason}") });
    let Ok(metadata) = std::fs::metadata(path) else {
        return Err(Error::NotFound(path.into()));
    };
    if metadata.is_dir() {
        return not_ours("it is a folder");
    }
    if metadata.len() == 0 {
        return not_ours("it is empty");
    }
    let mut head = [0u8; 16];
    let read = std::fs::File::open(path).and_then(|mut file| std::io::Read::read(&mut file, &mut head));
    match read {
        Ok(_) if head == *b"SQLite format 3\0" => Ok(()),
        Ok(_) => not_ours("it is another kind of file"),
        Err(source) => Err(Error::Io { path: path.into(), verb: "read", source }),
    }
}

/// Keeps others out before anything is read; changes nothing in the file.
fn lock(conn: &Connection, access: Access) -> rusqlite::Result<()> {
    conn.busy_timeout(Duration::from_millis(200))?;
    if access == Access::Write {
        conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        conn.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
    }
    Ok(())
}

/// Everything that makes a damaged file harmless, once it is known to be ours.
fn configure(conn: &Connection, access: Access) -> rusqlite::Result<()> {
    if access == Access::Write {
        conn.pragma_update(None, "journal_mode", "DELETE")?;
        conn.pragma_update(None, "synchronous", "EXTRA")?;
        conn.pragma_update(None, "cache_size", -65_536)?;
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "foreign_keys", true)
}

/// Ours, and not newer than this program.
fn check_format(conn: &Connection, path: &Path) -> Result<()> {
    let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let application = pragma("application_id").map_err(|error| refused(path, &error))?;
    if application != APPLICATION_ID {
        let reason = ": it is another program's database".into();
        return Err(Error::NotAWorkspace { path: path.into(), reason });
    }
    let found = pragma("user_version").map_err(|error| refused(path, &error))? as u32;
    if found > LATEST {
        return Err(Error::Newer { path: path.into(), found, supported: LATEST });
    }
    if found == 0 {
        return Err(Error::NotAWorkspace { path: path.into(), reason: ": it was never finished".into() });
    }
    Ok(())
}

/// A file in a read-only folder opens for writing and fails at the first write; find out now, and change nothing.
fn probe_write(conn: &Connection, path: &Path) -> Result<()> {
    if conn.is_readonly(rusqlite::MAIN_DB).unwrap_or(true) {
        return Err(Error::ReadOnly(path.into()));
    }
    let version: i32 =
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(|e| refused(path, &e))?;
    let probe = format!("BEGIN IMMEDIATE; PRAGMA user_version = {version}; ROLLBACK");
    conn.execute_batch(&probe).map_err(|error| {
        let _ = conn.execute_batch("ROLLBACK");
        refused(path, &error)
    })
}

/// What SQLite refused, as a sentence about the file.
pub(super) fn refused(path: &Path, error: &rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked(path.into()),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Error::ReadOnly(path.into())
        }
        Some(ErrorCode::NotADatabase) => Error::NotAWorkspace {
            path: path.into(),
            reason: ": it is another kind of file, or encrypted".into(),
        },
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged { path: path.into(), detail: error.to_string() },
        _ => Error::Store(error.to_string()),
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.to_string())
    }
}
