//! A workspace filled by hand: what is kept, what is refused, and that the review sees it.

use encore_core::model::{
    CohortEntry, Criterion, Expectation, Leave, Month, OutcomeCell, OutcomeField, RoleEntry, SalesItemRecord,
    SellerEntry, Stage, VersionEntry,
};
use encore_core::workspace::{HistoryFilter, Workspace};
use encore_core::{Error, Result};
use encore_tests::moment;
use encore_tests::workspaces::empty;

pub fn role(workspace: &mut Workspace) {
    let entry = RoleEntry {
        key: "AE".into(),
        name: "Account executive".into(),
        ramp_schedule: vec![0.25, 0.5, 1.0],
        full_quota: Some(10_000.0),
        task_difficulty: None,
    };
    workspace.keep_role(&moment(), entry, true).unwrap();
}

pub fn version(key: &str) -> VersionEntry {
    let criterion = |name: &str| Criterion {
        key: String::new(),
        name: name.into(),
        weight: 1.0,
        predictor_type: "structured_interview".into(),
        stage: Some("interview".into()),
        anchors: ["none", "some", "much", "all"].map(Into::into).to_vec(),
    };
    VersionEntry {
        key: key.into(),
        role: "AE".into(),
        title: "Structured".into(),
        from: None,
        stages: vec![Stage { key: "interview".into(), kind: "structured_interview".into(), panel: 2 }],
        criteria: ["Coachability", "Curiosity", "Drive"].map(criterion).to_vec(),
        questions: vec!["Tell of a lost deal".into()],
        evidence: Vec::new(),
        threshold: None,
        scale: (1.0, 4.0),
        expectation: Expectation::default(),
    }
}

pub fn cohort(workspace: &mut Workspace, name: &str) -> String {
    let entry = CohortEntry {
        id: None,
        name: name.into(),
        role: Some("AE".into()),
        version: Some("AE-v1".into()),
        label: Some("rock stars".into()),
        headcount_goal: Some(8),
        archived: false,
    };
    workspace.keep_cohort(&moment(), entry).unwrap()
}

pub fn seller(cohort: &str, name: &str) -> SellerEntry {
    SellerEntry {
        id: None,
        external_id: String::new(),
        name: name.into(),
        cohort: Some(cohort.into()),
        hired_on: "2024-01-08".parse().ok(),
        ended_on: None,
        exit_kind: None,
        exit_reason: None,
        regretted: None,
        manager: None,
        territory: None,
        source: None,
        years_experience: None,
        years_industry: None,
        rock_star: Some(true),
        rock_star_reason: None,
        leaves: Vec::new(),
        moves: Vec::new(),
    }
}

/// A role, a version, a cohort of eight; answers the ids of the cohort and its sellers.
pub fn company(workspace: &mut Workspace) -> (String, Vec<String>) {
    role(workspace);
    workspace.keep_version(&moment(), version("AE-v1"), true).unwrap();
    let id = cohort(workspace, "AE 2024");
    let names = ["Ada", "Ben", "Chloé", "Dora", "Emil", "فاطمة", "王芳", "Hans"];
    let entries = names.map(|name| seller(&id, name)).to_vec();
    let sellers = workspace.keep_sellers(&moment(), entries).unwrap();
    (id, sellers)
}

pub fn cell(seller: &str, month: &str, field: OutcomeField, value: Option<f64>) -> OutcomeCell {
    OutcomeCell { seller: seller.into(), month: month.parse::<Month>().unwrap(), field, value }
}

pub fn refused<T: std::fmt::Debug>(result: Result<T>, field: &str, words: &str) {
    match result {
        Err(Error::Invalid { field: found, message }) => {
            assert_eq!(found, field, "{message}");
            assert!(message.contains(words), "{message}");
        }
        other => panic!("{field} {words}: {other:?}"),
    }
}

