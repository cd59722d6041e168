//! A card packet that came back: the bytes of a workbook to what was filled in.
//! Unpacks and counts every part before anything is parsed, and keeps only the cells that a form has.

use crate::{Error, Result};
use calamine::{Data, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, copy, sink};

/// Bytes of a file.
pub const MOST_PACKET_BYTES: u64 = 5_000_000;
/// Bytes of all parts, unpacked; of one part; bytes unpacked from one byte; number of parts.
const MOST_UNPACKED: u64 = 20_000_000;
const MOST_OF_A_PART: u64 = 4_000_000;
const MOST_RATIO: u64 = 100;
const MOST_PARTS: usize = 200;
/// Cells beyond are no part of a form.
const MOST_ROWS: u32 = 1_000;
const MOST_COLUMNS: u32 = 8;
/// Bytes of a cell: four for each letter that a spreadsheet takes.
const MOST_OF_A_CELL: usize = 4 * 32_767;

/// The sheet that people fill in.
pub const PACKET_SHEET: &str = "Scorecard";
/// The hidden sheet that says what the form is for.
pub const PACKET_KEYS: &str = "encore";
/// What its first row says, with the number of the format.
pub const PACKET_MARK: (&str, &str) = ("encore packet", "1");
/// Columns of marks and of evidence in the sheet that people fill in, from 0.
pub const PACKET_COLUMNS: (u16, u16) = (2, 3);

/// A form as it came back, nothing of it believed yet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PacketForm {
    /// Id of the candidate.
    pub candidate: String,
    /// Key of the interviewer.
    pub interviewer: String,
    /// Key of the stage.
    pub stage: String,
    /// Key of the process version.
    pub version: String,
    /// Lowest and highest mark, as text.
    pub scale: (String, String),
    /// What it asks for, in order.
    pub answers: Vec<PacketAnswer>,
    /// The recommendation, as it was chosen; empty = none.
    pub recommendation: String,
}

/// What was filled in for a criterion.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PacketAnswer {
    /// Key of the criterion.
    pub criterion: String,
    /// Its name when the form was made.
    pub name: String,
    /// The mark as it stands in the cell; empty = none.
    pub mark: String,
    /// The evidence; empty = none.
    pub evidence: String,
}

/// Reads a form. Refuses a file that is no packet, that is too large, or that unpacks to too much.
pub fn read_packet(bytes: &[u8]) -> Result<PacketForm> {
    unpacked_within_limits(bytes)?;
    // Whatever a parser does with a file of others, it takes nothing else down.
    let read = std::panic::catch_unwind(|| form(bytes));
    read.ok().flatten().ok_or_else(no_packet)
}

fn no_packet() -> Error {
    refuse(
        "This is no card packet of Encore. Choose the .xlsx file that Encore made for the interviewer, filled in.",
    )
}

fn refuse(message: &str) -> Error {
    Error::Invalid { field: "file", message: message.into() }
}

/// Real bytes, whatever the file says of itself.
fn unpacked_within_limits(bytes: &[u8]) -> Result<()> {
    let too_large = || {
        refuse(
            "This file is too large for a card packet. Nothing was read; ask for the file that Encore made.",
        )
    };
    if bytes.len() as u64 > MOST_PACKET_BYTES {
        return Err(too_large());
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_packet())?;
    if archive.len() > MOST_PARTS {
        return Err(too_large());
    }
    let most = MOST_UNPACKED.min(bytes.len() as u64 * MOST_RATIO);
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| no_packet())?;
        let length = copy(&mut part.take(MOST_OF_A_PART + 1), &mut sink()).map_err(|_| no_packet())?;
        unpacked += length;
        if length > MOST_OF_A_PART || unpacked > most {
            return Err(too_large());
        }
    }
    Ok(())
}

type Cells = BTreeMap<(u32, u32), String>;

/// The form; none when it is not one.
fn form(bytes: &[u8]) -> Option<PacketForm> {
    let mut book = Xlsx::new(Cursor::new(bytes)).ok()?;
    let keys = cells(&mut book, PACKET_KEYS)?;
    let key = |row: u32, column: u32| keys.get(&(row, column)).cloned().unwrap_or_default();
    if (key(0, 0).as_str(), key(0, 1).as_str()) != PACKET_MARK {
        return None;
    }
    let filled = cells(&mut book, PACKET_SHEET)?;
    let (marks, evidence) = PACKET_COLUMNS;
    let answer = |row: u32, column: u16| {
        let text = filled.get(&(row, u32::from(column))).map(|text| text.trim().to_owned());
        text.unwrap_or_default()
    };
    let row_of = |row: u32| key(row, 3).parse::<u32>().ok().filter(|row| (1..=MOST_ROWS).contains(row));
    let mut form = PacketForm {
        candidate: key(1, 1),
        interviewer: key(2, 1),
        stage: key(3, 1),
        version: key(4, 1),
        scale: (key(5, 1), key(5, 2)),
        recommendation: answer(row_of(6)? - 1, marks),
        answers: Vec::new(),
    };
    for row in (7..MOST_ROWS).take_while(|row| key(*row, 0) == "criterion") {
        let at = row_of(row)? - 1;
        form.answers.push(PacketAnswer {
            criterion: key(row, 1),
            name: key(row, 2),
            mark: answer(at, marks),
            evidence: answer(at, evidence),
        });
    }
    Some(form)
}

/// The cells of a sheet as text, one after another: a table of the sheet's size is never made.
fn cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Option<Cells> {
    let mut reader = book.worksheet_cells_reader(sheet).ok()?;
    let mut cells = Cells::new();
    while let Some(cell) = reader.next_cell().ok()? {
        let (row, column) = cell.get_position();
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            continue;
        }
        let text = match Data::from(cell.get_value().clone()) {
            Data::String(text) => without_apostrophe(text),
            Data::Float(number) => number.to_string(),
            Data::Int(number) => number.to_string(),
            _ => continue,
        };
        if text.len() > MOST_OF_A_CELL {
            return None;
        }
        cells.insert((row, column), text);
    }
    Some(cells)
}

/// Text without the apostrophe that made it inert.
fn without_apostrophe(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if super::looks_like_formula(rest) => rest.to_owned(),
        _ => text,
    }
}
