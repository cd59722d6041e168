//! Decisions at an interviewer's desk: nothing of them tells a mark or a result that is hidden there.

use crate::decisions::{entry, finding, next_version, reports};
use encore_core::Error;
use encore_core::model::{DecisionEntry, DecisionKind, Moment};
use encore_core::workspace::{Action, HistoryFilter, OWNER, Reports, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::sample;

#[test]
fn what_a_finding_said_is_hidden_with_the_cards_behind_it() {
    let (_folder, mut workspace) = sample();
    let (id, sentence, _) = finding(&reports(&workspace));
    let now = reports(&workspace);
    workspace.keep_decision(&moment(), &now, entry(&id, DecisionKind::Acknowledged)).unwrap();
    assert!(!workspace.entries(None, 1, HistoryFilter::default()).unwrap()[0].title.contains(&sentence));
    let mut history = workspace.history().unwrap();
    assert_eq!(workspace.decisions(&Reports::new(history.clone())).unwrap()[0].sentence, sentence);
    history.hidden_cards = 1;
    let hidden = &workspace.decisions(&Reports::new(history)).unwrap()[0];
    assert!(hidden.sentence.contains("hidden") && hidden.strength.is_none() && hidden.became.is_empty());
    assert_eq!(hidden.finding, id, "this desk finds it too");
}

#[test]
fn reasons_and_findings_that_rest_on_hidden_cards_are_told_to_the_owner_only() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, ..) = finding(&now);
    let acting =
        |reason: &str| DecisionEntry { reason: Some(reason.into()), ..entry(&id, DecisionKind::Acting) };
    workspace.keep_decision(&moment(), &now, acting("Ana gave Ben a 1")).unwrap();
    workspace.sit("I1");
    let own = Moment { by: "I1".into(), at: moment().at + chrono::Duration::seconds(1) };
    let seen = reports(&workspace);
    workspace.keep_decision(&own, &seen, acting("Half left")).unwrap();
    let reasons = |workspace: &Workspace, seen: &Reports| -> Vec<Option<String>> {
        workspace.decisions(seen).unwrap().into_iter().map(|page| page.reason).collect()
    };
    // The own words stay.
    assert_eq!(reasons(&workspace, &seen), [Some("Half left".into()), None]);
    // With cards hidden, and the finding not found without them, its id goes too.
    let mut history = workspace.history().unwrap();
    history.hidden_cards = 1;
    history.settings.thresholds.success_bar = 0.05;
    let pages = workspace.decisions(&Reports::new(history)).unwrap();
    let ids: Vec<&str> = pages.iter().map(|page| page.finding.as_str()).collect();
    assert_eq!(ids, ["hidden/0", "hidden/1"]);
    assert!(pages[0].current && !pages[1].current);
    let page = serde_json::to_string(&pages).unwrap();
    assert!(!page.contains(&id) && !page.contains("Ana gave") && page.contains("acting"), "{page}");
    workspace.sit(OWNER);
    let told = reasons(&workspace, &reports(&workspace));
    assert_eq!(told, [Some("Half left".into()), Some("Ana gave Ben a 1".into())]);
}

/// The id of a finding on single interviewers, which tells its result.
const OF_INTERVIEWERS: &str = "interviewer_validity/AE/AE-v3/against";

/// The sample with somebody acting on such a finding.
fn acting_on_interviewers() -> (tempfile::TempDir, Workspace) {
    let (folder, mut workspace) = sample();
    let action = Action { name: "decision_keep", title: "Acting on: a finding of Account executive".into() };
    let acting =
        DecisionEntry { reason: Some("Train Ana".into()), ..entry(OF_INTERVIEWERS, DecisionKind::Acting) };
    let said = ("The marks of two of five went against results.", Some("strong"));
    workspace.write(&moment(), &action, |tx| tx.keep_decision(&acting, "AE", said)).unwrap();
    (folder, workspace)
}

