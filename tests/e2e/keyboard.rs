//! By keyboard alone, from no workspace at all to the verdict; and the block that a spreadsheet copied, by Ctrl+V.

use crate::assert_policy_kept;
use encore_core::workspace::{Access, Workspace};
use encore_tests::window::Window;
use std::io::Write;
use std::process::{Command, Stdio};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
/// Keys besides the notes that a card of six criteria may cost.
const MOST_KEYS: usize = 60;

#[test]
fn from_nothing_to_the_verdict_by_keyboard_alone() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), None);
    window.answer_dialogues(&[&home.path().join("team.encore")]);
    window.control('n');
    window.find("empty");

    window.control(',');
    press(&window, "role-new");
    fill(
        &window,
        &[("role-form-key", "AE"), ("role-form-name", "Account executive"), ("role-form-quota", "10000")],
    );
    press(&window, "role-form-keep");
    window.wait_gone("role-form");

    window.keys("4");
    press(&window, "version-new");
    window.tab_to("version-template");
    window.arrow_to("ae");
    fill(&window, &[("version-key", "AE-v1")]);
    in_one_stage(&window);
    press(&window, "version-keep");
    window.wait_gone("version-editor");
    window.wait_for_text("version-row", "6 criteria");

    window.keys("2");
    press(&window, "cohort-new");
    fill(&window, &[("cohort-name", "AE 2024")]);
    window.tab_to("cohort-version");
    window.arrow_to("AE-v1");
    press(&window, "cohort-keep");
    window.wait_gone("cohort-form");
    press(&window, "sellers-add");
    fill(&window, &[("sellers-date-all", "2024-01-08")]);
    window.tab_to("sellers-name");
    for name in ["Ada", "Ben", "Dora", "Emil", "Finn", "Gia", "Hans", "王芳"] {
        window.keys(name);
        window.keys(ENTER);
    }
    press(&window, "sellers-keep");
    window.wait_gone("sellers-form");

    window.keys("5");
    press(&window, "card-rate");
    fill(&window, &[("card-interviewer-name", "Nina")]);
    press(&window, "card-interviewer-add");
    window.find("card");
    window.settle();
    let keys = card(&window);
    assert!(keys <= MOST_KEYS, "{keys} keys for a card");

    window.keys("\u{e00c}");
    window.keys("6");
    for (figure, value) in [("quota", "1000"), ("closed", "400")] {
        window.tab_to("outcomes-figure");
        window.arrow_to(figure);
        window.settle();
        window.tab_to("outcomes-grid");
        copy_elsewhere(&block(value));
        window.control('v');
        window.wait_for_text("toast", "96 cells written");
    }
    // In the grid a digit is a figure: the palette leads away.
    window.control('k');
    window.find("palette-field");
    window.keys("review");
    window.keys(ENTER);
    window.wait("[data-testid=ribbon] svg text");
    assert!(window.page_text().contains("Too little to say"), "{}", window.page_text());
    assert_policy_kept(&window);
    drop(window);

    let workspace = Workspace::open(&home.path().join("team.encore"), Access::Read, None).unwrap();
    let history = workspace.history().unwrap();
    assert_eq!((history.sellers.len(), history.outcomes.len(), history.ratings.len()), (8, 96, 6));
}

/// Puts all criteria of the template into its first stage, so that one card rates them all.
fn in_one_stage(window: &Window) {
    let stage =
        window.js("return document.querySelector('[data-testid=criterion-stage] option:nth-child(2)').value");
    for _ in 0..window.count("criterion-row") {
        window.keys(TAB);
        window.tab_to("criterion-stage");
        window.arrow_to(stage.as_str().unwrap());
    }
}

/// Goes to a button by Tab and presses it.
fn press(window: &Window, id: &str) {
    window.tab_to(id);
    window.keys(ENTER);
}

fn fill(window: &Window, fields: &[(&str, &str)]) {
    for (id, text) in fields {
        window.tab_to(id);
        window.keys(text);
    }
}

/// Six criteria with a note each, the recommendation and the submission; answers the keys besides the notes' text.
fn card(window: &Window) -> usize {
    let criteria = window.count("card-criterion");
    assert_eq!(criteria, 6);
    let mut keys = 0;
    for number in 0..criteria {
        for key in ["3", "n"] {
            window.keys(key);
            keys += 1;
        }
        window.keys(&format!("evidence {number}"));
        window.keys(ENTER);
        keys += 1;
    }
    window.keys("3");
    window.control(ENTER.chars().next().unwrap());
    window.find("card-read");
    keys + 3
}

/// Twelve months of eight sellers as a spreadsheet copies them.
fn block(value: &str) -> String {
    [[value; 12].join("\t").as_str(); 8].join("\n")
}

/// Copies a text in another program of the same display.
fn copy_elsewhere(text: &str) {
    let mut other =
        Command::new("xclip").args(["-selection", "clipboard"]).stdin(Stdio::piped()).spawn().unwrap();
    other.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    assert!(other.wait().unwrap().success());
}
