//! Bytes of a CSV or JSON file to a table of text cells.
//! Never guesses an encoding: UTF-8 or a refusal.

use super::table_rows::TableRows;
use crate::model::{FileFacts, Meaning, Refusal, hex};
use csv::StringRecord;
use sha2::{Digest, Sha256};

const MOST_BYTES: usize = 1_000_000_000;
const MOST_COLUMNS: usize = 500;
const MOST_CELL_BYTES: usize = 1_000_000;

/// A file read as text; its rows are parsed as they are asked for.
#[derive(Debug)]
pub struct RawTable {
    /// What was read before the rows.
    pub file: FileFacts,
    /// Why the file is refused; then there are no headers and rows.
    pub refused: Option<Refusal>,
    /// Header texts, trimmed.
    pub headers: Vec<String>,
    /// Rows after the header that are not blank.
    pub row_count: u32,
    /// Role of the sellers who have none, by the user.
    pub role_for_all: Option<String>,
    /// What the user said of cells that can't be read.
    pub meanings: Vec<Meaning>,
    /// What the user said of columns: the header, and the field's name or template header; blank = left out.
    pub columns_meant: Vec<(String, String)>,
    text: String,
}

impl RawTable {
    /// Records after the header with their number, blank ones included; an unreadable one ends the table.
    pub fn rows(&self) -> TableRows<'_> {
        TableRows::new(&self.text, self.reader(), self.file.header_row)
    }

    /// The whole text, for JSON.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn reader(&self) -> csv::Reader<&[u8]> {
        let delimiter = self.file.delimiter.unwrap_or(',') as u8;
        csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(self.text.as_bytes())
    }

    fn refuse(mut self, code: &'static str, message: impl Into<String>) -> Self {
        self.refused = Some(Refusal { code, message: message.into() });
        self.text.clear();
        self
    }
}

/// Reads a CSV file, or a JSON one when it starts with a brace.
pub fn read(name: &str, bytes: Vec<u8>) -> RawTable {
    let file = FileFacts { name: name.into(), sha256: hex(&Sha256::digest(&bytes)), ..FileFacts::default() };
    let empty = RawTable {
        file,
        refused: None,
        headers: Vec::new(),
        row_count: 0,
        role_for_all: None,
        meanings: Vec::new(),
        columns_meant: Vec::new(),
        text: String::new(),
    };
    if bytes.is_empty() {
        return empty
            .refuse("empty_file", format!("“{name}” is empty. Export it again, or choose another file."));
    }
    if bytes.len() > MOST_BYTES {
        return empty.refuse(
            "file_too_large",
            format!("“{name}” is larger than 1 GB. Split it and import the parts."),
        );
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        let message = format!(
            "“{name}” is a workbook. If it is a card packet, read it on the Scorecards page. Save any other sheet as CSV (UTF-8) and import that file."
        );
        return empty.refuse("unsupported_format", message);
    }
    if bytes.contains(&0) {
        let message =
            format!("“{name}” is not a text file. Save the table as CSV (UTF-8) and import that file.");
        return empty.refuse("nul_byte", message);
    }
    let Ok(text) = String::from_utf8(bytes) else {
        let message = format!("“{name}” is not in UTF-8. Save it as “CSV UTF-8” and import that file.");
        return empty.refuse("bad_encoding", message);
    };
    let (encoding, text) = match text.strip_prefix('\u{feff}') {
        Some(rest) => ("utf-8-bom", rest.to_owned()),
        None => ("utf-8", text),
    };
    let mut table = RawTable { text, ..empty };
    table.file.encoding = encoding;
    if table.text.trim_start().starts_with(['{', '[']) {
        table.file.encoding = "json";
        return table;
    }
    read_header(table)
}

