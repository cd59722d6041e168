//! The history as people read it: who did what, and what it was before.
//! Never a mark, and for interviewers no finding: both stand on their own pages, for who may see them.

use super::Workspace;
use crate::Result;
use crate::model::Settings;
use crate::store::{AuditEntry, ChangedRow, EntryState, HistoryFilter, HistoryPlace};
use serde::Serialize;
use serde_json::{Map, Value};

/// Rows of one entry that are shown.
const MOST_ROWS: u32 = 200;
/// Columns that say nothing to people.
const INNER: [&str; 3] = ["rev", "import_id", "position"];
/// Columns of a scorecard that are told: how far it is stands on the card.
const OF_CARDS: [&str; 3] = ["stage", "revision", "amendment_reason"];
/// Columns of a decision that tell a finding: it may rest on cards that are hidden, or be of single interviewers.
const OF_FINDINGS: [&str; 4] = ["finding", "sentence", "strength", "reason"];

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryEntry {
    /// Number, ascending.
    pub number: u32,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who was at the desk.
    pub by: String,
    /// Verb and noun.
    pub action: String,
    /// What people read.
    pub title: String,
    /// `done`, `undone`, `dropped` or `log`.
    pub state: String,
}

/// A row that an entry changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryRow {
    /// The table.
    pub table: String,
    /// What the row is about, where it says so: a name, a key, a month.
    pub about: Vec<String>,
    /// Column, before, after; only what changed.
    pub changes: Vec<(String, Option<String>, Option<String>)>,
    /// Where that is found which the row is about, while it is there.
    pub place: Option<HistoryPlace>,
}

impl Workspace {
    /// Entries below `before`, newest first, at most `most`.
    pub fn entries(&self, before: Option<u32>, most: u32, only: HistoryFilter) -> Result<Vec<HistoryEntry>> {
        let entries = self.store.audit_entries(before.map(i64::from), most, only)?;
        Ok(entries.into_iter().map(shown).collect())
    }

    /// What an entry changed, at most 200 rows; of one `seller` where that is given.
    pub fn entry_rows(&self, number: u32, seller: Option<&str>) -> Result<Vec<HistoryRow>> {
        let rows = self.store.changed_rows(i64::from(number), MOST_ROWS, seller)?;
        let is_blind = self.blind_desk().is_some();
        let told = rows.iter().map(|changed| {
            let mut told = row(changed, is_blind);
            // Ids say nothing to people: whose row it is, is said by name, while that person is there.
            if let Some(name) = self.store.person_of(changed)? {
                told.about.insert(0, name);
            }
            self.name_ids(&mut told)?;
            told.place = self.place_of(changed)?;
            Ok(told)
        });
        told.collect()
    }

    /// Writes the name of what an id stands for in its place; an id of what is gone stays.
    fn name_ids(&self, row: &mut HistoryRow) -> Result<()> {
        for (_, before, after) in row.changes.iter_mut().filter(|(column, ..)| column.ends_with("_id")) {
            for id in [before, after].into_iter().flatten() {
                if let Some(name) = self.store.name_of(id)? {
                    *id = name;
                }
            }
        }
        Ok(())
    }

    /// None for a card of others at an interviewer's desk, who can't open it there.
    fn place_of(&self, row: &ChangedRow) -> Result<Option<HistoryPlace>> {
        let opens = |place: &HistoryPlace| match (place, self.blind_desk()) {
            (HistoryPlace::Card { interviewer, .. }, Some(desk)) => interviewer == desk,
            _ => true,
        };
        Ok(self.store.place_of(row)?.filter(opens))
    }
}

fn shown(entry: AuditEntry) -> HistoryEntry {
    let state = match entry.state {
        EntryState::Done => "done",
        EntryState::Undone => "undone",
        EntryState::Dropped => "dropped",
        EntryState::Log => "log",
    };
    HistoryEntry {
        number: u32::try_from(entry.id).unwrap_or(u32::MAX),
        at: entry.at,
        by: entry.by,
        action: entry.action,
        title: entry.title,
        state: state.into(),
    }
}

/// Whether a column is told to the owner only. The overall score sums up marks, and why a card was amended may tell one.
fn is_owners(table: &str, column: &str) -> bool {
    ["overall_score", "amendment_reason"].contains(&column)
        || (table == "decisions" && OF_FINDINGS.contains(&column))
}

/// A row as it is told.
fn row(row: &ChangedRow, is_blind: bool) -> HistoryRow {
    let marks = row.table == "ratings";
    let is_card = row.table == "scorecards";
    let (mut before, after) = (image(row.before.as_ref()), image(row.after.as_ref()));
    if row.table == "settings" && before.is_empty() {
        before = as_shipped(&after);
    }
    let columns = if after.is_empty() { &before } else { &after };
    // An id is a name for people only where it is no UUID.
    let is_untold = |column: &str| {
        INNER.contains(&column)
            || (column == "id" && row.table != "settings")
            || (is_card && !OF_CARDS.contains(&column))
            || (is_blind && is_owners(&row.table, column))
    };
    let told = columns.keys().filter(|column| !marks && !is_untold(column));
    let changes = told.filter_map(|column| {
        let (old, new) = (text(before.get(column)), text(after.get(column)));
        (old != new).then(|| (column.clone(), old, new))
    });
    let named = ["name", "title", "item", "key", "month", "quarter"].into_iter();
    let named = named.chain((row.table == "settings").then_some("id"));
    let about = named.filter(|_| !marks).filter_map(|column| text(columns.get(column)));
    HistoryRow { table: row.table.clone(), about: about.collect(), changes: changes.collect(), place: None }
}

/// A setting that was never kept, as it stood until then: at its default.
fn as_shipped(after: &Map<String, Value>) -> Map<String, Value> {
    let mut shipped = serde_json::to_value(Settings::default()).unwrap_or_default();
    let mut before = after.clone();
    if let Some(value) = after.get("id").and_then(Value::as_str).and_then(|key| shipped.get_mut(key)) {
        before.insert("value".into(), Value::String(value.take().to_string()));
    }
    before
}

/// A row as the log holds it.
fn image(text: Option<&String>) -> Map<String, Value> {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
