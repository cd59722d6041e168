//! A workspace filled by hand in the window: a class and its outcomes, a scorecard by keys, a draft that survives.

use crate::{assert_policy_kept, open_sample};
use encore_core::workspace::{Access, Workspace};
use encore_tests::window::Window;
use std::time::Duration;

const ENTER: &str = "\u{e007}";

/// Opens the first card that can be rated, as somebody who is new.
fn rate_as(window: &Window, name: &str) {
    window.click("rail-scorecards");
    window.find("card-person");
    window.click("card-rate");
    window.type_into("card-interviewer-name", name);
    window.click("card-interviewer-add");
    window.find("card");
    window.settle();
}

#[test]
fn a_card_is_filled_by_keys_and_can_no_longer_be_changed() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    rate_as(&window, "Nina");
    let criteria = window.count("card-criterion");
    let mut keys = 0;
    for number in 0..criteria {
        window.keys("3");
        window.keys("n");
        window.keys(&format!("evidence {number}"));
        window.keys(ENTER);
        keys += 3;
    }
    window.keys("3");
    window.control(ENTER.chars().next().unwrap());
    keys += 3;
    assert_eq!(keys, 3 * criteria + 3, "besides the notes: 21 for six criteria");
    window.find("card-read");
    assert!(window.text("card-read").contains("evidence 0"));
    assert_policy_kept(&window);
}

#[test]
fn a_draft_survives_a_kill_two_seconds_after_the_last_key() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    rate_as(&window, "Nina");
    window.keys("2");
    window.keys("n");
    window.keys("said she asked nobody");
    std::thread::sleep(Duration::from_secs(2));
    window.kill();

    let path = home.path().join("sample.encore");
    let workspace = Workspace::open(&path, Access::Write, None).unwrap();
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    let lists = workspace.cohorts().unwrap().into_iter().filter_map(|cohort| cohort.id);
    let people = lists.flat_map(|cohort| workspace.card_list(&cohort).unwrap().people);
    let drafts: Vec<(String, String)> = people
        .flat_map(|person| {
            let drafts = person.cards.into_iter().filter(|card| card.has_draft && card.interviewer == "Nina");
            drafts.map(move |card| (person.candidate.clone(), card.stage)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(drafts.len(), 1);
    let (candidate, stage) = &drafts[0];
    let card = workspace.card(candidate, "Nina", stage).unwrap().card;
    assert_eq!(card.ratings[0].value, Some(2.0));
    assert_eq!(card.ratings[0].note.as_deref(), Some("said she asked nobody"));
}

#[test]
fn a_class_is_logged_from_nothing_and_reviewed() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), None);
    window.answer_dialogues(&[&home.path().join("team.encore")]);
    window.click("start-empty");
    window.find("empty");
    window.click("rail-settings");
    window.click("role-new");
    window.type_into("role-form-key", "AE");
    window.type_into("role-form-name", "Account executive");
    window.type_into("role-form-quota", "10000");
    window.click("role-form-keep");
    window.wait_gone("role-form");
    window.click("rail-process");
    window.click("version-new");
    choose(&window, "version-template", "ae");
    window.type_into("version-key", "AE-v1");
    window.click("version-keep");
    window.wait_gone("version-editor");
    window.wait_for_text("version-row", "6 criteria");
    window.click("rail-cohorts");
    window.click("cohort-new");
    window.type_into("cohort-name", "AE 2024");
    choose(&window, "cohort-version", "AE-v1");
    window.click("cohort-keep");
    window.wait_gone("cohort-form");
    window.click("sellers-add");
    window.type_into("sellers-date-all", "2024-01-08");
    window.js("document.querySelector('[data-testid=sellers-name]').focus()");
    for name in ["Ada", "Ben", "Dora", "Emil", "Finn", "Gia", "Hans", "王芳"] {
        window.keys(name);
        window.keys(ENTER);
    }
    window.click("sellers-keep");
    window.wait_gone("sellers-form");
    window.wait_for_text("sellers", "王芳");
    window.click("cohort-outcomes");
    for (figure, value) in [("quota", "1000"), ("closed", "400")] {
        window.find("outcomes-grid");
        choose(&window, "outcomes-figure", figure);
        window.settle();
        paste(&window, value);
        window.wait_for_text("toast", "96 cells written");
    }
    window.click("rail-review");
    window.wait("[data-testid=ribbon] svg text");
    assert!(window.page_text().contains("Too little to say"), "{}", window.page_text());
    drop(window);

    let workspace = Workspace::open(&home.path().join("team.encore"), Access::Read, None).unwrap();
    let (review, history) = (workspace.review(None, None).unwrap(), workspace.history().unwrap());
    let card = &review.roles[0].cohorts[0];
    assert_eq!((card.hires, card.mature, history.outcomes.len()), (8, 0, 96));
}

/// Chooses in a list, as the keys of a list do.
fn choose(window: &Window, id: &str, value: &str) {
    window.find(id);
    window.js(&format!(
        "const choice = document.querySelector('[data-testid={id}]');
         choice.value = '{value}'; choice.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ));
}

/// A block of 12 months for 8 sellers, as a spreadsheet copies it, into the first cell.
fn paste(window: &Window, value: &str) {
    let row = [value; 12].join("\\t");
    paste_block(window, &[row.as_str(); 8].join("\\n"));
}

pub(crate) fn paste_block(window: &Window, block: &str) {
    window.js(&format!(
        "const grid = document.querySelector('[data-testid=outcomes-grid]');
         document.querySelector('[data-testid=outcomes-cell]').click(); grid.focus();
         const data = new DataTransfer(); data.setData('text/plain', '{block}');
         grid.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}));"
    ));
}

#[test]
fn what_was_done_is_told_and_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-settings");
    window.type_into("settings-company", "Another name");
    window.click("settings-keep");
    window.click("rail-history");
    window.wait_for_text("history-entry", "settings");
    window.click("history-entry");
    window.wait_for_text("history-rows", "Another name");
    window.click("history-undo");
    window.wait_for_text("toast", "Took back");
    assert_policy_kept(&window);
}

#[test]
fn bad_cells_of_a_paste_are_shown_before_anything_is_written() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-outcomes");
    window.find("outcomes-grid");
    let before = window.text("outcomes-total");
    paste_block(&window, "12o00\\t987654");
    window.wait_for_text("outcomes-bad", "12o00");
    assert_eq!(window.text("outcomes-total"), before);
    window.click("outcomes-problems-cancel");
    window.wait_gone("outcomes-problems");
    assert_eq!(window.text("outcomes-total"), before, "nothing was written");
    paste_block(&window, "12o00\\t987654");
    window.click("outcomes-write-others");
    window.wait_gone("outcomes-problems");
    window.wait_for_text("outcomes-cell", "987,654");
    assert_policy_kept(&window);
}
