//! One row's cells as values; what can't be read becomes a remark, never a guess.

use super::columns::Columns;
use super::fields::meanings;
use super::formula::without_apostrophe;
use crate::model::{Money, Month, RowRemark};
use csv::StringRecord;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Reads the cells of one row and keeps what was wrong with them.
pub(super) struct Row<'a> {
    pub number: u32,
    pub columns: &'a Columns,
    record: &'a StringRecord,
    pub errors: Vec<RowRemark>,
}

impl<'a> Row<'a> {
    pub fn new(number: u32, columns: &'a Columns, record: &'a StringRecord) -> Self {
        let mut row = Self { number, columns, record, errors: Vec::new() };
        let surplus = record.iter().skip(columns.headers.len()).any(|cell| !cell.trim().is_empty());
        if surplus {
            row.error_of_row("too_many_cells", "The row has more cells than the header.");
        }
        row
    }

    /// The cell as it stands, or as the user takes it; trimmed, none when blank or without a column. The apostrophe that
    /// an export puts before a formula goes.
    pub fn raw(&self, field: &str) -> Option<&'a str> {
        let (place, cell) = self.in_file(field)?;
        Some(self.columns.meant(place, cell)).filter(|cell| !cell.is_empty())
    }

    /// The cell as the file has it.
    pub fn as_in_file(&self, field: &str) -> Option<&'a str> {
        self.in_file(field).map(|(_, cell)| cell)
    }

    fn in_file(&self, field: &str) -> Option<(usize, &'a str)> {
        let (place, _) = self.columns.place(field)?;
        let cell = self.record.get(place).map(str::trim).filter(|cell| !cell.is_empty())?;
        Some((place, without_apostrophe(cell)))
    }

    /// Text in one normal form, inner blanks as one; `null`, `n/a` and `none` are blank.
    pub fn text(&self, field: &str) -> Option<String> {
        self.name(field).filter(|text| !is_nothing(text))
    }

    /// As [`Row::text`], but "Null" and "None" are names.
    pub fn name(&self, field: &str) -> Option<String> {
        self.line(field).map(Cow::into_owned)
    }

    /// As [`Row::name`], and as it stands in the file where it is in that form already.
    fn line(&self, field: &str) -> Option<Cow<'a, str>> {
        let raw = self.raw(field)?;
        if is_plain(raw) {
            return Some(Cow::Borrowed(raw));
        }
        let text: String = raw.nfc().collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(Cow::Owned(text))
    }

    /// Text with its line breaks.
    pub fn note(&self, field: &str) -> Option<String> {
        let text = self.raw(field)?.replace("\r\n", "\n");
        (!is_nothing(&text)).then(|| text.nfc().collect())
    }

    /// A value that a row can't do without: blank, `n/a` and an open date are missing.
    pub fn need<T>(&mut self, field: &str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            let header = self.columns.place(field).map(|(_, header)| header);
            if !self.errors.iter().any(|error| error.column.as_deref() == header) {
                self.error(field, "missing_required", |header| format!("{header} is missing."));
            }
        }
        value
    }

    /// Whether the cell says nothing.
    pub fn is_blank(&self, field: &str) -> bool {
        self.value(field).is_none()
    }

    /// Text that a row can't do without.
    pub fn required(&mut self, field: &str) -> Cow<'a, str> {
        let text = self.line(field).filter(|text| !is_nothing(text));
        self.need(field, text).unwrap_or_default()
    }

    /// A month.
    pub fn month(&mut self, field: &str) -> Option<Month> {
        let cell = self.value(field)?;
        let month = cell.parse().ok();
        if month.is_none() {
            self.error(field, "bad_month", |_| format!("“{cell}” is not a month. Write it like 2026-06."));
        }
        month
    }

    /// A number with a decimal point and no thousands signs.
    pub fn number(&mut self, field: &str) -> Option<f64> {
        let cell = self.value(field)?;
        let number = plain_number(cell);
        if number.is_none() {
            self.error(field, "bad_number", |_| format!("“{cell}” is not a number. Write it like 12500.50."));
        }
        number
    }

    /// A number of 0 or more.
    pub fn positive(&mut self, field: &str) -> Option<f64> {
        let number = self.number(field)?;
        if number < 0.0 {
            self.error(field, "bad_value", |header| format!("{header} can't be below 0."));
            return None;
        }
        Some(number)
    }

    /// A whole number of 0 or more.
    pub fn count(&mut self, field: &str) -> Option<u32> {
        let number = self.positive(field)?;
        if number.fract() != 0.0 || number > f64::from(u32::MAX) {
            self.error(field, "bad_number", |header| format!("{header} must be a whole number."));
            return None;
        }
        Some(number as u32)
    }

    /// An amount of money.
    pub fn money(&mut self, field: &str) -> Option<Money> {
        let number = self.number(field)?;
        if number.abs() > 1e13 {
            self.error(field, "bad_number", |header| format!("{header} is larger than Encore keeps."));
            return None;
        }
        Some(Money::from_major(number))
    }

    /// Yes or no.
    pub fn flag(&mut self, field: &str) -> Option<bool> {
        let cell = self.value(field)?;
        match cell.to_lowercase().as_str() {
            "yes" | "y" | "true" | "1" | "x" => Some(true),
            "no" | "n" | "false" | "0" => Some(false),
            _ => {
                self.error(field, "bad_value", |_| format!("“{cell}” is neither yes nor no."));
                None
            }
        }
    }

    /// One of a few words, in any case.
    pub fn word(&mut self, field: &str, words: &[(&str, &'static str)]) -> Option<String> {
        let cell = self.value(field)?;
        let plain = cell.to_lowercase().replace([' ', '-'], "_");
        let found = words.iter().find(|(word, _)| *word == plain).map(|(_, meaning)| (*meaning).to_owned());
        if found.is_none() {
            let choices = meanings(words).join(", ");
            self.error(field, "bad_value", |header| {
                format!("“{cell}” is unknown in {header}. Use one of: {choices}.")
            });
        }
        found
    }

    /// Adds an error about a field; the sentence is given the column's header.
    pub fn error(&mut self, field: &str, code: &'static str, sentence: impl FnOnce(&str) -> String) {
        let header = self.columns.place(field).map(|(_, header)| header.to_owned());
        let message = sentence(header.as_deref().unwrap_or(field));
        let value = self.as_in_file(field).map(str::to_owned);
        self.errors.push(self.remark(header, value, code, message));
    }

    /// Adds an error that no single cell is to blame for.
    pub fn error_of_row(&mut self, code: &'static str, sentence: &str) {
        self.errors.push(self.remark(None, None, code, sentence.into()));
    }

    /// A remark about a field that is no error.
    pub fn warning(&self, field: &str, code: &'static str, sentence: &str) -> RowRemark {
        let header = self.columns.place(field).map(|(_, header)| header.to_owned());
        let value = self.as_in_file(field).map(str::to_owned);
        self.remark(header, value, code, sentence.to_owned())
    }

    /// The cell as it stands; none when it says nothing.
    pub fn value(&self, field: &str) -> Option<&'a str> {
        self.raw(field).filter(|cell| !is_nothing(cell))
    }

    fn remark(
        &self,
        column: Option<String>,
        value: Option<String>,
        code: &'static str,
        message: String,
    ) -> RowRemark {
        RowRemark { row: self.number, column, value, code, message }
    }
}

/// Text in its normal form already, as nearly all is: letters of ASCII with single blanks between them.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') && !text.contains("  ")
}

fn is_nothing(cell: &str) -> bool {
    ["null", "n/a", "none"].iter().any(|word| cell.eq_ignore_ascii_case(word))
}

fn plain_number(cell: &str) -> Option<f64> {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !digits.is_empty();
    plain.then(|| cell.parse::<f64>().ok()).flatten().filter(|number| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_never_guessed() {
        assert_eq!(plain_number("-12.5"), Some(-12.5));
        for cell in ["120k", "1e5", "1,000", "", "-", ".", "1.2.3", "inf", "NaN"] {
            assert_eq!(plain_number(cell), None, "{cell}");
        }
    }
}
