//! What somebody types fast is kept, or told where it is and why not: the grid of outcomes, names that are known already.

use crate::{assert_policy_kept, open_cohort, open_sample};
use encore_core::workspace::{Access, HistoryFilter, Workspace};
use encore_tests::window::Window;
use std::path::Path;
use std::time::Duration;

const ENTER: &str = "\u{e007}";

/// The grid of outcomes with the keyboard on its first cell.
fn at_the_grid(window: &Window) {
    window.click("rail-outcomes");
    window.find("outcomes-grid");
    window.js("document.querySelector('[data-testid=outcomes-cell]').click();
               document.querySelector('[data-testid=outcomes-grid]').focus()");
}

#[test]
fn what_is_typed_into_the_grid_is_kept_or_waits_below_it() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    at_the_grid(&window);
    window.keys(&["abc", "12.500", "7123", "\u{a3}7000", ""].join(ENTER));
    window.wait_for_text("outcomes-waits", "12.500");
    assert_eq!((window.count("outcomes-wait"), window.focused()), (3, "outcomes-grid".into()));
    window.wait_for_text("outcomes-grid", "7,123");
    for told in ["abc", "in USD, without \u{a3}"] {
        assert!(window.text("outcomes-waits").contains(told), "{told}");
    }
    window.click("outcomes-ask-grouped");
    window.wait_for_text("outcomes-grid", "12,500");
    assert_eq!(window.count("outcomes-wait"), 2);
    // What still waits is told when the page is left.
    window.click("rail-review");
    window.wait_for_text("toasts", "not written");
    assert_policy_kept(&window);
}

#[test]
fn a_known_name_is_answered_at_its_row_before_anybody_is_added() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_cohort(&window, "AE-2024");
    let known = window.js("return document.querySelector('[data-testid=seller-open]').innerText");
    let known = known.as_str().unwrap();
    window.click("sellers-add");
    window.type_into("sellers-date-all", "2025-01-06");
    window.js("document.querySelector('[data-testid=sellers-name]').focus()");
    window.keys(&format!("{known}{ENTER}Somebody New"));
    window.find("sellers-hint");
    window.click("sellers-keep");
    window.wait("[data-testid=sellers-same]:focus");
    window.click("sellers-same");
    window.wait("[data-testid=sellers-hint][data-out]");
    window.click("sellers-keep");
    window.wait_gone("sellers-form");
    window.wait_for_text("sellers", "Somebody New");
    window.click("toast-action");
    window.wait_for_text("toasts", "Took back");
    window.settle();
    assert!(!window.text("sellers").contains("Somebody New"));
    assert_policy_kept(&window);
}

/// Chooses Quit from the menu, which does what the window's own button does.
fn quit(window: &Window) {
    let choose = "__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: 'menu_chosen', payload: 'quit' })";
    window.js(&format!("{choose}.catch(() => {{}})"));
}

/// The workspace of a window that closes; nobody else can open a file that a window has open.
fn once_closed(file: &Path) -> Workspace {
    let opened = (0..100).find_map(|_| {
        std::thread::sleep(Duration::from_millis(100));
        Workspace::open(file, Access::Write, None).ok()
    });
    opened.expect("the window closes")
}

#[test]
fn the_window_asks_before_it_closes_over_what_is_not_kept() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    at_the_grid(&window);
    window.keys(&["abc", ""].join(ENTER));
    window.wait_for_text("outcomes-waits", "abc");
    quit(&window);
    window.wait_for_text("closing", "not kept yet");
    window.click("closing-leave");
    window.wait_gone("closing");
    window.wait_for_text("outcomes-waits", "abc");
    quit(&window);
    window.find("closing");
    // Later: with the window its driver is gone, and would not answer the click.
    window.js("setTimeout(() => document.querySelector('[data-testid=closing-confirm]').click(), 300)");
    drop(once_closed(&home.path().join("sample.encore")));
    window.kill();
}

#[test]
fn a_figure_that_is_being_typed_is_kept_before_the_window_closes() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    at_the_grid(&window);
    window.keys("7654321");
    quit(&window);
    let workspace = once_closed(&home.path().join("sample.encore"));
    window.kill();
    let newest = workspace.entries(None, 1, HistoryFilter::default()).unwrap().remove(0);
    let rows = workspace.entry_rows(newest.number, None).unwrap();
    let now = rows.iter().flat_map(|row| &row.changes).filter_map(|(_, _, now)| now.clone());
    assert!(now.collect::<Vec<_>>().contains(&"765432100".into()), "{}", newest.title);
}
