//! What a text in a column of a file is to be taken as: a slip that stands in thirty rows is answered once.

use serde::{Deserialize, Serialize};

/// An answer of the user: what all cells of a column that hold a text are taken as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Meaning {
    /// Header of the column.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What is meant; nothing = a blank cell.
    pub meant: String,
}

impl Meaning {
    /// Whether it is about a cell of its column that holds this text.
    pub fn is_of(&self, cell: &str) -> bool {
        self.value == cell || self.value.split_whitespace().eq(cell.split_whitespace())
    }
}

/// An answer and how many cells of a file it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeaningOfCells {
    /// The answer.
    pub meaning: Meaning,
    /// Cells that are read so.
    pub cells: u32,
}
