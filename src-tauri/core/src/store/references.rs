//! References of an import of outcomes: looked up once for each seller at the end, not once for each of its months.
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

/// Refuses a state in which a row that an import of outcomes writes belongs to nothing: a month, or a seller or candidate
/// that was made for it.
pub(super) fn check(conn: &Connection, import: i64) -> Result<()> {
    let exists = |sql: &str| conn.prepare(sql)?.exists([]);
    let nothing = |table: &str| Err(Error::Store(format!("a row of {table} would belong to nothing")));
    if exists(include_str!("outcomes/select_without_seller.sql"))? {
        return nothing("outcomes");
    }
    // A seller is made with its candidate. Where none was, every reference of the two tables was looked up before.
    if conn.prepare("SELECT 1 FROM sellers WHERE import_id = ?1")?.exists([import])? {
        for table in ["sellers", "candidates"] {
            if exists(&format!("PRAGMA foreign_key_check({table})"))? {
                return nothing(table);
            }
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
        assert!(check(conn, 1).is_ok());
        let orphan = "INSERT INTO outcomes (seller_id, month) VALUES ('nobody', 202601)";
        assert!(conn.execute(orphan, []).is_err());
        let unreferenced = Unreferenced::begin(conn).unwrap();
        conn.execute(orphan, []).unwrap();
        assert!(check(conn, 1).is_err());
        conn.execute("DELETE FROM outcomes", []).unwrap();
        let made =
            "INSERT INTO sellers (id, candidate_id, external_id, import_id) VALUES ('a', 'nobody', 'A', 1)";
        conn.execute(made, []).unwrap();
        assert!(check(conn, 1).is_err());
        conn.execute("DELETE FROM sellers", []).unwrap();
        drop(unreferenced);
        assert!(conn.execute(orphan, []).is_err());
        assert!(store.access() == Access::Write);
    }
}
