//! References of an import of outcomes: looked up in one pass over the sellers at the end, not once for each month.
//! Never left unchecked: what belongs to nothing takes the whole import back.

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

/// Refuses months whose owner, by id, is no seller of the file.
pub(super) fn check_owners(conn: &Connection, mut owners: Vec<&str>) -> Result<()> {
    owners.sort_unstable();
    owners.dedup();
    let mut owners = owners.into_iter().peekable();
    let mut statement = conn.prepare("SELECT id FROM sellers ORDER BY id")?;
    let mut sellers = statement.query([])?;
    while let (Some(_), Some(row)) = (owners.peek(), sellers.next()?) {
        let id = row.get_ref(0)?.as_bytes().map_err(rusqlite::Error::from)?;
        owners.next_if(|owner| owner.as_bytes() == id);
    }
    if owners.next().is_some() { Err(nothing("outcomes")) } else { Ok(()) }
}

/// Refuses a state in which a seller or candidate that an import of outcomes made belongs to nothing.
pub(super) fn check_made(conn: &Connection, import: i64) -> Result<()> {
    // A seller is made with its candidate. Where none was, every reference of the two tables was looked up before.
    if conn.prepare("SELECT 1 FROM sellers WHERE import_id = ?1")?.exists([import])? {
        for table in ["sellers", "candidates"] {
            if conn.prepare(&format!("PRAGMA foreign_key_check({table})"))?.exists([])? {
                return Err(nothing(table));
            }
        }
    }
    Ok(())
}

fn nothing(table: &str) -> Error {
    Error::Store(format!("a row of {table} would belong to nothing"))
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
        assert!(check_owners(conn, Vec::new()).is_ok());
        assert!(check_made(conn, 1).is_ok());
        let orphan = "INSERT INTO outcomes (seller_id, month) VALUES ('nobody', 202601)";
        assert!(conn.execute(orphan, []).is_err());
        let unreferenced = Unreferenced::begin(conn).unwrap();
        conn.execute(orphan, []).unwrap();
        assert!(check_owners(conn, vec!["nobody"]).is_err());
        conn.execute("DELETE FROM outcomes", []).unwrap();
        let made =
            "INSERT INTO sellers (id, candidate_id, external_id, import_id) VALUES ('a', 'nobody', 'A', 1)";
        conn.execute(made, []).unwrap();
        assert!(check_made(conn, 1).is_err());
        assert!(check_owners(conn, vec!["a", "a"]).is_ok());
        assert!(check_owners(conn, vec!["a", "b"]).is_err());
        assert!(check_owners(conn, vec!["0", "a"]).is_err());
        conn.execute("DELETE FROM sellers", []).unwrap();
        drop(unreferenced);
        assert!(conn.execute(orphan, []).is_err());
        assert!(store.access() == Access::Write);
    }
}
