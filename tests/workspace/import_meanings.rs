//! What the user says of cells that can't be read: taken for all that hold the same, shown, and never for others.

use encore_core::import::{RawTable, plan_as_json, preview, read};
use encore_core::model::{ImportKind, ImportPlan, Meaning, Money, Records};
use encore_core::workspace::Workspace;
use encore_tests::moment;
use encore_tests::workspaces::empty;

const SELLERS: &str = "seller_id,name,role,hire_date,end_date,exit_type
S1,Ada,AE,2025-01-06,2025-03-31,Quit
S2,Ben,AE,6 January,2025-05-31, Quit
S3,Quit,AE,2025-01-06,2025-06-30,Quit
S4,Dot,AE,2025-01-06,,?";

fn table() -> RawTable {
    read("sellers.csv", SELLERS.as_bytes().to_vec())
}

pub fn meaning(column: &str, value: &str, meant: &str) -> Meaning {
    Meaning { column: column.into(), value: value.into(), meant: meant.into() }
}

pub fn planned(workspace: &Workspace, table: &RawTable) -> ImportPlan {
    workspace.plan_import(ImportKind::Sellers, table).unwrap()
}

fn errors(plan: &ImportPlan) -> Vec<(u32, &str)> {
    plan.row_errors.iter().map(|error| (error.row, error.value.as_deref().unwrap_or("-"))).collect()
}

/// Each answer with its cells.
fn meanings(plan: &ImportPlan) -> Vec<(&str, &str, u32)> {
    let told = plan.meanings.iter();
    told.map(|told| (told.meaning.value.as_str(), told.meaning.meant.as_str(), told.cells)).collect()
}

#[test]
fn one_answer_is_taken_for_all_cells_that_hold_the_same() {
    let (_folder, mut workspace) = empty();
    let mut table = table();
    let before = planned(&workspace, &table);
    assert_eq!(errors(&before), [(1, "Quit"), (2, "6 January"), (2, "Quit"), (3, "Quit"), (4, "?")]);

    table.take_as(meaning("exit_type", "Quit", "voluntary"));
    table.take_as(meaning("exit_type", "?", ""));
    table.take_as(meaning("hire_date", "6 January", "2025-01-06"));
    let plan = planned(&workspace, &table);
    assert_eq!(errors(&plan), []);
    assert_eq!(meanings(&plan), [("Quit", "voluntary", 3), ("?", "", 1), ("6 January", "2025-01-06", 1)]);
    let Records::Sellers(planned) = &plan.records else { panic!() };
    let kinds: Vec<_> = planned.iter().map(|row| row.record.exit_kind.as_deref()).collect();
    assert_eq!(kinds, [Some("voluntary"), Some("voluntary"), Some("voluntary"), None]);
    assert_eq!(planned[2].record.name.as_deref(), Some("Quit"), "another column holds the same");
    assert_eq!(plan_as_json(&plan)["meanings"][0]["cells"], 3);
    // The preview shows the file as it is.
    assert_eq!(preview(&table, &plan).rows[0].cells[5], "Quit");

    workspace.import(&moment(), &plan, false).unwrap();
    assert_eq!(
        workspace.overview(&workspace.history().unwrap()).unwrap().undo.as_deref(),
        Some(
            "Import of sellers.csv, with “Quit” as “voluntary”, “?” as blank and “6 January” as “2025-01-06”"
        )
    );
}

#[test]
fn an_answer_that_is_none_is_told_of_the_cell_and_can_be_corrected_or_taken_back() {
    let (_folder, workspace) = empty();
    let mut table = table();
    table.take_as(meaning("exit_type", "Quit", "volntary"));
    let plan = planned(&workspace, &table);
    let wrong: Vec<_> = plan.row_errors.iter().filter(|error| error.row == 1).collect();
    assert_eq!(wrong[0].value.as_deref(), Some("Quit"));
    assert!(wrong[0].message.starts_with("“volntary” is unknown in exit_type."), "{}", wrong[0].message);

    table.take_as(meaning("exit_type", "Quit", "voluntary"));
    assert_eq!(meanings(&planned(&workspace, &table)), [("Quit", "voluntary", 3)]);
    table.take_as(meaning("exit_type", "Quit", "Quit"));
    let plan = planned(&workspace, &table);
    assert_eq!((meanings(&plan), errors(&plan).len()), (vec![], 5));
}

