//! The history as people read it: by names, not by ids and keys.

use crate::blind::{at, at_the_desk};
use crate::by_hand::{cell, company};
use crate::card_grid::row;
use crate::sellers::all;
use encore_core::model::{ImportKind, Moment, OutcomeField, SellerAsk, SellerChange};
use encore_core::workspace::{HistoryFilter, HistoryPlace, OWNER, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import};

fn newest(workspace: &Workspace) -> (String, Vec<Vec<String>>) {
    let entry = workspace.entries(None, 1, HistoryFilter::default()).unwrap().remove(0);
    let rows = workspace.entry_rows(entry.number, None).unwrap();
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
    let entry = workspace.entries(None, 1, HistoryFilter::default()).unwrap().remove(0);
    let rows = workspace.entry_rows(entry.number, None).unwrap();
    let card = rows.iter().find(|row| row.table == "scorecards").unwrap();
    let revision = ("revision".into(), None, Some("1".into()));
    assert_eq!(card.changes, [("stage".into(), None, Some("interview".into())), revision]);
    let place = HistoryPlace::Card { candidate, stage: "interview".into(), interviewer: "I5".into() };
    assert_eq!(card.place, Some(place));
    // At another's desk the card can't be opened.
    workspace.keep_interviewer(&moment(), Some("I6"), "Tom").unwrap();
    workspace.sit("I6");
    let rows_for_tom = workspace.entry_rows(entry.number, None).unwrap();
    assert!(rows_for_tom.iter().all(|row| row.place.is_none()), "{rows_for_tom:?}");
    let rating = rows.iter().find(|row| row.table == "ratings").unwrap();
    assert!(rating.changes.is_empty() && rating.about.is_empty(), "{rating:?}");
}

#[test]
fn an_id_is_told_by_name() {
    let (_folder, mut workspace) = empty();
    company(&mut workspace);
    let entries = workspace.entries(None, 100, HistoryFilter::default()).unwrap();
    let rows: Vec<_> =
        entries.iter().flat_map(|entry| workspace.entry_rows(entry.number, None).unwrap()).collect();
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

#[test]
fn a_row_leads_to_what_it_is_about_while_that_is_there() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let newest_places = |workspace: &Workspace| {
        let entry = workspace.entries(None, 1, HistoryFilter::default()).unwrap().remove(0);
        workspace.entry_rows(entry.number, None).unwrap().into_iter().map(|row| row.place).collect::<Vec<_>>()
    };
    let months = [cell(&sellers[1], "2024-04", OutcomeField::Closed, Some(1.0))];
    workspace.keep_outcomes(&moment(), &months).unwrap();
    assert_eq!(newest_places(&workspace), [Some(HistoryPlace::Seller { id: sellers[1].clone() })]);
    let kept = workspace
        .entries(None, 100, HistoryFilter { action: Some("cohort_keep"), ..HistoryFilter::default() })
        .unwrap()
        .remove(0);
    let rows = |workspace: &Workspace| workspace.entry_rows(kept.number, None).unwrap();
    assert_eq!(rows(&workspace)[0].place, Some(HistoryPlace::Cohort { id: cohort.clone() }));
    for seller in &sellers {
        workspace.delete_seller(&moment(), seller).unwrap();
    }
    // Of a person who is gone the cohort is left.
    assert!(newest_places(&workspace).contains(&Some(HistoryPlace::Cohort { id: cohort.clone() })));
    workspace.delete_cohort(&moment(), &cohort).unwrap();
    assert_eq!(rows(&workspace)[0].place, None);
    let versions = workspace
        .entries(None, 100, HistoryFilter { action: Some("version_keep"), ..HistoryFilter::default() })
        .unwrap()
        .remove(0);
    let rows = workspace.entry_rows(versions.number, None).unwrap();
    let version = rows.iter().find(|row| row.table == "process_versions").unwrap();
    assert_eq!(version.place, Some(HistoryPlace::Version { key: "AE-v1".into() }));
}

