//! What leaders do about a finding: decided, planned, and written into a new version.

use crate::{assert_policy_kept, open_sample};
use encore_core::model::DecisionKind;
use encore_core::workspace::{Access, Reports, Workspace};
use encore_tests::window::Window;

fn open_first_finding(window: &Window) {
    window.click("rail-review");
    window.wait("[data-testid=ribbon] svg text");
    window.js("document.querySelector('[data-testid=finding] .btn.ico').click()");
}

#[test]
fn a_dismissal_needs_its_reason_and_stands_on_both_pages() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_first_finding(&window);
    window.click("decide-dismissed");
    window.type_into("decision-reason", "The market of 2021");
    window.click("decision-keep");
    window.wait_gone("decision-dialog");
    window.wait_for_text("finding-decision", "Dismissed");
    window.click("rail-plan");
    window.wait_for_text("decision-row", "The market of 2021");
    window.wait_for_text("decision-row", "The finding still says the same.");
    window.control('z');
    window.wait_gone("decision-row");
    assert_policy_kept(&window);
}

#[test]
fn a_plan_is_reckoned_and_written_into_a_new_version() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    open_first_finding(&window);
    window.click("decide-acknowledged");
    window.wait_for_text("finding-decision", "Acknowledged");
    window.click("rail-plan");
    window.find("plan-sentence");
    for (field, text) in
        [("plan-from", "10"), ("plan-to", "60"), ("plan-n_old", "39"), ("plan-hires_per_quarter", "4")]
    {
        window.type_into(field, text);
    }
    window.wait_for_text("plan-sentence", "would tell a rise from 10\u{a0}% to 60\u{a0}% in 8 of 10 cases");
    window.click("plan-write");
    window.find("version-editor");
    let effect = window.js("return document.querySelector('[data-testid=version-effect]').value");
    assert!(
        ["10\u{a0}%", "60\u{a0}%"].iter().all(|share| effect.as_str().unwrap().contains(share)),
        "{effect}"
    );
    drop(window);
    let path = home.path().join("sample.encore");
    let workspace = Workspace::open(&path, Access::Read, None).unwrap();
    let reports = Reports::new(workspace.history().unwrap());
    let decisions = workspace.decisions(&reports).unwrap();
    assert_eq!(decisions.len(), 1);
    assert_eq!(
        (decisions[0].decision, decisions[0].decided_by.as_str()),
        (DecisionKind::Acknowledged, "owner")
    );
}
