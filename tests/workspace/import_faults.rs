//! A row that could not be read lets no other row of the same thing in; and the day to which outcomes move the data is said.

use encore_core::import::{preview, read};
use encore_core::model::{ImportKind, ImportPlan};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import, plan};

fn errors(plan: &ImportPlan) -> Vec<(u32, &str)> {
    plan.row_errors.iter().map(|error| (error.row, error.code)).collect()
}

#[test]
fn the_second_of_two_rows_does_not_come_in_because_the_first_has_a_slip() {
    let (_folder, mut workspace) = empty();
    let text = "seller_id,name,role,hire_date\nS1,Ada,AE,soon\nS1,Eve,AE,2025-01-06\nS2,Ben,AE,2025-01-06";
    let dump = workspace.dump().unwrap();
    let plan = plan(&workspace, ImportKind::Sellers, text);
    assert_eq!(errors(&plan), [(1, "bad_date"), (2, "duplicate_conflict")]);
    let second = &plan.row_errors[1];
    assert_eq!(second.column.as_deref(), Some("seller_id"));
    assert_eq!(
        second.message,
        "Row 1 has the same id and could not be read. Correct that row, or take one of the two out."
    );
    // The window numbers rows as a spreadsheet does.
    let shown = preview(&read("file.csv", text.as_bytes().to_vec()), &plan);
    assert!(shown.errors[1].message.starts_with("Row 2 has the same id"), "{:?}", shown.errors);
    assert_eq!(import(&mut workspace, ImportKind::Sellers, text).unwrap_err().code(), "bad_rows");
    assert_eq!(workspace.dump().unwrap(), dump);
    workspace.import(&moment(), &plan, true).unwrap();
    let names: Vec<String> =
        workspace.history().unwrap().sellers.into_iter().map(|seller| seller.name).collect();
    assert_eq!(names, ["Ben"]);
}

#[test]
fn nor_does_the_first_because_the_second_has_one_in_any_kind_of_file() {
    let (_folder, workspace) = empty();
    for (kind, text, what) in [
        (
            ImportKind::Candidates,
            "candidate_id,role,applied_on\nC1,AE,2025-01-06\nC1,AE,soon\nC1,BDR,",
            "id and role",
        ),
        (
            ImportKind::Outcomes,
            "seller_id,month,quota\nS1,2025-01,5\nS1,2025-01,x\nS1,2025-02,5",
            "seller and month",
        ),
        (
            ImportKind::Scorecards,
            "seller_id,interviewer,criterion,score\nS1,I,drive,3\nS1,I,drive,x\nS1,I,calm,3",
            "card and criterion",
        ),
        (
            ImportKind::SelectionCounts,
            "cohort,group,applied,hired\nC,A,5,2\nC,A,x,2\nC,B,5,2",
            "cohort and group",
        ),
        (
            ImportKind::Quarters,
            "role,quarter,closed\nAE,2025Q1,5\nAE,2025Q1,x\nAE,2025Q2,5",
            "role and quarter",
        ),
    ] {
        let plan = plan(&workspace, kind, text);
        let rows: Vec<u32> = plan.row_errors.iter().map(|error| error.row).collect();
        assert_eq!(rows, [1, 2], "{kind:?}: {:?}", plan.row_errors);
        assert_eq!(plan.row_errors[0].code, "duplicate_conflict");
        assert!(
            plan.row_errors[0].message.starts_with(&format!("Row 2 has the same {what} and ")),
            "{kind:?}"
        );
        assert_eq!(plan.rows_ok(), 1, "{kind:?}");
    }
}

#[test]
fn what_could_not_be_read_is_no_id_that_another_row_has() {
    let (_folder, workspace) = empty();
    let sellers =
        plan(&workspace, ImportKind::Sellers, "seller_id,hire_date\n,2025-01-06\n,2025-01-07\nS1,2025-01-06");
    assert_eq!(errors(&sellers), [(1, "missing_required"), (2, "missing_required")]);
    let outcomes = plan(
        &workspace,
        ImportKind::Outcomes,
        "seller_id,month,quota\nS1,soon,5\nS1,1970-01,5\nS1,2025-01,5",
    );
    assert_eq!(errors(&outcomes), [(1, "bad_month")]);
}

const SELLERS: &str = "seller_id,role,hire_date,end_date,exit_kind
S1,AE,2024-01-08,,
S2,AE,2024-02-05,2024-07-01,transfer
S3,,2024-09-02,,";