#[test]
fn an_amendment_of_an_imported_card_has_its_own_day() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    workspace.keep_interviewer(&moment(), Some("I5"), "Vera Holt").unwrap();
    let row = "seller_id,interviewer,stage,criterion,score\nAda,I5,interview,coachability,3";
    import(&mut workspace, ImportKind::Scorecards, row).unwrap();
    let mark = |workspace: &Workspace| {
        let people = workspace.card_list(&cohort).unwrap().people;
        people
            .into_iter()
            .flat_map(|person| person.cards)
            .map(|card| card.dated_by_import)
            .collect::<Vec<_>>()
    };
    assert_eq!(mark(&workspace), [true]);
    let candidate = workspace.card_list(&cohort).unwrap().people.remove(0).candidate;
    let page = workspace.card(&candidate, "I5", "interview").unwrap();
    let later = Moment { at: moment().at + chrono::TimeDelta::hours(1), by: OWNER.into() };
    workspace.keep_draft(&later, page.card.clone(), Some("A slip")).unwrap();
    workspace.submit_card(&later, page.card).unwrap();
    assert_eq!(mark(&workspace), [false]);
    assert!(!workspace.card(&candidate, "I5", "interview").unwrap().dated_by_import);
}

#[test]
fn a_setting_that_was_never_kept_is_told_from_its_default_and_others_are_not_told() {
    let (_folder, mut workspace) = empty();
    let mut settings = workspace.settings().unwrap();
    settings.thresholds.success_bar = 0.7;
    workspace.keep_settings(&moment(), settings).unwrap();
    let entry = workspace.entries(None, 1, HistoryFilter::default()).unwrap().remove(0);
    let rows = workspace.entry_rows(entry.number, None).unwrap();
    assert_eq!(rows.iter().map(|row| row.about.join(" ")).collect::<Vec<_>>(), ["thresholds"]);
    let (_, before, after) = &rows[0].changes[0];
    let bar = |text: &Option<String>| -> f64 {
        serde_json::from_str::<serde_json::Value>(text.as_ref().unwrap()).unwrap()["success_bar"]
            .as_f64()
            .unwrap()
    };
    assert_eq!((bar(before), bar(after)), (0.6, 0.7));
}

#[test]
fn the_history_of_one_seller_holds_what_was_done_about_them_and_no_more() {
    let (_folder, mut workspace) = empty();
    let sellers = "external_id,name,role,cohort,hire_date\nS1,Ada,AE,A,2025-01-06\nS2,Ben,AE,A,2025-01-06";
    import(&mut workspace, ImportKind::Sellers, sellers).unwrap();
    import(&mut workspace, ImportKind::Outcomes, "seller_id,month,quota,closed\nS2,2025-02,9,9").unwrap();
    let cards = "seller_id,interviewer,criterion,score\nS1,I1,Fit,3";
    import(&mut workspace, ImportKind::Scorecards, cards).unwrap();
    // A second file adds a mark to the same card.
    import(&mut workspace, ImportKind::Scorecards, "seller_id,interviewer,criterion,score\nS1,I1,Grit,2")
        .unwrap();
    let listed = workspace.sellers(None).unwrap();
    let [ada, ben] =
        ["Ada", "Ben"].map(|name| listed.ids(&SellerAsk { text: name.into(), ..all() }).remove(0));
    let change = SellerChange { manager: Some("Nina".into()), ..SellerChange::default() };
    workspace.change_sellers(&moment(), &[ada.clone(), ben.clone()], &change).unwrap();
    let month = [cell(&ada, "2025-03", OutcomeField::Closed, Some(1.0))];
    workspace.keep_outcomes(&moment(), &month).unwrap();
    let of = |seller: &str| {
        let only = HistoryFilter { seller: Some(seller), ..HistoryFilter::default() };
        workspace.entries(None, 100, only).unwrap()
    };
    // In the order in which they were done: four imports, both changed, a month of Ada.
    let numbers = |seller: &str| of(seller).into_iter().map(|entry| entry.number).collect::<Vec<_>>();
    assert_eq!(numbers(&ada), [6, 5, 4, 3, 1]);
    assert_eq!(numbers(&ben), [5, 2, 1]);
    assert_eq!(numbers("nobody"), Vec::<u32>::new());
    let changed = of(&ben)[0].number;
    let about = |seller| {
        let rows = workspace.entry_rows(changed, seller).unwrap();
        rows.into_iter().map(|row| row.about).collect::<Vec<_>>()
    };
    assert_eq!(about(Some(&ben)), [["Ben"]]);
    assert_eq!(about(None).len(), 2);
}
