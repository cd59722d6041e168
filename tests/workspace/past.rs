//! The history as people read it: by names, not by ids and keys.

use crate::blind::{at, at_the_desk};
use crate::by_hand::{cell, company};
use crate::card_grid::row;
use encore_core::model::{OutcomeField, SellerChange};
use encore_core::workspace::{OWNER, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::empty;

fn newest(workspace: &Workspace) -> (String, Vec<Vec<String>>) {
    let entry = workspace.entries(None, 1, None, None).unwrap().remove(0);
    let rows = workspace.entry_rows(entry.number).unwrap();
    (entry.title, rows.into_iter().map(|row| row.about).collect())
}

#[test]
fn a_row_says_whose_it_is() {
    let (_folder, mut workspace) = empty();
    let (_, sellers) = company(&mut workspace);
    let months = [cell(&sellers[1], "2024-04", OutcomeField::Closed, Some(1.0))];
    workspace.keep_outcomes(&moment(), &months).unwrap();
    assert_eq!(newest(&workspace).1, [["Ben", "202404"]]);
    let change = SellerChange { manager: Some("Nina".into()), ..SellerChange::default() };
    workspace.change_sellers(&moment(), &sellers[..2], &change).unwrap();
    assert_eq!(newest(&workspace).1, [["Ada"], ["Ben"]]);
}

#[test]
fn an_interviewer_has_a_name() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    workspace.keep_interviewer(&moment(), Some("I5"), "Vera Holt").unwrap();
    let candidate = workspace.card_list(&cohort).unwrap().people[0].candidate.clone();
    let rows = vec![row(&candidate, &[Some(3.0)], None)];
    at(&mut workspace, OWNER).keep_card_grid(&at_the_desk(OWNER), &cohort, "I5", "interview", rows).unwrap();
    assert_eq!(newest(&workspace).0, "1 scorecard of Vera Holt");
    assert_eq!(workspace.card(&candidate, "I5", "interview").unwrap().interviewer_name, "Vera Holt");
}

#[test]
fn a_card_says_its_stage_and_where_it_is_and_never_a_mark() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    workspace.keep_interviewer(&moment(), Some("I5"), "Vera Holt").unwrap();
    let candidate = workspace.card_list(&cohort).unwrap().people[0].candidate.clone();
    at(&mut workspace, OWNER)
        .keep_card_grid(
            &at_the_desk(OWNER),
            &cohort,
            "I5",
            "interview",
            vec![row(&candidate, &[Some(3.0)], None)],
        )
        .unwrap();
    let entry = workspace.entries(None, 1, None, None).unwrap().remove(0);
    let rows = workspace.entry_rows(entry.number).unwrap();
    let card = rows.iter().find(|row| row.table == "scorecards").unwrap();
    let revision = ("revision".into(), None, Some("1".into()));
    assert_eq!(card.changes, [("stage".into(), None, Some("interview".into())), revision]);
    let place = card.card.as_ref().unwrap();
    assert_eq!((&*place.candidate, &*place.interviewer, &*place.stage), (&*candidate, "I5", "interview"));
    let rating = rows.iter().find(|row| row.table == "ratings").unwrap();
    assert!(rating.changes.is_empty() && rating.about.is_empty(), "{rating:?}");
}

#[test]
fn an_id_is_told_by_name() {
    let (_folder, mut workspace) = empty();
    company(&mut workspace);
    let entries = workspace.entries(None, 100, None, None).unwrap();
    let rows: Vec<_> = entries.iter().flat_map(|entry| workspace.entry_rows(entry.number).unwrap()).collect();
    let told = |table: &str, column: &str| {
        let row = rows.iter().find(|row| row.table == table).unwrap();
        row.changes.iter().find(|change| change.0 == column).unwrap().2.clone().unwrap()
    };
    assert_eq!(told("sellers", "candidate_id"), "Ada");
    let cohort = told("candidates", "cohort_id");
    assert!(rows.iter().any(|row| row.table == "cohorts" && row.about.contains(&cohort)), "{cohort}");
    assert!(!rows.iter().flat_map(|row| &row.changes).any(|(column, _, now)| {
        column.ends_with("_id") && now.as_ref().is_some_and(|now| now.len() == 36)
    }));
}