#[test]
fn what_was_decided_on_interviewers_results_is_for_the_owner() {
    let (_folder, mut workspace) = acting_on_interviewers();
    let now = reports(&workspace);
    let (id, ..) = finding(&now);
    let later = Moment { at: moment().at + chrono::Duration::seconds(1), ..moment() };
    workspace.keep_decision(&later, &now, entry(&id, DecisionKind::Acknowledged)).unwrap();
    let told = |workspace: &Workspace| {
        let pages = workspace.decisions(&reports(workspace)).unwrap();
        (pages.len(), serde_json::to_string(&pages).unwrap())
    };
    let tells = |page: &str| page.contains("interviewer_validity") || page.contains("Train Ana");
    let (decisions, page) = told(&workspace);
    assert!(decisions == 2 && tells(&page), "{page}");
    workspace.sit("I1");
    let (decisions, page) = told(&workspace);
    assert!(decisions == 1 && !tells(&page) && page.contains(&id), "{page}");
    // Nor does an interviewer learn of it by tying a version to it.
    let signed = Moment { by: "I1".into(), ..later };
    let tied = workspace.keep_version_for(&signed, next_version(&workspace), OF_INTERVIEWERS);
    assert!(matches!(tied, Err(Error::Invalid { field: "finding", .. })), "{tied:?}");
}

#[test]
fn the_history_tells_findings_to_the_owner_only() {
    let (_folder, mut workspace) = acting_on_interviewers();
    let later = Moment { at: moment().at + chrono::Duration::seconds(1), ..moment() };
    workspace.keep_version_for(&later, next_version(&workspace), OF_INTERVIEWERS).unwrap();
    let told = |workspace: &Workspace| {
        let entries = workspace.entries(None, 2, HistoryFilter::default()).unwrap();
        assert_eq!(entries[0].action, "version_keep");
        entries
            .iter()
            .map(|entry| {
                let rows = workspace.entry_rows(entry.number, None).unwrap();
                assert!(rows.iter().any(|row| row.table == "decisions"), "{rows:?}");
                serde_json::to_string(&(entry, rows)).unwrap()
            })
            .collect::<Vec<_>>()
    };
    let secrets = ["interviewer_validity", "against", "strong", "Train Ana"];
    let pages = told(&workspace);
    for page in &pages {
        assert!(secrets[..3].iter().all(|secret| page.contains(secret)), "{page}");
    }
    // The reason stands where it was given.
    assert!(pages[1].contains(secrets[3]) && !pages[0].contains(secrets[3]), "{pages:?}");
    workspace.sit("I1");
    for page in told(&workspace) {
        assert!(!secrets.iter().any(|secret| page.contains(secret)), "{page}");
        assert!(page.contains("acting"), "what was decided stays: {page}");
    }
}

#[test]
fn a_version_tied_by_an_interviewer_brings_no_reason_of_the_owner_and_takes_none_from_it() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, ..) = finding(&now);
    let reason = Some("Ana gave Ben a 1".to_owned());
    let acting = DecisionEntry { reason: reason.clone(), ..entry(&id, DecisionKind::Acting) };
    workspace.keep_decision(&moment(), &now, acting).unwrap();
    workspace.sit("I1");
    let own = Moment { by: "I1".into(), at: moment().at + chrono::Duration::seconds(1) };
    let version = next_version(&workspace);
    let key = Some(version.key.clone());
    workspace.keep_version_for(&own, version, &id).unwrap();
    let told = |workspace: &Workspace| {
        let pages = workspace.decisions(&reports(workspace)).unwrap();
        pages.into_iter().map(|page| (page.decided_by, page.reason, page.version)).collect::<Vec<_>>()
    };
    let owner = moment().by;
    assert_eq!(told(&workspace), [(owner.clone(), None, key.clone())]);
    workspace.sit(OWNER);
    assert_eq!(told(&workspace), [(owner, reason, key)]);
}
