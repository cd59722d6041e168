//! People whose employment is not one plain spell: a rehire, a transfer, a leaver with trailing months, one without a
//! role. The review must not depend on the order in which the files came.

use encore_core::analysis::{CohortCard, Review};
use encore_core::import::read;
use encore_core::model::ImportKind::{self, Outcomes, Scorecards, Sellers};
use encore_core::workspace::Workspace;
use encore_tests::moment;
use std::fmt::Write;

const SELLERS: &str = "\
seller_id,name,role,cohort_id,process_version,hire_date,exit_date,exit_type
R1,Rehired Once,AE,A,v1,2021-01-11,2021-09-30,voluntary
R1,Rehired Once,AE,B,v1,2023-02-06,,
T1,Moved Up,AE,A,v1,2021-01-04,2021-08-15,transfer
L1,Left Early,AE,A,v1,2021-01-04,2021-06-10,involuntary
S1,Stayed One,AE,A,v1,2021-01-04,,
S2,Stayed Two,AE,A,v1,2021-01-04,,
S3,Stayed Three,AE,B,v1,2023-02-06,,
S4,Stayed Four,AE,B,v1,2023-02-06,,
N1,Nobody Knows,,,,2021-01-04,,
";

/// Two years of months at 1,000 quota and closed for each seller, whatever became of them.
fn outcomes() -> String {
    let mut text = "seller_id,month,quota,full_quota,closed,on_leave\n".to_owned();
    let mut months = |id: &str, year: i32, closed: u32| {
        for month in 0..24 {
            let (year, month) = (year + month / 12, month % 12 + 1);
            let _ = writeln!(text, "{id},{year}-{month:02},1000,1000,{closed},0");
        }
    };
    for id in ["R1", "T1", "L1", "S1", "S2", "N1"] {
        months(id, 2021, 900);
    }
    for id in ["R1", "S3", "S4"] {
        months(id, 2023, 500);
    }
    text
}

const SCORECARDS: &str = "\
seller_id,cohort_id,interviewer,criterion,score
R1,B,I2,drive,3
R1,A,I1,drive,2
S1,A,I1,drive,4
S3,B,I1,drive,4
";

fn review(order: [ImportKind; 3]) -> (Workspace, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("spells.encore")).unwrap();
    for kind in order {
        let text = match kind {
            Sellers => SELLERS.to_owned(),
            Outcomes => outcomes(),
            _ => SCORECARDS.to_owned(),
        };
        let plan = workspace.plan_import(kind, &read("file.csv", text.into_bytes())).unwrap();
        workspace.import(&moment(), &plan, false).unwrap();
        let again = workspace.plan_import(
            kind,
            &read(
                "file.csv",
                match kind {
                    Sellers => SELLERS.into(),
                    Outcomes => outcomes().into_bytes(),
                    _ => SCORECARDS.into(),
                },
            ),
        );
        let (new, updates, _) = again.unwrap().records.counts();
        assert_eq!((new, updates), (0, 0), "{kind:?} is not all there after its import in {order:?}");
    }
    (workspace, folder)
}

fn card<'r>(review: &'r Review, cohort: &str) -> &'r CohortCard {
    review.roles[0].cohorts.iter().find(|card| card.cohort == cohort).unwrap()
}

const ORDERS: [[ImportKind; 3]; 6] = [
    [Sellers, Outcomes, Scorecards],
    [Sellers, Scorecards, Outcomes],
    [Outcomes, Sellers, Scorecards],
    [Outcomes, Scorecards, Sellers],
    [Scorecards, Sellers, Outcomes],
    [Scorecards, Outcomes, Sellers],
];

#[test]
fn every_order_gives_the_same_review() {
    for order in ORDERS {
        let (workspace, _folder) = review(order);
        let review = workspace.review(None, None).unwrap();
        assert_eq!(review.roles.len(), 1, "{order:?}");
        let (a, b) = (card(&review, "A"), card(&review, "B"));
        // The first spell of the rehire and the early leaver left; the transfer is no exit.
        assert_eq!((a.hires, a.exits, a.moved, a.voluntary, a.involuntary), (5, 2, 1, 1, 1), "{order:?}");
        assert_eq!((b.hires, b.exits), (3, 0), "{order:?}");
        // Two left within the year; three made 90 % of quota. No month after an exit counts.
        assert_eq!((a.successes, a.mature), (3, 5), "{order:?}");
        assert_eq!((b.successes, b.mature), (0, 3), "{order:?}");
        assert_eq!(a.first_year_attainment_n, 5, "{order:?}");
        assert_eq!(b.median_first_year_attainment, Some(0.5), "{order:?}");
        assert_eq!(workspace.check().unwrap(), Vec::<String>::new(), "{order:?}");
    }
}

#[test]
fn the_rehire_was_rated_for_each_class() {
    // Before the spells are known, both cards are the person's.
    let known_first = |order: &&[ImportKind; 3]| {
        order.iter().position(|kind| *kind == Sellers) < order.iter().position(|kind| *kind == Scorecards)
    };
    for order in ORDERS.iter().filter(known_first).copied() {
        let (workspace, _folder) = review(order);
        let history = workspace.history().unwrap();
        let marks = |cohort: &str| {
            let of = |seller: usize| {
                history.sellers[seller].cohort.map(|cohort| history.cohorts[cohort].name.as_str())
            };
            history
                .ratings
                .iter()
                .filter(|r| of(r.seller) == Some(cohort))
                .filter_map(|r| r.value)
                .sum::<f64>()
        };
        assert_eq!((marks("A"), marks("B")), (6.0, 7.0), "{order:?}");
    }
}

#[test]
fn undo_restores_the_dump_whatever_the_order() {
    for order in ORDERS {
        let (mut workspace, _folder) = review(order);
        for import in workspace.imports().unwrap() {
            workspace.undo_import(&moment(), import.id).unwrap_or_else(|error| panic!("{order:?}: {error}"));
        }
        assert!(workspace.dump().unwrap().iter().all(|table| table.rows.is_empty()), "{order:?}");
    }
}

#[test]
fn a_class_has_one_role_and_one_version() {
    let (workspace, _folder) = review(ORDERS[0]);
    let other =
        "seller_id,role,cohort_id,process_version,hire_date\nX1,BDR,A,v1,2021-01-04\nX2,AE,A,v2,2021-01-04\n";
    let plan = workspace.plan_import(Sellers, &read("file.csv", other.into())).unwrap();
    let errors: Vec<_> = plan.row_errors.iter().map(|error| (error.row, error.column.as_deref())).collect();
    assert_eq!(errors, [(1, Some("role")), (2, Some("process_version"))]);
}

#[test]
fn who_has_no_role_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("spells.encore")).unwrap();
    let plan = workspace.plan_import(Sellers, &read("file.csv", SELLERS.into())).unwrap();
    assert_eq!(plan.without_role, 1);
}
