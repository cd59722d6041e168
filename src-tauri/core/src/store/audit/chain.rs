//! The chain of digests: each entry is bound to its values and to the entry before it.

use super::Change;
use crate::Result;
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

pub(super) fn digest_of_change(salt: &str, change: &Change) -> String {
    let parts =
        [salt, &change.table, change.before.as_deref().unwrap_or(""), change.after.as_deref().unwrap_or("")];
    digest(&parts)
}

fn digest(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    crate::model::hex(&hash.finalize())
}

/// Digest of an entry's content and its link in the chain.
pub(super) fn seal(conn: &Connection, entry: i64, content: &str) -> Result<()> {
    let content = content_digest(conn, entry, content)?;
    let chain = chain(conn, entry, &content)?;
    conn.execute(
        "UPDATE audit_entries SET content_digest = ?2, chain = ?3 WHERE id = ?1",
        params![entry, content, chain],
    )?;
    Ok(())
}

fn content_digest(conn: &Connection, entry: i64, content: &str) -> Result<String> {
    let mut statement =
        conn.prepare("SELECT digest FROM audit_changes WHERE entry_id = ?1 ORDER BY position")?;
    let digests =
        statement.query_map([entry], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut parts = vec![content];
    parts.extend(digests.iter().map(String::as_str));
    Ok(digest(&parts))
}

fn chain(conn: &Connection, entry: i64, content: &str) -> Result<String> {
    let row = conn.query_row(include_str!("select_link.sql"), [entry], |row| {
        let texts: [String; 5] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        Ok(texts)
    })?;
    let mut parts: Vec<&str> = row.iter().map(String::as_str).collect();
    parts.push(content);
    Ok(digest(&parts))
}

/// The first entry whose values or link do not fit their digests.
pub(in crate::store) fn first_broken(conn: &Connection) -> Result<Option<i64>> {
    let mut statement = conn.prepare(include_str!("select_changes_to_verify.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let change = Change { table: row.get(1)?, before: row.get(2)?, after: row.get(3)? };
        if digest_of_change(&row.get::<_, String>(4)?, &change) != row.get::<_, String>(5)? {
            return Ok(Some(row.get(0)?));
        }
    }
    let mut statement = conn.prepare(include_str!("select_entries_to_verify.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, content, kept_content, kept_chain): (i64, String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        if content_digest(conn, id, &content)? != kept_content
            || chain(conn, id, &kept_content)? != kept_chain
        {
            return Ok(Some(id));
        }
    }
    Ok(None)
}