fn read_header(mut table: RawTable) -> RawTable {
    let name = table.file.name.clone();
    if table.text.trim().is_empty() {
        return table.refuse("empty_file", format!("“{name}” holds nothing but blank lines."));
    }
    table.file.delimiter = Some(delimiter(&table.text));
    let blank_lines = table.text.lines().take_while(|line| line.trim().is_empty()).count();
    table.file.header_row = blank_lines as u32 + 1;
    let mut header = StringRecord::new();
    let read = table.reader().read_record(&mut header);
    if read.is_err() {
        return table.refuse("not_a_table", format!("“{name}” can't be read as a table."));
    }
    table.headers = header.iter().map(|cell| cell.trim().to_owned()).collect();
    if table.headers.len() > MOST_COLUMNS {
        let message = format!("“{name}” has {} columns; Encore reads up to 500.", table.headers.len());
        return table.refuse("too_many_columns", message);
    }
    if let Some(rows) = plain_rows(&table.text, table.file.header_row as usize) {
        return counted(table, rows);
    }
    let mut rows = 0;
    let mut too_large = None;
    for (row, record) in table.rows() {
        rows += usize::from(!record.is_empty());
        if record.iter().any(|cell| cell.len() > MOST_CELL_BYTES) {
            too_large = Some((row, record.len()));
            break;
        }
    }
    if let Some((row, _)) = too_large {
        let open = table.text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
        let (code, why) = if open {
            ("unclosed_quote", "a quotation mark is opened there and never closed")
        } else {
            ("cell_too_large", "a cell there is larger than 1 MB")
        };
        return table.refuse(code, format!("“{name}” can't be read from row {row} on: {why}."));
    }
    counted(table, rows)
}

fn counted(mut table: RawTable, rows: usize) -> RawTable {
    table.row_count = rows as u32;
    if rows > 0 {
        return table;
    }
    let name = table.file.name.clone();
    table.refuse("no_rows", format!("“{name}” has a header and no rows."))
}

/// Rows after the header of a text in which a line is a record: no quotation mark, no lone carriage return, no line as
/// long as a cell must not be. None for any other, whose cells must be read to be counted.
fn plain_rows(text: &str, header_row: usize) -> Option<usize> {
    let ends_line = |at: usize| text.as_bytes().get(at + 1) == Some(&b'\n');
    if text.contains('"') || text.match_indices('\r').any(|(at, _)| !ends_line(at)) {
        return None;
    }
    let mut rows = 0;
    for (number, line) in text.lines().enumerate() {
        if line.len() > MOST_CELL_BYTES {
            return None;
        }
        rows += usize::from(number >= header_row && !line.is_empty());
    }
    Some(rows)
}

/// The delimiter that the first lines agree on best.
fn delimiter(text: &str) -> char {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(200).collect();
    let score = |delimiter: char| {
        let first = lines.first().map_or(0, |line| line.matches(delimiter).count());
        let agreeing = lines.iter().filter(|line| line.matches(delimiter).count() == first).count();
        if first == 0 { 0 } else { agreeing * 100 + first.min(99) }
    };
    [',', ';', '\t', '|'].into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(bytes: &[u8]) -> Option<&'static str> {
        read("t.csv", bytes.to_vec()).refused.map(|refusal| refusal.code)
    }

    #[test]
    fn refuses_what_is_no_table() {
        assert_eq!(refusal(b""), Some("empty_file"));
        assert_eq!(refusal(b"\n \n"), Some("empty_file"));
        assert_eq!(refusal(b"a,b\n"), Some("no_rows"));
        assert_eq!(refusal(b"a,b\n1,\0"), Some("nul_byte"));
        assert_eq!(refusal(b"a,b\n1,\xff\xfe"), Some("bad_encoding"));
        assert_eq!(refusal(b"PK\x03\x04"), Some("unsupported_format"));
        assert_eq!(refusal("a,".repeat(600).as_bytes()), Some("too_many_columns"));
        assert_eq!(refusal(format!("a,b\n1,\"{}", "x\n".repeat(600_000)).as_bytes()), Some("unclosed_quote"));
        assert_eq!(refusal(b"a,b\n1,2"), None);
    }
}
