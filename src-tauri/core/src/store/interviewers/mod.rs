//! Interviewers.

use super::Store;
use super::tx::Tx;
use crate::Result;
use rusqlite::Connection;

pub(super) fn insert(tx: &Tx, key: &str, name: &str) -> Result<String> {
    let id = tx.ids.next();
    let sql = "INSERT INTO interviewers (id, key, name, import_id) VALUES (?1, ?2, ?3, ?4)";
    tx.conn.prepare_cached(sql)?.execute((&id, key, name, tx.import_id))?;
    Ok(id)
}

pub(super) fn rename(tx: &Tx, id: &str, name: &str) -> Result<()> {
    let sql = "UPDATE interviewers SET name = ?2, rev = rev + 1 WHERE id = ?1 AND name <> ?2";
    tx.conn.prepare_cached(sql)?.execute((id, name))?;
    Ok(())
}

/// Key and name, by key.
pub(super) fn all(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached("SELECT key, name FROM interviewers ORDER BY key")?;
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.collect::<rusqlite::Result<_>>()?)
}

impl Tx<'_> {
    /// Keeps an interviewer's name, new or changed.
    pub fn keep_interviewer(&self, key: &str, name: &str) -> Result<()> {
        match id_of(self.conn, key)? {
            Some(id) => rename(self, &id, name),
            None => insert(self, key, name).map(drop),
        }
    }
}

pub(super) fn id_of(conn: &Connection, key: &str) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT id FROM interviewers WHERE key = ?1")?;
    Ok(statement.query([key])?.next()?.map(|row| row.get(0)).transpose()?)
}

impl Store {
    /// Key and name of every interviewer, by key.
    pub fn interviewers(&self) -> Result<Vec<(String, String)>> {
        all(&self.conn)
    }
}
