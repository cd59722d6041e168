//! Which column of a file is which field.
//! Never maps a protected column.

use super::dates::DateOrder;
use super::fields::{Field, PROTECTED, fields};
use crate::model::{ImportKind, Meaning};
use chrono::NaiveDate;
use strsim::jaro_winkler;

const HEADCOUNT: &str = "headcount";

/// From this likeness on a header may be meant for another.
const NEARLY: f64 = 0.88;

/// Where each column of a file goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Goes {
    To(&'static str),
    Nowhere,
    Protected,
}

/// What the user said of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Is(&'static Field),
    LeftOut,
}

/// The columns of a file as a kind reads them.
#[derive(Debug)]
pub(super) struct Columns {
    pub goes: Vec<Goes>,
    pub headers: Vec<String>,
    /// The role that a header names (`ae_headcount`).
    pub role_in_header: Option<String>,
    /// What the date columns of a file that writes days like 27/02/2021 tell of their order.
    pub orders: Vec<(&'static str, DateOrder)>,
    /// What the user said of cells, by the number of their column.
    pub meanings: Vec<(usize, Meaning)>,
    places: Vec<(&'static str, usize)>,
    /// What the user said of each column.
    said: Vec<Said>,
}

impl Columns {
    /// By their headers, but for those of which the user `meant` otherwise.
    pub fn of(kind: ImportKind, headers: &[String], meant: &[(String, String)]) -> Self {
        let said = said(kind, headers, meant);
        let given = said.iter().filter_map(|said| match said {
            Said::Is(field) => Some(field.name),
            Said::Nothing | Said::LeftOut => None,
        });
        let given: Vec<&str> = given.collect();
        let mut columns = Self {
            goes: Vec::new(),
            headers: headers.to_vec(),
            role_in_header: None,
            orders: Vec::new(),
            meanings: Vec::new(),
            places: Vec::new(),
            said,
        };
        for (place, header) in headers.iter().enumerate() {
            let goes = match columns.said[place] {
                _ if is_protected(header) => Goes::Protected,
                Said::LeftOut => Goes::Nowhere,
                Said::Is(field) => Goes::To(field.name),
                Said::Nothing => columns.by_header(kind, header, &given),
            };
            if let Goes::To(name) = goes {
                columns.places.push((name, place));
                if name == HEADCOUNT {
                    columns.role_in_header = role_of_headcount(header);
                }
            }
            columns.goes.push(goes);
        }
        columns
    }

    /// Where a column goes of which nothing was said. A field that was `given` to a column is no other's.
    fn by_header(&self, kind: ImportKind, header: &str, given: &[&str]) -> Goes {
        let plain = plain(header);
        // Where the template's own heading is there too, another name of it goes nowhere.
        let is_there = |template: &str| {
            let mut unsaid = self.headers.iter().zip(&self.said).filter(|(_, said)| **said == Said::Nothing);
            unsaid.any(|(header, _)| self::plain(header) == template)
        };
        let found = fields(kind).iter().find(|field| {
            field.template == plain || (field.synonyms.contains(&&*plain) && !is_there(field.template))
        });
        let of_role = (kind == ImportKind::Quarters && role_of_headcount(header).is_some())
            .then(|| field_named(kind, HEADCOUNT))
            .flatten();
        let found = found.or(of_role);
        let found =
            found.filter(|field| self.column_of(field.name).is_none() && !given.contains(&field.name));
        found.map_or(Goes::Nowhere, |field| Goes::To(field.name))
    }

    /// Column number and header of a field.
    pub fn place(&self, field: &str) -> Option<(usize, &str)> {
        let place = self.column_of(field)?;
        Some((place, &self.headers[place]))
    }

    /// The day of a cell written like 27/02/2021, or why it stays unread; none when it is no such day.
    pub fn day(&self, field: &str, cell: &str) -> Option<Result<NaiveDate, String>> {
        let (_, order) = self.orders.iter().find(|(name, _)| *name == field)?;
        order.read(cell, self.place(field).map_or(field, |(_, header)| header))
    }

    /// The order of the first date column that tells one.
    pub fn date_order(&self) -> &'static str {
        match self.orders.iter().find_map(|(_, order)| order.is_day_first()) {
            None => "ymd",
            Some(true) => "dmy",
            Some(false) => "mdy",
        }
    }

    fn column_of(&self, field: &str) -> Option<usize> {
        self.places.iter().find(|(name, _)| *name == field).map(|(_, place)| *place)
    }

    /// How many fields have a column, if every required one has; none when a required one has not, or none at all has.
    pub fn fit(&self, kind: ImportKind) -> Option<usize> {
        (self.missing(kind).is_empty() && !self.places.is_empty()).then_some(self.places.len())
    }

    /// The column that may be meant by a field that has none: one that goes nowhere and is written nearly as the field's
    /// header or a synonym is (Jaro-Winkler similarity of .88 or more). Only to be said, never taken.
    pub fn nearly(&self, kind: ImportKind, template: &str) -> Option<&str> {
        let field = fields(kind).iter().find(|field| field.template == template)?;
        let names = || [field.template].into_iter().chain(field.synonyms.iter().copied());
        let unused = self.headers.iter().zip(self.goes.iter().zip(&self.said));
        let unused = unused.filter(|(_, (goes, said))| **goes == Goes::Nowhere && **said == Said::Nothing);
        let likeness = |header: &str| {
            let header = plain(header);
            names().map(|name| jaro_winkler(name, &header)).fold(0.0, f64::max)
        };
        let likely = unused.map(|(header, _)| (likeness(header), header)).filter(|(like, _)| *like >= NEARLY);
        likely.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, header)| header.as_str())
    }

    /// Fields that no column holds and that need none, by their header.
    pub fn absent(&self, kind: ImportKind) -> impl Iterator<Item = &'static str> {
        let absent =
            fields(kind).iter().filter(|field| !field.required && self.column_of(field.name).is_none());
        absent.map(|field| field.template)
    }

    /// Required fields that no column holds, by their heading.
    pub fn missing(&self, kind: ImportKind) -> Vec<&'static str> {
        self.missing_fields(kind).map(|field| field.template).collect()
    }

    /// The same in words, each with the other headings that it may have.
    pub fn missing_in_words(&self, kind: ImportKind) -> String {
        let words = |field: &Field| match field.synonyms {
            [] => field.template.to_owned(),
            others => format!("{} (or {})", field.template, others.join(", ")),
        };
        self.missing_fields(kind).map(words).collect::<Vec<_>>().join(", ")
    }

    fn missing_fields(&self, kind: ImportKind) -> impl Iterator<Item = &'static Field> {
        fields(kind).iter().filter(|field| field.required && self.column_of(field.name).is_none())
    }
}

