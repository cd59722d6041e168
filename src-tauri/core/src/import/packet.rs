//! A card packet that came back: the bytes of a workbook to what was filled in.
//! Unpacks and counts every part before anything is parsed, and keeps only the cells that a form has.

use super::formula::without_apostrophe;
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
    /// Row of the recommendation in the sheet that people fill in, from 0.
    pub recommendation_row: u32,
    /// Answers that the spreadsheet took for something else than what was typed, in order: no form with one is taken in.
    pub faults: Vec<PacketFault>,
}

/// An answer that can't be taken in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PacketFault {
    /// Row and column in the sheet that people fill in, from 0.
    pub at: (u32, u16),
    /// Why, as a sentence.
    pub message: String,
}

impl PacketFault {
    /// The sentence with the sheet and the cell.
    pub fn said(&self) -> String {
        let (row, column) = self.at;
        let letter = char::from(b'A' + column as u8);
        format!("Sheet {PACKET_SHEET}, cell {letter}{}: {}", row + 1, self.message)
    }
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
    /// Its row in the sheet that people fill in, from 0.
    pub row: u32,
}

/// Reads a form. Refuses a file that is no packet, that is too large, or that unpacks to too much; an answer that the
/// spreadsheet took for something else than what was typed is a fault of the form.
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
    let (marks, evidence) = PACKET_COLUMNS;
    let mut filled = cells(&mut book, PACKET_SHEET, |row, column| {
        (column == u32::from(marks) && row == recommendation)
            || ([marks, evidence].map(u32::from).contains(&column) && rows.contains(&row))
    })?;
    let (mut answers, mut faults) = (Vec::new(), Vec::new());
    let mut answer = |at: (u32, u16), what: &str| match filled.remove(&(at.0, u32::from(at.1))) {
        None => String::new(),
        Some(Cell::Text(text)) => text.trim().to_owned(),
        Some(Cell::TakenFor(kind)) => {
            let message = format!(
                "{what} is {kind} to the spreadsheet, so what was typed is lost. Format the cell as text and type it again."
            );
            faults.push(PacketFault { at, message });
            String::new()
        }
    };
    for (row, at) in asked.into_iter().zip(rows) {
        let name = key(row, 2);
        answers.push(PacketAnswer {
            criterion: key(row, 1),
            mark: answer((at, marks), &format!("The mark of {}", shortened(&name))),
            evidence: answer((at, evidence), &format!("The evidence for {}", shortened(&name))),
            row: at,
            name,
        });
    }
    let recommended = answer((recommendation, marks), "The recommendation");
    Ok(PacketForm {
        candidate: key(1, 1),
        interviewer: key(2, 1),
        stage: key(3, 1),
        version: key(4, 1),
        scale: (key(5, 1), key(5, 2)),
        recommendation: recommended,
        recommendation_row: recommendation,
        answers,
        faults,
    })
}

fn shortened(name: &str) -> String {
    name.chars().take(80).collect()
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
