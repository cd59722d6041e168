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
