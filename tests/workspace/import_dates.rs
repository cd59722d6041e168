//! Days written like 27/02/2021: read in the order that the column tells, and never guessed.

use encore_core::import::plan_as_json;
use encore_core::model::{ImportKind, ImportPlan, Records};
use encore_core::workspace::Workspace;
use encore_tests::moment;
use encore_tests::workspaces::{empty, import, plan};

/// The plan of a sellers file with these start and end dates.
fn sellers(workspace: &Workspace, days: &[(&str, &str)]) -> ImportPlan {
    let row = |(number, (hired, ended)): (usize, &(&str, &str))| format!("\nS{number},AE,{hired},{ended}");
    let rows: String = days.iter().enumerate().map(row).collect();
    plan(workspace, ImportKind::Sellers, &format!("seller_id,role,hire_date,end_date{rows}"))
}

/// Start and end dates as they were read; those of rows with errors are left out.
fn read(plan: &ImportPlan) -> Vec<String> {
    let Records::Sellers(planned) = &plan.records else { panic!("{:?}", plan.kind) };
    let said = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    planned
        .iter()
        .map(|planned| format!("{} {}", said(planned.record.hired_on), said(planned.record.ended_on)))
        .collect()
}

fn refused(plan: &ImportPlan) -> Vec<(u32, &str, &str)> {
    let remark = |remark: &encore_core::model::RowRemark| remark.column.clone();
    assert!(plan.row_errors.iter().all(|error| error.code == "bad_date" && remark(error).is_some()));
    let errors = plan.row_errors.iter();
    errors.map(|error| (error.row, error.column.as_deref().unwrap(), error.message.as_str())).collect()
}

#[test]
fn a_day_that_can_be_read_in_one_way_only_tells_the_order_of_its_column() {
    let (_folder, mut workspace) = empty();
    let days = [("01/02/2021", ""), ("27/02/2021", ""), ("2021-03-04", ""), ("5.6.2021", "")];
    let day_first = sellers(&workspace, &days);
    assert_eq!(refused(&day_first), []);
    assert_eq!(read(&day_first), ["2021-02-01 -", "2021-02-27 -", "2021-03-04 -", "2021-06-05 -"]);
    let note = "hire_date is read with the day first: “27/02/2021” can be read in no other way.";
    assert_eq!(day_first.notes[0], note);
    assert_eq!(plan_as_json(&day_first)["date_order"], "dmy");

    let month_first = sellers(&workspace, &[("01/02/2021", ""), ("02/27/2021", "")]);
    assert_eq!(read(&month_first), ["2021-01-02 -", "2021-02-27 -"]);
    assert!(month_first.notes[0].starts_with("hire_date is read with the month first"));
    assert_eq!(plan_as_json(&month_first)["date_order"], "mdy");

    workspace.import(&moment(), &day_first, false).unwrap();
    let first = &workspace.history().unwrap().sellers[0];
    assert_eq!(first.hired_on.to_string(), "2021-02-01");
}

#[test]
fn a_column_that_tells_nothing_is_read_as_the_other_of_the_file_or_not_at_all() {
    let (_folder, mut workspace) = empty();
    let other = sellers(&workspace, &[("01/02/2021", "27/03/2021"), ("2021-05-06", "")]);
    assert_eq!(read(&other), ["2021-02-01 2021-03-27", "2021-05-06 -"]);
    assert!(other.notes.contains(&"hire_date is read with the day first: as end_date is.".to_owned()));

    let nothing = "seller_id,role,hire_date\nS0,AE,01/02/2021\nS1,AE,2021-05-06\nS2,AE,05/05/2021";
    let plan = plan(&workspace, ImportKind::Sellers, nothing);
    let why = "“01/02/2021” can be 1 February 2021 or 2 January 2021, and no day of hire_date tells which. \
               Write it like 2021-02-01.";
    assert_eq!(refused(&plan), [(1, "hire_date", why)]);
    assert_eq!(read(&plan), ["2021-05-06 -", "2021-05-05 -"], "the same day in either order");
    assert_eq!(plan_as_json(&plan)["date_order"], "ymd");
    let dump = workspace.dump().unwrap();
    assert_eq!(import(&mut workspace, ImportKind::Sellers, nothing).unwrap_err().code(), "bad_rows");
    assert_eq!(workspace.dump().unwrap(), dump);
}

#[test]
fn a_column_that_tells_both_orders_is_refused_where_it_matters() {
    let (_folder, workspace) = empty();
    let plan = sellers(
        &workspace,
        &[("27/02/2021", ""), ("02/28/2021", ""), ("01/02/2021", ""), ("2021-05-06", "")],
    );
    let rows: Vec<u32> = refused(&plan).iter().map(|(row, ..)| *row).collect();
    assert_eq!(rows, [1, 2, 3]);
    assert_eq!(
        plan.row_errors[2].message,
        "“01/02/2021” is not read: hire_date has the day first in “27/02/2021” and the month first in “02/28/2021”. \
         Write days like 2026-06-30."
    );
    assert_eq!(read(&plan), ["2021-05-06 -"]);
    // Two columns of two orders tell a third nothing: each is read by itself.
    let two = sellers(&workspace, &[("27/02/2021", "03/28/2021"), ("01/02/2021", "04/05/2021")]);
    assert_eq!(read(&two), ["2021-02-27 2021-03-28", "2021-02-01 2021-04-05"]);
}

#[test]
fn what_is_no_day_stays_an_error_and_tells_nothing() {
    let (_folder, workspace) = empty();
    for no_day in ["31/02/2021", "27/02/21", "13/13/2021", "27/02/0021", "2021/02/27", "27 02 2021"] {
        let plan = sellers(&workspace, &[(no_day, ""), ("01/02/2021", "")]);
        let said = refused(&plan)[0].2;
        assert_eq!(said, format!("“{no_day}” is not a date. Write it like 2026-06-30."));
        assert_eq!(refused(&plan).len(), if no_day == "27/02/0021" { 1 } else { 2 }, "{no_day}");
    }
    // A row with a cell too many may have slipped.
    let slipped = "seller_id,role,hire_date\nS0,AE,27/02/2021,x\nS1,AE,01/02/2021";
    let codes: Vec<&str> =
        plan(&workspace, ImportKind::Sellers, slipped).row_errors.iter().map(|error| error.code).collect();
    assert_eq!(codes, ["too_many_cells", "bad_date"]);
}
