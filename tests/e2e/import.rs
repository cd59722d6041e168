//! Import in the window: two bad rows are named, the good ones come in on request only, undo restores everything.

use super::{assert_policy_kept, open_cohort, open_sample, sample};
use encore_core::workspace::{Access, Table, Workspace};
use encore_tests::data;
use encore_tests::window::Window;
use std::path::Path;

fn dump(workspace: &Path) -> Vec<Table> {
    Workspace::open(workspace, Access::Read, None).unwrap().dump().unwrap()
}

/// Opens the file with two bad rows in the preview.
fn preview(window: &Window) {
    window.answer_dialogues(&[&data("files/sellers_two_bad_rows.csv")]);
    window.click("rail-import");
    window.click("kind-sellers");
    window.click("import-pick");
    window.find("error-row");
}

#[test]
fn two_bad_rows_are_named_and_undo_restores_the_dump() {
    let home = tempfile::tempdir().unwrap();
    let path = sample(home.path());
    let before = dump(&path);

    let window = open_sample_at(home.path(), &path);
    preview(&window);
    let errors = window.text("error-row");
    assert_eq!(window.count("error-row"), 2, "{errors}");
    assert!(
        errors.contains('3') && errors.contains("hire_date") && errors.contains("12 January"),
        "{errors}"
    );
    assert!(
        errors.contains('5') && errors.contains("exit_date") && errors.contains("2025-12-01"),
        "{errors}"
    );
    assert!(window.text("import-columns").contains("Protected"));
    let commit = "return document.querySelector('[data-testid=import-commit]').disabled";
    assert_eq!(window.js(commit), true, "bad rows must not go in unasked");
    drop(window);
    assert_eq!(dump(&path), before, "a preview wrote something");

    let window = Window::open(home.path(), Some(&path));
    preview(&window);
    window.click("leave-out");
    assert_eq!(window.js(commit), false);
    window.click("import-commit");
    window.find("import-done");
    drop(window);
    let after = dump(&path);
    assert_ne!(after, before);
    let sellers = after.iter().find(|table| table.name == "sellers").unwrap();
    assert_eq!(sellers.rows.len(), 78 + 4);

    let window = Window::open(home.path(), Some(&path));
    window.click("rail-import");
    window.wait_for_text("imports", "sellers_two_bad_rows.csv");
    window.js("document.querySelector('[data-testid=import-undo]').click()");
    window.click("import-undo-confirm");
    window.wait_gone("undo-dialog");
    window.wait_for_text("toasts", "sellers_two_bad_rows.csv");
    assert_policy_kept(&window);
    drop(window);
    assert_eq!(dump(&path), before);
}

fn open_sample_at(home: &Path, path: &Path) -> Window {
    let window = Window::open(home, Some(path));
    super::at_the_desk(&window);
    window
}

#[test]
fn a_cell_stays_text() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    preview(&window);
    assert!(window.text("import-rows").contains("<img src=x onerror=window.pwned=1>"));
    window.click("leave-out");
    window.click("import-commit");
    window.find("import-done");
    open_cohort(&window, "AE-2026");
    assert!(window.text("sellers").contains("<img src=x onerror=window.pwned=1>"));
    assert!(window.text("sellers").contains("=HYPERLINK"));
    assert_eq!(window.js("return document.querySelectorAll('main img').length"), 0);
    assert_eq!(window.js("return window.pwned === undefined"), true);
    assert_policy_kept(&window);
}

#[test]
fn control_z_takes_the_import_back() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    preview(&window);
    window.click("leave-out");
    window.click("import-commit");
    window.find("import-done");
    window.control('z');
    window.wait_for_text("undo-dialog", "sellers_two_bad_rows.csv");
    window.click("undo-dialog-leave");
    window.wait_gone("undo-dialog");
    window.control('z');
    window.click("import-undo-confirm");
    window.wait_for_text("toasts", "sellers_two_bad_rows.csv");
    window.click("rail-cohorts");
    window.wait_for_text("cohort-row", "AE-2024");
    assert!(!window.text("cohort-row").contains("AE-2026"));
}

#[test]
fn a_value_that_cannot_be_read_is_answered_and_what_is_left_out_is_recalled() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    preview(&window);
    assert_eq!(window.count("answer-field"), 1, "an exit before the hire is no slip of one cell");
    window.type_into("answer-field", "2026-01-12\u{e007}");
    window.wait_for_text("meanings", "12 January");
    assert_eq!(window.count("error-row"), 1);
    window.js("document.querySelector('[data-testid=meaning-back]').click()");
    window.wait_gone("meanings");
    assert_eq!(window.count("error-row"), 2);
    window.type_into("answer-field", "2026-01-12");
    window.click("answer-take");
    window.find("meanings");
    window.click("leave-out");
    window.click("import-commit");
    window.wait_for_text("import-done", "with “12 January” as “2026-01-12”");
    window.click("rail-review");
    window.wait_for_text("left-out", "left out 1 of its 6 rows");
    open_cohort(&window, "AE-2026");
    window.wait_for_text("sellers", "Bo Fenwick");
    assert_policy_kept(&window);
}

#[test]
fn a_roster_without_roles_gets_one_and_its_figures() {
    let home = tempfile::tempdir().unwrap();
    let roster = home.path().join("roster.csv");
    let row = |n| format!("E{n},Seller {n},2024-H1,2024-01-15\n");
    let rows: String = (1..=6).map(row).collect();
    std::fs::write(&roster, format!("Employee ID,Name,Class,Start Date\n{rows}")).unwrap();
    let window = open_sample(home.path());
    window.answer_dialogues(&[&roster]);
    window.click("rail-import");
    window.click("kind-outcomes");
    window.click("import-pick");
    // Taken for outcomes it is refused, and told as what it is.
    window.click("read-as-likely");
    window.wait_for_text("role-for-all", "6 sellers");
    window.type_into("role-field", "CSM\u{e007}");
    window.find("role-back");
    window.click("import-commit");
    window.wait_for_text("import-done", "with CSM as the role of 6");
    window.click("rail-cohorts");
    window.wait_for_text("cohort-row", "2024-H1");
    assert_policy_kept(&window);
}
