//! What the user says of columns: read so, shown so, told by the history, and never of a protected one.

use crate::import_meanings::{meaning, planned};
use encore_core::import::{RawTable, plan_as_json, preview, read};
use encore_core::model::{ImportKind, ImportPlan, Records};
use encore_tests::moment;
use encore_tests::workspaces::empty;

const SELLERS: &str = "Badge,name,role,Began,start_date,Gender,exit_type
S1,Ada,AE,2025-01-06,2020-01-01,f,
S2,Ben,AE,2025-02-03,2020-01-01,m,";

fn table() -> RawTable {
    read("sellers.csv", SELLERS.as_bytes().to_vec())
}

fn mapping(plan: &ImportPlan) -> Vec<(&str, &str)> {
    plan.mapping.iter().map(|(header, field)| (&**header, &**field)).collect()
}

#[test]
fn a_column_is_read_as_the_user_says_and_its_field_is_taken_from_others() {
    let (_folder, mut workspace) = empty();
    let mut table = table();
    let refused = planned(&workspace, &table);
    assert_eq!(refused.refused.as_ref().unwrap().code, "missing_columns");
    let shown = preview(&table, &refused);
    assert_eq!(
        (shown.columns[0].examples.as_slice(), shown.rows.len()),
        (["S1".into(), "S2".into()].as_slice(), 0)
    );

    table.read_column_as("Badge", Some("external_id"));
    let plan = planned(&workspace, &table);
    assert_eq!(plan.refused, None);
    assert!(mapping(&plan).contains(&("start_date", "hired_on")));
    // By the name of its template too, and taken from the column that had it by its heading.
    table.read_column_as("Began", Some("hire_date"));
    table.read_column_as("name", None);
    let plan = planned(&workspace, &table);
    assert_eq!(
        mapping(&plan),
        [("Badge", "external_id"), ("role", "role"), ("Began", "hired_on"), ("exit_type", "exit_kind")]
    );
    assert_eq!(plan.ignored_columns, ["name", "start_date"]);
    assert_eq!(plan.questions, Vec::<String>::new(), "what was left out is meant for nothing");
    let meant = [("Badge", Some("external_id")), ("name", None), ("Began", Some("hire_date"))];
    assert_eq!(plan.columns_meant, meant.map(|(header, field)| (header.into(), field.map(Into::into))));
    assert_eq!(plan_as_json(&plan)["columns_meant"]["Began"], "hire_date");
    let shown = preview(&table, &plan);
    let meant: Vec<bool> = shown.columns.iter().map(|column| column.meant).collect();
    assert_eq!(meant, [true, true, false, true, false, false, false]);
    let Records::Sellers(rows) = &plan.records else { panic!() };
    assert_eq!(rows[1].record.hired_on.unwrap().to_string(), "2025-02-03");
    assert_eq!(rows[1].record.name, None);

    workspace.import(&moment(), &plan, false).unwrap();
    assert_eq!(
        workspace.overview(&workspace.history().unwrap()).unwrap().undo.as_deref(),
        Some("Import of sellers.csv, with “Badge” as external_id, “name” left out and “Began” as hire_date")
    );
}

#[test]
fn an_answer_is_taken_back_by_another_and_moves_a_field_only_once() {
    let (_folder, workspace) = empty();
    let mut table = table();
    table.read_column_as("Badge", Some("external_id"));
    table.read_column_as("Began", Some("hired_on"));
    table.read_column_as("name", Some("hired_on"));
    assert_eq!(mapping(&planned(&workspace, &table))[1], ("name", "hired_on"));
    // Left out again, the headings tell.
    table.read_column_as("name", Some("name"));
    let plan = planned(&workspace, &table);
    assert!(
        mapping(&plan).contains(&("name", "name")) && mapping(&plan).contains(&("start_date", "hired_on"))
    );
    assert_eq!(plan.columns_meant, [("Badge".into(), Some("external_id".into()))]);
    // Cells of a column that was given a field are answered like those of others.
    table.read_column_as("Began", Some("exit_kind"));
    table.take_as(meaning("Began", "2025-01-06", "voluntary"));
    let plan = planned(&workspace, &table);
    assert_eq!(plan.meanings.iter().map(|meaning| meaning.cells).collect::<Vec<_>>(), [1]);
    // They are not of the next field.
    table.read_column_as("Began", Some("hired_on"));
    let plan = planned(&workspace, &table);
    assert_eq!((plan.meanings.len(), plan.row_errors.len()), (0, 0));
}

#[test]
fn what_is_left_out_makes_room_for_another_name_of_its_field() {
    let (_folder, workspace) = empty();
    let text = "external_id,hire_date,start_date,territory,Gender\nS1,2020-01-01,2025-01-06,North,f";
    let mut table = read("sellers.csv", text.as_bytes().to_vec());
    table.read_column_as("hire_date", None);
    assert!(mapping(&planned(&workspace, &table)).contains(&("start_date", "hired_on")));
    // What is said of a protected column takes nothing from another.
    table.read_column_as("Gender", Some("territory"));
    assert!(mapping(&planned(&workspace, &table)).contains(&("territory", "territory")));
}

#[test]
fn of_two_columns_for_one_field_the_first_has_it_and_the_other_is_told() {
    let (_folder, workspace) = empty();
    let mut table = table();
    let answers =
        br#"{"column:Badge": "external_id", "column:Began": "hire_date", "column:start_date": "hired_on"}"#;
    table.take_answers(answers).unwrap();
    let plan = planned(&workspace, &table);
    assert!(mapping(&plan).contains(&("Began", "hired_on")));
    assert!(plan.notes.contains(&"“start_date” is left out: “Began” was given hire_date already.".into()));
    // Where the file is refused, what was of no use is told there.
    table.take_answers(br#"{"column:Badge": "extrnal_id"}"#).unwrap();
    let refused = planned(&workspace, &table).refused.unwrap().message;
    assert!(refused.contains("“extrnal_id” is no field of sellers"), "{refused}");
}

#[test]
fn a_protected_column_stays_unread_and_a_name_of_no_field_is_told() {
    let (_folder, workspace) = empty();
    let mut table = table();
    table.read_column_as("Badge", Some("external_id"));
    table.read_column_as("Gender", Some("territory"));
    table.read_column_as("Began", Some("birthday"));
    let plan = planned(&workspace, &table);
    assert_eq!(plan.protected_columns, ["Gender"]);
    assert!(!mapping(&plan).iter().any(|(_, field)| *field == "territory"));
    for told in [
        "“Gender” is protected: no import reads it.",
        "“birthday” is no field of sellers, so “Began” is read by its heading.",
    ] {
        assert!(plan.notes.iter().any(|note| note == told), "{:?}", plan.notes);
    }
}

#[test]
fn a_file_of_answers_names_columns_too() {
    let (_folder, workspace) = empty();
    let mut table = table();
    let answers = br#"{"column:Badge": "external_id", "column:start_date": "", "column:Began": "hire_date"}"#;
    table.take_answers(answers).unwrap();
    assert!(mapping(&planned(&workspace, &table)).contains(&("Began", "hired_on")));
    let unknown = table.take_answers(br#"{"column:Begun": "hire_date"}"#).unwrap_err().to_string();
    assert_eq!(unknown, "“sellers.csv” has no column “Begun” to answer for.");
    let as_outcomes = workspace.plan_import(ImportKind::Outcomes, &table).unwrap();
    assert_eq!(as_outcomes.refused.unwrap().code, "missing_columns");
}
