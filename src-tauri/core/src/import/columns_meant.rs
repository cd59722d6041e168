//! What the user says of columns: which field one is, where its header does not tell, or that it is left out.
//! Never reads a protected column.

use super::columns::{Columns, Goes, field_named};
use super::table::RawTable;
use crate::model::ImportKind;

impl RawTable {
    /// Reads a column as the field of that name or template header, and no other column as it; none = leaves it out.
    pub fn read_column_as(&mut self, column: &str, field: Option<&str>) {
        let field = field.unwrap_or_default();
        self.columns_meant.retain(|(other, of)| other != column && (field.is_empty() || of != field));
        self.columns_meant.push((column.into(), field.into()));
    }
}

/// Columns that go elsewhere than by their headers, each with its field.
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
        Goes::To(field) => Some((*field).to_owned()),
        Goes::Nowhere | Goes::Protected => None,
    };
    otherwise.map(|(header, (goes, _))| (header.clone(), field(goes))).collect()
}

/// Says which answers are of no use: of a protected column, or with a name that is no field of the kind.
pub(super) fn useless(kind: ImportKind, table: &RawTable, columns: &Columns) -> Vec<String> {
    let noun = kind.name().replace('_', " ");
    let told = |(header, name): &(String, String)| {
        let mut columns = table.headers.iter().zip(&columns.goes);
        if columns.any(|(of, goes)| of == header && *goes == Goes::Protected) {
            Some(format!("“{header}” is protected: no import reads it."))
        } else if !name.is_empty() && field_named(kind, name).is_none() {
            Some(format!("“{name}” is no field of {noun}, so “{header}” is read by its heading."))
        } else {
            None
        }
    };
    table.columns_meant.iter().filter_map(told).collect()
}
