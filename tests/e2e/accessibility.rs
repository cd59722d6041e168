//! axe (WCAG 2.2 A and AA) finds nothing serious on any page, light and dark, and nothing runs over at the smallest size.

use super::{assert_policy_kept, open_cohort, open_sample};
use encore_tests::window::{PAGES, Window};
use encore_tests::{data, root};
use std::path::Path;

/// Serious and critical findings of axe, in words.
pub(crate) fn axe(window: &Window) -> Vec<String> {
    let script = std::fs::read_to_string(root("ui/node_modules/axe-core/axe.min.js")).unwrap();
    window.js(&format!("if (!window.axe) {{ {script} }}"));
    let found = window.js_async(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) => done(result.violations
            .filter((v) => v.impact === 'serious' || v.impact === 'critical')
            .map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' | ')}`)), (error) => done([String(error)]));",
    );
    serde_json::from_value(found).unwrap()
}

/// The first start with its page drawn: what a test puts into it is not drawn over.
fn open_start(home: &Path) -> Window {
    let window = Window::open(home, None);
    window.find("start-empty");
    window
}

fn assert_page(window: &Window, page: &str, theme: &str) {
    for (width, height) in [(1440, 900), (1024, 700)] {
        window.resize(width, height);
        assert_eq!(axe(window), Vec::<String>::new(), "{page}, {theme}, {width}");
        let over =
            window.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(over, 0, "{page} runs over sideways at {width}");
    }
}

#[test]
fn every_page_in_both_themes() {
    let home = tempfile::tempdir().unwrap();
    let window = open_start(home.path());
    assert_page(&window, "welcome", "light");
    drop(window);
    let window = open_sample(home.path());
    for theme in ["light", "dark"] {
        window.click("workspace-menu");
        window.click(&format!("theme-{theme}"));
        window.click("rail-review");
        window.wait("[data-testid=ribbon] svg text");
        assert_page(&window, "review", theme);
        window.click("ribbon-data");
        window.find("chart-table");
        assert_page(&window, "review with its table", theme);
        window.click("rail-cohorts");
        window.find("cohort-row");
        assert_page(&window, "cohorts", theme);
        open_cohort(&window, "AE-2022");
        assert_page(&window, "cohort", theme);
        window.click("rail-evidence");
        window.wait("[data-testid=agreement] svg text");
        assert_page(&window, "evidence", theme);
        window.js("document.querySelector('.fig [data-testid=how-computed]').click()");
        window.find("how-dialog");
        assert_page(&window, "how it is computed", theme);
        window.click("how-close");
        window.click("rail-published");
        window.find("shelf-validity");
        assert_page(&window, "published", theme);
        window.click("published-add");
        window.find("published-editor");
        assert_page(&window, "published, a figure added", theme);
        window.js("document.querySelector('dialog[open] .acts .btn').click()");
        for (page, id) in PAGES {
            window.click(&format!("rail-{page}"));
            window.find(id);
            assert_page(&window, page, theme);
        }
        window.click("rail-process");
        window.click("version-copy");
        window.find("criterion-row");
        assert_page(&window, "a process version, edited", theme);
        window.js("document.querySelector('dialog[open] .acts .btn').click()");
        window.click("rail-import");
        window.find("import-pick");
        assert_page(&window, "import", theme);
        window.answer_dialogues(&[&data("files/sellers_two_bad_rows.csv")]);
        window.click("kind-sellers");
        window.click("import-pick");
        window.find("error-row");
        assert_page(&window, "import preview", theme);
        window.click("import-cancel");
    }
    assert_policy_kept(&window);
}

#[test]
fn axe_would_find_something() {
    let home = tempfile::tempdir().unwrap();
    let window = open_start(home.path());
    window.js("document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\">')");
    let found = axe(&window);
    assert!(found.iter().any(|finding| finding.starts_with("label")), "{found:?}");
}

#[test]
fn a_broken_policy_would_be_seen() {
    let home = tempfile::tempdir().unwrap();
    let window = open_start(home.path());
    window.js(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<p style=\"color:red\">red</p>')",
    );
    window.settle();
    assert_eq!(window.violations().len(), 1);
}
