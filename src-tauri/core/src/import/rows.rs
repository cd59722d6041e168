//! The rows of a table to records: read side by side, then settled where two speak of the same thing.
//! Never stops at a bad row.

use super::cells::Row;
use super::columns::Columns;
use super::faulty::Read;
use super::table::RawTable;
use super::table_rows::TableRows;
use crate::model::{ImportPlan, RowRemark, Work};
use csv::StringRecord;
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Rows that are parsed while as many before them are read, and those that one thread reads of them.
const ROWS_AT_ONCE: usize = 32_768;
/// Fewer rows than that where they are long.
const BYTES_AT_ONCE: usize = 16_000_000;
const ROWS_OF_A_PART: usize = 4_096;

/// The rows of a table on their way into a plan.
pub(super) struct Rows<'a> {
    pub table: &'a RawTable,
    pub columns: &'a Columns,
    pub plan: &'a mut ImportPlan,
    pub work: &'a Work,
}

impl Rows<'_> {
    /// Reads every row that is neither blank nor the header again; keeps the good ones and the others with their number. `reader` makes
    /// what turns a row into a record: parts of the file are read side by side, each by its own.
    pub fn read<R: Send, F>(&mut self, reader: impl Fn() -> F + Sync) -> Read<R>
    where
        F: FnMut(&mut Row, &mut Vec<RowRemark>) -> R,
    {
        let (table, columns) = (self.table, self.columns);
        let mut rows = table.rows();
        let mut all = Read { good: Vec::with_capacity(table.row_count as usize), faulty: Vec::new() };
        let (mut batch, mut following) = (Vec::new(), Vec::new());
        let mut read: Vec<Part<R>> = Vec::new();
        next(&mut rows, &mut batch);
        // Cancelled work ends here; `plan` then answers no plan.
        while !batch.is_empty() && self.work.step(batch.len() as u32).is_ok() {
            let part = |rows: &[(u32, StringRecord)]| Part::read(table, columns, rows, reader());
            let (parts, ()) = rayon::join(
                || batch.par_chunks(ROWS_OF_A_PART).map(part).collect(),
                || {
                    self.take(&mut read, &mut all);
                    next(&mut rows, &mut following);
                },
            );
            read = parts;
            std::mem::swap(&mut batch, &mut following);
        }
        self.take(&mut read, &mut all);
        all
    }

    /// Parts that were read, in the order of the file, to the rows before them.
    fn take<R>(&mut self, parts: &mut Vec<Part<R>>, all: &mut Read<R>) {
        for mut part in parts.drain(..) {
            self.plan.rows_total += part.rows;
            self.plan.rows_skipped.append(&mut part.skipped);
            self.plan.row_errors.append(&mut part.errors);
            self.plan.row_warnings.append(&mut part.warnings);
            all.good.append(&mut part.good);
            all.faulty.append(&mut part.faulty);
        }
    }

    /// Drops identical repeats and refuses rows that say different things of the same thing.
    pub fn settle<R: PartialEq + Sync, K: Hash + Eq>(
        &mut self,
        rows: Vec<(u32, R)>,
        field: &str,
        key_of: impl Fn(&R) -> K + Sync,
    ) -> Vec<(u32, R)> {
        let suspects = suspects(&rows, &key_of);
        if suspects.is_empty() {
            return rows;
        }
        let mut first_by_key = HashMap::with_capacity(suspects.len());
        let mut conflicts = HashSet::new();
        let mut repeats = HashSet::new();
        for index in suspects {
            let record = &rows[index].1;
            let first = *first_by_key.entry(key_of(record)).or_insert(index);
            if first == index {
                continue;
            }
            if rows[first].1 == *record {
                repeats.insert(index);
            } else {
                conflicts.extend([first, index]);
            }
        }
        let mut kept = Vec::with_capacity(rows.len());
        for (index, (row, record)) in rows.into_iter().enumerate() {
            if conflicts.contains(&index) {
                let message =
                    "Two rows say different things of the same thing. Keep the right one.".to_owned();
                self.remark(row, field, None, "duplicate_conflict", message);
            } else if repeats.contains(&index) {
                self.plan.rows_skipped.push((row, "duplicate"));
                self.plan.rows_total -= 1;
            } else {
                kept.push((row, record));
            }
        }
        kept
    }

    /// Adds an error about a row that was read well; `value` as the file has it, where one cell is to blame.
    pub fn remark(
        &mut self,
        row: u32,
        field: &str,
        value: Option<String>,
        code: &'static str,
        message: String,
    ) {
        let column = self.columns.place(field).map(|(_, header)| header.to_owned());
        self.plan.row_errors.push(RowRemark { row, column, value, code, message });
    }

    /// Says which names of a noun are new and will be made as stubs.
    pub fn note_stubs<'n>(
        &mut self,
        noun: (&str, &str),
        known: &BTreeSet<String>,
        named: impl Iterator<Item = Option<&'n String>>,
    ) {
        let new: BTreeSet<&String> = named.flatten().filter(|name| !known.contains(*name)).collect();
        let list: Vec<&str> = new.iter().take(5).map(|name| name.as_str()).collect();
        let more = if new.len() > 5 { format!(" and {} more", new.len() - 5) } else { String::new() };
        match new.len() {
            0 => {}
            1 => self.plan.notes.push(format!("1 {} is new and will be made: {}.", noun.0, list[0])),
            n => self.plan.notes.push(format!(
                "{n} {} are new and will be made: {}{more}.",
                noun.1,
                list.join(", ")
            )),
        }
    }
}

