//! Roles.

use super::Store;
use super::tx::Tx;
use crate::Result;
use crate::model::{Money, Role, RoleEntry};
use rusqlite::{Connection, Row, named_params};

pub(super) fn insert_stub(tx: &Tx, key: &str) -> Result<String> {
    let id = tx.ids.next();
    let import = tx.import_id;
    tx.conn
        .prepare_cached("INSERT INTO roles (id, key, name, import_id) VALUES (?1, ?2, ?2, ?3)")?
        .execute((&id, key, import))?;
    Ok(id)
}

pub(super) fn update(tx: &Tx, id: &str, role: &Role) -> Result<()> {
    tx.conn.prepare_cached(include_str!("update.sql"))?.execute(named_params! {
        ":id": id, ":name": role.name, ":ramp_schedule": serde_json::to_string(&role.ramp_schedule).unwrap_or_default(),
        ":full_quota": role.full_quota.map(|quota| quota.0), ":task_difficulty": role.task_difficulty,
    })?;
    Ok(())
}

/// All roles by key, with their ids.
pub(super) fn all(conn: &Connection) -> Result<Vec<(String, Role)>> {
    let mut statement = conn.prepare_cached(include_str!("select_all.sql"))?;
    let roles = statement.query_map([], |row| Ok((row.get("id")?, role(row)?)))?;
    Ok(roles.collect::<rusqlite::Result<_>>()?)
}

fn role(row: &Row) -> rusqlite::Result<Role> {
    let schedule: String = row.get("ramp_schedule")?;
    Ok(Role {
        key: row.get("key")?,
        name: row.get("name")?,
        ramp_schedule: serde_json::from_str(&schedule).unwrap_or_default(),
        full_quota: row.get::<_, Option<i64>>("full_quota")?.map(Money),
        task_difficulty: row.get("task_difficulty")?,
    })
}

impl Tx<'_> {
    /// Keeps a role, new or changed.
    pub fn keep_role(&self, entry: &RoleEntry) -> Result<()> {
        let role = Role {
            key: entry.key.clone(),
            name: entry.name.clone(),
            ramp_schedule: entry.ramp_schedule.clone(),
            full_quota: entry.full_quota.map(Money::from_major),
            task_difficulty: entry.task_difficulty,
        };
        let known = id_of(self.conn, &role.key)?;
        let id = known.map_or_else(|| insert_stub(self, &role.key), Ok)?;
        update(self, &id, &role)
    }
}

pub(super) fn id_of(conn: &Connection, key: &str) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT id FROM roles WHERE key = ?1")?;
    Ok(statement.query([key])?.next()?.map(|row| row.get(0)).transpose()?)
}

impl Store {
    /// All roles by key, as they are entered.
    pub fn role_entries(&self) -> Result<Vec<RoleEntry>> {
        let entry = |(_, role): (String, Role)| RoleEntry {
            key: role.key,
            name: role.name,
            ramp_schedule: role.ramp_schedule,
            full_quota: role.full_quota.map(Money::major),
            task_difficulty: role.task_difficulty,
        };
        Ok(all(&self.conn)?.into_iter().map(entry).collect())
    }
}
