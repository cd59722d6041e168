//! axe finds nothing serious in any dialogue, light and dark, each opened as a person opens it; the keyboard is inside.

use crate::accessibility::axe;
use crate::workbench::paste_block;
use crate::{assert_policy_kept, open_cohort, open_sample};
use encore_core::workspace::Workspace;
use encore_tests::data;
use encore_tests::window::Window;

/// On which page, what opens it in order, and the test id that it has.
const DIALOGUES: &[(&str, &[&str], &str)] = &[
    ("review", &["rail-find"], "palette"),
    ("review", &["workspace-menu"], "workspace-menu-list"),
    ("review", &["workspace-menu", "menu-desk"], "desk-dialog"),
    ("review", &["workspace-menu", "menu-keys"], "keys-dialog"),
    ("review", &["how-computed"], "how-dialog"),
    ("review", &["finding-details", "decide-acting"], "decision-dialog"),
    ("review", &["finding-details", "decide-dismissed"], "decision-dialog"),
    ("cohorts", &["cohort-new"], "cohort-form"),
    ("cohort", &["cohort-edit"], "cohort-form"),
    ("cohort", &["cohort-delete"], "cohort-delete-ask"),
    ("cohort", &["sellers-add"], "sellers-form"),
    ("cohort", &["seller-open"], "seller-form"),
    ("cohort", &["seller-open", "seller-delete"], "seller-delete-ask"),
    ("cohort", &["candidates-add"], "candidates-form"),
    ("sellers", &["sellers-columns"], "sellers-columns-list"),
    ("sellers", &["sellers-tick", "sellers-set-manager"], "sellers-change"),
    ("process", &["version-new"], "version-editor"),
    ("process", &["version-copy"], "version-editor"),
    ("scorecards", &["card-rate"], "card-whose"),
    ("scorecards", &["card-link", "card-amend"], "card-amend-dialog"),
    ("scorecards", &["old-start"], "old-choose"),
    ("scorecards", &["packets-open"], "packets"),
    ("published", &["published-add"], "published-editor"),
    ("settings", &["role-new"], "role-form"),
    ("settings", &["role-change"], "role-form"),
    ("settings", &["interviewer-add"], "interviewer-form"),
    ("settings", &["interviewer-rename"], "interviewer-form"),
];

#[test]
fn every_dialogue_in_both_themes() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    for (theme, (width, height)) in [("light", (1440, 900)), ("dark", (1024, 700))] {
        window.click("workspace-menu");
        window.click(&format!("theme-{theme}"));
        window.resize(width, height);
        for (page, steps, id) in DIALOGUES {
            let name = format!("{} on {page}, {theme}", steps.join(", "));
            // Nothing of the last dialogue is left open.
            window.reload();
            if *page == "cohort" {
                window.click("rail-cohorts");
                open_cohort(&window, "AE-2022");
            } else {
                window.click(&format!("rail-{page}"));
            }
            for step in *steps {
                window.find(step);
                window.click(step);
            }
            assert_dialogue(&window, id, &name);
        }
        window.reload();
        window.click("rail-outcomes");
        window.find("outcomes-grid");
        paste_block(&window, "12o00");
        assert_dialogue(&window, "outcomes-problems", &format!("bad cells of a paste, {theme}"));
        window.reload();
        window.click("rail-sellers");
        window.find("sellers-row");
        window.js("[...document.querySelectorAll('[data-testid=sellers-tick]')].slice(0, 2).forEach((tick) => tick.click())");
        window.click("sellers-same");
        assert_dialogue(&window, "sellers-merge", &format!("two records of one person, {theme}"));
        window.reload();
        window.click("rail-import");
        window.answer_dialogues(&[&data("files/sellers_two_bad_rows.csv")]);
        window.click("import-pick");
        window.find("error-row");
        assert_eq!(axe(&window), Vec::<String>::new(), "the preview, {theme}");
        window.click("import-cancel");
    }
    assert_policy_kept(&window);
}

#[test]
fn the_first_role_is_asked_for_where_it_is_missing() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("team.encore");
    drop(Workspace::create(&path).unwrap());
    let window = Window::open(home.path(), Some(&path));
    window.click("rail-process");
    window.click("process-first-role");
    assert_dialogue(&window, "first-role", "the first role");
    assert_policy_kept(&window);
}

fn assert_dialogue(window: &Window, id: &str, name: &str) {
    window.find(id);
    window.settle();
    assert_eq!(axe(window), Vec::<String>::new(), "{name}");
    let inside = format!(
        "const shown = document.querySelector('[data-testid={id}]'); const box = shown.getBoundingClientRect();
         return [shown.contains(document.activeElement) || shown.closest('dialog')?.contains(document.activeElement) === true,
           box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight]"
    );
    assert_eq!(window.js(&inside), serde_json::json!([true, true]), "{name}: keyboard and box inside");
}
