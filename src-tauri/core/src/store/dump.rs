//! Every table as text: for export, and for tests that ask whether two workspaces are the same.

use super::{Store, audit, scorecards};
use crate::Result;
use crate::model::{
    CandidateRecord, OutcomeRecord, QuarterRecord, RatingRecord, SelectionCountRecord, SellerRecord,
    SettingsRecord, VersionRecord,
};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// A table as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The table's name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// Its rows; a cell without a value is none.
    pub rows: Vec<Vec<Option<String>>>,
}

/// Everything that can be imported again, as records of the imports.
#[derive(Debug)]
pub struct AllRecords {
    /// Spells.
    pub sellers: Vec<SellerRecord>,
    /// Seller-months.
    pub outcomes: Vec<OutcomeRecord>,
    /// Applications that have an id.
    pub candidates: Vec<CandidateRecord>,
    /// Ratings of submitted cards.
    pub ratings: Vec<RatingRecord>,
    /// Selection counts.
    pub selection_counts: Vec<SelectionCountRecord>,
    /// Quarters.
    pub quarters: Vec<QuarterRecord>,
    /// Process versions.
    pub versions: Vec<VersionRecord>,
    /// Settings, roles, interviewers, sales items.
    pub settings: SettingsRecord,
    /// Submitted cards that are left out: hidden from the interviewer at the desk.
    pub hidden_cards: u32,
}

impl Store {
    /// All tables but audit entries and imports, without `rev`, ordered by key: equal dumps are equal workspaces.
    pub fn dump(&self) -> Result<Vec<Table>> {
        self.read(|conn| audit::audited_tables(conn)?.iter().map(|name| table(conn, name)).collect())
    }

    /// All records, for export, without what is hidden from the interviewer at the desk; none = the owner.
    pub fn all_records(&self, desk: Option<&str>) -> Result<AllRecords> {
        self.read(|conn| all_records(conn, desk))
    }
}

fn table(conn: &Connection, name: &str) -> Result<Table> {
    let columns = audit::columns(conn, name)?;
    let kept: Vec<&str> =
        columns.iter().map(|(column, _)| column.as_str()).filter(|column| *column != "rev").collect();
    let keys: Vec<&str> = columns.iter().filter(|(_, key)| *key).map(|(column, _)| column.as_str()).collect();
    let sql = format!("SELECT {} FROM {name} ORDER BY {}", kept.join(", "), keys.join(", "));
    let mut statement = conn.prepare(&sql)?;
    let width = kept.len();
    let rows =
        statement.query_map([], |row| (0..width).map(|column| Ok(text(row.get_ref(column)?))).collect())?;
    let rows = rows.collect::<rusqlite::Result<_>>()?;
    Ok(Table { name: name.into(), columns: kept.into_iter().map(Into::into).collect(), rows })
}

fn all_records(conn: &Connection, desk: Option<&str>) -> Result<AllRecords> {
    let hidden = scorecards::hidden(conn, desk, scorecards::Where::Rows)?;
    let version =
        |kept: super::processes::KeptVersion| VersionRecord { version: kept.version, role: kept.role };
    Ok(AllRecords {
        sellers: super::sellers::records(conn, &hidden)?,
        outcomes: super::outcomes::records(conn)?,
        candidates: super::candidates::records(conn, false)?,
        ratings: scorecards::records(conn, &hidden)?,
        selection_counts: super::selection_counts::records(conn)?,
        quarters: super::quarters::records(conn)?,
        versions: super::processes::all(conn)?.into_iter().map(version).collect(),
        settings: super::known::settings_record(conn)?,
        hidden_cards: hidden.count(),
    })
}

fn text(value: ValueRef) -> Option<String> {
    match value {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Real(number) => Some(number.to_string()),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
    }
}
