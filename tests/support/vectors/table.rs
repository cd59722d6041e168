//! A CSV file by columns.

use super::Refused;
use serde_json::{Map, Value};
use std::path::Path;

/// Header and rows as text.
#[derive(Debug)]
pub(super) struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn read(file: &Path) -> Result<Self, Refused> {
        let mut reader = csv::Reader::from_path(file)?;
        let header = reader.headers()?.iter().map(str::to_owned).collect();
        let row = |record: csv::Result<csv::StringRecord>| Ok(record?.iter().map(str::to_owned).collect());
        Ok(Self { header, rows: reader.records().map(row).collect::<Result<_, csv::Error>>()? })
    }

    fn column(&self, name: &str) -> Result<usize, Refused> {
        let place = self.header.iter().position(|header| header == name);
        Ok(place.ok_or_else(|| format!("there is no column {name}"))?)
    }

    pub fn texts(&self, name: &str) -> Result<Vec<String>, Refused> {
        let column = self.column(name)?;
        Ok(self.rows.iter().map(|row| row[column].clone()).collect())
    }

    pub fn numbers(&self, name: &str) -> Result<Vec<f64>, Refused> {
        let column = self.column(name)?;
        Ok(self.rows.iter().map(|row| row[column].parse::<f64>()).collect::<Result<_, _>>()?)
    }

    /// Different texts of a column in order of appearance, and the place of each row's among them.
    pub fn numbered(&self, name: &str) -> Result<(Vec<String>, Vec<usize>), Refused> {
        let mut names: Vec<String> = Vec::new();
        let mut places = Vec::new();
        for text in self.texts(name)? {
            let place = names.iter().position(|other| *other == text).unwrap_or_else(|| {
                names.push(text.clone());
                names.len() - 1
            });
            places.push(place);
        }
        Ok((names, places))
    }

    /// One answer a row, by the text of a column.
    pub fn by_row(&self, name: &str, of: impl Fn(&Row) -> Result<Value, Refused>) -> Result<Value, Refused> {
        let mut answers = Map::new();
        for (place, key) in self.texts(name)?.into_iter().enumerate() {
            answers.insert(key, of(&Row { table: self, place })?);
        }
        Ok(answers.into())
    }

    /// One answer a row, as `row1`, `row2`, ...
    pub fn by_place(&self, of: impl Fn(&Row) -> Result<Value, Refused>) -> Result<Value, Refused> {
        let mut answers = Map::new();
        for place in 0..self.rows.len() {
            answers.insert(format!("row{}", place + 1), of(&Row { table: self, place })?);
        }
        Ok(answers.into())
    }
}

/// One row.
pub(super) struct Row<'t> {
    table: &'t Table,
    place: usize,
}

impl Row<'_> {
    pub fn number(&self, name: &str) -> Result<f64, Refused> {
        Ok(self.table.rows[self.place][self.table.column(name)?].parse()?)
    }

    pub fn count(&self, name: &str) -> Result<u32, Refused> {
        Ok(self.number(name)? as u32)
    }
}
