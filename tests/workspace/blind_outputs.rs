//! Blindness beyond the page: figures, exports and imports show an interviewer nothing of a card before the own one is in.

use crate::blind::{at, at_the_desk, card};
use crate::by_hand::company;
use encore_core::import::read;
use encore_core::model::{CardEntry, ImportKind, Month, OutcomeCell, OutcomeField};
use encore_core::workspace::{Access, ExportFormat, FigureFormat, OWNER, Workspace};
use encore_tests::moment;
use encore_tests::ooxml::Package;
use encore_tests::workspaces::{empty, import, plan};
use serde_json::Value;
use std::path::Path;
use tempfile::TempDir;

const NOTE: &str = "canary 7391";
const MARK: f64 = 3.62719;

/// A class with outcomes, rated by Priya and Tom but for the last person; answers also that person's id.
fn rated() -> (TempDir, Workspace, String) {
    let (folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    for name in ["Priya", "Tom", "Uma"] {
        workspace.keep_interviewer(&moment(), None, name).unwrap();
    }
    let cell = |seller: &String, month: i32, field, value: f64| OutcomeCell {
        seller: seller.clone(),
        month: Month::new(2024, 1).unwrap().plus(month),
        field,
        value: Some(value),
    };
    let cells: Vec<OutcomeCell> = sellers
        .iter()
        .enumerate()
        .flat_map(|(place, seller)| {
            (0..13).flat_map(move |month| {
                let closed = 1_500.0 * (place as f64 + 1.0);
                [
                    cell(seller, month, OutcomeField::Quota, 10_000.0),
                    cell(seller, month, OutcomeField::Closed, closed),
                ]
            })
        })
        .collect();
    workspace.keep_outcomes(&moment(), &cells).unwrap();
    let mut people = workspace.card_list(&cohort).unwrap().people;
    let last = people.pop().unwrap().candidate;
    for (place, person) in people.iter().enumerate() {
        for (who, shift) in [("Priya", 0), ("Tom", 1)] {
            let page = at(&mut workspace, who).card(&person.candidate, who, "interview").unwrap();
            let mark = f64::from((place as u32 + shift) % 4 + 1);
            at(&mut workspace, who).submit_card(&at_the_desk(who), card(&page, mark)).unwrap();
        }
    }
    (folder, workspace, last)
}

fn canary(workspace: &mut Workspace, candidate: &str, who: &str) -> CardEntry {
    let page = at(workspace, who).card(candidate, who, "interview").unwrap();
    let mut entry = card(&page, MARK);
    entry.ratings.iter_mut().for_each(|rating| rating.note = Some(NOTE.into()));
    entry
}

/// Everything that leaves the workspace for who is at the desk, as text; without the count of what is hidden.
fn outputs(path: &Path, desk: &str) -> (Vec<(String, String)>, u64, u32) {
    let workspace = Workspace::open(path, Access::Read, None).unwrap().at_desk(desk).unwrap();
    let out = tempfile::tempdir().unwrap();
    let mut review = workspace.review_as_json(None, None).unwrap();
    let hidden = review["hidden"]["cards"].as_u64().unwrap();
    review["hidden"] = Value::Null;
    review["roles"].as_array_mut().unwrap().iter_mut().for_each(without_the_owners);
    let mut said = vec![("review".to_owned(), review.to_string())];
    let reports = workspace.reports().unwrap();
    for figure in reports.figures() {
        // Drawing all of them takes long, and a drawing holds no more than its numbers.
        let drawn = figure.id.starts_with("criteria").then_some(FigureFormat::Svg);
        for format in [FigureFormat::Csv].into_iter().chain(drawn) {
            let bytes = reports.figure(&figure.id, format).unwrap();
            said.push((figure.id.clone(), String::from_utf8(bytes).unwrap()));
        }
    }
    let deck = workspace.deck_as_pptx(&workspace.deck().unwrap(), &moment()).unwrap();
    said.extend(parts("deck", &deck));
    let done = workspace.export(&out.path().join("csv"), ExportFormat::Csv).unwrap();
    for file in &done.files {
        said.push((
            file.file_name().unwrap().to_string_lossy().into(),
            std::fs::read_to_string(file).unwrap(),
        ));
    }
    workspace.export(&out.path().join("book"), ExportFormat::Xlsx).unwrap();
    said.extend(parts("book", &std::fs::read(out.path().join("book/workspace.xlsx")).unwrap()));
    (said, hidden, done.hidden_cards)
}

/// Takes out what is for the owner alone, whatever cards are in: the results of single interviewers.
fn without_the_owners(role: &mut Value) {
    role.as_object_mut().unwrap().remove("interviewer_validity");
    for (list, name) in [("findings", "rule"), ("left_out", "")] {
        let is_owners = |each: &Value| {
            let text = if name.is_empty() { each } else { &each[name] };
            text.as_str().is_some_and(|text| text.starts_with("interviewer_validity"))
        };
        role[list].as_array_mut().unwrap().retain(|each| !is_owners(each));
    }
}

/// The parts of a package but the one that says when it was written.
fn parts(of: &str, bytes: &[u8]) -> Vec<(String, String)> {
    let package = Package::read(bytes);
    let named = package.names().filter(|name| name.contains(".xml") && !name.contains("core.xml"));
    named.map(|name| (format!("{of}/{name}"), package.text(name).clone())).collect()
}

fn holds_canary(said: &[(String, String)]) -> bool {
    said.iter().any(|(_, text)| text.contains(NOTE) || text.contains("3.62719"))
}

#[test]
fn no_output_shows_the_second_interviewer_the_first_card() {
    let (folder, mut workspace, candidate) = rated();
    let path = workspace.path().to_owned();
    let without = folder.path().join("without.encore");
    std::fs::copy(&path, &without).unwrap();
    let first = canary(&mut workspace, &candidate, "Priya");
    at(&mut workspace, "Priya").submit_card(&at_the_desk("Priya"), first).unwrap();
    drop(workspace);

    let (blind, in_figures, in_files) = outputs(&path, "Tom");
    assert_eq!((in_figures, in_files), (1, 1));
    assert!(!holds_canary(&blind));
    let (never_was, ..) = outputs(&without, "Tom");
    assert!(blind.len() > 20 && blind == never_was, "something differs by the hidden card");

    // The owner has it, and it moves figures: else the comparison above would prove nothing.
    let (owner, none, none_either) = outputs(&path, OWNER);
    assert_eq!((none, none_either), (0, 0));
    assert!(holds_canary(&owner));
    let moved = owner.iter().zip(&outputs(&without, OWNER).0).filter(|(with, before)| with != before).count();
    assert!(moved > 3, "only {moved} outputs differ");

    let mut workspace = Workspace::open(&path, Access::Write, None).unwrap();
    let page = at(&mut workspace, "Tom").card(&candidate, "Tom", "interview").unwrap();
    at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), card(&page, 2.0), None).unwrap();
    drop(workspace);
    assert!(!holds_canary(&outputs(&path, "Tom").0), "a draft opens nothing");
    let mut workspace = Workspace::open(&path, Access::Write, None).unwrap();
    at(&mut workspace, "Tom").submit_card(&at_the_desk("Tom"), card(&page, 2.0)).unwrap();
    drop(workspace);
    let (open, in_figures, in_files) = outputs(&path, "Tom");
    assert_eq!((in_figures, in_files), (0, 0));
    assert!(holds_canary(&open) && open == outputs(&path, OWNER).0);
}

