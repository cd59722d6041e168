//! What somebody types fast is kept, or told where it is and why not: the grid of outcomes, names that are known already.

use crate::{assert_policy_kept, open_cohort, open_sample};

const ENTER: &str = "\u{e007}";

#[test]
fn what_is_typed_into_the_grid_is_kept_or_waits_below_it() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-outcomes");
    window.find("outcomes-grid");
    window.js("document.querySelector('[data-testid=outcomes-cell]').click();
               document.querySelector('[data-testid=outcomes-grid]').focus()");
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
