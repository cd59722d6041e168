//! Card packets: made, filled in, taken in; blind, inert, and refused with a sentence when they don't fit.

use crate::blind::{at, at_the_desk, card};
use crate::by_hand::{cohort, refused, role, version};
use crate::candidates::candidate;
use encore_core::Result;
use encore_core::import::read_packet;
use encore_core::model::Moment;
use encore_core::workspace::{OWNER, PacketRead, Workspace};
use encore_tests::moment;
use encore_tests::ooxml::Package;
use encore_tests::workspaces::empty;
use std::io::{Cursor, Read, Write};
use tempfile::TempDir;

/// The cells of the form for a version with one question and three criteria.
pub const MARKS: [&str; 3] = ["C12", "C13", "C14"];
pub const EVIDENCE: &str = "D12";
pub const RECOMMENDATION: &str = "C16";

pub fn owner() -> Moment {
    at_the_desk(OWNER)
}

/// A cohort without hires, two interviewers, one candidate.
pub fn considered(name: &str) -> (TempDir, Workspace, String) {
    let (folder, mut workspace) = empty();
    role(&mut workspace);
    workspace.keep_version(&moment(), version("AE-v1"), true).unwrap();
    let cohort = cohort(&mut workspace, "AE 2024");
    for name in ["Priya", "Tom"] {
        workspace.keep_interviewer(&moment(), None, name).unwrap();
    }
    let ids = workspace.keep_candidates(&moment(), vec![candidate(&cohort, name)]).unwrap();
    (folder, workspace, ids[0].clone())
}

pub fn form(workspace: &Workspace, candidate: &str) -> Vec<u8> {
    workspace.packet(candidate, "Priya", "interview").unwrap()
}

/// Reads a form and takes it in.
pub fn take_in(workspace: &mut Workspace, moment: &Moment, bytes: &[u8]) -> Result<PacketRead> {
    workspace.import_packet(moment, &read_packet(bytes)?)
}

/// The package with one part changed.
pub fn with_part(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let own = part.name().unwrap().into_owned();
        let text = if own == name { change(text) } else { text };
        writer.start_file(own, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The form as a spreadsheet leaves it when these cells were filled in.
pub fn filled(bytes: &[u8], cells: &[(&str, &str)]) -> Vec<u8> {
    with_part(bytes, "xl/worksheets/sheet1.xml", |mut text| {
        for (at, value) in cells {
            let start = text.find(&format!("<c r=\"{at}\"")).unwrap_or_else(|| panic!("{at} in {text}"));
            let end = start + text[start..].find("/>").unwrap();
            let open = text[start..end].to_owned();
            let whole = if value.parse::<f64>().is_ok() {
                format!("{open}><v>{value}</v></c>")
            } else {
                format!("{open} t=\"inlineStr\"><is><t>{value}</t></is></c>")
            };
            text.replace_range(start..end + 2, &whole);
        }
        text
    })
}

pub const WHOLE: [(&str, &str); 5] = [
    (MARKS[0], "3"),
    (MARKS[1], "4"),
    (MARKS[2], "not assessed"),
    (EVIDENCE, "asked twice"),
    (RECOMMENDATION, "strong yes"),
];

#[test]
fn a_whole_form_is_submitted() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let before = workspace.dump().unwrap();
    let bytes = filled(&form(&workspace, &candidate), &WHOLE);
    assert_eq!(read_packet(&bytes).unwrap().answers.len(), 3);
    let read = take_in(&mut workspace, &owner(), &bytes).unwrap();
    assert_eq!(
        (read.status.as_str(), read.name.as_str(), read.interviewer.as_str()),
        ("submitted", "Zoë", "Priya")
    );
    let kept = workspace.card(&candidate, "Priya", "interview").unwrap();
    assert_eq!(
        (kept.status.as_str(), kept.card.recommendation.as_deref()),
        ("submitted", Some("strong_yes"))
    );
    let ratings = &kept.card.ratings;
    assert_eq!((ratings[0].value, ratings[0].note.as_deref()), (Some(3.0), Some("asked twice")));
    assert_eq!((ratings[2].value, ratings[2].not_assessed), (None, true));
    refused(take_in(&mut workspace, &owner(), &bytes), "file", "submitted already");
    refused(workspace.packet(&candidate, "Priya", "interview"), "candidates", "submitted already");
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_form_with_gaps_is_a_draft() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let bytes = filled(&form(&workspace, &candidate), &[WHOLE[0], WHOLE[4]]);
    let read = take_in(&mut at(&mut workspace, "Priya"), &at_the_desk("Priya"), &bytes).unwrap();
    assert_eq!((read.status.as_str(), read.open), ("draft", vec!["Curiosity".into(), "Drive".into()]));
    assert_eq!(at(&mut workspace, "Priya").card(&candidate, "Priya", "interview").unwrap().status, "draft");
}

#[test]
fn a_form_holds_nothing_of_any_card_and_runs_nothing() {
    let (_folder, mut workspace, candidate) = considered("=cmd|' /C calc'!A0");
    let page = at(&mut workspace, "Priya").card(&candidate, "Priya", "interview").unwrap();
    let mut entry = card(&page, 4.0);
    entry.ratings[0].note = Some("canary 7391".into());
    at(&mut workspace, "Priya").submit_card(&at_the_desk("Priya"), entry).unwrap();
    let bytes = at(&mut workspace, "Tom").packet(&candidate, "Tom", "interview").unwrap();
    let parts = Package::read(&bytes);
    let text: String = parts.names().map(|name| parts.text(name).clone()).collect();
    assert!(!text.contains("canary") && !text.contains("saw it") && !text.contains("<f>"), "{text}");
    assert!(text.contains("&apos;=cmd") || text.contains("'=cmd"), "{text}");
    assert!(text.contains("sheetProtection") && text.contains("veryHidden"), "{text}");
    assert!(
        text.contains("Coachability") && text.contains("1 = none") && text.contains("Tell of a lost deal")
    );
    refused(
        at(&mut workspace, "Tom").packet(&candidate, "Priya", "interview"),
        "interviewer",
        "another interviewer",
    );
    let filled = filled(&bytes, &WHOLE);
    refused(
        take_in(&mut at(&mut workspace, "Priya"), &at_the_desk("Priya"), &filled),
        "interviewer",
        "another interviewer",
    );
    assert_eq!(
        take_in(&mut at(&mut workspace, "Tom"), &at_the_desk("Tom"), &filled).unwrap().status,
        "submitted"
    );
}

#[test]
fn a_form_that_does_not_fit_is_refused_with_a_sentence() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let empty = form(&workspace, &candidate);
    let (_other, mut elsewhere, _) = considered("Zoë");
    let before = workspace.dump().unwrap();
    for (cells, field, words) in [
        (&[][..], "file", "is empty"),
        (&[(MARKS[0], "9")], "file", "a number from 1 to 4"),
        (&[(MARKS[0], "good")], "file", "“good” is no mark of Coachability"),
        (&[(MARKS[0], "NaN")], "file", "a number from 1 to 4"),
        (&[(RECOMMENDATION, "perhaps")], "file", "“perhaps” is no recommendation"),
    ] {
        refused(take_in(&mut workspace, &owner(), &filled(&empty, cells)), field, words);
    }
    refused(take_in(&mut elsewhere, &owner(), &filled(&empty, &WHOLE)), "file", "another workspace");
    assert!(workspace.dump().unwrap() == before);
    let mut changed = version("AE-v1");
    changed.criteria[1].name = "Hunger".into();
    workspace.keep_version(&moment(), changed, false).unwrap();
    refused(take_in(&mut workspace, &owner(), &filled(&empty, &WHOLE)), "file", "has changed since");
    assert_eq!(workspace.packet(&candidate, "Nobody", "interview").unwrap_err().code(), "unknown");
    refused(workspace.packet(&candidate, "Tom", "interveiw"), "stage", "There are: interview.");
}