#[test]
fn a_complete_panel_is_in_no_figure_of_who_has_no_card_there() {
    let (_folder, mut workspace, candidate) = rated();
    for who in ["Priya", "Tom"] {
        let entry = canary(&mut workspace, &candidate, who);
        at(&mut workspace, who).submit_card(&at_the_desk(who), entry).unwrap();
    }
    let all = workspace.history().unwrap();
    // Who rated everybody sees what the owner sees, but for results of single interviewers.
    workspace.sit("Tom");
    let seen = workspace.history().unwrap();
    assert!(all.for_owner && !seen.for_owner);
    assert_eq!(encore_core::model::History { for_owner: true, ..seen }, all);
    workspace.sit("Uma");
    let blind = workspace.history().unwrap();
    assert_eq!((blind.hidden_cards, blind.ratings.len()), (16, 0));
    let contents = workspace.reports().unwrap().evidence_contents();
    let sentence = contents[0].left_out[0].sentence();
    assert_eq!(sentence, "16 cards are hidden from you until yours are in; they are in no figure.");
    // Somebody who is no interviewer sees no more than that.
    workspace.sit("nobody");
    assert_eq!(workspace.history().unwrap().ratings.len(), 0);
}

#[test]
fn an_interviewer_imports_no_scorecards() {
    let (_folder, mut workspace, _) = rated();
    let file = || read("cards.csv", b"candidate,interviewer,criterion,score\nAda,Priya,drive,1\n".to_vec());
    let plan = workspace.plan_import(ImportKind::Scorecards, &file()).unwrap();
    workspace.sit("Tom");
    let seen_before = workspace.import(&at_the_desk("Tom"), &plan, false).unwrap_err();
    assert!(seen_before.to_string().contains("by the owner"), "{seen_before}");
    let refused = workspace.plan_import(ImportKind::Scorecards, &file()).unwrap_err();
    assert!(refused.to_string().contains("by the owner"), "{refused}");
}

#[test]
fn the_preview_of_a_sellers_file_tells_no_hidden_overall_score() {
    let (_folder, mut workspace, _) = rated();
    let file =
        |score: &str| format!("seller_id,hire_date,manager,overall_score\nAda,2024-01-08,Zoe,{score}\n");
    import(&mut workspace, ImportKind::Sellers, &file("3.6")).unwrap();
    let preview = |workspace: &Workspace, score: &str| {
        let table = read("sellers.csv", file(score).into_bytes());
        workspace.plan_import(ImportKind::Sellers, &table).unwrap().records
    };
    assert_ne!(preview(&workspace, ""), preview(&workspace, "3.7"));
    assert_eq!(preview(&workspace, ""), preview(&workspace, "3.6"), "the owner is told that it is the same");
    workspace.sit("Uma");
    let said = format!("{:?}", preview(&workspace, ""));
    assert!(said.contains("Zoe") && !said.contains("3.6"), "{said}");
    let standing = |score: &str| format!("{:?}", preview(&workspace, score)).replace(score, "");
    assert_eq!(standing("3.6"), standing("3.7"), "a guess is not told from another");
    // What is hidden is not erased by a file that does not say it.
    let again = file("").replace("Zoe", "Zoë");
    let plan = plan(&workspace, ImportKind::Sellers, &again);
    workspace.import(&at_the_desk("Uma"), &plan, false).unwrap();
    workspace.sit(OWNER);
    let ada = workspace.history().unwrap().sellers.into_iter().find(|seller| seller.external_id == "Ada");
    let ada = ada.unwrap();
    assert_eq!((ada.overall_score, ada.manager.as_deref()), (Some(3.6), Some("Zoë")));
}
