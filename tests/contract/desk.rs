//! `--as`: an interviewer at the desk is told nothing of cards before the own ones are in, and how many are left out.

use super::Desk;
use serde_json::Value;

const PROCESS: &str = r#"{"AE-v1": {"role": "AE", "from_": "2023-01-01", "title": "First", "stages": ["interview"],
  "weights": {"drive": 1.0}, "questions": [], "threshold": null, "evidence": [],
  "stage_details": [{"stage": "interview", "kind": "structured_interview", "panel": 2}]}}"#;
const SELLERS: &str = "external_id,name,role,cohort,process_version,hire_date
S1,Ada,AE,AE 2024,AE-v1,2024-01-08
S2,Ben,AE,AE 2024,AE-v1,2024-01-08
";
const FIRST: &str = "seller_id,stage,interviewer,criterion,score,note
S1,interview,Priya,drive,4,canary 7391
S2,interview,Tom,drive,2,own
";
const SECOND: &str = "seller_id,stage,interviewer,criterion,score
S1,interview,Tom,drive,3
";

fn desk() -> Desk {
    let desk = Desk::empty();
    for (kind, name, text) in
        [("process", "p.json", PROCESS), ("sellers", "s.csv", SELLERS), ("scorecards", "c.csv", FIRST)]
    {
        desk.write(name, text);
        desk.done(&["import", "@team.encore", "--kind", kind, &format!("@{name}")]);
    }
    desk
}

fn cards(desk: &Desk, folder: &str) -> String {
    std::fs::read_to_string(desk.path(folder).join("scorecards.csv")).unwrap()
}

fn hidden(desk: &Desk, arguments: &[&str]) -> Value {
    let out = desk.done(&[arguments, &["--json"]].concat());
    serde_json::from_str::<Value>(&out).unwrap()["hidden"]["cards"].clone()
}

#[test]
fn an_interviewer_gets_no_card_before_the_own_one_is_in() {
    let desk = desk();
    let said = desk.done(&["export", "@team.encore", "--out", "@tom", "--as", "Tom"]);
    assert!(said.contains("1 card is hidden from you until yours is in; it is not in the files."), "{said}");
    assert!(cards(&desk, "tom").contains("own") && !cards(&desk, "tom").contains("canary"));
    assert!(desk.done(&["review", "@team.encore", "--as", "Tom"]).contains("1 card is hidden"));
    assert_eq!(hidden(&desk, &["review", "@team.encore", "--as", "Tom"]), 1);
    assert_eq!(hidden(&desk, &["chart", "@team.encore", "ribbon/AE", "--out", "@r.csv", "--as", "Tom"]), 1);
    assert_eq!(hidden(&desk, &["deck", "@team.encore", "--out", "@d.pptx", "--as", "Tom"]), 1);

    // The owner, who is there when nobody is named, has all of it.
    desk.done(&["export", "@team.encore", "--out", "@all"]);
    assert!(cards(&desk, "all").contains("canary"));
    assert_eq!(hidden(&desk, &["review", "@team.encore", "--as", "owner"]), 0);

    desk.write("c2.csv", SECOND);
    let import = ["import", "@team.encore", "--kind", "scorecards", "@c2.csv"];
    let refused = desk.refused(&[&import[..], &["--dry-run", "--as", "Tom"]].concat());
    assert!(refused.contains("imported by the owner"), "{refused}");
    desk.done(&import);
    desk.done(&["export", "@team.encore", "--out", "@now", "--as", "Tom"]);
    assert!(cards(&desk, "now").contains("canary"));
    assert_eq!(hidden(&desk, &["review", "@team.encore", "--as", "Tom"]), 0);
}

#[test]
fn a_packet_goes_out_and_an_empty_one_is_refused() {
    let desk = desk();
    let packet = ["packet", "@team.encore", "--interviewer", "Tom", "--stage", "interview"];
    let with = |more: &[&'static str]| [&packet[..], more].concat();
    let said = desk.done(&with(&["--candidate", "Ada", "--out", "@form.xlsx", "--as", "Tom"]));
    assert!(said.starts_with("Wrote ") && desk.bytes("form.xlsx").starts_with(b"PK"), "{said}");
    let refused = desk.refused(&["packet-import", "@team.encore", "@form.xlsx"]);
    assert!(refused.contains("is empty"), "{refused}");
    assert!(desk.refused(&["packet-import", "@team.encore", "@s.csv"]).contains("no card packet of Encore"));
    assert!(desk.refused(&with(&["--candidate", "Eve", "--out", "@x.xlsx"])).contains("no candidate “Eve”"));
    assert!(desk.refused(&with(&["--candidate", "Ada", "--out", "@x.pdf"])).contains(".xlsx"));
    let others = with(&["--candidate", "Ada", "--out", "@x.xlsx", "--as", "Priya"]);
    assert!(desk.refused(&others).contains("another interviewer"));
}

#[test]
fn who_is_not_known_is_refused() {
    let desk = desk();
    for command in [
        &["review", "@team.encore"][..],
        &["chart", "@team.encore", "--list"],
        &["deck", "@team.encore", "--out", "@d.pptx"],
        &["export", "@team.encore", "--out", "@x"],
    ] {
        let refused = desk.refused(&[command, &["--as", "Bob"]].concat());
        assert!(
            refused.contains("no interviewer “Bob”") && refused.contains("owner, Priya, Tom"),
            "{refused}"
        );
    }
}