/// What was read of one part of the rows.
struct Part<R> {
    good: Vec<(u32, R)>,
    faulty: Vec<(u32, R)>,
    /// Neither blank nor the header again.
    rows: u32,
    skipped: Vec<(u32, &'static str)>,
    errors: Vec<RowRemark>,
    warnings: Vec<RowRemark>,
}

impl<R> Part<R> {
    fn read(
        table: &RawTable,
        columns: &Columns,
        rows: &[(u32, StringRecord)],
        mut record_of: impl FnMut(&mut Row, &mut Vec<RowRemark>) -> R,
    ) -> Self {
        let good = Vec::with_capacity(rows.len());
        let mut part = Self {
            good,
            faulty: Vec::new(),
            rows: 0,
            skipped: Vec::new(),
            errors: Vec::new(),
            warnings: Vec::new(),
        };
        for (number, record) in rows {
            if record.iter().all(|cell| cell.trim().is_empty()) {
                part.skipped.push((*number, "blank"));
                continue;
            }
            if is_header(table, record) {
                part.skipped.push((*number, "repeated_header"));
                continue;
            }
            part.rows += 1;
            let mut row = Row::new(*number, columns, record);
            let value = record_of(&mut row, &mut part.warnings);
            if row.errors.is_empty() {
                part.good.push((*number, value));
            } else {
                part.errors.append(&mut row.errors);
                part.faulty.push((*number, value));
            }
        }
        part
    }
}

/// Reads the next rows into the records of a batch that is done with: two million new ones take longer than their cells.
/// Records of a batch that was full of bytes before it was full of rows are let go.
fn next(rows: &mut TableRows, batch: &mut Vec<(u32, StringRecord)>) {
    if batch.len() < ROWS_AT_ONCE {
        batch.clear();
    }
    batch.resize_with(ROWS_AT_ONCE, Default::default);
    let (mut filled, mut bytes) = (0, 0);
    for (number, record) in batch.iter_mut() {
        if bytes > BYTES_AT_ONCE {
            break;
        }
        let Some(read) = rows.read_into(record) else { break };
        *number = read;
        filled += 1;
        bytes += record.as_slice().len();
    }
    batch.truncate(filled);
}

fn is_header(table: &RawTable, record: &StringRecord) -> bool {
    record.len() == table.headers.len()
        && record.iter().map(str::trim).eq(table.headers.iter().map(String::as_str))
}

/// Places of the rows whose key may be another's too, in order: a map of all keys takes as long as reading the file.
fn suspects<R: Sync, K: Hash>(rows: &[(u32, R)], key_of: &(impl Fn(&R) -> K + Sync)) -> Vec<usize> {
    let hash = |(_, record): &(u32, R)| {
        let mut hasher = DefaultHasher::new();
        key_of(record).hash(&mut hasher);
        hasher.finish()
    };
    let hashes: Vec<u64> = rows.par_iter().map(hash).collect();
    let mut sorted = hashes.clone();
    sorted.par_sort_unstable();
    let alike = sorted.chunk_by(u64::eq).filter(|alike| alike.len() > 1);
    let alike: HashSet<u64> = alike.map(|alike| alike[0]).collect();
    if alike.is_empty() {
        return Vec::new();
    }
    (0..rows.len()).filter(|place| alike.contains(&hashes[*place])).collect()
}
