//! Decisions on findings: kept, held against what the data says now, and never lost.

use encore_core::Error;
use encore_core::analysis::Strength;
use encore_core::model::{DecisionEntry, DecisionKind, Moment, VersionEntry};
use encore_core::workspace::{Reports, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::sample;

pub fn reports(workspace: &Workspace) -> Reports {
    Reports::new(workspace.history().unwrap())
}

pub fn entry(finding: &str, decision: DecisionKind) -> DecisionEntry {
    DecisionEntry { finding: finding.into(), decision, reason: None, version: None }
}

/// The strongest finding of the AE role.
pub fn finding(reports: &Reports) -> (String, String, Option<Strength>) {
    let role = &reports.roles().iter().find(|(review, _)| review.role == "AE").unwrap().0;
    let first = &role.findings[0];
    (first.id.clone(), first.sentence.clone(), first.strength)
}

#[test]
fn a_decision_stands_with_what_the_finding_said_and_a_later_one_leaves_it() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, sentence, strength) = finding(&now);
    let acting = DecisionEntry { version: Some("AE-v3".into()), ..entry(&id, DecisionKind::Acting) };
    workspace.keep_decision(&moment(), &now, acting).unwrap();
    let dismissed = DecisionEntry { reason: Some("A hunch ".into()), ..entry(&id, DecisionKind::Dismissed) };
    let later = Moment { at: moment().at + chrono::Duration::seconds(1), ..moment() };
    workspace.keep_decision(&later, &now, dismissed).unwrap();
    let kept = workspace.decisions(&now).unwrap();
    let told: Vec<_> =
        kept.iter().map(|each| (each.decision, each.current, each.version.as_deref())).collect();
    assert_eq!(told, [(DecisionKind::Dismissed, true, None), (DecisionKind::Acting, false, Some("AE-v3"))]);
    assert_eq!((kept[0].reason.as_deref(), kept[0].role.as_str()), (Some("A hunch"), "AE"));
    assert_eq!((&kept[1].sentence, kept[1].strength), (&sentence, strength));
    assert_eq!(kept[0].became, "The finding still says the same.");
    assert!(kept[1].became.starts_with("The finding still says the same. AE-v3 "), "{}", kept[1].became);
    while workspace.undo(&moment()).unwrap().is_some_and(|title| !title.starts_with("Acting")) {}
    assert!(workspace.decisions(&now).unwrap().is_empty());
    workspace.redo(&moment()).unwrap();
    assert_eq!(workspace.decisions(&now).unwrap().len(), 1);
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
}

#[test]
fn what_became_of_it_follows_the_data() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, ..) = finding(&now);
    workspace.keep_decision(&moment(), &now, entry(&id, DecisionKind::Acknowledged)).unwrap();
    // With a bar that everybody passes there is no encore.
    let mut settings = workspace.settings().unwrap();
    settings.thresholds.success_bar = 0.05;
    workspace.keep_settings(&moment(), settings).unwrap();
    let later = reports(&workspace);
    let kept = &workspace.decisions(&later).unwrap()[0];
    assert_eq!(kept.sentence_now, None);
    assert_eq!(kept.became, "The finding is no longer there.");
    let refused = workspace.keep_decision(&moment(), &later, entry(&id, DecisionKind::Reopened));
    assert!(matches!(refused, Err(Error::Invalid { field: "finding", .. })), "{refused:?}");
}

