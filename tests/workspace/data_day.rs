//! The day that every figure is of: what tells it, and which hires and exits it leaves out.

use crate::by_hand::{cell, company, seller};
use encore_core::model::{AsOfWhy, OutcomeField, SellerEntry};
use encore_core::workspace::Workspace;
use encore_tests::moment;
use encore_tests::workspaces::empty;

#[test]
fn hires_and_exits_after_the_data_day_are_told() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let left = SellerEntry {
        ended_on: "2024-08-14".parse().ok(),
        exit_kind: Some("voluntary".into()),
        ..seller(&cohort, "Ines")
    };
    let later = SellerEntry { hired_on: "2024-07-01".parse().ok(), ..seller(&cohort, "Jo") };
    workspace.keep_sellers(&moment(), vec![left, later]).unwrap();
    let told = |workspace: &Workspace| {
        let overview = workspace.overview(&workspace.history().unwrap()).unwrap();
        let data = overview.data_day.unwrap();
        (data.day.to_string(), data.why, overview.later_exits, overview.later_hires)
    };
    assert_eq!(told(&workspace), ("2024-08-31".into(), AsOfWhy::People, 0, 0));
    let months = vec![cell(&sellers[0], "2024-04", OutcomeField::Closed, Some(1.0))];
    workspace.keep_outcomes(&moment(), &months).unwrap();
    assert_eq!(told(&workspace), ("2024-04-30".into(), AsOfWhy::Outcomes, 1, 1));
    let mut settings = workspace.settings().unwrap();
    settings.as_of = "2024-09-30".parse().ok();
    workspace.keep_settings(&moment(), settings).unwrap();
    assert_eq!(told(&workspace), ("2024-09-30".into(), AsOfWhy::Settings, 0, 0));
}
