//! Schema versions, forward only. A released migration is never edited.

use super::open::refused;
use crate::{Error, Result};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Each brings the file from the version before it; the first makes a new file.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_origins.sql"),
    include_str!("migrations/0003_not_assessed.sql"),
    include_str!("migrations/0004_decisions.sql"),
    include_str!("migrations/0005_indexes.sql"),
];

/// The newest schema version.
pub(super) const LATEST: u32 = MIGRATIONS.len() as u32;

/// Makes the newest schema in an empty file.
pub(super) fn create_schema(conn: &Connection) -> rusqlite::Result<()> {
    run(conn, 0, MIGRATIONS)
}

/// Brings a file to the newest schema, after a verified backup.
pub(super) fn migrate(conn: &Connection, path: &Path, backups: Option<&Path>) -> Result<()> {
    migrate_with(conn, path, backups, MIGRATIONS)
}

fn migrate_with(conn: &Connection, path: &Path, backups: Option<&Path>, migrations: &[&str]) -> Result<()> {
    let from: u32 =
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(|e| refused(path, &e))?;
    if from as usize >= migrations.len() {
        return Ok(());
    }
    back_up(conn, path, backups, from)?;
    run(conn, from as usize, migrations).map_err(|error| refused(path, &error))?;
    let broken = super::check::first_fault(conn)?;
    broken.map_or(Ok(()), |detail| Err(Error::Damaged { path: path.into(), detail }))
}

/// One transaction: all of the missing migrations or none.
fn run(conn: &Connection, from: usize, migrations: &[&str]) -> rusqlite::Result<()> {
    let tx = conn.unchecked_transaction()?;
    for migration in &migrations[from..] {
        tx.execute_batch(migration)?;
    }
    tx.pragma_update(None, "user_version", migrations.len() as u32)?;
    tx.commit()
}

/// A copy of the file as it was, verified before anything changes.
fn back_up(conn: &Connection, path: &Path, backups: Option<&Path>, version: u32) -> Result<PathBuf> {
    let folder = backups.or(path.parent()).unwrap_or(Path::new("."));
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let target = folder.join(format!("{stem} before format {}.encore", version + 1));
    let failed = |source| Error::Io { path: target.clone(), verb: "written", source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    let unfinished = target.with_extension("unfinished");
    let _ = std::fs::remove_file(&unfinished);
    let name = unfinished.to_string_lossy().into_owned();
    conn.execute("VACUUM INTO ?1", [&name]).map_err(|error| refused(&target, &error))?;
    let copy = Connection::open(&unfinished).map_err(|error| refused(&target, &error))?;
    if let Some(detail) = super::check::first_fault(&copy)? {
        return Err(Error::Damaged { path: unfinished, detail });
    }
    drop(copy);
    std::fs::File::open(&unfinished).and_then(|file| file.sync_all()).map_err(failed)?;
    std::fs::rename(&unfinished, &target).map_err(failed)?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::super::{Access, Store};
    use super::*;

    #[test]
    fn a_migration_is_backed_up_and_all_or_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.encore");
        drop(Store::create(&path).unwrap());
        let store = Store::open(&path, Access::Write, None).unwrap();
        let with = |next| [MIGRATIONS, &[next]].concat();
        let broken = with("CREATE TABLE added (id TEXT); SELECT no_such_function()");
        assert!(migrate_with(&store.conn, &path, None, &broken).is_err());
        assert_eq!(version(&store.conn), LATEST);
        assert!(store.conn.prepare("SELECT * FROM added").is_err());
        migrate_with(&store.conn, &path, None, &with("CREATE TABLE added (id TEXT)")).unwrap();
        assert_eq!(version(&store.conn), LATEST + 1);
        let backup = folder.path().join(format!("old before format {}.encore", LATEST + 1));
        assert_eq!(version(&Connection::open(backup).unwrap()), LATEST);
    }

    #[test]
    fn a_file_of_the_first_format_is_read_as_it_is_and_migrated_when_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.encore");
        drop(Store::create(&path).unwrap());
        let plain = Connection::open(&path).unwrap();
        plain
            .execute_batch(
                "DROP INDEX outcomes_with_origins; ALTER TABLE ratings DROP COLUMN not_assessed;
                 ALTER TABLE decisions DROP COLUMN sentence; CREATE INDEX sellers_by_role ON sellers (role_id);
                 CREATE INDEX candidates_by_role ON candidates (role_id); PRAGMA user_version = 1",
            )
            .unwrap();
        let read = |access| {
            let store = Store::open(&path, access, None).unwrap();
            (store.history(None).unwrap(), store.decisions().unwrap())
        };
        let before = read(Access::Read);
        assert_eq!(version(&plain), 1);
        assert_eq!(read(Access::Write), before);
        assert_eq!(version(&plain), LATEST);
        let indexed: bool = plain
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'outcomes_with_origins'", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert!(indexed && folder.path().join("old before format 2.encore").is_file());
    }

    fn version(conn: &Connection) -> u32 {
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }
}
