//! An import is whole or not at all, says which rows are bad, and never takes a value away.

use encore_core::Error;
use encore_core::import::read;
use encore_core::model::{ImportKind, OutcomeCell, OutcomeField};
use encore_core::workspace::{Action, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::{SAMPLE, empty, import, plan, sample, sample_file};
use std::fmt::Write;
use std::thread::JoinHandle;
use std::time::Instant;

const TWO_BAD: &str = "seller_id,name,role,hire_date,end_date
S1,Ada,AE,2025-01-06,
S2,Ben,AE,6 January,
S3,Cyd,AE,2025-01-06,2024-12-31
S4,Dot,AE,2025-01-06,2025-06-30";

#[test]
fn two_bad_rows_refuse_the_file() {
    let (_folder, mut workspace) = empty();
    let dump = workspace.dump().unwrap();
    let error = import(&mut workspace, ImportKind::Sellers, TWO_BAD).unwrap_err();
    assert_eq!(error.code(), "bad_rows");
    assert!(error.to_string().contains("2 of 4 rows"), "{error}");
    assert_eq!(workspace.dump().unwrap(), dump);
    assert!(workspace.imports().unwrap().is_empty());

    let plan = plan(&workspace, ImportKind::Sellers, TWO_BAD);
    let bad: Vec<(u32, Option<&str>, &str)> =
        plan.row_errors.iter().map(|error| (error.row, error.column.as_deref(), error.code)).collect();
    assert_eq!(bad, [(2, Some("hire_date"), "bad_date"), (3, Some("end_date"), "end_before_hire")]);
    assert_eq!(workspace.dump().unwrap(), dump, "a plan writes nothing");

    let done = workspace.import(&moment(), &plan, true).unwrap();
    assert_eq!((done.rows, done.left_out), (2, 2));
    let sellers = workspace.history().unwrap().sellers;
    let names: Vec<&str> = sellers.iter().map(|seller| seller.name.as_str()).collect();
    assert_eq!(names, ["Ada", "Dot"]);
}

#[test]
fn a_file_without_a_good_row_is_refused_in_any_case() {
    let (_folder, mut workspace) = empty();
    let plan = plan(&workspace, ImportKind::Sellers, "seller_id,hire_date\nS1,soon\nS2,");
    let error = workspace.import(&moment(), &plan, true).unwrap_err();
    assert_eq!(error.code(), "no_rows");
    assert!(workspace.imports().unwrap().is_empty());
}

#[test]
fn files_that_are_no_table_of_that_kind_are_refused() {
    let (_folder, mut workspace) = empty();
    let dump = workspace.dump().unwrap();
    for (kind, text, code) in [
        (ImportKind::Sellers, "", "empty_file"),
        (ImportKind::Sellers, "seller_id,name\nS1,Ada", "missing_columns"),
        (ImportKind::Sellers, "seller_id,hire_date\n", "no_rows"),
        (ImportKind::Sellers, "seller_id,hire_date\nS1,\0", "nul_byte"),
        (ImportKind::Outcomes, r#"{"AE": {}}"#, "not_a_table"),
        (ImportKind::Process, "a,b\n1,2", "not_a_table"),
        (ImportKind::Settings, "{", "not_a_table"),
        (ImportKind::Process, "{\"v\": ", "not_a_table"),
    ] {
        match import(&mut workspace, kind, text).unwrap_err() {
            Error::ImportRefused { code: refused, .. } => assert_eq!(refused, code, "{text:?}"),
            other => panic!("{text:?}: {other}"),
        }
    }
    assert_eq!(workspace.dump().unwrap(), dump);
}

#[test]
fn a_blank_never_erases() {
    let (_folder, mut workspace) = empty();
    let sellers =
        "seller_id,name,email,role,cohort,process_version,hire_date,end_date,exit_kind,manager,territory,\
                   location,exit_reason,rehire,source,years_experience,years_industry,rock_star,overall_score
S1,Ada,ada@x.example,AE,C1,v1,2025-01-06,2025-06-30,voluntary,Zoe,North,Oslo,moved,no,referral,3,1,yes,4.5";
    let outcomes = "seller_id,month,quota,full_quota,closed,pipeline_inbound,pipeline_self,pipeline_bdr,\
                    pipeline_partner,bdr_credited,meetings,deals,on_leave
S1,2025-02,100,200,50,1,2,3,4,5,6,7,yes";
    let quarters = "role,quarter,headcount,pipeline_inbound,closed\nAE,2025Q1,12,1000,500";
    let cards =
        "seller_id,interviewer,criterion,score,note,recommendation\nS1,I1,drive,4,\"calm, clear\",yes";
    for (kind, full) in [
        (ImportKind::Sellers, sellers),
        (ImportKind::Outcomes, outcomes),
        (ImportKind::Quarters, quarters),
        (ImportKind::Scorecards, cards),
    ] {
        import(&mut workspace, kind, full).unwrap();
        let dump = workspace.dump().unwrap();
        let (header, row) = full.split_once('\n').unwrap();
        let required = ["seller_id", "hire_date", "month", "role", "quarter", "interviewer", "criterion"];
        let blanked: Vec<&str> = header
            .split(',')
            .zip(row.split(','))
            .map(|(column, cell)| if required.contains(&column) { cell } else { "" })
            .collect();
        let plan = plan(&workspace, kind, &format!("{header}\n{}", blanked.join(",")));
        assert_eq!((&plan.row_errors[..], plan.records.counts()), (&[][..], (0, 0, 1)), "{kind:?}");
        workspace.import(&moment(), &plan, false).unwrap();
        assert!(workspace.dump().unwrap() == dump, "blanks of {kind:?} changed something");

        // A submitted card never changes.
        if kind != ImportKind::Scorecards {
            let changed = row.replace("Ada", "Eve").replace(",50,", ",51,").replace(",12,", ",13,");
            import(&mut workspace, kind, &format!("{header}\n{changed}")).unwrap();
            assert!(workspace.dump().unwrap() != dump, "a value of {kind:?} changed nothing");
        }
    }
}

#[test]
fn the_same_file_again_is_all_unchanged() {
    let (_folder, mut workspace) = sample();
    let dump = workspace.dump().unwrap();
    for (kind, name) in SAMPLE {
        let text = sample_file(name);
        let plan = plan(&workspace, kind, &text);
        let (new, updates, unchanged) = plan.records.counts();
        assert!((new, updates) == (0, 0) && unchanged > 0, "{name}: {new} new, {updates} updates");
        workspace.import(&moment(), &plan, false).unwrap();
        assert!(workspace.dump().unwrap() == dump, "{name} changed something");
    }
    let changed = sample_file("sellers.csv").replacen("referral", "event", 1);
    assert_eq!(plan(&workspace, ImportKind::Sellers, &changed).records.counts(), (0, 1, 77));
}

#[test]
fn a_settings_file_changes_what_it_names_of_the_library() {
    let (_folder, mut workspace) = empty();
    let library = |workspace: &Workspace| workspace.history().unwrap().settings.published;
    import(
        &mut workspace,
        ImportKind::Settings,
        r#"{"published": {"figures": {"structured_interview": null}}}"#,
    )
    .unwrap();
    import(&mut workspace, ImportKind::Settings, r#"{"published": {"on_charts": true}}"#).unwrap();
    assert!(library(&workspace).on_charts);
    assert_eq!(library(&workspace).figures.len(), 1);
    let nothing = r#"{"published": {"figures": {"ours": {"key": "ours"}}}}"#;
    assert!(import(&mut workspace, ImportKind::Settings, nothing).is_err());
    assert_eq!(library(&workspace).figures.len(), 1);
}

#[test]
fn a_header_with_a_slip_is_asked_about_and_never_taken() {
    let (_folder, workspace) = empty();
    let refused =
        plan(&workspace, ImportKind::Sellers, "seller_id,hire_dte,quota\nS1,2025-01-06,5").refused.unwrap();
    assert_eq!(refused.code, "missing_columns");
    assert!(refused.message.ends_with(
        "Is “hire_dte” meant for hire_date? Then give it that field, or rename the column to hire_date."
    ));

    let plan =
        plan(&workspace, ImportKind::Sellers, "seller_id,hire_date,manger,shoe size\nS1,2025-01-06,Ada,42");
    assert_eq!(plan.ignored_columns, ["manger", "shoe size"]);
    assert_eq!(
        plan.questions,
        ["Is “manger” meant for manager? Then give it that field, or rename the column to manager."]
    );
}

#[test]
fn a_cancelled_import_writes_nothing_and_can_be_done_again() {
    let (_folder, mut workspace) = empty();
    let (mut sellers, mut outcomes) =
        ("seller_id,role,hire_date".to_owned(), "seller_id,month,quota,closed".to_owned());
    for seller in 0..2_000 {
        write!(sellers, "\nS{seller},AE,2024-01-08").unwrap();
        for month in 0..36 {
            let (year, month) = (2024 + month / 12, month % 12 + 1);
            write!(outcomes, "\nS{seller},{year}-{month:02},100,90").unwrap();
        }
    }
    import(&mut workspace, ImportKind::Sellers, &sellers).unwrap();
    let table = read("outcomes.csv", outcomes.into_bytes());
    let dump = workspace.dump().unwrap();

    let watcher = cancels(&workspace);
    let cancelled = workspace.plan_import(ImportKind::Outcomes, &table).unwrap_err();
    watcher.join().unwrap();
    assert_eq!(cancelled.code(), "cancelled");

    workspace.work().ask();
    let plan = workspace.plan_import(ImportKind::Outcomes, &table).unwrap();
    assert_eq!(plan.rows_ok(), 72_000);
    let watcher = cancels(&workspace);
    let cancelled = workspace.import(&moment(), &plan, false).unwrap_err();
    watcher.join().unwrap();
    assert_eq!(cancelled.code(), "cancelled");
    assert_eq!(workspace.dump().unwrap(), dump);
    assert_eq!(workspace.work().shown(), None);
    workspace.work().ask();
    assert_references_are_looked_up(&mut workspace);

    assert_eq!(workspace.import(&moment(), &plan, false).unwrap().rows, 72_000);
    assert_references_are_looked_up(&mut workspace);
    assert!(workspace.check().unwrap().is_empty());
}

fn assert_references_are_looked_up(workspace: &mut Workspace) {
    let action = Action { name: "outcome_keep", title: "A month of nobody".into() };
    let cell = OutcomeCell {
        seller: "nobody".into(),
        month: "2026-01".parse().unwrap(),
        field: OutcomeField::Closed,
        value: Some(1.0),
    };
    assert!(workspace.write(&moment(), &action, |tx| tx.keep_outcome(&cell)).is_err());
}

/// Cancels the next work of a workspace as soon as some of it is done.
fn cancels(workspace: &Workspace) -> JoinHandle<()> {
    let work = workspace.work();
    std::thread::spawn(move || {
        let began = Instant::now();
        while !work.shown().is_some_and(|shown| 0 < shown.done && shown.done < shown.of) {
            assert!(began.elapsed().as_secs() < 60, "no work was seen");
            std::thread::yield_now();
        }
        work.cancel();
    })
}