#[test]
fn a_class_logged_by_hand_is_reviewed() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let month = |number: i32| Month::new(2024, 1).unwrap().plus(number).to_string();
    let cells: Vec<OutcomeCell> = sellers
        .iter()
        .enumerate()
        .flat_map(|(place, seller)| {
            (0..13).flat_map(move |number| {
                let closed = if place < 2 { 9_000.0 } else { 2_000.0 };
                [
                    cell(seller, &month(number), OutcomeField::Quota, Some(10_000.0)),
                    cell(seller, &month(number), OutcomeField::Closed, Some(closed)),
                ]
            })
        })
        .collect();
    workspace.keep_outcomes(&moment(), &cells).unwrap();
    assert_eq!(
        workspace.entries(None, 1, HistoryFilter::default()).unwrap()[0].title,
        "208 outcomes of 8 sellers"
    );
    let grid = workspace.outcome_grid(&workspace.history().unwrap(), &cohort).unwrap();
    assert_eq!((grid.sellers.len(), grid.months.len(), grid.rows.len()), (8, 14, 104));
    assert_eq!(grid.sellers[0].ramp_months, 2);
    assert_eq!(grid.sellers[0].role_full_quota, Some(10_000.0));
    let none = RoleEntry { full_quota: Some(0.0), ..workspace.roles().unwrap().remove(0) };
    workspace.keep_role(&moment(), none, false).unwrap();
    let grid = workspace.outcome_grid(&workspace.history().unwrap(), &cohort).unwrap();
    assert_eq!(grid.sellers[0].role_full_quota, None, "no quota is nothing to reach");
    workspace.undo(&moment()).unwrap();
    let review = workspace.review(None, None).unwrap();
    let card = &review.roles[0].cohorts[0];
    assert_eq!((card.hires, card.mature, card.successes), (8, 8, 2));
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    while workspace.undo(&moment()).unwrap().is_some() {}
    assert!(workspace.roles().unwrap().is_empty());
}

#[test]
fn blanks_erase_and_an_empty_month_goes() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let keep = |workspace: &mut Workspace, value| {
        workspace
            .keep_outcomes(&moment(), &[cell(&sellers[0], "2024-02", OutcomeField::Closed, value)])
            .unwrap();
        workspace.outcome_grid(&workspace.history().unwrap(), &cohort).unwrap().rows
    };
    assert_eq!(keep(&mut workspace, Some(-12.5))[0].figures[&OutcomeField::Closed], -12.5);
    assert!(keep(&mut workspace, None).is_empty());
    let mut entry = workspace.seller(&sellers[0]).unwrap();
    entry.manager = Some("Zoe".into());
    entry.leaves = vec![Leave { from: "2024-03-01".parse().unwrap(), to: None }];
    workspace.keep_sellers(&moment(), vec![entry.clone()]).unwrap();
    assert_eq!(workspace.seller(&sellers[0]).unwrap(), entry);
    entry.manager = Some(" ".into());
    entry.leaves.clear();
    workspace.keep_sellers(&moment(), vec![entry]).unwrap();
    let kept = workspace.seller(&sellers[0]).unwrap();
    assert_eq!((kept.manager, kept.leaves, kept.name.as_str()), (None, Vec::new(), "Ada"));
}

#[test]
fn how_sales_happen_is_kept_as_a_list_of_the_role() {
    let (_folder, mut workspace) = empty();
    role(&mut workspace);
    let item = |text: &str, criteria: &[&str]| SalesItemRecord {
        role: String::new(),
        item: text.into(),
        since: Some(2019),
        criteria: criteria.iter().map(ToString::to_string).collect(),
    };
    let texts = |workspace: &Workspace| -> Vec<String> {
        workspace.sales_items().unwrap().into_iter().map(|item| item.item).collect()
    };
    let first = vec![item("Cold calls", &["drive"]), item("Referrals ", &[])];
    workspace.keep_sales_items(&moment(), "AE", first).unwrap();
    assert_eq!(texts(&workspace), ["Cold calls", "Referrals"]);
    let next = vec![item("Demos", &[]), item("Referrals", &["drive"])];
    workspace.keep_sales_items(&moment(), "AE", next).unwrap();
    assert_eq!(texts(&workspace), ["Demos", "Referrals"]);
    let twice = vec![item("Demos", &[]), item("demos", &[])];
    refused(workspace.keep_sales_items(&moment(), "AE", twice), "item", "twice");
    refused(workspace.keep_sales_items(&moment(), "BDR", Vec::new()), "role", "Choose");
    workspace.undo(&moment()).unwrap();
    assert_eq!(texts(&workspace), ["Cold calls", "Referrals"]);
    assert_eq!(workspace.history().unwrap().sales_items[0].criteria, ["drive"]);
}

