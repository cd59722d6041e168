//! The rows of a table, one after another, blank lines counted.

use csv::StringRecord;

/// The rows of a table, one after another.
pub struct TableRows<'t> {
    text: &'t [u8],
    reader: csv::Reader<&'t [u8]>,
    header_row: u32,
    /// Records read, the header and blank ones included.
    read: u32,
    /// Blank ones that come before the next one.
    blank: usize,
    behind_blank: Option<StringRecord>,
}

impl<'t> TableRows<'t> {
    /// The rows of a text that `reader` reads from its head.
    pub(super) fn new(text: &'t str, reader: csv::Reader<&'t [u8]>, header_row: u32) -> Self {
        Self { text: text.as_bytes(), reader, header_row, read: 0, blank: 0, behind_blank: None }
    }

    /// Reads the next row into a record, in place of what it held; answers its number.
    pub fn read_into(&mut self, record: &mut StringRecord) -> Option<u32> {
        loop {
            self.read_any(record)?;
            self.read += 1;
            if self.read > self.header_row {
                return Some(self.read - self.header_row);
            }
        }
    }

    /// The csv reader passes over blank lines in silence; they count as records here.
    fn read_any(&mut self, record: &mut StringRecord) -> Option<()> {
        if self.blank == 0 && self.behind_blank.is_none() {
            let blank = blank_lines(self.text, self.reader.position().byte() as usize);
            if !self.reader.read_record(record).ok()? {
                return None;
            }
            if blank == 0 {
                return Some(());
            }
            (self.blank, self.behind_blank) = (blank, Some(std::mem::take(record)));
        }
        if self.blank > 0 {
            self.blank -= 1;
            record.clear();
        } else {
            *record = self.behind_blank.take()?;
        }
        Some(())
    }
}

impl Iterator for TableRows<'_> {
    type Item = (u32, StringRecord);

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = StringRecord::new();
        Some((self.read_into(&mut record)?, record))
    }
}

/// Blank lines from the byte `at` on, where a record ended.
fn blank_lines(bytes: &[u8], at: usize) -> usize {
    // The reader stops between the CR and the LF of a line end.
    let inside_line_end = at > 0 && bytes.get(at - 1) == Some(&b'\r') && bytes.get(at) == Some(&b'\n');
    let mut rest = bytes.get(at + usize::from(inside_line_end)..).unwrap_or_default();
    let mut lines = 0;
    while let Some(next) = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")) {
        rest = next;
        lines += 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use crate::import::read;

    #[test]
    fn blank_lines_count_as_records() {
        let table = read("t.csv", b"\xef\xbb\xbfa;b\r\n1;2\r\n\r\n\n3;\"x\n\ny\"\r\n\r\n4;5".to_vec());
        assert_eq!((table.file.encoding, table.file.delimiter), ("utf-8-bom", Some(';')));
        let rows: Vec<(u32, usize)> = table.rows().map(|(row, record)| (row, record.len())).collect();
        assert_eq!(rows, [(1, 2), (2, 0), (3, 0), (4, 2), (5, 0), (6, 2)]);
    }
}
