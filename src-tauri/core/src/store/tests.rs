//! Every query prepares on the newest schema, and the write door keeps its promises.

use super::*;
use crate::model::Moment;
use chrono::{TimeZone, Utc};
use std::path::{Path, PathBuf};

fn moment() -> Moment {
    Moment { at: Utc.with_ymd_and_hms(2026, 6, 30, 12, 0, 0).unwrap(), by: "owner".into() }
}

fn action() -> Action {
    Action { name: "role_edit", title: "Edit of a role".into() }
}

fn sql_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sql_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            files.push(path);
        }
    }
    files
}

#[test]
fn every_query_prepares_on_the_newest_schema() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("new.encore")).unwrap();
    let files = sql_files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/store")));
    assert!(files.len() > 20, "found only {} queries", files.len());
    for file in files.iter().filter(|file| !file.to_string_lossy().contains("migrations")) {
        let sql = std::fs::read_to_string(file).unwrap();
        let prepared = store.conn.prepare(&sql);
        let made_already = file.ends_with("create_captured.sql");
        assert!(prepared.is_ok() || made_already, "{}: {:?}", file.display(), prepared.err());
    }
    assert!(store.conn.prepare("SELECT nothing FROM nowhere").is_err());
}

#[test]
fn undo_and_redo_restore_rows_exactly() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("new.encore")).unwrap();
    let empty = store.dump().unwrap();
    store.write(&moment(), &action(), |tx| roles::insert_stub(tx, "AE")).unwrap();
    let one = store.dump().unwrap();
    let rename = "UPDATE roles SET name = 'x ' || ?1, rev = rev + 1";
    store.write(&moment(), &action(), |tx| Ok(tx.conn.execute(rename, ["\"<é\n'"])?)).unwrap();
    let two = store.dump().unwrap();
    store.write(&moment(), &action(), |tx| Ok(tx.conn.execute("DELETE FROM roles", [])?)).unwrap();
    for expected in [&two, &one, &empty] {
        assert!(store.undo(&moment(), None).unwrap().is_some());
        assert_eq!(&store.dump().unwrap(), expected);
    }
    assert_eq!(store.undo(&moment(), None).unwrap(), None);
    for expected in [&one, &two, &empty] {
        assert!(store.redo(&moment(), None).unwrap().is_some());
        assert_eq!(&store.dump().unwrap(), expected);
    }
    assert_eq!(store.redo(&moment(), None).unwrap(), None);
    assert_eq!(store.check().unwrap(), Vec::<String>::new());
}

#[test]
fn an_error_rolls_everything_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("new.encore")).unwrap();
    let before = store.dump().unwrap();
    let failed = store.write(&moment(), &action(), |tx| {
        roles::insert_stub(tx, "AE")?;
        Err::<(), _>(crate::Error::Constraint)
    });
    assert!(failed.is_err());
    assert_eq!(store.dump().unwrap(), before);
    assert_eq!(store.undo_and_redo(None).unwrap(), (None, None));
}

#[test]
fn a_changed_audit_entry_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("new.encore")).unwrap();
    store.write(&moment(), &action(), |tx| roles::insert_stub(tx, "AE")).unwrap();
    assert_eq!(store.check().unwrap(), Vec::<String>::new());
    store.conn.execute("UPDATE audit_entries SET by = 'somebody else'", []).unwrap();
    assert_eq!(store.check().unwrap().len(), 1);
}

#[test]
fn a_read_sees_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("read.encore");
    drop(Store::create(&path).unwrap());
    let store = Store::open(&path, Access::Read, None).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.busy_timeout(std::time::Duration::ZERO).unwrap();
    let add = || other.execute("INSERT INTO settings (id, value) VALUES ('note', '1')", []);
    let rows = |conn: &rusqlite::Connection| -> u32 {
        conn.query_row("SELECT count(*) FROM settings", [], |row| row.get(0)).unwrap()
    };
    let (before, during) = store
        .read(|conn| {
            let before = rows(conn);
            assert!(add().is_err(), "another program wrote amid a read");
            Ok((before, rows(conn)))
        })
        .unwrap();
    assert_eq!(before, during);
    add().unwrap();
    assert_eq!(rows(&store.conn), before + 1);
}
