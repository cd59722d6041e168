//! What the user says of columns: which field one is, where its header does not tell, or that it is left out.
//! Never reads a protected column.

use super::columns::{Columns, Goes, field_named, is_protected};
use super::table::RawTable;
use crate::model::ImportKind;

impl RawTable {
    /// Reads a column as the field of that name or template header, and no other column as it; none = leaves it out. What its
    /// cells were said to mean was said of another field, and is forgotten.
    pub fn read_column_as(&mut self, column: &str, field: Option<&str>) {
        let field = field.unwrap_or_default();
        self.meanings.retain(|meaning| meaning.column != column);
        self.columns_meant.retain(|(other, of)| other != column && (field.is_empty() || of != field));
        self.columns_meant.push((column.into(), field.into()));
    }
}

/// Columns that go elsewhere than by their headers, each with the template's header of its field.
pub(super) fn otherwise(
    kind: ImportKind,
    table: &RawTable,
    columns: &Columns,
) -> Vec<(String, Option<String>)> {
    let by_header = Columns::of(kind, &table.headers, &[]).goes;
    let meant = |header: &String| table.columns_meant.iter().any(|(of, _)| of == header);
    let columns = table.headers.iter().zip(columns.goes.iter().zip(by_header));
    let otherwise = columns.filter(|(header, (goes, by_header))| *goes != by_header && meant(header));
    let field = |goes: &Goes| match goes {
        Goes::To(field) => field_named(kind, field).map(|field| field.template.to_owned()),
        Goes::Nowhere | Goes::Protected => None,
    };
    otherwise.map(|(header, (goes, _))| (header.clone(), field(goes))).collect()
}

/// Says which answers are of no use: of a protected column, with a name that is no field of the kind, or for a field that another
/// column was given.
pub(super) fn useless(kind: ImportKind, table: &RawTable, columns: &Columns) -> Vec<String> {
    let noun = kind.name().replace('_', " ");
    let told = |(header, name): &(String, String)| {
        if is_protected(header) {
            return Some(format!("“{header}” is protected: no import reads it."));
        }
        if name.is_empty() {
            return None;
        }
        let Some(field) = field_named(kind, name) else {
            return Some(format!("“{name}” is no field of {noun}, so “{header}” is read by its heading."));
        };
        let (_, has) = columns.place(field.name).filter(|(_, has)| has != header)?;
        Some(format!("“{header}” is left out: “{has}” was given {} already.", field.template))
    };
    table.columns_meant.iter().filter_map(told).collect()
}