/// What an outcomes file says of the day of the data.
fn moves(workspace: &encore_core::workspace::Workspace, rows: &str) -> Option<String> {
    let plan = plan(workspace, ImportKind::Outcomes, &format!("seller_id,month,quota\n{rows}"));
    assert_eq!(plan.row_errors, []);
    let said = plan.notes.into_iter().find(|note| note.starts_with("The data day"));
    said.map(|note| note.split(':').next().unwrap().to_owned())
}

#[test]
fn a_plan_says_from_which_day_to_which_outcomes_move_the_data() {
    let (_folder, mut workspace) = empty();
    // Nothing to move from.
    assert_eq!(moves(&workspace, "S1,2024-05,100"), None);
    import(&mut workspace, ImportKind::Sellers, SELLERS).unwrap();
    // Without outcomes the day is that of the last hire or exit; who has no role, and who moved on, tell nothing.
    let said = |text: &str| Some(format!("The data day moves from {text}"));
    assert_eq!(moves(&workspace, "S1,2024-05,100"), said("29 February 2024 to 31 May 2024"));
    let before = workspace.history().unwrap().as_of(None).unwrap();
    assert_eq!(before.to_string(), "2024-02-29");

    import(&mut workspace, ImportKind::Outcomes, "seller_id,month,quota\nS1,2024-05,100").unwrap();
    assert_eq!(moves(&workspace, "S1,2024-06,100\nS1,2024-04,90"), said("31 May 2024 to 30 June 2024"));
    for still in ["S1,2024-04,100", "S1,2024-05,90", "S3,2024-08,100", "new,2024-08,100"] {
        assert_eq!(moves(&workspace, still), None, "{still}");
        // What the plan says is what the import does.
        import(&mut workspace, ImportKind::Outcomes, &format!("seller_id,month,quota\n{still}")).unwrap();
        assert_eq!(workspace.history().unwrap().as_of(None).unwrap().to_string(), "2024-05-31", "{still}");
    }
    import(&mut workspace, ImportKind::Outcomes, "seller_id,month,quota\nS1,2024-06,100").unwrap();
    assert_eq!(workspace.history().unwrap().as_of(None).unwrap().to_string(), "2024-06-30");

    let mut settings = workspace.settings().unwrap();
    settings.as_of = "2024-06-30".parse().ok();
    workspace.keep_settings(&moment(), settings).unwrap();
    assert_eq!(moves(&workspace, "S1,2024-07,100"), None, "a day that is set stays");
}

#[test]
fn rows_left_out_that_are_of_people_who_left_are_told() {
    let (_folder, workspace) = empty();
    let told = |rows: &str| {
        let text = format!("seller_id,name,role,hire_date,exit_date,exit_type\n{rows}");
        let plan = plan(&workspace, ImportKind::Sellers, &text);
        let notes =
            plan.notes.iter().filter(|note| note.contains("stay longer")).cloned().collect::<Vec<_>>();
        let shown = preview(&read("file.csv", text.into_bytes()), &plan);
        (
            plan.leavers_with_errors,
            notes,
            shown.errors_once.iter().map(|alike| alike.rows).collect::<Vec<_>>(),
        )
    };
    let typo = "S1,Ada,AE,2025-01-06,2025-03-01,involontary\nS2,Ben,AE,2025-01-06,2025-04-01,involontary\n";
    let (leavers, notes, rows) =
        told(&format!("{typo}S3,Cy,AE,soon,,\nS4,Di,AE,2025-01-06,2025-03-01,voluntary"));
    assert_eq!((leavers, rows), (2, vec![2, 1]), "the typo is told once, with its rows");
    assert!(notes[0].starts_with("2 of the 3 rows with errors are of people who left."), "{notes:?}");
    assert_eq!(told("S3,Cy,AE,soon,n/a,n/a\nS5,Ed,AE,soon,9999-12-31,None").0, 0, "they are still here");
    assert_eq!(told("S3,Cy,AE,soon,last spring,").0, 1);
    assert_eq!(told("S3,Cy,AE,soon,,\nS4,Di,AE,2025-01-06,2025-03-01,voluntary").0, 0);
    assert_eq!(told("S4,Di,AE,2025-01-06,2025-03-01,voluntary").1, Vec::<String>::new());
}
