//! Card packets as files of others: too large, torn, lying about their size, or no packet at all.

use crate::packets::{considered, form, take_in, with_part};
use encore_core::import::{MOST_PACKET_BYTES, read_packet};
use encore_core::workspace::{OWNER, read_packet_file};
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

fn says(bytes: &[u8]) -> String {
    let begun = Instant::now();
    let said = read_packet(bytes).unwrap_err().to_string();
    assert!(begun.elapsed() < Duration::from_secs(10), "{said}");
    said
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const FAR: &str = "<c r=\"XFD1048576\" t=\"inlineStr\"><is><t>far</t></is></c>";

#[test]
fn a_cell_at_the_far_corner_takes_no_room() {
    let (_folder, workspace, candidate) = considered("Zoë");
    let bytes = form(&workspace, &candidate);
    let whole = read_packet(&bytes).unwrap();
    for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
        let far = with_part(&bytes, sheet, |text| {
            let row = format!("<row r=\"1048576\">{FAR}</row></sheetData>");
            let changed = text.replace("</sheetData>", &row);
            assert_ne!(changed, text);
            changed
        });
        assert_eq!(read_packet(&far).unwrap(), whole, "a dense table of it would be 550 GB");
    }
}

/// The form with one more shared text, and rows that name it in these columns of a sheet.
fn repeating(bytes: &[u8], sheet: &str, columns: &str, length: u32) -> Vec<u8> {
    let letter = |n: u32| char::from(b'a' + (n.wrapping_mul(2_654_435_761) >> 24) as u8 % 26);
    let long: String = (0..length).map(letter).collect();
    let count = std::cell::Cell::new(0);
    let shared = with_part(bytes, "xl/sharedStrings.xml", |text| {
        count.set(text.matches("<si>").count());
        text.replace("</sst>", &format!("<si><t>{long}</t></si></sst>"))
    });
    let cell = |column: char, row: u32| format!("<c r=\"{column}{row}\" t=\"s\"><v>{}</v></c>", count.get());
    let row = |row: u32| {
        let cells: String = columns.chars().map(|column| cell(column, row)).collect();
        format!("<row r=\"{row}\">{cells}</row>")
    };
    let rows: String = (20..1_000).map(row).collect();
    with_part(&shared, sheet, |text| text.replace("</sheetData>", &format!("{rows}</sheetData>")))
}

#[test]
fn a_text_that_thousands_of_cells_name_takes_no_room() {
    let (_folder, workspace, candidate) = considered("Zoë");
    let bytes = form(&workspace, &candidate);
    let whole = read_packet(&bytes).unwrap();
    // Nobody asks for them: 8,000 copies would be 1 GB. Longer than a cell may be, it would be refused if it were looked at.
    let aside = repeating(&bytes, "xl/worksheets/sheet1.xml", "ABCDEFGH", 132_000);
    assert_eq!(read_packet(&aside).unwrap(), whole);
    // Where the keys stand it is asked for, and all of it is too much.
    let asked = repeating(&bytes, "xl/worksheets/sheet2.xml", "ABCD", 131_000);
    assert!(says(&asked).contains("too large"));
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let (_folder, workspace, candidate) = considered("Zoë");
    let bytes = form(&workspace, &candidate);
    let text = |length: usize| format!("<t>{}</t>", "a".repeat(length));
    // By the ratio of what was packed; by one part; by all of them; by their number; by the file.
    let bomb = with_part(&bytes, "xl/sharedStrings.xml", |_| text(3_000_000));
    assert!(bomb.len() < 30_000 && says(&bomb).contains("too large"));
    let noise: Vec<u8> =
        (0..1_500_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    assert!(says(&package(&[("a", &noise[..4_200_000])])).contains("too large"));
    let names: Vec<String> = (0..300).map(|n| format!("part {n}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"a"[..])).collect();
    assert!(says(&package(&many)).contains("too large"));
    let large = vec![0; MOST_PACKET_BYTES as usize + 1];
    assert!(says(&large).contains("too large"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.xlsx");
    std::fs::File::create(&file).unwrap().set_len(50_000_000_000).unwrap();
    assert!(says(&read_packet_file(&file).unwrap()).contains("too large"), "read no further than it takes");
    // All parts together, each within its own limit and the ratio.
    let mut each = vec![b'a'; 3_900_000];
    each[..100_000].copy_from_slice(&noise[..100_000]);
    let six: Vec<(&str, &[u8])> = names[..6].iter().map(|name| (name.as_str(), &each[..])).collect();
    let five: Vec<(&str, &[u8])> = six[..5].to_vec();
    assert!(says(&package(&six)).contains("too large") && says(&package(&five)).contains("no card packet"));
    assert!(read_packet(&bytes).is_ok(), "the form itself is within all of them");
}

#[test]
fn what_is_no_packet_is_refused_and_nothing_stops_the_program() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let bytes = form(&workspace, &candidate);
    let others: [&[u8]; 4] = [
        b"",
        b"candidate,mark\nAda,4\n",
        &package(&[("a.txt", b"text")]),
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
    ];
    for other in others {
        assert!(says(other).contains("no card packet of Encore"));
    }
    let unmarked =
        with_part(&bytes, "xl/sharedStrings.xml", |text| text.replace("encore packet", "a packet"));
    assert!(says(&unmarked).contains("no card packet of Encore"));
    // Torn anywhere, or with any byte wrong, it is read or refused.
    for place in (0..bytes.len()).step_by(97) {
        let _ = read_packet(&bytes[..place]);
        let mut wrong = bytes.clone();
        wrong[place] ^= 0x55;
        let _ = read_packet(&wrong);
    }
    let parts = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"];
    for part in parts {
        for cut in [1, 40, 200] {
            let torn = with_part(&bytes, part, |text| text.chars().take(text.len() - cut).collect());
            let _ = read_packet(&torn);
        }
    }
    let before = workspace.dump().unwrap();
    assert!(take_in(&mut workspace, &crate::blind::at_the_desk(OWNER), &bytes[..500]).is_err());
    assert!(workspace.dump().unwrap() == before);
}
