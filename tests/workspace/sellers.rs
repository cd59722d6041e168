//! The list of all sellers, finding by name, and what is changed of several at once.

use crate::by_hand::{company, refused, seller};
use encore_core::Error;
use encore_core::model::{Leave, Move, SellerAsk, SellerChange, SellerColumn, SellerEntry, SellerStanding};
use encore_core::workspace::{FoundKind, Reports, Sellers, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::empty;

pub fn all() -> SellerAsk {
    SellerAsk {
        text: String::new(),
        role: None,
        cohort: None,
        manager: None,
        standing: None,
        sort: SellerColumn::Name,
        descending: false,
    }
}

fn list(workspace: &Workspace) -> Sellers {
    workspace.sellers("2024-12-31".parse().ok()).unwrap()
}

fn names(sellers: &Sellers, ask: &SellerAsk) -> Vec<String> {
    sellers.rows(ask, 0, 100).into_iter().map(|line| line.name).collect()
}

#[test]
fn the_list_is_asked_by_text_place_and_order() {
    let (_folder, mut workspace) = empty();
    let (cohort, ids) = company(&mut workspace);
    let mut left = workspace.seller(&ids[0]).unwrap();
    left.ended_on = "2024-06-30".parse().ok();
    left.exit_kind = Some("voluntary".into());
    left.manager = Some("Zoe".into());
    let mut later = workspace.seller(&ids[1]).unwrap();
    later.ended_on = "2025-06-30".parse().ok();
    later.exit_kind = Some("other".into());
    workspace.keep_sellers(&moment(), vec![left, later]).unwrap();
    let sellers = list(&workspace);
    let everybody = ["Ada", "Ben", "Chloé", "Dora", "Emil", "Hans", "فاطمة", "王芳"];
    assert_eq!(names(&sellers, &all()), everybody);
    let backwards: Vec<&str> = everybody.into_iter().rev().collect();
    assert_eq!(names(&sellers, &SellerAsk { descending: true, ..all() }), backwards);
    let text = |text: &str| SellerAsk { text: text.into(), ..all() };
    assert_eq!(names(&sellers, &text(" CHLOÉ ")), ["Chloé"]);
    assert_eq!(names(&sellers, &text("芳")), ["王芳"]);
    assert_eq!(sellers.list(&text("nobody")).count, 0);
    let standing = |standing| SellerAsk { standing: Some(standing), ..all() };
    let earlier = workspace.sellers("2023-12-31".parse().ok()).unwrap();
    assert_eq!(earlier.list(&standing(SellerStanding::ToCome)).count, 8);
    // An exit after the as-of date has not been.
    assert_eq!(names(&sellers, &standing(SellerStanding::Left)), ["Ada"]);
    assert_eq!(sellers.list(&standing(SellerStanding::Here)).count, 7);
    assert_eq!(names(&sellers, &SellerAsk { manager: Some("Zoe".into()), ..all() }), ["Ada"]);
    assert_eq!(sellers.list(&SellerAsk { cohort: Some(cohort), ..all() }).count, 8);
    assert_eq!(sellers.list(&SellerAsk { role: Some("BDR".into()), ..all() }).count, 0);
    let tenure = SellerAsk { sort: SellerColumn::Tenure, ..all() };
    let first = &sellers.rows(&tenure, 0, 1)[0];
    // 174 days from 8 January to 30 June.
    assert_eq!((first.name.as_str(), first.tenure_months), ("Ada", Some(174.0 / 30.4375)));
    // What nobody said stands last in both orders.
    for descending in [false, true] {
        let by_manager = SellerAsk { sort: SellerColumn::Manager, descending, ..all() };
        assert_eq!(names(&sellers, &by_manager)[0], "Ada");
    }
    assert_eq!(sellers.rows(&all(), 6, 100).len(), 2);
    assert_eq!(sellers.ids(&all()).len(), 8);
    assert_eq!(sellers.list(&all()).managers, ["Zoe"]);
}

#[test]
fn archived_cohorts_and_undated_sellers_are_in_the_list() {
    let (_folder, mut workspace) = empty();
    let (_, ids) = company(&mut workspace);
    let mut cohort = workspace.cohorts().unwrap().remove(0);
    cohort.archived = true;
    workspace.keep_cohort(&moment(), cohort).unwrap();
    let line = &list(&workspace).rows(&all(), 0, 1)[0];
    assert_eq!((line.cohort.as_deref(), line.role.as_deref()), (Some("AE 2024"), Some("Account executive")));
    assert_eq!(ids.len(), 8);
}

#[test]
fn several_are_changed_as_one_action_and_undone_as_one() {
    let (_folder, mut workspace) = empty();
    let (_, ids) = company(&mut workspace);
    let before = workspace.dump().unwrap();
    let change = SellerChange { manager: Some(" Zoe ".into()), ..SellerChange::default() };
    workspace.change_sellers(&moment(), &ids[..3], &change).unwrap();
    assert_eq!(list(&workspace).list(&SellerAsk { manager: Some("Zoe".into()), ..all() }).count, 3);
    assert_eq!(workspace.undo(&moment()).unwrap().as_deref(), Some("Manager: 3 sellers"));
    assert!(workspace.dump().unwrap() == before);
    let other = crate::by_hand::cohort(&mut workspace, "AE 2025");
    let to = |cohort: &str| SellerChange { cohort: Some(cohort.into()), ..SellerChange::default() };
    workspace.change_sellers(&moment(), &ids[..2], &to(&other)).unwrap();
    assert_eq!(list(&workspace).list(&SellerAsk { cohort: Some(other), ..all() }).count, 2);
    assert!(
        workspace.card_list(&workspace.seller(&ids[0]).unwrap().cohort.unwrap()).unwrap().people.len() == 2
    );
    let refused = workspace.change_sellers(&moment(), &ids, &to("nowhere"));
    assert!(matches!(refused, Err(Error::Invalid { field: "cohort", .. })), "{refused:?}");
    let nobody = [ids.clone(), vec!["nobody".into()]].concat();
    assert!(workspace.change_sellers(&moment(), &nobody, &change).is_err());
    let blank = SellerChange { territory: Some(String::new()), ..SellerChange::default() };
    workspace.change_sellers(&moment(), &ids, &blank).unwrap();
    assert_eq!(workspace.seller(&ids[0]).unwrap().territory, None);
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
}

#[test]
fn what_is_searched_for_is_found_by_name_of_each_kind() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let many = (0..30).map(|n| seller(&cohort, &format!("Noor {n}"))).collect();
    workspace.keep_sellers(&moment(), many).unwrap();
    let reports = Reports::new(workspace.history().unwrap());
    let found = |text: &str| reports.search(&list(&workspace), text);
    let kinds = |text: &str| found(text).into_iter().map(|found| found.kind).collect::<Vec<_>>();
    assert!(found("  ").is_empty() && found("zzz").is_empty());
    assert_eq!(kinds("ae 2024"), [FoundKind::Cohort]);
    assert_eq!(kinds("structured"), [FoundKind::Version]);
    assert_eq!((found("noor").len(), found("nor").len(), found("noro").len()), (8, 0, 8));
    assert!(
        found("noro").iter().all(|found| found.by_slip) && found("noor").iter().all(|found| !found.by_slip)
    );
    let ada = &found("ad")[0];
    assert_eq!((ada.kind, ada.label.as_str(), ada.detail.as_str()), (FoundKind::Seller, "Ada", "AE 2024"));
}