/// Two bad texts of one column, each answered; one answer may be what stands elsewhere.
fn answered(answers: &[(&str, &str)]) -> Vec<(u32, String)> {
    let (_folder, workspace) = empty();
    let text = "seller_id,role,hire_date,rock_star\nS1,AE,2025-01-06,Q\nS2,AE,2025-01-06,Quit\nS3,AE,2025-01-06,yes\nS4,AE,2025-01-06,no";
    let mut table = read("sellers.csv", text.as_bytes().to_vec());
    for (value, meant) in answers {
        table.take_as(meaning("rock_star", value, meant));
    }
    let plan = planned(&workspace, &table);
    let Records::Sellers(planned) = &plan.records else { panic!() };
    planned
        .iter()
        .map(|row| (row.row, row.record.rock_star.map_or("-".into(), |flag| flag.to_string())))
        .collect()
}

#[test]
fn an_answer_is_for_what_stands_in_the_file_and_for_nothing_else() {
    let rows =
        |rows: &[(u32, &str)]| rows.iter().map(|(row, said)| (*row, (*said).to_owned())).collect::<Vec<_>>();
    // What is answered with a text that stands elsewhere in the column is not that text.
    assert_eq!(answered(&[("Q", "Quit"), ("Quit", "yes")]), rows(&[(2, "true"), (3, "true"), (4, "false")]));
    assert_eq!(answered(&[("Q", "Quit"), ("Quit", "yes"), ("Q", "no")])[0], (1, "false".into()));
    assert_eq!(
        answered(&[("Q", "x"), ("Quit", "x"), ("Q", "")]),
        rows(&[(1, "-"), (2, "true"), (3, "true"), (4, "false")])
    );
    assert_eq!(answered(&[("yes", "no"), ("no", "yes")]), rows(&[(3, "false"), (4, "true")]));
}

#[test]
fn an_answer_teaches_no_order_of_days_and_none_is_taken_where_nothing_is_read() {
    let (_folder, workspace) = empty();
    let text = "seller_id,role,hire_date,gender\nS1,AE,03/04/2021,f\nS2,AE,soon,f";
    let mut table = read("sellers.csv", text.as_bytes().to_vec());
    table.take_as(meaning("hire_date", "soon", "13/02/2021"));
    table.take_as(meaning("gender", "f", "m"));
    let plan = planned(&workspace, &table);
    assert_eq!(errors(&plan), [(1, "03/04/2021")], "{:?}", plan.row_errors);
    assert_eq!(meanings(&plan), [("soon", "13/02/2021", 1)]);
    assert_eq!(plan.notes[0], "“gender” is not read, so no answer is taken there.");
}

