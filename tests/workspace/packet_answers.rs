//! Answers in card packets: what a spreadsheet makes of what was typed, and names that look like formulae.

use crate::by_hand::{refused, version};
use crate::packets::{
    EVIDENCE, MARKS, RECOMMENDATION, WHOLE, considered, filled, form, owner, take_in, with_part,
};
use encore_core::import::read_packet;
use encore_core::workspace::HistoryFilter;
use encore_tests::moment;

/// The form with a cell that the spreadsheet took for a kind of its own.
fn typed(bytes: &[u8], kind: &str, value: &str, at: &str) -> Vec<u8> {
    with_part(bytes, "xl/worksheets/sheet1.xml", |mut text| {
        let start = text.find(&format!("<c r=\"{at}\"")).unwrap();
        let end = start + text[start..].find("</c>").unwrap() + 4;
        text.replace_range(start..end, &format!("<c r=\"{at}\" t=\"{kind}\"><v>{value}</v></c>"));
        text
    })
}

#[test]
fn all_faults_of_a_form_are_told_at_once_with_their_cells() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let answers = [
        (MARKS[0], "good"),
        (EVIDENCE, "asked twice"),
        (MARKS[1], "9"),
        (MARKS[2], "3"),
        (RECOMMENDATION, "perhaps"),
    ];
    let bytes = typed(&filled(&form(&workspace, &candidate), &answers), "d", "2026-03-04", EVIDENCE);
    let before = workspace.dump().unwrap();
    let said = take_in(&mut workspace, &owner(), &bytes).unwrap_err().to_string();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "4 answers of this form can't be read. Nothing was changed.");
    for (line, words) in lines[1..].iter().zip([
        "Sheet Scorecard, cell C12: “good” is no mark of Coachability.",
        "Sheet Scorecard, cell D12: The evidence for Coachability is a date",
        "Sheet Scorecard, cell C13: “9” is no mark of Curiosity. It is a number from 1 to 4,",
        "Sheet Scorecard, cell C16: “perhaps” is no recommendation.",
    ]) {
        assert!(line.starts_with(words), "{line}");
    }
    assert_eq!(lines.len(), 5);
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_form_is_taken_in_as_one_action() {
    for cells in [&WHOLE[..], &WHOLE[..1]] {
        let (_folder, mut workspace, candidate) = considered("Zoë");
        let bytes = filled(&form(&workspace, &candidate), cells);
        let before = (
            workspace.dump().unwrap(),
            workspace.entries(None, 100, HistoryFilter::default()).unwrap().len(),
        );
        take_in(&mut workspace, &owner(), &bytes).unwrap();
        let after = workspace.dump().unwrap();
        assert_eq!(workspace.entries(None, 100, HistoryFilter::default()).unwrap().len(), before.1 + 1);
        assert_eq!(workspace.undo(&moment()).unwrap().as_deref(), Some("Card packet of Priya for Zoë"));
        assert!(workspace.dump().unwrap() == before.0);
        workspace.redo(&moment()).unwrap();
        assert!(workspace.dump().unwrap() == after);
    }
}

#[test]
fn what_the_spreadsheet_took_for_something_else_is_not_lost_in_silence() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let whole = filled(&form(&workspace, &candidate), &WHOLE);
    let with = |kind: &str, value: &str, at: &str| typed(&whole, kind, value, at);
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
