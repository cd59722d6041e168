//! Selection counts: applied and hired by group, without people.

use super::names::Names;
use crate::Result;
use crate::model::{Planned, SelectionCountRecord, Standing};
use rusqlite::{Connection, named_params};

pub(super) fn apply(names: &Names, planned: &[Planned<SelectionCountRecord>]) -> Result<()> {
    for Planned { record, .. } in planned.iter().filter(|planned| planned.standing != Standing::Unchanged) {
        names.tx.step(1)?;
        names.tx.conn.prepare_cached(include_str!("upsert.sql"))?.execute(named_params! {
            ":id": names.tx.ids.next(), ":cohort_id": names.cohort(&record.cohort, None, None)?,
            ":group_name": record.group, ":applied": record.applied, ":hired": record.hired,
            ":import_id": names.tx.import_id,
        })?;
    }
    Ok(())
}

/// All counts as import records.
pub(super) fn records(conn: &Connection) -> Result<Vec<SelectionCountRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let records = statement.query_map([], |row| {
        Ok(SelectionCountRecord {
            cohort: row.get(0)?,
            group: row.get(1)?,
            applied: row.get(2)?,
            hired: row.get(3)?,
        })
    })?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
}
