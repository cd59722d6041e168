//! What the history calls an import: its file, and what the user answered for it.
//! Never a mark: titles are shown to whoever must not see one yet.

use super::{ImportKind, ImportPlan, Meaning};

/// Answers of the user that a title tells in full, and the letters of a text that it shows.
const TOLD_ANSWERS: usize = 3;
const TOLD_LETTERS: usize = 40;

impl ImportPlan {
    /// What the history calls the import.
    pub fn title(&self) -> String {
        let role = self.role_for_all.iter().filter(|_| self.without_role > 0);
        let role = role.map(|role| format!("{role} as the role of {}", self.without_role));
        let columns =
            self.columns_meant.iter().map(|(header, field)| column_as_meant(header, field.as_deref()));
        let meanings = self.meanings.iter().map(|of| &of.meaning).filter(|meaning| !self.is_of_mark(meaning));
        let told: Vec<String> =
            columns.chain(role).chain(meanings.map(as_meant)).take(TOLD_ANSWERS).collect();
        let answers = self.columns_meant.len()
            + self.meanings.len()
            + usize::from(self.role_for_all.is_some() && self.without_role > 0);
        let file = &self.file.name;
        match (&*told, answers - told.len()) {
            ([], 0) => format!("Import of {file}"),
            ([], 1) => format!("Import of {file}, with 1 answer"),
            ([], answers) => format!("Import of {file}, with {answers} answers"),
            ([only], 0) => format!("Import of {file}, with {only}"),
            ([first @ .., last], 0) => format!("Import of {file}, with {} and {last}", first.join(", ")),
            (told, more) => format!("Import of {file}, with {} and {more} more", told.join(", ")),
        }
    }

    fn is_of_mark(&self, meaning: &Meaning) -> bool {
        let goes = self.mapping.iter().find(|(header, _)| *header == meaning.column);
        self.kind == ImportKind::Scorecards || goes.is_some_and(|(_, field)| field == "overall_score")
    }
}

/// `“Began” as hire_date`.
fn column_as_meant(header: &str, field: Option<&str>) -> String {
    let header = short(header);
    field.map_or_else(|| format!("“{header}” left out"), |field| format!("“{header}” as {field}"))
}

/// `“Quit” as “voluntary”`.
fn as_meant(Meaning { value, meant, .. }: &Meaning) -> String {
    let value = short(value);
    if meant.is_empty() {
        format!("“{value}” as blank")
    } else {
        format!("“{value}” as “{}”", short(meant))
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(TOLD_LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
