//! Answers in card packets: what a spreadsheet makes of what was typed, and names that look like formulae.

use crate::by_hand::{refused, version};
use crate::packets::{
    EVIDENCE, MARKS, RECOMMENDATION, WHOLE, considered, filled, form, owner, take_in, with_part,
};
use encore_core::import::read_packet;
use encore_tests::moment;

#[test]
fn what_the_spreadsheet_took_for_something_else_is_not_lost_in_silence() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let whole = filled(&form(&workspace, &candidate), &WHOLE);
    let with = |kind: &str, value: &str, at: &str| {
        with_part(&whole, "xl/worksheets/sheet1.xml", |mut text| {
            let start = text.find(&format!("<c r=\"{at}\"")).unwrap();
            let end = start + text[start..].find("</c>").unwrap() + 4;
            text.replace_range(start..end, &format!("<c r=\"{at}\" t=\"{kind}\"><v>{value}</v></c>"));
            text
        })
    };
    for (kind, value, at, words) in [
        ("d", "2026-03-04", EVIDENCE, "The evidence for Coachability is a date"),
        ("e", "#NAME?", EVIDENCE, "The evidence for Coachability is an error"),
        ("d", "2026-03-04", MARKS[1], "The mark of Curiosity is a date"),
        ("d", "2026-03-04", RECOMMENDATION, "The recommendation is a date"),
        ("b", "1", MARKS[1], "“TRUE” is no mark of Curiosity"),
    ] {
        refused(take_in(&mut workspace, &owner(), &with(kind, value, at)), "file", words);
    }
    take_in(&mut workspace, &owner(), &with("b", "1", EVIDENCE)).unwrap();
    let card = workspace.card(&candidate, "Priya", "interview").unwrap().card;
    assert_eq!(card.ratings[0].note.as_deref(), Some("TRUE"));
}

#[test]
fn names_with_apostrophes_before_a_formula_come_back() {
    for name in ["'=Drive", "''+1", "=x"] {
        let (_folder, mut workspace, candidate) = considered("Zoë");
        let mut changed = version("AE-v1");
        changed.criteria[1].name = name.into();
        workspace.keep_version(&moment(), changed, false).unwrap();
        let bytes = filled(&form(&workspace, &candidate), &WHOLE);
        assert_eq!(read_packet(&bytes).unwrap().answers[1].name, name);
        assert_eq!(take_in(&mut workspace, &owner(), &bytes).unwrap().status, "submitted");
    }
}