/// What was said of each column: of two with one header the first is meant and the other left out, and of two for one field the
/// first has it.
fn said(kind: ImportKind, headers: &[String], meant: &[(String, String)]) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::with_capacity(headers.len());
    for (place, header) in headers.iter().enumerate() {
        let meant = meant.iter().find(|(of, _)| of == header && !is_protected(of));
        let is_second = headers[..place].contains(header);
        let of = match meant.map(|(_, name)| (name.as_str(), field_named(kind, name))) {
            Some(("", _)) => Said::LeftOut,
            Some((_, Some(field))) if is_second || said.contains(&Said::Is(field)) => Said::LeftOut,
            Some((_, Some(field))) => Said::Is(field),
            Some((_, None)) | None => Said::Nothing,
        };
        said.push(of);
    }
    said
}

pub(super) fn is_protected(header: &str) -> bool {
    PROTECTED.contains(&plain(header).as_str())
}

/// The field of that name or template header.
pub(super) fn field_named(kind: ImportKind, name: &str) -> Option<&'static Field> {
    fields(kind).iter().find(|field| field.name == name || field.template == name)
}

/// The role that a header like `ae_headcount` names.
fn role_of_headcount(header: &str) -> Option<String> {
    plain(header).strip_suffix("_headcount").map(str::to_uppercase)
}

/// Header without case, outer blanks and the difference between blank and underscore.
fn plain(header: &str) -> String {
    header.trim().to_lowercase().replace([' ', '\u{a0}'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protected_columns_are_never_mapped() {
        let headers: Vec<String> =
            ["external_id", "hire_date", "Gender", "Date of Birth"].map(str::to_owned).into();
        let columns = Columns::of(ImportKind::Sellers, &headers, &[("Gender".into(), "name".into())]);
        assert_eq!(columns.goes[2..], [Goes::Protected, Goes::Protected]);
    }

    #[test]
    fn of_two_columns_with_one_header_the_second_is_never_read_by_what_was_said() {
        let headers: Vec<String> = ["seller_id", "month", "closed", "closed"].map(str::to_owned).into();
        let goes = |name: &str| {
            let columns = Columns::of(ImportKind::Outcomes, &headers, &[("closed".into(), name.into())]);
            columns.goes[2..].to_vec()
        };
        assert_eq!(goes(""), [Goes::Nowhere, Goes::Nowhere]);
        assert_eq!(goes("quota"), [Goes::To("quota"), Goes::Nowhere]);
        assert_eq!(goes("closed"), [Goes::To("closed"), Goes::Nowhere]);
    }

    #[test]
    fn a_headcount_names_its_role_by_its_header_however_it_was_given_the_field() {
        let headers: Vec<String> = ["quarter", "ae_headcount", "bdr_headcount"].map(str::to_owned).into();
        let role = |meant: &[(&str, &str)]| {
            let meant: Vec<_> = meant.iter().map(|(of, field)| ((*of).into(), (*field).into())).collect();
            Columns::of(ImportKind::Quarters, &headers, &meant).role_in_header
        };
        assert_eq!(role(&[]).as_deref(), Some("AE"));
        assert_eq!(role(&[("bdr_headcount", "headcount")]).as_deref(), Some("BDR"));
        assert_eq!(role(&[("ae_headcount", "headcount")]).as_deref(), Some("AE"));
        assert_eq!(role(&[("quarter", "headcount")]), None);
    }
}