#[test]
fn what_cannot_be_is_refused_with_a_sentence_and_changes_nothing() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let before = workspace.dump().unwrap();
    let now = moment();
    refused(workspace.keep_sellers(&now, vec![seller(&cohort, "Ada")]), "external_id", "already");
    refused(workspace.keep_sellers(&now, vec![seller(&cohort, " ")]), "name", "missing");
    let left = SellerEntry { ended_on: "2023-01-01".parse().ok(), ..seller(&cohort, "Ida") };
    refused(workspace.keep_sellers(&now, vec![left]), "ended_on", "before the first day");
    let far = SellerEntry { hired_on: "2124-01-15".parse().ok(), ..seller(&cohort, "Ida") };
    refused(workspace.keep_sellers(&now, vec![far]), "hired_on", "year right");
    refused(workspace.keep_sellers(&now, vec![seller("nowhere", "Ida")]), "cohort", "Choose");
    refused(workspace.delete_cohort(&now, &cohort), "id", "8 people");
    refused(workspace.delete_version(&now, "AE-v1"), "key", "AE 2024");
    let quota = cell(&sellers[0], "2024-02", OutcomeField::Quota, Some(-1.0));
    let good = cell(&sellers[0], "2024-02", OutcomeField::Closed, Some(1.0));
    refused(workspace.keep_outcomes(&now, &[good.clone(), quota]), "cells", "below 0");
    let nobody = OutcomeCell { seller: "nobody".into(), ..good.clone() };
    assert!(workspace.keep_outcomes(&now, &[good, nobody]).is_err());
    refused(workspace.keep_interviewer(&now, None, "owner"), "name", "taken");
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_version_is_frozen_by_its_first_hire_and_a_change_says_what_it_is_for() {
    let (_folder, mut workspace) = empty();
    role(&mut workspace);
    let now = moment();
    workspace.keep_version(&now, version("AE-v1"), true).unwrap();
    let kept = workspace.versions().unwrap().remove(0).entry;
    let keys: Vec<&str> = kept.criteria.iter().map(|criterion| criterion.key.as_str()).collect();
    assert_eq!(keys, ["coachability", "curiosity", "drive"]);
    workspace.keep_version(&now, VersionEntry { title: "Talent bar".into(), ..kept.clone() }, false).unwrap();
    let id = cohort(&mut workspace, "AE 2024");
    workspace.keep_sellers(&now, vec![seller(&id, "Ada")]).unwrap();
    refused(workspace.keep_version(&now, kept.clone(), false), "key", "frozen");
    let next = VersionEntry { key: "AE-v2".into(), title: "Talent bar 2.0".into(), ..kept };
    refused(workspace.keep_version(&now, next.clone(), true), "reason", "why");
    let expectation = Expectation {
        reason: Some("A new name".into()),
        effect: Some("More hits".into()),
        measure: Some("Hits".into()),
        review_on: "2027-01-01".parse().ok(),
    };
    workspace.keep_version(&now, VersionEntry { expectation, ..next }, true).unwrap();
    let renamed = workspace.versions().unwrap().remove(1);
    let before = renamed.before.unwrap();
    assert!(before.same && before.key == "AE-v1" && (before.paper.paper_similarity - 1.0).abs() < 1e-12);
}
