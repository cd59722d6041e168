//! What the plan of an import needs to know of the workspace.

use super::{
    Store, audit, candidates, interviewers, outcomes, processes, quarters, roles, sales_items, scorecards,
    selection_counts, sellers, settings,
};
use crate::Result;
use crate::model::{ImportKind, Known, SettingsRecord, VersionRecord};
use rusqlite::Connection;
use std::collections::BTreeSet;

impl Store {
    /// What is known already, as far as `kind` needs it, without overall scores that are hidden from the interviewer at the
    /// desk; none = the owner.
    pub fn known(&self, kind: ImportKind, desk: Option<&str>) -> Result<Known> {
        let conn = &self.conn;
        let mut known = Known {
            as_of: settings::settings(conn)?.as_of,
            roles: set(conn, "SELECT key FROM roles")?,
            versions: set(conn, "SELECT key FROM process_versions")?,
            cohorts: set(conn, "SELECT name FROM cohorts")?,
            seller_ids: set(conn, "SELECT external_id FROM sellers")?,
            newest_entry: audit::newest_entry(conn)?,
            ..Known::default()
        };
        match kind {
            ImportKind::Sellers => {
                known.cohort_places = super::cohorts::places(conn)?;
                let hidden = scorecards::hidden(conn, desk, scorecards::Where::Rows)?;
                for record in sellers::records(conn, &hidden)? {
                    known.sellers.entry(record.external_id.clone()).or_default().push(record);
                }
            }
            ImportKind::Outcomes => {
                known.outcomes = outcomes::known(conn)?;
                known.data_months = outcomes::data_months(conn)?;
            }
            ImportKind::Candidates => {
                let keyed = |record: crate::model::CandidateRecord| {
                    ((record.candidate_id.clone(), record.role.clone()), record)
                };
                known.candidates = candidates::records(conn, true)?.into_iter().map(keyed).collect();
            }
            ImportKind::Scorecards => known.ratings = scorecards::known(conn)?,
            ImportKind::SelectionCounts => {
                let records = selection_counts::records(conn)?.into_iter();
                known.selection_counts =
                    records.map(|record| ((record.cohort.clone(), record.group.clone()), record)).collect();
            }
            ImportKind::Quarters => {
                let records = quarters::records(conn)?.into_iter();
                known.quarters =
                    records.map(|record| ((record.role.clone(), record.quarter.clone()), record)).collect();
            }
            ImportKind::Process => {
                let versions = processes::all(conn)?.into_iter();
                let record = |kept: processes::KeptVersion| {
                    (kept.version.key.clone(), VersionRecord { version: kept.version, role: kept.role })
                };
                known.process = versions.map(record).collect();
                known.frozen = processes::frozen(conn)?.into_iter().collect();
            }
            ImportKind::Settings => known.settings = settings_record(conn)?,
        }
        Ok(known)
    }
}

pub(super) fn settings_record(conn: &Connection) -> Result<SettingsRecord> {
    Ok(SettingsRecord {
        settings: settings::settings(conn)?,
        roles: roles::all(conn)?.into_iter().map(|(_, role)| role).collect(),
        interviewers: interviewers::all(conn)?,
        sales_items: sales_items::all(conn)?,
    })
}

fn set(conn: &Connection, sql: &str) -> Result<BTreeSet<String>> {
    let mut statement = conn.prepare(sql)?;
    let values = statement.query_map([], |row| row.get(0))?;
    Ok(values.collect::<rusqlite::Result<_>>()?)
}