#[test]
fn tenure_is_the_same_in_the_list_and_on_a_cohorts_page() {
    let (_folder, mut workspace) = empty();
    let (_, ids) = company(&mut workspace);
    let mut entries: Vec<_> = ids[..4].iter().map(|id| workspace.seller(id).unwrap()).collect();
    let day = |day: &str| day.parse().ok();
    (entries[0].ended_on, entries[0].exit_kind) = (day("2024-06-30"), Some("voluntary".into()));
    (entries[1].ended_on, entries[1].exit_kind) = (day("2024-09-19"), Some("transfer".into()));
    let promoted = |on: &str| Move { on: on.parse().unwrap(), kind: "promotion".into(), detail: None };
    entries[2].moves = vec![promoted("2024-05-02")];
    // Promoted first, gone later: in the role until the promotion. And on the day of hire, half a day.
    entries[3].moves = vec![promoted("2024-03-01")];
    (entries[3].ended_on, entries[3].exit_kind) = (day("2024-11-01"), Some("other".into()));
    let mut at_once = workspace.seller(&ids[4]).unwrap();
    (at_once.ended_on, at_once.exit_kind) = (at_once.hired_on, Some("voluntary".into()));
    entries.push(at_once);
    workspace.keep_sellers(&moment(), entries).unwrap();
    let history = workspace.history().unwrap();
    for as_of in ["2024-12-31", "2024-04-01"] {
        let as_of = as_of.parse().unwrap();
        let lines = workspace.sellers(Some(as_of)).unwrap().rows(&all(), 0, 100);
        let of_cohort = encore_core::analysis::cohort_review(&history, as_of, 0).sellers;
        assert_eq!((lines.len(), of_cohort.len()), (8, 8));
        for row in of_cohort {
            let line = lines.iter().find(|line| line.id == row.id).unwrap();
            assert_eq!(line.tenure_months, Some(row.tenure_months), "{} as of {as_of}", row.name);
        }
    }
}

#[test]
fn leaves_and_moves_begin_within_the_employment() {
    let (_folder, mut workspace) = empty();
    let (_, ids) = company(&mut workspace);
    let mut entry = workspace.seller(&ids[0]).unwrap();
    entry.ended_on = "2024-06-30".parse().ok();
    entry.exit_kind = Some("voluntary".into());
    let before = workspace.dump().unwrap();
    for (day, fits) in
        [("2024-01-07", false), ("2024-01-08", true), ("2024-06-30", true), ("2024-07-01", false)]
    {
        let day = day.parse().unwrap();
        let change = Move { on: day, kind: "promotion".into(), detail: None };
        let leave = Leave { from: day, to: None };
        for (field, entry) in [
            ("moves", SellerEntry { moves: vec![change], ..entry.clone() }),
            ("leaves", SellerEntry { leaves: vec![leave], ..entry.clone() }),
        ] {
            let kept = workspace.keep_sellers(&moment(), vec![entry]);
            if fits {
                kept.unwrap();
                workspace.undo(&moment()).unwrap();
            } else {
                refused(kept, field, "is employed");
            }
            assert!(workspace.dump().unwrap() == before, "{field} on {day}");
        }
    }
    // What an exit leaves outside stays, and hinders no other change.
    let promoted = Move { on: "2024-06-01".parse().unwrap(), kind: "promotion".into(), detail: None };
    let mut entry = SellerEntry { moves: vec![promoted], ..entry };
    workspace.keep_sellers(&moment(), vec![entry.clone()]).unwrap();
    entry.ended_on = "2024-03-31".parse().ok();
    workspace.keep_sellers(&moment(), vec![entry.clone()]).unwrap();
    entry.manager = Some("Nina".into());
    workspace.keep_sellers(&moment(), vec![entry]).unwrap();
}
