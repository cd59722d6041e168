//! In which order a column writes days such as 27/02/2021: told by those that can be read in one way only.
//! Never guesses: a column that tells neither order, or both, leaves such days unread.

use super::cells::Row;
use super::columns::Columns;
use super::table::RawTable;
use crate::model::ImportKind;
use chrono::{Datelike, NaiveDate};

/// The fields that hold days, by kind.
fn date_fields(kind: ImportKind) -> &'static [&'static str] {
    match kind {
        ImportKind::Sellers => &["hired_on", "ended_on"],
        ImportKind::Candidates => &["applied_on", "decided_on"],
        _ => &[],
    }
}

impl Row<'_> {
    /// A day, written like 2026-06-30 or in the order that its column tells; the year 9999 means open.
    pub fn date(&mut self, field: &str) -> Option<NaiveDate> {
        let cell = self.value(field)?;
        let (day, why) = match NaiveDate::parse_from_str(cell, "%Y-%m-%d") {
            Ok(day) => (Some(day).filter(|_| cell.len() == 10), None),
            Err(_) => match self.columns.day(field, cell) {
                Some(Ok(day)) => (Some(day), None),
                Some(Err(why)) => (None, Some(why)),
                None => (None, None),
            },
        };
        match day {
            Some(day) if day.year() == 9999 => None,
            Some(day) if (1900..2200).contains(&day.year()) => Some(day),
            _ => {
                let not_a_date = || format!("“{cell}” is not a date. Write it like 2026-06-30.");
                self.error(field, "bad_date", |_| why.unwrap_or_else(not_a_date));
                None
            }
        }
    }
}

/// What a column tells of the order in which it writes days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct DateOrder {
    /// The first cell that can only be read with the day first.
    day_first: Option<String>,
    /// The first cell that can only be read with the month first.
    month_first: Option<String>,
    /// Another date column of the file, which tells what this one does not.
    told_by: Option<(String, bool)>,
}

impl DateOrder {
    /// Whether the day comes first, where the column or the file tells.
    pub fn is_day_first(&self) -> Option<bool> {
        match (&self.day_first, &self.month_first) {
            (Some(_), None) => Some(true),
            (None, Some(_)) => Some(false),
            (Some(_), Some(_)) => None,
            (None, None) => self.told_by.as_ref().map(|(_, day_first)| *day_first),
        }
    }

    /// The day of a cell written like 27/02/2021, or the sentence why it stays unread; none when it is no such day.
    pub fn read(&self, cell: &str, header: &str) -> Option<Result<NaiveDate, String>> {
        let ways = ways(cell)?;
        if let (Some(day_first), Some(month_first)) = (&self.day_first, &self.month_first) {
            return Some(Err(format!(
                "“{cell}” is not read: {header} has the day first in “{day_first}” and the month first in “{month_first}”. \
                 Write days like 2026-06-30."
            )));
        }
        let day = match (ways, self.is_day_first()) {
            (Ways { day_first, .. }, Some(true)) => day_first,
            (Ways { month_first, .. }, Some(false)) => month_first,
            // 05/05/2021 is one day in either order.
            (Ways { day_first: Some(a), month_first: Some(b) }, None) if a != b => {
                return Some(Err(format!(
                    "“{cell}” can be {} or {}, and no day of {header} tells which. Write it like {}.",
                    a.format("%-d %B %Y"),
                    b.format("%-d %B %Y"),
                    a.format("%Y-%m-%d")
                )));
            }
            (ways, None) => ways.day_first.or(ways.month_first),
        };
        day.map(Ok)
    }

    /// How the column was read, where a file writes days so.
    fn note(&self, header: &str) -> Option<String> {
        let order = if self.is_day_first()? { "the day first" } else { "the month first" };
        let because = match (self.day_first.as_ref().or(self.month_first.as_ref()), &self.told_by) {
            (Some(cell), _) => format!("“{cell}” can be read in no other way"),
            (None, Some((other, _))) => format!("as {other} is"),
            (None, None) => return None,
        };
        Some(format!("{header} is read with {order}: {because}."))
    }
}

/// The days that a cell may mean.
#[derive(Clone, Copy)]
struct Ways {
    day_first: Option<NaiveDate>,
    month_first: Option<NaiveDate>,
}

