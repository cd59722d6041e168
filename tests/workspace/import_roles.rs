//! What an import asks of a whole file: the role of who has none, which kind it is; and what its title tells of the answers.

use crate::import_meanings::{meaning, planned};
use encore_core::import::{preview, read};
use encore_core::model::{ImportKind, Records};
use encore_tests::moment;
use encore_tests::workspaces::empty;

const NO_ROLES: &str = "seller_id,name,role,cohort,hire_date
S1,Ada,,A,2025-01-06
S2,Ben,,B,2025-01-06
S3,Cyd,BDR,B,2025-01-06
S4,Dot,,,2025-01-06";

#[test]
fn sellers_without_a_role_get_the_one_that_the_user_names() {
    let (_folder, mut workspace) = empty();
    let mut table = read("roster.csv", NO_ROLES.as_bytes().to_vec());
    let plan = planned(&workspace, &table);
    // Ben has the role of the class.
    assert_eq!((plan.without_role, plan.role_for_all.as_deref()), (2, None));
    table.role_for_all = Some("AE".into());
    let plan = planned(&workspace, &table);
    assert_eq!((plan.without_role, plan.role_for_all.as_deref()), (2, Some("AE")));
    let Records::Sellers(rows) = &plan.records else { panic!() };
    let roles: Vec<_> = rows.iter().map(|row| row.record.role.as_deref()).collect();
    assert_eq!(roles, [Some("AE"), None, Some("BDR"), Some("AE")]);
    assert_eq!(plan.title(), "Import of roster.csv, with AE as the role of 2");
    let done = workspace.import(&moment(), &plan, false).unwrap();
    assert_eq!(done.roles_without_quota, ["AE", "BDR"]);
    let history = workspace.history().unwrap();
    assert_eq!(history.sellers.len(), 4);

    // Who has a role keeps it, also where only the class says it and the file names no class.
    table.role_for_all = Some("CSM".into());
    let again = planned(&workspace, &table);
    assert_eq!((again.without_role, again.records.counts()), (0, (0, 0, 4)));
    assert_eq!(again.title(), "Import of roster.csv");
    let mut names = read("names.csv", b"seller_id,name,hire_date\nS2,Ben Ng,2025-01-06".to_vec());
    names.role_for_all = Some("CSM".into());
    let renamed = planned(&workspace, &names);
    assert_eq!((renamed.without_role, renamed.records.counts()), (0, (0, 1, 0)));
}

/// Titles stand before whoever must not see a mark yet.
#[test]
fn no_title_tells_a_mark() {
    let (_folder, workspace) = empty();
    let cards = "seller_id,interviewer,criterion,score\nS1,Priya,drive,3.5 of 4";
    let mut table = read("cards.csv", cards.as_bytes().to_vec());
    table.take_as(meaning("score", "3.5 of 4", "3.5"));
    let plan = workspace.plan_import(ImportKind::Scorecards, &table).unwrap();
    assert_eq!(plan.title(), "Import of cards.csv, with 1 answer");
    let sellers =
        format!("{NO_ROLES}\nS5,Eve,AE,A,2025-01-06").replace("hire_date", "hire_date,overall_score");
    let mut table =
        read("sellers.csv", sellers.replace("Eve,AE,A,2025-01-06", "Eve,AE,A,2025-01-06,four").into());
    table.take_as(meaning("overall_score", "four", "4"));
    table.take_as(meaning("name", "Ada", &"x".repeat(60)));
    let title = planned(&workspace, &table).title();
    assert_eq!(title, format!("Import of sellers.csv, with “Ada” as “{}…” and 1 more", "x".repeat(40)));
}

#[test]
fn a_file_of_another_kind_is_told_as_what_it_looks_like() {
    let (_folder, workspace) = empty();
    let table = read("months.csv", b"Employee ID,Month,Quota\nS1,2025-01,5\nS1,2025-02,5".to_vec());
    let as_sellers = preview(&table, &planned(&workspace, &table));
    assert_eq!(as_sellers.refused.as_ref().map(|refused| refused.code), Some("missing_columns"));
    assert_eq!((as_sellers.looks_like, as_sellers.rows_total), (Some(ImportKind::Outcomes), 2));
    let plan = workspace.plan_import(ImportKind::Outcomes, &table).unwrap();
    let as_outcomes = preview(&table, &plan);
    assert_eq!((as_outcomes.refused, as_outcomes.looks_like, as_outcomes.rows_ok), (None, None, 2));
    assert_eq!(plan.notes[1], "Sellers made so are in no figure until they have a first day.");
}

#[test]
fn a_name_that_is_known_under_another_id_is_told() {
    let (_folder, mut workspace) = empty();
    let first = read("a.csv", b"seller_id,name,role,hire_date\nS1,Ken Ito,AE,2025-01-06".to_vec());
    let plan = planned(&workspace, &first);
    assert_eq!(plan.row_warnings, []);
    workspace.import(&moment(), &plan, false).unwrap();
    assert_eq!(planned(&workspace, &first).row_warnings, []);
    let second = read("b.csv", b"seller_id,name,role,hire_date\nS2,Ken Ito,AE,2025-01-06".to_vec());
    let warnings = planned(&workspace, &second).row_warnings;
    assert_eq!(warnings.iter().map(|told| told.code).collect::<Vec<_>>(), ["duplicate_name"]);
}
