//! A card packet that came back: the bytes of a workbook to what was filled in.
//! Unpacks and counts every part before anything is parsed, and keeps only the cells that a form has.

use super::cells::without_apostrophe;
use crate::{Error, Result};
use calamine::{DataRef, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, copy, sink};

/// Bytes of a file.
pub const MOST_PACKET_BYTES: u64 = 5_000_000;
/// Bytes of all parts, unpacked; of one part; bytes unpacked from one byte; number of parts.
const MOST_UNPACKED: u64 = 20_000_000;
const MOST_OF_A_PART: u64 = 4_000_000;
const MOST_RATIO: u64 = 100;
const MOST_PARTS: usize = 200;
/// Rows beyond are no part of a form.
const MOST_ROWS: u32 = 1_000;
/// Bytes of a cell: four for each letter that a spreadsheet takes; of all cells that are kept, however often one text is named.
const MOST_OF_A_CELL: usize = 4 * 32_767;
const MOST_KEPT: usize = 4_000_000;

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

/// Reads a form. Refuses a file that is no packet, that is too large, or that unpacks to too much, and an answer that the
/// spreadsheet took for something else than what was typed.
pub fn read_packet(bytes: &[u8]) -> Result<PacketForm> {
    unpacked_within_limits(bytes)?;
    // Whatever a parser does with a file of others, it takes nothing else down.
    std::panic::catch_unwind(|| form(bytes)).unwrap_or_else(|_| Err(no_packet()))
}

fn no_packet() -> Error {
    refuse(
        "This is no card packet of Encore. Choose the .xlsx file that Encore made for the interviewer, filled in.",
    )
}

fn refuse(message: &str) -> Error {
    Error::Invalid { field: "file", message: message.into() }
}

fn too_large() -> Error {
    refuse("This file is too large for a card packet. Nothing was read; ask for the file that Encore made.")
}

/// Real bytes, whatever the file says of itself.
fn unpacked_within_limits(bytes: &[u8]) -> Result<()> {
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

/// What stands in a cell: text, or the kind of thing that the spreadsheet took it for.
enum Cell {
    Text(String),
    TakenFor(&'static str),
}

type Cells = BTreeMap<(u32, u32), Cell>;

/// The form; refused when it is not one.
fn form(bytes: &[u8]) -> Result<PacketForm> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| no_packet())?;
    let keys = cells(&mut book, PACKET_KEYS, |_, column| column <= 3)?;
    let key = |row: u32, column: u32| match keys.get(&(row, column)) {
        Some(Cell::Text(text)) => text.clone(),
        _ => String::new(),
    };
    if (key(0, 0).as_str(), key(0, 1).as_str()) != PACKET_MARK {
        return Err(no_packet());
    }
    let row_of = |row: u32| {
        let at = key(row, 3).parse::<u32>().ok().filter(|at| (1..=MOST_ROWS).contains(at));
        at.map(|at| at - 1).ok_or_else(no_packet)
    };
    let recommendation = row_of(6)?;
    let asked: Vec<u32> = (7..MOST_ROWS).take_while(|row| key(*row, 0) == "criterion").collect();
    let rows = asked.iter().map(|row| row_of(*row)).collect::<Result<Vec<u32>>>()?;
    let (marks, evidence) = (u32::from(PACKET_COLUMNS.0), u32::from(PACKET_COLUMNS.1));
    let mut filled = cells(&mut book, PACKET_SHEET, |row, column| {
        (column == marks && row == recommendation)
            || ((column == marks || column == evidence) && rows.contains(&row))
    })?;
    let mut answers = Vec::new();
    for (row, at) in asked.into_iter().zip(rows) {
        let name = key(row, 2);
        answers.push(PacketAnswer {
            criterion: key(row, 1),
            mark: answer(&mut filled, (at, marks), &format!("The mark of {}", shortened(&name)))?,
            evidence: answer(&mut filled, (at, evidence), &format!("The evidence for {}", shortened(&name)))?,
            name,
        });
    }
    Ok(PacketForm {
        candidate: key(1, 1),
        interviewer: key(2, 1),
        stage: key(3, 1),
        version: key(4, 1),
        scale: (key(5, 1), key(5, 2)),
        recommendation: answer(&mut filled, (recommendation, marks), "The recommendation")?,
        answers,
    })
}

fn shortened(name: &str) -> String {
    name.chars().take(80).collect()
}

/// The answer in a cell, empty = none. One that is no text any more is refused: what was typed can't be told from it.
fn answer(filled: &mut Cells, at: (u32, u32), what: &str) -> Result<String> {
    match filled.remove(&at) {
        None => Ok(String::new()),
        Some(Cell::Text(text)) => Ok(text.trim().to_owned()),
        Some(Cell::TakenFor(kind)) => Err(refuse(&format!(
            "{what} is {kind} to the spreadsheet, so what was typed is lost. Nothing was read; format the cell as text, type it again and save."
        ))),
    }
}

/// The wanted cells of a sheet, one after another: a table of the sheet's size is never made, and no other cell is kept.
fn cells(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str, is_wanted: impl Fn(u32, u32) -> bool) -> Result<Cells> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|_| no_packet())?;
    let mut cells = Cells::new();
    let mut kept = 0;
    while let Some(cell) = reader.next_cell().map_err(|_| no_packet())? {
        let (row, column) = cell.get_position();
        if row >= MOST_ROWS || !is_wanted(row, column) {
            continue;
        }
        let mut text = |text: &str| {
            kept += text.len();
            let fits = kept <= MOST_KEPT && text.len() <= MOST_OF_A_CELL;
            if fits { Ok(Cell::Text(without_apostrophe(text).to_owned())) } else { Err(too_large()) }
        };
        let cell = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::SharedString(shared) => text(shared)?,
            DataRef::String(own) => text(own)?,
            DataRef::Float(number) => text(&number.to_string())?,
            DataRef::Int(number) => text(&number.to_string())?,
            DataRef::Bool(is_so) => text(if *is_so { "TRUE" } else { "FALSE" })?,
            DataRef::DateTime(date) if date.is_duration() => Cell::TakenFor("a duration"),
            DataRef::DurationIso(_) => Cell::TakenFor("a duration"),
            DataRef::DateTime(_) | DataRef::DateTimeIso(_) => Cell::TakenFor("a date"),
            DataRef::Error(_) => Cell::TakenFor("an error"),
        };
        cells.insert((row, column), cell);
    }
    Ok(cells)
}
