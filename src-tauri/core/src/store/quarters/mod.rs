//! Quarters: headcount, pipeline and closed by role, without people.

use super::names::Names;
use crate::Result;
use crate::model::{Money, Planned, QuarterRecord, Standing};
use rusqlite::{Connection, named_params};

pub(super) fn apply(names: &Names, planned: &[Planned<QuarterRecord>]) -> Result<()> {
    let minor = |money: Option<Money>| money.map(|money| money.0);
    for Planned { record, .. } in planned.iter().filter(|planned| planned.standing != Standing::Unchanged) {
        names.tx.step(1)?;
        names.tx.conn.prepare_cached(include_str!("upsert.sql"))?.execute(named_params! {
            ":id": names.tx.ids.next(), ":role_id": names.role(&record.role)?, ":quarter": record.quarter,
            ":headcount": record.headcount, ":pipeline_inbound": minor(record.pipeline_inbound),
            ":pipeline_self": minor(record.pipeline_self), ":pipeline_bdr": minor(record.pipeline_bdr),
            ":pipeline_partner": minor(record.pipeline_partner), ":closed": minor(record.closed),
            ":import_id": names.tx.import_id,
        })?;
    }
    Ok(())
}

/// All quarters as import records.
pub(super) fn records(conn: &Connection) -> Result<Vec<QuarterRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let records = statement.query_map([], |row| {
        let money = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(Money));
        Ok(QuarterRecord {
            role: row.get("role")?,
            quarter: row.get("quarter")?,
            headcount: row.get("headcount")?,
            pipeline_inbound: money("pipeline_inbound")?,
            pipeline_self: money("pipeline_self")?,
            pipeline_bdr: money("pipeline_bdr")?,
            pipeline_partner: money("pipeline_partner")?,
            closed: money("closed")?,
        })
    })?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
}