#[test]
fn answers_of_a_file_are_taken_or_refused_with_a_sentence() {
    let (_folder, workspace) = empty();
    let mut table = table();
    table
        .take_answers(br#"{"role": " BDR ", "meaning:exit_type": {"Quit": "voluntary", "?": ""}, "meaning:hire_date": {"6 January": "2025-01-06"}}"#)
        .unwrap();
    assert_eq!(errors(&planned(&workspace, &table)), []);
    assert_eq!(table.role_for_all.as_deref(), Some("BDR"));
    for (answers, why) in [
        ("[]", "not a JSON object"),
        (r#"{"date_order:hire_date": "dmy"}"#, "“date_order:hire_date” is no answer that Encore takes"),
        (r#"{"meaning:leaver": {"Quit": "x"}}"#, "“sellers.csv” has no column “leaver”"),
        (r#"{"meaning:exit_type": {"Quit": 4}}"#, "“Quit” in exit_type means must be text"),
    ] {
        let refused = table.take_answers(answers.as_bytes()).unwrap_err().to_string();
        assert!(refused.contains(why), "{refused}");
    }
}

#[test]
fn rows_that_the_newest_import_left_out_are_told_until_a_whole_file_comes_in() {
    let (_folder, mut workspace) = empty();
    let told = |workspace: &Workspace| {
        let overview = workspace.overview(&workspace.history().unwrap()).unwrap();
        overview.left_out.iter().map(|left| (left.kind, left.rows, left.left_out)).collect::<Vec<_>>()
    };
    let two = "seller_id,role,hire_date\nS1,AE,2025-01-06\nS2,AE,soon";
    let plan = workspace.plan_import(ImportKind::Sellers, &read("two.csv", two.into())).unwrap();
    workspace.import(&moment(), &plan, true).unwrap();
    assert_eq!(told(&workspace), [(ImportKind::Sellers, 1, 1)]);
    // Redo can't bring an import back, so the window asks before it undoes one.
    let asks =
        |workspace: &Workspace| workspace.overview(&workspace.history().unwrap()).unwrap().undo_is_import;
    assert!(asks(&workspace));
    let unasked = workspace.undo_asked(&moment(), false).unwrap_err();
    assert!(matches!(unasked, encore_core::Error::Invalid { field: "undo", .. }), "{unasked}");
    workspace.keep_interviewer(&moment(), None, "Priya").unwrap();
    assert!(!asks(&workspace));
    assert!(workspace.undo_asked(&moment(), true).is_err(), "another change than the one asked about");
    assert!(workspace.undo_asked(&moment(), false).unwrap().is_some());
    // A file of another kind says nothing of it.
    let months = "seller_id,month,quota,closed\nS1,2025-01,5,5";
    let plan = workspace.plan_import(ImportKind::Outcomes, &read("months.csv", months.into())).unwrap();
    workspace.import(&moment(), &plan, false).unwrap();
    assert_eq!(told(&workspace), [(ImportKind::Sellers, 1, 1)]);
    let whole = two.replace("soon", "2025-02-03");
    let plan = workspace.plan_import(ImportKind::Sellers, &read("two.csv", whole.into())).unwrap();
    let whole = workspace.import(&moment(), &plan, false).unwrap();
    assert_eq!(told(&workspace), []);
    workspace.undo_import(&moment(), whole.id).unwrap();
    assert_eq!(told(&workspace), [(ImportKind::Sellers, 1, 1)]);
}

#[test]
fn a_column_says_what_it_needs_and_what_its_cells_may_be() {
    let (_folder, workspace) = empty();
    let table = read(
        "sellers.csv",
        format!("{}\n", SELLERS.replace("seller_id,name", "seller_id,shoe_size")).into_bytes(),
    );
    let preview = preview(&table, &planned(&workspace, &table));
    let told = |header: &str| {
        let column = preview.columns.iter().find(|column| column.header == header).unwrap();
        (column.required, column.choices.join(" "))
    };
    assert_eq!(told("seller_id"), (true, String::new()));
    assert_eq!(told("hire_date"), (true, String::new()));
    assert_eq!(told("exit_type"), (false, "voluntary involuntary other transfer".into()));
    assert_eq!(told("shoe_size"), (false, String::new()));
}

#[test]
fn a_file_of_outcomes_that_lacks_quota_or_closed_business_is_told_and_the_own_heading_wins() {
    let (_folder, workspace) = empty();
    let plan = |header: &str| {
        let table =
            read("outcomes.csv", format!("seller_id,month,{header}\nS1,2025-01,100,90\n").into_bytes());
        workspace.plan_import(ImportKind::Outcomes, &table).unwrap()
    };
    let told =
        |plan: &ImportPlan| plan.notes.iter().filter(|note| note.starts_with("No column is read as")).count();
    let figures = |plan: &ImportPlan| {
        let Records::Outcomes(rows) = &plan.records else { panic!() };
        [rows[0].record.quota, rows[0].record.closed].map(|money| money.map(Money::major))
    };
    assert_eq!((told(&plan("quota,attained")), figures(&plan("quota,attained"))), (1, [Some(100.0), None]));
    assert_eq!(
        (told(&plan("Target,Bookings")), figures(&plan("Target,Bookings"))),
        (0, [Some(100.0), Some(90.0)])
    );
    // Not the first column that may mean it.
    assert_eq!(figures(&plan("actual,closed")), [None, Some(90.0)]);
}
