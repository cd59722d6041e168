//! The evidence in the window: what there is to choose, what published figures add, how a number is computed.

use super::{assert_policy_kept, open_sample};
use encore_tests::window::Window;

fn open_evidence(window: &Window) {
    window.click("rail-evidence");
    window.wait("[data-testid=criteria] svg text");
}

/// What the picture with a test id says to who can't see it.
fn alt(window: &Window, id: &str) -> String {
    let alt = window.js(&format!(
        "return document.querySelector('[data-testid={id}] svg[role=img]').getAttribute('aria-label')"
    ));
    alt.as_str().unwrap().to_owned()
}

fn choose(window: &Window, id: &str, option: &str) {
    window.js(&format!(
        "const list = document.querySelector('[data-testid={id}]');
         list.value = [...list.options].find((each) => each.text === '{option}').value;
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    ));
}

#[test]
fn one_process_at_a_time() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_evidence(&window);
    window.wait_for_text("criteria", "Coachability");
    assert!(alt(&window, "criteria").contains("AE-v3"));
    assert!(window.text("evidence-process").contains("AE-v1+AE-v2"));
    choose(&window, "evidence-process", "AE-v1+AE-v2");
    window.wait_for_text("criteria", "Hunger & grit");
    window.wait_for_text("agreement", "Values add");
    choose(&window, "evidence-criterion", "References");
    window.wait_for_text("expectancy", "3 of 25");
    // The names of interviewers are off.
    assert!(window.text("interviewers").contains("Interviewer 1"));
    assert!(!window.page_text().contains("Sales VP"));
    choose(&window, "evidence-role", "Business development representative");
    window.wait_for_text("criteria", "Culture fit");
    assert_policy_kept(&window);
}

#[test]
fn what_cannot_be_told_says_why() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_evidence(&window);
    assert!(window.text("caveats").contains("AE-v0: no mature hire with a first year of outcomes was rated"));
}

#[test]
fn published_figures_are_off_until_wanted_and_can_be_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_evidence(&window);
    let published = |window: &Window| window.text("criteria").contains("published");
    assert!(!published(&window));
    window.click("published-toggle");
    window.wait_for_text("criteria", "published");
    window.control('z');
    window.wait_for_text("toast", "Published figures on charts");
    let began = std::time::Instant::now();
    while published(&window) {
        assert!(began.elapsed().as_secs() < 15, "the published figures stay on the chart");
        window.settle();
    }
    assert_policy_kept(&window);
}

#[test]
fn how_a_number_is_computed_is_told_in_the_window() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_evidence(&window);
    window.js("document.querySelector('.fig [data-testid=how-computed]').click()");
    window.find("how-exact");
    let exact_seen =
        "return document.querySelector('[data-testid=how-dialog] .exact').getClientRects().length > 0";
    assert_eq!(window.js(exact_seen), false, "the method stands there before it is asked for");
    window.click("how-exact");
    assert_eq!(window.js(exact_seen), true);
    window.wait_for_text("how-dialog", "Question.");
    assert!(window.text("how-dialog").contains("Criteria against results"));
    window.click("how-close");
    window.wait_gone("how-dialog");
    window.click("rail-review");
    window.find("finding");
    window.js("document.querySelector('[data-testid=finding] .btn.ico').click()");
    window.js("document.querySelector('[data-testid=finding] [data-testid=how-computed]').click()");
    window.wait_for_text("how-dialog", "The encore");
}

#[test]
fn a_figure_of_ones_own_needs_a_source() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-published");
    window.find("shelf-validity");
    window.click("published-add");
    window.type_into("published-subject", "Our own survey");
    window.type_into("published-metric", "share at quota");
    window.type_into("published-value", "0,51");
    window.click("published-keep");
    window.wait_for_text("published-refused", "source");
    window.type_into("published-source", "Northgate 2025, n 40");
    window.click("published-keep");
    window.wait_gone("published-editor");
    window.type_into("published-search", "our own survey");
    window.wait_for_text("published-row", "51\u{a0}%");
    assert_eq!(window.count("published-row"), 1);
    // In a field Ctrl Z takes back what was typed.
    window.js("document.activeElement.blur()");
    window.control('z');
    window.wait_gone("published-row");
    assert_policy_kept(&window);
}
