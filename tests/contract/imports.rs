//! `import` and `import-undo`: what is written, what is not, and how bad rows are named.

use super::Desk;
use encore_core::workspace::{Access, Table, Workspace};
use encore_tests::workspaces::{SAMPLE, sample_file};
use serde_json::Value;

const TWO_BAD: &str = "seller_id,name,role,hire_date,end_date
S1,Ada,AE,2025-01-06,
S2,Ben,AE,6 January,
S3,Cyd,AE,2025-01-06,2024-12-31
S4,Dot,AE,2025-01-06,2025-06-30";

fn dump(desk: &Desk) -> Vec<Table> {
    Workspace::open(&desk.path("team.encore"), Access::Read, None).unwrap().dump().unwrap()
}

fn import<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["import", "@team.encore", "--kind", "sellers", "@two_bad.csv"], more].concat()
}

#[test]
fn bad_rows_refuse_the_file_and_are_named() {
    let desk = Desk::empty();
    desk.write("two_bad.csv", TWO_BAD);
    let (before, bytes) = (dump(&desk), desk.bytes("team.encore"));
    let answer = desk.run(&import(&[]));
    assert_eq!(answer.code, 1);
    assert!(desk.bytes("team.encore") == bytes, "the file was touched");
    assert!(
        answer.err.contains("2 of 4 rows") && answer.err.contains("nothing was written"),
        "{}",
        answer.err
    );
    for row in
        ["row 2, hire_date: “6 January” is not a date", "row 3, end_date: 2024-12-31 is before the hire"]
    {
        assert!(answer.out.contains(row), "{}", answer.out);
    }
    assert_eq!(dump(&desk), before);

    let answer = desk.run(&import(&["--json"]));
    let json: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((answer.code, json["error"]["code"].as_str()), (1, Some("bad_rows")));
    assert!(json.get("import_id").is_none());
    assert_eq!(dump(&desk), before);
}

#[test]
fn good_rows_come_in_when_bad_ones_may_be_left_out() {
    let desk = Desk::empty();
    desk.write("two_bad.csv", TWO_BAD);
    let out = desk.done(&import(&["--skip-bad-rows"]));
    assert!(out.contains("Imported 2 rows of two_bad.csv, 2 bad rows left out. Import id 1"), "{out}");
    let sellers = dump(&desk).into_iter().find(|table| table.name == "sellers").unwrap();
    assert_eq!(sellers.rows.len(), 2);
}

#[test]
fn a_dry_run_writes_nothing() {
    let desk = Desk::empty();
    desk.write("two_bad.csv", TWO_BAD);
    let bytes = desk.bytes("team.encore");
    let out = desk.done(&import(&["--dry-run"]));
    assert!(out.starts_with("two_bad.csv: 2 new, 0 update, 0 unchanged, 2 with errors"), "{out}");
    desk.done(&import(&["--dry-run", "--skip-bad-rows", "--json"]));
    assert!(desk.bytes("team.encore") == bytes);
    assert_eq!(desk.names(), ["team.encore", "two_bad.csv"]);
}

#[test]
fn an_import_is_taken_back_once() {
    let desk = Desk::empty();
    desk.write("two_bad.csv", TWO_BAD);
    let before = dump(&desk);
    let out = desk.done(&import(&["--skip-bad-rows", "--json"]));
    let json: Value = serde_json::from_str(&out).unwrap();
    let id = json["import_id"].as_i64().unwrap().to_string();
    assert_ne!(dump(&desk), before);
    assert!(desk.done(&["import-undo", "@team.encore", &id]).contains("was taken back"));
    assert_eq!(dump(&desk), before);
    assert!(desk.refused(&["import-undo", "@team.encore", &id]).contains("was undone already"));
    assert!(desk.done(&["check", "@team.encore"]).contains("is sound"));
}

#[test]
fn every_kind_comes_in_by_its_name_in_the_contract() {
    let desk = Desk::empty();
    for (kind, name) in SAMPLE {
        desk.write(name, sample_file(name));
        let kind = kind.name().replace('_', "-");
        let out = desk.done(&["import", "@team.encore", "--kind", &kind, &format!("@{name}"), "--json"]);
        let json: Value = serde_json::from_str(&out).unwrap();
        assert!(json["import_id"].is_i64(), "{name}: {json}");
    }
    let made = desk.done(&["review", "@team.encore"]);
    let sample = Desk::sample();
    assert_eq!(made, sample.done(&["review", "@team.encore"]), "new --sample is new and the imports");
}

#[test]
fn who_is_at_the_desk_is_kept() {
    let desk = Desk::empty();
    desk.write("two_bad.csv", TWO_BAD);
    desk.done(&import(&["--skip-bad-rows", "--as", "Ada"]));
    let workspace = Workspace::open(&desk.path("team.encore"), Access::Read, None).unwrap();
    assert_eq!(workspace.imports().unwrap()[0].by, "Ada");
}

#[test]
fn cells_that_cannot_be_read_are_taken_as_the_answers_say() {
    let desk = Desk::empty();
    desk.write("two_bad.csv", TWO_BAD);
    desk.write(
        "answers.json",
        r#"{"meaning:hire_date": {"6 January": "2025-01-06"}, "meaning:end_date": {"2024-12-31": ""}}"#,
    );
    let json: Value =
        serde_json::from_str(&desk.done(&import(&["--answers", "@answers.json", "--dry-run", "--json"])))
            .unwrap();
    assert_eq!((&json["rows_ok"], &json["rows_error"]), (&4.into(), &serde_json::json!([])));
    let out = desk.done(&import(&["--answers", "@answers.json"]));
    assert!(out.contains("Imported 4 rows"), "{out}");
    assert!(out.contains("hire_date: “6 January” is taken as “2025-01-06”, cells: 1"), "{out}");
    assert!(out.contains("end_date: “2024-12-31” is taken as blank, cells: 1"), "{out}");

    desk.write("roleless.csv", "seller_id,hire_date\nS9,2025-01-06");
    let roleless = ["import", "@team.encore", "--kind", "sellers", "@roleless.csv", "--dry-run"];
    let out = desk.done(&roleless);
    assert!(out.contains("no role, so in no figure until they have one, sellers: 1"), "{out}");
    desk.write("answers.json", r#"{"role": "AE"}"#);
    let out = desk.done(&[&roleless[..], &["--answers", "@answers.json"]].concat());
    assert!(out.contains("AE is the role of those without one, sellers: 1"), "{out}");
    desk.write("roleless.csv", "Badge,hire_date,source\nS9,2025-01-06,fair");
    desk.write("answers.json", r#"{"column:Badge": "external_id", "column:source": ""}"#);
    let out = desk.done(&[&roleless[..], &["--answers", "@answers.json"]].concat());
    assert!(out.contains("Badge: read as external_id") && out.contains("source: left out"), "{out}");

    desk.write("answers.json", r#"{"date_order:hire_date": "dmy"}"#);
    let refused = desk.refused(&import(&["--answers", "@answers.json"]));
    assert!(refused.contains("is no answer that Encore takes"), "{refused}");
}