#[test]
fn a_form_overwrites_no_draft_and_no_amendment() {
    let (_folder, mut workspace, candidate) = considered("Zoë");
    let bytes = filled(&form(&workspace, &candidate), &WHOLE);
    let page = workspace.card(&candidate, "Priya", "interview").unwrap();
    let written = card(&page, 2.0);
    at(&mut workspace, "Priya").keep_draft(&at_the_desk("Priya"), written.clone(), None).unwrap();
    let before = workspace.dump().unwrap();
    refused(take_in(&mut workspace, &owner(), &bytes), "file", "has a draft of the card for Zoë already");
    assert!(workspace.dump().unwrap() == before);
    // The way on that it names.
    workspace.delete_draft(&owner(), &candidate, "Priya", "interview").unwrap();
    take_in(&mut workspace, &owner(), &bytes).unwrap();
    workspace.keep_draft(&owner(), written, Some("mixed up")).unwrap();
    let before = workspace.dump().unwrap();
    refused(take_in(&mut workspace, &owner(), &bytes), "file", "submitted already");
    refused(workspace.packet(&candidate, "Priya", "interview"), "candidates", "submitted already");
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn forms_of_one_name_are_several_files_on_every_system() {
    let (folder, mut workspace, first) = considered("Ada");
    let id = workspace.cohorts().unwrap()[0].id.clone().unwrap();
    let others = ["ADA", "ada - interview - Priya 2", "ada"].map(|name| candidate(&id, name)).to_vec();
    let mut people = workspace.keep_candidates(&moment(), others).unwrap();
    people.insert(0, first);
    let what = (id.as_str(), "interview", "Priya");
    let files = workspace.export_packets(&folder.path().join("forms"), what, &people).unwrap();
    let lower = |file: &std::path::PathBuf| file.file_name().unwrap().to_string_lossy().to_lowercase();
    let names: std::collections::BTreeSet<String> = files.iter().map(lower).collect();
    assert_eq!(names.len(), 4, "{names:?}");
}

#[test]
fn forms_are_written_into_a_folder_all_or_none() {
    let (folder, mut workspace, first) = considered("Zoë / B:");
    let cohort = workspace.candidates(&workspace.cohorts().unwrap()[0].id.clone().unwrap()).unwrap();
    let id = cohort.people[0].entry.cohort.clone();
    let second = workspace.keep_candidates(&moment(), vec![candidate(&id, "Yan")]).unwrap().remove(0);
    let out = folder.path().join("forms");
    let both = [first.clone(), second];
    let what = (id.as_str(), "interview", "Priya");
    let files = workspace.export_packets(&out, what, &both).unwrap();
    let names: Vec<_> = files.iter().map(|file| file.file_name().unwrap().to_string_lossy()).collect();
    assert_eq!(names, ["Zoë _ B_ - interview - Priya.xlsx", "Yan - interview - Priya.xlsx"]);
    assert_eq!(workspace.export_packets(&out, what, &both).unwrap_err().code(), "already_exists");
    refused(workspace.export_packets(&out, what, &[]), "candidates", "at least one");
    let gone = workspace.export_packets(&folder.path().join("none"), what, &[first, "gone".into()]);
    assert_eq!(gone.unwrap_err().code(), "unknown");
    assert!(!folder.path().join("none").exists());
}
