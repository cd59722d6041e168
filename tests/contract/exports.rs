//! `chart`, `deck` and `export`: files of the right kind, with what they should hold.

use super::Desk;
use calamine::{Data, Reader, Xlsx, open_workbook};
use encore_tests::ooxml::Package;
use serde_json::Value;
use std::fs::File;
use std::io::BufReader;

#[test]
fn a_figure_comes_in_four_formats() {
    let desk = Desk::sample();
    let list = desk.done(&["chart", "@team.encore", "--list"]);
    // Ribbons, two curves a class; ledgers, criteria with bands, two figures a panel.
    assert_eq!(list.lines().count(), 2 + 9 * 2 + 3 + 13 + 3 * 2);
    assert!(list.starts_with("ribbon/AE ") && list.contains("\ntenure/AE-2022 "), "{list}");
    for figure in ["ribbon/AE", "ramp/BDR-2023", "criteria/AE/AE-v1+AE-v2", "interviewers/AE/AE-v3"] {
        for (file, start) in [
            ("figure.svg", &b"<svg"[..]),
            ("figure.png", b"\x89PNG\r\n"),
            ("figure.pdf", b"%PDF-"),
            ("figure.csv", b""),
        ] {
            let out = desk.done(&["chart", "@team.encore", figure, "--out", &format!("@{file}")]);
            assert!(out.starts_with("Wrote ") && out.contains(file), "{out}");
            assert!(
                desk.bytes(file).starts_with(start) && desk.bytes(file).len() > 200,
                "{figure} as {file}"
            );
        }
        let numbers = String::from_utf8(desk.bytes("figure.csv")).unwrap();
        let widths: Vec<usize> =
            csv::Reader::from_reader(numbers.as_bytes()).records().map(|row| row.unwrap().len()).collect();
        assert!(widths.len() > 2 && widths.iter().all(|width| *width == widths[0]), "{figure}");
        let svg = String::from_utf8(desk.bytes("figure.svg")).unwrap();
        assert!(svg.contains("<title>") && svg.contains("<desc>") && !svg.contains("<text"), "text as paths");
    }
    assert_eq!(desk.names(), ["figure.csv", "figure.pdf", "figure.png", "figure.svg", "team.encore"]);
}

#[test]
fn the_deck_is_a_sound_file() {
    let desk = Desk::sample();
    let out = desk.done(&["deck", "@team.encore", "--out", "@board.pptx", "--json"]);
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["slides"].as_array().unwrap().len(), 4);
    assert_eq!(Package::read(&desk.bytes("board.pptx")).faults(), Vec::<String>::new());
    assert_eq!(desk.names(), ["board.pptx", "team.encore"]);
}

#[test]
fn csv_files_come_in_again() {
    let desk = Desk::sample();
    let out = desk.done(&["export", "@team.encore", "--out", "@out"]);
    assert_eq!(out.lines().count(), 7);
    desk.done(&["new", "@again.encore"]);
    for (kind, file) in [
        ("sellers", "sellers.csv"),
        ("outcomes", "outcomes.csv"),
        ("scorecards", "scorecards.csv"),
        ("selection-counts", "selection_counts.csv"),
        ("quarters", "quarters.csv"),
        ("process", "process_versions.json"),
        ("settings", "settings.json"),
    ] {
        desk.done(&["import", "@again.encore", "--kind", kind, &format!("@out/{file}")]);
    }
    assert_eq!(desk.done(&["review", "@again.encore"]), desk.done(&["review", "@team.encore"]));
    assert!(desk.refused(&["export", "@team.encore", "--out", "@out"]).contains("already exists"));
}

#[test]
fn a_workbook_holds_every_table() {
    let desk = Desk::sample();
    desk.done(&["export", "@team.encore", "--out", "@book", "--format", "xlsx"]);
    desk.done(&["export", "@team.encore", "--out", "@out"]);
    let mut book: Xlsx<BufReader<File>> = open_workbook(desk.path("book/workspace.xlsx")).unwrap();
    assert_eq!(book.sheet_names(), ["sellers", "outcomes", "scorecards", "selection_counts", "quarters"]);
    for name in book.sheet_names() {
        let sheet = book.worksheet_range(&name).unwrap();
        let mut file = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(desk.path(&format!("out/{name}.csv")))
            .unwrap();
        let rows: Vec<csv::StringRecord> = file.records().collect::<Result<_, _>>().unwrap();
        assert_eq!(sheet.height(), rows.len(), "{name}");
        for (number, row) in rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let value = sheet.get_value((number as u32, column as u32)).unwrap_or(&Data::Empty);
                let same = match value {
                    Data::Float(value) => cell.parse() == Ok(*value),
                    Data::String(value) => value == cell,
                    value => value == &Data::Empty && cell.is_empty(),
                };
                assert!(same, "{name}, row {number}, column {column}: {value:?} is not {cell}");
            }
        }
    }
}
