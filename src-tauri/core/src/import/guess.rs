//! What a file holds, told by its columns, or by the shape of its JSON. Only a guess: the user may say otherwise.

use super::columns::Columns;
use super::table::RawTable;
use crate::model::ImportKind;
use serde_json::{Map, Value};

/// The kind that a file seems to be of; none when nothing fits.
pub fn guess_kind(table: &RawTable) -> Option<ImportKind> {
    if table.file.encoding == "json" { by_shape(table.text()) } else { by_headers(&table.headers) }
}

/// The kind that most columns fit, if every column it requires is there.
fn by_headers(headers: &[String]) -> Option<ImportKind> {
    let fit = |kind: ImportKind| Some((Columns::of(kind, headers, &[]).fit(kind)?, kind));
    ImportKind::ALL.into_iter().filter_map(fit).max_by_key(|(fit, _)| *fit).map(|(_, kind)| kind)
}

/// Process versions are objects with a role by key; any other object holds settings.
fn by_shape(text: &str) -> Option<ImportKind> {
    let whole: Map<String, Value> = serde_json::from_str(text).ok()?;
    let versions = !whole.is_empty() && whole.values().all(|value| value.get("role").is_some());
    Some(if versions { ImportKind::Process } else { ImportKind::Settings })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{read, template};

    fn guess(text: &str) -> Option<ImportKind> {
        guess_kind(&read("t", text.as_bytes().to_vec()))
    }

    #[test]
    fn kinds_by_their_headers() {
        for kind in ImportKind::ALL.into_iter().filter(|kind| !template(*kind).is_empty()) {
            let headers: Vec<&str> = template(kind).iter().map(|(_, header)| *header).collect();
            assert_eq!(guess(&format!("{}\n1", headers.join(","))), Some(kind));
        }
        let cards = "seller_id,cohort_id,interviewer,criterion,score\n1";
        assert_eq!(guess(cards), Some(ImportKind::Scorecards));
        assert_eq!(guess("Seller ID,Month,Quota\n1"), Some(ImportKind::Outcomes));
        assert_eq!(guess("colour,size\n1"), None);
    }

    #[test]
    fn kinds_by_the_shape_of_the_json() {
        assert_eq!(guess(r#"{"AE-v1": {"role": "AE"}, "AE-v2": {"role": "AE"}}"#), Some(ImportKind::Process));
        assert_eq!(guess(r#"{"company": "Finch", "roles": {}}"#), Some(ImportKind::Settings));
        assert_eq!(guess("[1, 2]"), None);
        assert_eq!(guess("{ not json"), None);
    }
}
