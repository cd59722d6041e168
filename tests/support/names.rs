//! A company whose people, cohorts and criteria have long, right-to-left, Chinese and plain names.

use crate::workspaces::import;
use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use std::fmt::Write;
use std::path::Path;

/// Names of people and of interviewers.
const PEOPLE: [&str; 6] = [
    "Maximiliane Freifrau von und zu Hohenstein-Wolkenburg-Donnersmarck",
    "فاطمة الزهراء بنت عبد الرحمن",
    "王小芳",
    "Ada",
    "נועה לוי",
    "Ben",
];

/// Names of cohorts, each of a half year.
const COHORTS: [(&str, &str); 4] = [
    ("الدفعة الأولى 2023", "2023-01-09"),
    ("Wachstumsoffensive Mittelstand Süddeutschland und Österreich, zweite Jahreshälfte", "2023-07-10"),
    ("二〇二四年上半年", "2024-01-08"),
    ("AE 2024 H2", "2024-07-08"),
];

const PROCESS: &str = r#"{"AE-v1": {"role": "AE", "from_": "2022-01-01", "title": "Der erste Auswahlprozess mit Fallstudie, Rollenspiel und langen Namen",
  "stages": ["interview"], "weights": {"discovery": 40, "writing": 30, "grit": 30}, "threshold": null, "evidence": [], "scale": [1, 5],
  "criteria": {
    "discovery": {"name": "Bedarfsermittlungsgesprächsführungskompetenz im Erstgespräch", "predictor_type": "structured_interview", "stage": "interview", "anchors": null},
    "writing": {"name": "الكتابة", "predictor_type": "work_sample", "stage": "interview", "anchors": null},
    "grit": {"name": "毅力", "predictor_type": "unstructured_interview", "stage": "interview", "anchors": null}}}}"#;

/// A workspace with that many sellers in up to four cohorts, each with 14 months of outcomes and two cards; one with none has a role only.
pub fn company(path: &Path, sellers: usize) -> Workspace {
    let mut workspace = Workspace::create(path).expect("a new workspace");
    let mut people =
        "seller_id,name,role,cohort,process_version,hire_date,exit_date,exit_type,manager,rock_star_label"
            .to_owned();
    let mut outcomes = "seller_id,month,quota,full_quota,closed".to_owned();
    let mut cards = "seller_id,cohort_id,interviewer,criterion,score".to_owned();
    for seller in 0..sellers {
        let (cohort, hired) = COHORTS[seller * COHORTS.len() / sellers.max(8)];
        let name = PEOPLE[seller % PEOPLE.len()];
        let manager = PEOPLE[(seller + 1) % PEOPLE.len()];
        let left = if seller % 3 == 1 { "2025-02-28,voluntary" } else { "," };
        write!(
            people,
            "\nE{seller},{name} {seller},AE,\"{cohort}\",AE-v1,{hired},{left},{manager},{}",
            seller % 2
        )
        .expect("text");
        let (year, start) =
            (2023 + usize::from(hired.starts_with("2024")), if hired.contains("-07-") { 6 } else { 0 });
        for month in start..start + 14 {
            let closed = (seller * 37 + month * 11) % 60_000;
            write!(outcomes, "\nE{seller},{}-{:02},40000,40000,{closed}", year + month / 12, month % 12 + 1)
                .expect("text");
        }
        for (at, interviewer) in [PEOPLE[0], PEOPLE[1]].into_iter().enumerate() {
            for (place, criterion) in ["discovery", "writing", "grit"].into_iter().enumerate() {
                let score = (seller + place * 2 + at) % 5 + 1;
                write!(cards, "\nE{seller},\"{cohort}\",{interviewer},{criterion},{score}").expect("text");
            }
        }
    }
    import(&mut workspace, ImportKind::Process, PROCESS).expect("a process");
    for (kind, text) in
        [(ImportKind::Sellers, people), (ImportKind::Outcomes, outcomes), (ImportKind::Scorecards, cards)]
    {
        if sellers > 0 {
            import(&mut workspace, kind, &text).expect("a file");
        }
    }
    workspace
}
