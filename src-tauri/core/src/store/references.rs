//! References of a large import: looked up at the end, in one pass over what they refer to, not once for each row.
//! Never left unchecked: what belongs to nothing takes the whole import back.

use crate::model::ImportKind;
use crate::{Error, Result};
use rusqlite::Connection;

/// While this lives, SQLite looks up no reference of a row that is written. Begun outside a transaction.
pub(super) struct Unreferenced<'c>(&'c Connection);

impl<'c> Unreferenced<'c> {
    pub fn begin(conn: &'c Connection) -> rusqlite::Result<Self> {
        conn.pragma_update(None, "foreign_keys", false)?;
        Ok(Self(conn))
    }
}

impl Drop for Unreferenced<'_> {
    fn drop(&mut self) {
        // Inside a transaction the setting would stay as it was, in silence.
        let again = self.0.pragma_update(None, "foreign_keys", true);
        let on =
            again.and_then(|()| self.0.pragma_query_value(None, "foreign_keys", |row| row.get::<_, bool>(0)));
        if !matches!(on, Ok(true)) {
            tracing::error!(?on, "references are no longer looked up");
        }
    }
}

/// The kinds of import that come with hundreds of thousands of rows.
pub(super) fn at_the_end(kind: ImportKind) -> bool {
    matches!(kind, ImportKind::Sellers | ImportKind::Outcomes | ImportKind::Scorecards)
}

/// Refuses rows that belong to an `id` that is not in the table.
pub(super) fn check(conn: &Connection, table: &str, mut ids: Vec<&str>) -> Result<()> {
    ids.sort_unstable();
    ids.dedup();
    let mut ids = ids.into_iter().peekable();
    let mut statement = conn.prepare(&format!("SELECT id FROM {table} ORDER BY id"))?;
    let mut rows = statement.query([])?;
    while let (Some(_), Some(row)) = (ids.peek(), rows.next()?) {
        let id = row.get_ref(0)?.as_bytes().map_err(rusqlite::Error::from)?;
        ids.next_if(|wanted| wanted.as_bytes() == id);
    }
    match ids.next() {
        None => Ok(()),
        Some(id) => Err(Error::Store(format!("what belongs to {id} would belong to nothing in {table}"))),
    }
}

/// Refuses a state in which people or cards, or what else an import makes beside its many rows, belong to nothing.
pub(super) fn check_made(conn: &Connection, kind: ImportKind, import: i64) -> Result<()> {
    let mut tables = vec!["processes", "process_versions", "cohorts"];
    match kind {
        ImportKind::Sellers => tables.extend(["candidates", "sellers"]),
        ImportKind::Scorecards => tables.extend(["candidates", "sellers", "scorecards"]),
        // Where an import of outcomes made nobody, every reference of people was looked up before.
        _ if conn.prepare("SELECT 1 FROM sellers WHERE import_id = ?1")?.exists([import])? => {
            tables.extend(["candidates", "sellers"]);
        }
        _ => {}
    }
    for table in tables {
        if conn.prepare(&format!("PRAGMA foreign_key_check({table})"))?.exists([])? {
            return Err(Error::Store(format!("a row of {table} would belong to nothing")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Access, Store};

    #[test]
    fn what_belongs_to_nothing_is_seen_and_looked_up_again_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("a.encore")).unwrap();
        let conn = &store.conn;
        assert!(check(conn, "sellers", Vec::new()).is_ok());
        assert!(check_made(conn, ImportKind::Sellers, 1).is_ok());
        let orphan = "INSERT INTO outcomes (seller_id, month) VALUES ('nobody', 202601)";
        assert!(conn.execute(orphan, []).is_err());
        let unreferenced = Unreferenced::begin(conn).unwrap();
        conn.execute(orphan, []).unwrap();
        assert!(check(conn, "sellers", vec!["nobody"]).is_err());
        conn.execute("DELETE FROM outcomes", []).unwrap();
        let made =
            "INSERT INTO sellers (id, candidate_id, external_id, import_id) VALUES ('a', 'nobody', 'A', 1)";
        conn.execute(made, []).unwrap();
        assert!(check_made(conn, ImportKind::Outcomes, 1).is_err());
        assert!(check_made(conn, ImportKind::Outcomes, 2).is_ok());
        assert!(check_made(conn, ImportKind::Sellers, 2).is_err());
        assert!(check(conn, "sellers", vec!["a", "a"]).is_ok());
        assert!(check(conn, "sellers", vec!["a", "b"]).is_err());
        assert!(check(conn, "sellers", vec!["0", "a"]).is_err());
        conn.execute("DELETE FROM sellers", []).unwrap();
        let card = "INSERT INTO scorecards (id, candidate_id, interviewer_id, status) VALUES ('c', 'nobody', 'x', 'submitted')";
        conn.execute(card, []).unwrap();
        assert!(check_made(conn, ImportKind::Scorecards, 2).is_err());
        conn.execute("DELETE FROM scorecards", []).unwrap();
        drop(unreferenced);
        assert!(conn.execute(orphan, []).is_err());
        assert!(store.access() == Access::Write);
    }
}