#[test]
fn what_cannot_be_decided_is_refused_with_its_field() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, ..) = finding(&now);
    let before = workspace.dump().unwrap();
    let mut refused = |entry: DecisionEntry| match workspace.keep_decision(&moment(), &now, entry) {
        Err(Error::Invalid { field, .. }) => field,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(entry(&id, DecisionKind::Dismissed)), "reason");
    assert_eq!(refused(entry("no/such/finding", DecisionKind::Acknowledged)), "finding");
    let version = |key: &str, kind| DecisionEntry { version: Some(key.into()), ..entry(&id, kind) };
    assert_eq!(refused(version("BDR-v1", DecisionKind::Acting)), "version");
    assert_eq!(refused(version("AE-v3", DecisionKind::Acknowledged)), "version");
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_version_that_a_decision_acts_by_stays() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, ..) = finding(&now);
    let next = next_version(&workspace);
    workspace.keep_version(&moment(), next, true).unwrap();
    let now = Reports::new(workspace.history().unwrap());
    let acting = DecisionEntry { version: Some("AE-v9".into()), ..entry(&id, DecisionKind::Acting) };
    workspace.keep_decision(&moment(), &now, acting).unwrap();
    assert!(workspace.decisions(&now).unwrap()[0].became.ends_with("AE-v9 has no hire yet."));
    let refused = workspace.delete_version(&moment(), "AE-v9");
    assert!(
        matches!(&refused, Err(Error::Invalid { message, .. }) if message.contains("decision")),
        "{refused:?}"
    );
    // Decided anew, it may go; the earlier decision keeps its name.
    let later = Moment { at: moment().at + chrono::Duration::seconds(1), ..moment() };
    workspace.keep_decision(&later, &now, entry(&id, DecisionKind::Acknowledged)).unwrap();
    workspace.delete_version(&moment(), "AE-v9").unwrap();
    assert_eq!(workspace.decisions(&now).unwrap()[1].version.as_deref(), Some("AE-v9"));
}

/// A second version of AE-v3, not kept yet.
pub fn next_version(workspace: &Workspace) -> VersionEntry {
    let mut next =
        workspace.versions().unwrap().into_iter().find(|page| page.entry.key == "AE-v3").unwrap().entry;
    next.key = "AE-v9".into();
    next.from = None;
    let said = |text: &str| Some(text.to_owned());
    next.expectation.reason = said("The finding");
    next.expectation.effect = said("More hits");
    next.expectation.measure = said("Hits");
    next.expectation.review_on = "2027-06-30".parse().ok();
    next
}

#[test]
fn a_version_made_from_a_plan_is_tied_to_the_decision_that_led_to_it() {
    let (_folder, mut workspace) = sample();
    let now = reports(&workspace);
    let (id, sentence, _) = finding(&now);
    let next = next_version(&workspace);
    let refused = |result: Result<(), Error>| {
        assert!(matches!(&result, Err(Error::Invalid { field: "finding", .. })), "{result:?}");
    };
    // Nobody decided; or something else was decided.
    refused(workspace.keep_version_for(&moment(), next.clone(), &id));
    workspace.keep_decision(&moment(), &now, entry(&id, DecisionKind::Acknowledged)).unwrap();
    refused(workspace.keep_version_for(&moment(), next.clone(), &id));
    let at = |seconds| Moment { at: moment().at + chrono::Duration::seconds(seconds), ..moment() };
    let acting = DecisionEntry { reason: Some("Half left".into()), ..entry(&id, DecisionKind::Acting) };
    workspace.keep_decision(&at(1), &now, acting).unwrap();
    // Of another role it is not.
    refused(workspace.keep_version_for(&at(2), VersionEntry { role: "BDR".into(), ..next.clone() }, &id));
    let before = workspace.dump().unwrap();
    workspace.keep_version_for(&at(2), next.clone(), &id).unwrap();
    let pages = workspace.decisions(&reports(&workspace)).unwrap();
    let tied = &pages[0];
    assert_eq!((tied.version.as_deref(), tied.reason.as_deref()), (Some("AE-v9"), Some("Half left")));
    assert!(tied.current && tied.sentence == sentence && tied.became.ends_with("AE-v9 has no hire yet."));
    let told: Vec<_> = pages.iter().map(|each| (each.decision, each.version.as_deref())).collect();
    let (acting, seen) = (DecisionKind::Acting, DecisionKind::Acknowledged);
    assert_eq!(told, [(acting, Some("AE-v9")), (seen, None)], "one decision, one row");
    // It is tied once, and the version with it is one action.
    refused(workspace.keep_version_for(&at(3), VersionEntry { key: "AE-v10".into(), ..next }, &id));
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
}
