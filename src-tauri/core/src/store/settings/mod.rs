//! Settings, one row a key.

use super::names::Names;
use super::tx::Tx;
use super::{Store, interviewers, roles, sales_items};
use crate::model::{Planned, Settings, SettingsRecord, Standing};
use crate::{Error, Result};
use rusqlite::Connection;
use serde_json::{Map, Value};

pub(super) fn apply(names: &Names, planned: &Planned<SettingsRecord>) -> Result<()> {
    if planned.standing == Standing::Unchanged {
        return Ok(());
    }
    let record = &planned.record;
    let tx = names.tx;
    write(tx.conn, &record.settings, tx.import_id)?;
    let known = roles::all(tx.conn)?;
    for role in &record.roles {
        let id = names.role(&role.key)?;
        if !known.iter().any(|(_, known)| known == role) {
            roles::update(tx, &id, role)?;
        }
    }
    for (key, name) in &record.interviewers {
        interviewers::rename(tx, &names.interviewer(key)?, name)?;
    }
    sales_items::apply(names, &record.sales_items)?;
    Ok(())
}

/// Writes the keys that differ from what is kept, or from the defaults while nothing is.
fn write(conn: &Connection, settings: &Settings, import_id: Option<i64>) -> Result<()> {
    let Ok(Value::Object(values)) = serde_json::to_value(settings) else {
        return Err(Error::Store("the settings can't be written as JSON".into()));
    };
    let kept = read(conn)?;
    let shipped = serde_json::to_value(Settings::default()).unwrap_or_default();
    let mut insert =
        conn.prepare_cached("INSERT INTO settings (id, value, import_id) VALUES (?1, ?2, ?3)")?;
    let mut update = conn.prepare_cached("UPDATE settings SET value = ?2, rev = rev + 1 WHERE id = ?1")?;
    for (key, value) in values {
        match kept.get(&key) {
            Some(old) if *old == value => {}
            Some(_) => drop(update.execute((&key, value.to_string()))?),
            None if shipped.get(&key) == Some(&value) => {}
            None => drop(insert.execute((&key, value.to_string(), import_id))?),
        }
    }
    Ok(())
}

impl Store {
    /// The settings as they are.
    pub fn settings(&self) -> Result<Settings> {
        settings(&self.conn)
    }
}

impl Tx<'_> {
    /// Changes the settings.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<()> {
        let mut changed = settings(self.conn)?;
        change(&mut changed);
        write(self.conn, &changed, self.import_id)
    }
}

fn read(conn: &Connection) -> Result<Map<String, Value>> {
    let mut statement = conn.prepare_cached("SELECT id, value FROM settings ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut values = Map::new();
    while let Some(row) = rows.next()? {
        let text: String = row.get(1)?;
        values.insert(row.get(0)?, serde_json::from_str(&text).unwrap_or_default());
    }
    Ok(values)
}

/// The settings, with defaults where nothing was chosen.
pub(super) fn settings(conn: &Connection) -> Result<Settings> {
    let values = Value::Object(read(conn)?);
    serde_json::from_value(values)
        .map_err(|error| Error::Store(format!("the settings are not readable: {error}")))
}