/// The days that a cell such as 27/02/2021, 27.02.2021 or 27-02-2021 may mean; none when it is not written so.
fn ways(cell: &str) -> Option<Ways> {
    let separator = cell.chars().find(|letter| !letter.is_ascii_digit())?;
    let parts: Vec<&str> = cell.split(separator).collect();
    let [first, second, year] = parts[..] else { return None };
    let is_short = |part: &str| (1..=2).contains(&part.len());
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let written_so = "/.-".contains(separator) && is_short(first) && is_short(second) && year.len() == 4;
    if !written_so || !parts.iter().all(digits) {
        return None;
    }
    let (first, second) = (first.parse().ok()?, second.parse().ok()?);
    let day = |month, day| NaiveDate::from_ymd_opt(year.parse().ok()?, month, day);
    Some(Ways { day_first: day(second, first), month_first: day(first, second) })
}

/// Looks through a table for the order of its date columns; answers how it will read them, in words.
pub(super) fn tell(kind: ImportKind, table: &RawTable, columns: &mut Columns) -> Vec<String> {
    let mapped =
        date_fields(kind).iter().filter_map(|field| Some((*field, columns.place(field)?.1.to_owned())));
    let mapped: Vec<(&str, String)> = mapped.collect();
    // Nearly every file writes 2026-06-30: it is not parsed twice.
    if mapped.is_empty() || !may_write_year_last(table.text()) {
        return Vec::new();
    }
    let mut orders = vec![DateOrder::default(); mapped.len()];
    let mut written = vec![false; mapped.len()];
    for (number, record) in table.rows() {
        let row = Row::new(number, columns, &record);
        // A row with a cell too many tells nothing: its cells may have slipped.
        if !row.errors.is_empty() {
            continue;
        }
        for (place, (field, _)) in mapped.iter().enumerate() {
            // What the user says of one cell tells nothing of the others.
            let Some((cell, ways)) = row.as_in_file(field).and_then(|cell| Some((cell, ways(cell)?))) else {
                continue;
            };
            written[place] = true;
            let order = &mut orders[place];
            match (ways.day_first, ways.month_first) {
                (Some(_), None) => order.day_first.get_or_insert_with(|| cell.to_owned()),
                (None, Some(_)) => order.month_first.get_or_insert_with(|| cell.to_owned()),
                _ => continue,
            };
        }
    }
    let told =
        mapped.iter().zip(&orders).filter_map(|((_, header), order)| Some((header, order.is_day_first()?)));
    let told: Vec<(String, bool)> = told.map(|(header, day_first)| (header.clone(), day_first)).collect();
    if let Some(first) = told.first().filter(|first| told.iter().all(|other| other.1 == first.1)) {
        for order in
            orders.iter_mut().filter(|order| order.day_first.is_none() && order.month_first.is_none())
        {
            order.told_by = Some(first.clone());
        }
    }
    let read = mapped.iter().zip(&orders).zip(written).filter(|(_, written)| *written);
    let notes = read.filter_map(|(((_, header), order), _)| order.note(header)).collect();
    columns.orders = mapped.into_iter().map(|(field, _)| field).zip(orders).collect();
    notes
}

/// Whether somewhere a year may stand last: four digits behind a separator behind a digit.
fn may_write_year_last(text: &str) -> bool {
    let so = |at: &[u8]| {
        at[0].is_ascii_digit() && b"/.-".contains(&at[1]) && at[2..].iter().all(u8::is_ascii_digit)
    };
    text.as_bytes().windows(6).any(so)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_as_a_day_is_one() {
        for cell in [
            "27/02/21",
            "2021/02/27",
            "27/02.2021",
            "a/b/2021",
            "27/02",
            "27/02/2021 10:00",
            "+1/02/2021",
            "",
        ] {
            assert!(ways(cell).is_none(), "{cell}");
        }
        let ways = ways("27/2/2021").unwrap();
        assert_eq!((ways.day_first, ways.month_first), (NaiveDate::from_ymd_opt(2021, 2, 27), None));
    }

    #[test]
    fn files_that_write_the_year_first_are_not_looked_through() {
        assert!(!may_write_year_last("id,hire_date\nS-1,2021-02-27\nS2,2021-12-01"));
        for cell in ["1/2/2021", "27.02.2021", "27-02-2021"] {
            assert!(may_write_year_last(&format!("id,hire_date\nS1,{cell}")), "{cell}");
        }
    }
}
