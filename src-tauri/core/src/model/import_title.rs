//! What the history calls an import: its file, and what the user answered for it.

use super::{ImportPlan, MeaningOfCells};

/// Answers of the user that the title of an import tells in full.
const TOLD_ANSWERS: usize = 3;

impl ImportPlan {
    /// What the history calls the import.
    pub fn title(&self) -> String {
        let file = &self.file.name;
        let as_meant = |of: &MeaningOfCells| match of.meaning.meant.as_str() {
            "" => format!("“{}” as blank", of.meaning.value),
            meant => format!("“{}” as “{meant}”", of.meaning.value),
        };
        let role =
            self.role_for_all.iter().map(|role| format!("{} without a role as {role}", self.without_role));
        let answers: Vec<String> = role.chain(self.meanings.iter().map(as_meant)).collect();
        match &*answers {
            [] => format!("Import of {file}"),
            [first @ .., last] if answers.len() <= TOLD_ANSWERS => {
                let and = if first.is_empty() { String::new() } else { format!("{} and ", first.join(", ")) };
                format!("Import of {file}, with {and}{last}")
            }
            all => {
                let (told, more) = all.split_at(TOLD_ANSWERS);
                format!("Import of {file}, with {} and {} more", told.join(", "), more.len())
            }
        }
    }
}
