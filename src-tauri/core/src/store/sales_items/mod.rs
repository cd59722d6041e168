//! How sales happen, and since when; and which criteria select for it.

use super::names::Names;
use super::{Store, Tx};
use crate::Result;
use crate::model::SalesItemRecord;
use rusqlite::{Connection, named_params};

/// Adds and changes those of a file; those that it does not name stay.
pub(super) fn apply(names: &Names, items: &[SalesItemRecord]) -> Result<()> {
    let known = all(names.tx.conn)?;
    for (position, item) in items.iter().enumerate().filter(|(_, item)| !known.contains(item)) {
        upsert(names.tx, &names.role(&item.role)?, position, item)?;
    }
    Ok(())
}

fn upsert(tx: &Tx, role_id: &str, position: usize, item: &SalesItemRecord) -> Result<()> {
    tx.conn.prepare_cached(include_str!("upsert.sql"))?.execute(named_params! {
        ":id": tx.ids.next(), ":role_id": role_id, ":position": position as i64, ":item": item.item, ":since": item.since,
        ":criteria": serde_json::to_string(&item.criteria).unwrap_or_default(), ":import_id": tx.import_id,
    })?;
    Ok(())
}

impl Tx<'_> {
    /// Keeps the list of a role, in its order: those that are not in it go.
    pub fn keep_sales_items(&self, role: &str, items: &[SalesItemRecord]) -> Result<()> {
        let role_id: String =
            self.conn.query_row("SELECT id FROM roles WHERE key = ?1", [role], |row| row.get(0))?;
        let known: Vec<SalesItemRecord> =
            all(self.conn)?.into_iter().filter(|item| item.role == role).collect();
        let gone = known.iter().filter(|old| !items.iter().any(|item| item.item == old.item));
        for old in gone {
            let sql = "DELETE FROM sales_items WHERE role_id = ?1 AND item = ?2";
            self.conn.prepare_cached(sql)?.execute((&role_id, &old.item))?;
        }
        for (position, item) in items.iter().enumerate() {
            upsert(self, &role_id, position, item)?;
        }
        Ok(())
    }
}

impl Store {
    /// How sales happen, by role, in order.
    pub fn sales_items(&self) -> Result<Vec<SalesItemRecord>> {
        all(&self.conn)
    }
}

/// How sales happen, in order.
pub(super) fn all(conn: &Connection) -> Result<Vec<SalesItemRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_all.sql"))?;
    let items = statement.query_map([], |row| {
        let criteria: String = row.get("criteria")?;
        Ok(SalesItemRecord {
            role: row.get("role")?,
            item: row.get("item")?,
            since: row.get("since")?,
            criteria: serde_json::from_str(&criteria).unwrap_or_default(),
        })
    })?;
    Ok(items.collect::<rusqlite::Result<_>>()?)
}
