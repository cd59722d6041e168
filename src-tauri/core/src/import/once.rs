//! Remarks of an import, each once: a slip that stands in thirty rows is told once, with its rows counted.

use crate::model::RowRemark;
use serde::Serialize;
use std::collections::HashMap;

/// A remark that stands at one row or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Alike {
    /// The remark at the first of the rows.
    pub first: RowRemark,
    /// How many rows have it.
    pub rows: u32,
}

/// Remarks that say the same of the same cell text, each once, by the first of their rows.
pub(super) fn each_once(remarks: impl Iterator<Item = RowRemark>) -> Vec<Alike> {
    let mut places: HashMap<RowRemark, usize> = HashMap::new();
    let mut alike: Vec<Alike> = Vec::new();
    for first in remarks {
        let place = *places.entry(RowRemark { row: 0, ..first.clone() }).or_insert(alike.len());
        match alike.get_mut(place) {
            Some(alike) => alike.rows += 1,
            None => alike.push(Alike { first, rows: 1 }),
        }
    }
    alike
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_many_rows_is_told_once() {
        let remark = |row, value: &str| RowRemark {
            row,
            column: Some("exit_type".into()),
            value: Some(value.into()),
            code: "bad_value",
            message: format!("“{value}” is unknown."),
        };
        let told = each_once([remark(2, "a"), remark(3, "b"), remark(9, "a"), remark(11, "a")].into_iter());
        let told: Vec<(u32, u32)> = told.iter().map(|alike| (alike.first.row, alike.rows)).collect();
        assert_eq!(told, [(2, 3), (3, 1)]);
    }
}
