//! Answers to what can't be read: taken for every cell of the column that holds the same text.
//! Never changes the file; what stands there is shown as it stands.

use super::columns::{Columns, Goes};
use super::table::RawTable;
use crate::model::{Meaning, MeaningOfCells};
use crate::{Error, Result};
use serde_json::Value;

/// What a key of an answers file begins with, before the header of a column: of its cells, and of the column itself.
const KEY: &str = "meaning:";
const COLUMN: &str = "column:";
/// The key of the role of the sellers who have none.
const ROLE: &str = "role";

impl RawTable {
    /// Takes every cell of a column that holds `value` as `meant`; one that is meant as it stands is no answer.
    pub fn take_as(&mut self, meaning: Meaning) {
        self.meanings.retain(|other| (&other.column, &other.value) != (&meaning.column, &meaning.value));
        if meaning.meant != meaning.value {
            self.meanings.push(meaning);
        }
    }

    /// Takes the answers of a JSON object like
    /// `{"role": "AE", "column:Began": "hire_date", "meaning:exit_type": {"Quit": "voluntary", "?": ""}}`; an error for one of a
    /// column that the file has not.
    pub fn take_answers(&mut self, answers: &[u8]) -> Result<()> {
        let Ok(Value::Object(answers)) = serde_json::from_slice(answers) else {
            return Err(refuse("The answers are not a JSON object.".into()));
        };
        for (key, texts) in answers {
            if let (ROLE, Value::String(role)) = (key.as_str(), &texts) {
                self.role_for_all = Some(role.trim().to_owned()).filter(|role| !role.is_empty());
                continue;
            }
            if let (Some(column), Value::String(field)) = (key.strip_prefix(COLUMN), &texts) {
                self.must_have(column)?;
                self.read_column_as(column, Some(field.trim()).filter(|field| !field.is_empty()));
                continue;
            }
            let (Some(column), Value::Object(texts)) = (key.strip_prefix(KEY), texts) else {
                let like = r#"{"column:Began": "hire_date", "meaning:exit_type": {"Quit": "voluntary"}}"#;
                return Err(refuse(format!(
                    "“{key}” is no answer that Encore takes. Write answers like {like}."
                )));
            };
            self.must_have(column)?;
            for (value, meant) in texts {
                let Value::String(meant) = meant else {
                    return Err(refuse(format!("What “{value}” in {column} means must be text.")));
                };
                self.take_as(Meaning { column: column.into(), value, meant });
            }
        }
        Ok(())
    }

    fn must_have(&self, column: &str) -> Result<()> {
        let has = self.headers.iter().any(|header| header == column);
        let no = || format!("“{}” has no column “{column}” to answer for.", self.file.name);
        if has { Ok(()) } else { Err(refuse(no())) }
    }
}

fn refuse(message: String) -> Error {
    Error::Invalid { field: "answers", message }
}

impl Columns {
    /// The same columns with the answers for those that are read.
    pub fn with_meanings(mut self, meanings: &[Meaning]) -> Self {
        let placed = |meaning: &Meaning| Some((self.read_place(&meaning.column)?, meaning.clone()));
        self.meanings = meanings.iter().filter_map(placed).collect();
        self
    }

    /// Number of a column that goes somewhere.
    fn read_place(&self, header: &str) -> Option<usize> {
        let mut columns = self.headers.iter().zip(&self.goes);
        columns.position(|(named, goes)| named == header && matches!(goes, Goes::To(_)))
    }

    /// Says of which columns answers are of no use, as nothing is read there.
    pub fn useless(&self, meanings: &[Meaning]) -> Vec<String> {
        let of_none = meanings.iter().filter(|meaning| self.read_place(&meaning.column).is_none());
        let told =
            of_none.map(|meaning| format!("“{}” is not read, so no answer is taken there.", meaning.column));
        let mut told: Vec<String> = told.collect();
        told.dedup();
        told
    }

    /// What a cell is to be taken as.
    pub fn meant<'a>(&'a self, place: usize, cell: &'a str) -> &'a str {
        let mut of_column = self.meanings.iter().filter(|(of, _)| *of == place);
        of_column.find(|(_, meaning)| meaning.is_of(cell)).map_or(cell, |(_, meaning)| meaning.meant.trim())
    }
}

/// Each answer with the cells that are read so.
pub(super) fn counted(table: &RawTable, columns: &Columns) -> Vec<MeaningOfCells> {
    if columns.meanings.is_empty() {
        return Vec::new();
    }
    let count = |meaning: &Meaning| MeaningOfCells { meaning: meaning.clone(), cells: 0 };
    let mut counted: Vec<_> = columns.meanings.iter().map(|(_, meaning)| count(meaning)).collect();
    for (_, record) in table.rows() {
        for ((place, meaning), counted) in columns.meanings.iter().zip(&mut counted) {
            let cell = record.get(*place).map(str::trim).unwrap_or_default();
            counted.cells +=
                u32::from(!cell.is_empty() && meaning.is_of(super::formula::without_apostrophe(cell)));
        }
    }
    counted
}
