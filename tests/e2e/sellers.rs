//! The list of all sellers: narrowed, chosen by keys, changed several at once, and with names of every script.

use crate::{assert_policy_kept, at_the_desk, open_sample};
use encore_tests::names::company;
use encore_tests::window::{PAGES, Window};

#[test]
fn sellers_are_found_and_changed_together() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-sellers");
    window.wait_for_text("sellers-count", "78");
    window.control('f');
    window.keys("bastien");
    window.wait_for_text("sellers-count", "2 of 78");
    window.tab_to("sellers-grid");
    window.keys(" \u{e015} ");
    window.wait_for_text("sellers-selected", "2");
    window.click("sellers-set-manager");
    window.type_into("sellers-value", "Ines Roth");
    window.click("sellers-change-keep");
    window.wait_gone("sellers-change");
    window.wait_for_text("sellers-row", "Ines Roth");
    window.control('z');
    window.wait_for_text("toasts", "Took back");
    assert!(!window.text("sellers-row").contains("Ines Roth"));
    assert_policy_kept(&window);
}

#[test]
fn every_page_holds_none_one_eight_and_five_thousand_of_any_name() {
    for sellers in [0, 1, 8, 5000] {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("team.encore");
        drop(company(&path, sellers));
        let window = Window::open(home.path(), Some(&path));
        if sellers > 0 {
            at_the_desk(&window);
        }
        for (width, height) in [(1440, 900), (1024, 700)] {
            window.resize(width, height);
            for page in ["review", "cohorts", "evidence", "published", "import"]
                .into_iter()
                .chain(PAGES.map(|page| page.0))
            {
                window.click(&format!("rail-{page}"));
                window.settle();
                let over = window
                    .js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assert_eq!(over, 0, "{page} with {sellers} sellers runs over sideways at {width}");
                let said = window.text("toasts");
                assert_eq!(said, "", "{page} with {sellers} sellers");
            }
        }
        window.click("rail-sellers");
        window.settle();
        if sellers > 0 {
            window.find("sellers-row");
        }
        assert_eq!(window.count("sellers-row") > 0, sellers > 0);
        // Only what is in sight is in the page.
        assert!(window.count("sellers-row") < 60);
        assert_policy_kept(&window);
    }
}

#[test]
fn edit_in_the_panel_opens_the_form_of_that_seller_and_back_leads_back() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-sellers");
    window.find("sellers-row");
    window.click("sellers-open");
    window.find("seller-facts");
    let name = window.text("seller-panel-name");
    window.click("seller-panel-edit");
    window.find("seller-form");
    window.wait("[data-testid=seller-name-field]");
    let typed = window.js("return document.querySelector('[data-testid=seller-name-field]').value");
    assert!(name.contains(typed.as_str().unwrap()), "{name}: {typed}");
    window.keys("\u{e00c}");
    window.wait_gone("seller-form");
    window.js("history.back()");
    window.wait_for_text("seller-panel-name", typed.as_str().unwrap());
    assert_policy_kept(&window);
}
