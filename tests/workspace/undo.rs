//! Taking an import back gives the dump before it, whatever the kind and the order.

use encore_core::Error;
use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_tests::moment;
use encore_tests::workspaces::{SAMPLE, empty, import, sample_file};

const CANDIDATES: &str = "candidate_id,name,email,role,cohort,source,decision,applied_on,rock_star
C1,Ada,ada@x.example,AE,AE-2026,referral,rejected,2026-01-05,yes
C2,Ben,,BDR,,agency,,2026-02-01,";

/// Every kind once, and then outcomes and sellers again with changed values: rows of an earlier import change.
fn files() -> Vec<(ImportKind, String)> {
    let mut files: Vec<(ImportKind, String)> =
        SAMPLE.iter().map(|(kind, name)| (*kind, sample_file(name))).collect();
    files.push((ImportKind::Candidates, CANDIDATES.into()));
    files.push((ImportKind::Outcomes, "seller_id,month,closed\nM001,2021-03,7\nM999,2026-01,8".into()));
    files.push((ImportKind::Sellers, "seller_id,hire_date,manager\nM001,2021-02-27,Zoe".into()));
    files.push((ImportKind::Candidates, CANDIDATES.replace("agency", "event")));
    files
}

fn undo_all(files: &[(ImportKind, String)], undo: impl Fn(&mut Workspace, i64)) {
    let (_folder, mut workspace) = empty();
    let mut before = Vec::new();
    for (kind, text) in files {
        let dump = workspace.dump().unwrap();
        let done = import(&mut workspace, *kind, text).unwrap();
        assert_ne!(workspace.dump().unwrap(), dump, "{kind:?} changes something");
        before.push((done.id, *kind, dump));
    }
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    for (id, kind, dump) in before.into_iter().rev() {
        undo(&mut workspace, id);
        assert!(workspace.dump().unwrap() == dump, "undo of {kind:?} leaves something else");
    }
    assert!(workspace.imports().unwrap().iter().all(|import| import.undone));
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
}

#[test]
fn each_import_taken_back_restores_the_dump() {
    undo_all(&files(), |workspace, id| workspace.undo_import(&moment(), id).unwrap());
}

#[test]
fn the_order_of_the_kinds_does_not_matter() {
    let mut files = files();
    files[..8].reverse();
    undo_all(&files, |workspace, id| workspace.undo_import(&moment(), id).unwrap());
}

#[test]
fn undo_takes_back_the_newest_import() {
    undo_all(&files(), |workspace, _| assert!(workspace.undo(&moment()).unwrap().is_some()));
}

#[test]
fn nothing_left_to_undo_changes_nothing() {
    let (_folder, mut workspace) = empty();
    let (kind, text) = &files()[0];
    import(&mut workspace, *kind, text).unwrap();
    assert!(workspace.undo(&moment()).unwrap().is_some());
    let dump = workspace.dump().unwrap();
    // An import comes again by importing its file again.
    assert_eq!((workspace.undo(&moment()).unwrap(), workspace.redo(&moment()).unwrap()), (None, None));
    assert_eq!(workspace.dump().unwrap(), dump);
}

#[test]
fn an_import_that_others_build_on_stays() {
    let (_folder, mut workspace) = empty();
    let files = files();
    for (kind, text) in &files {
        import(&mut workspace, *kind, text).unwrap();
    }
    let dump = workspace.dump().unwrap();
    let newest = files.len() as i64;
    let mut stays = Vec::new();
    for id in 1..=newest {
        if matches!(workspace.undo_import(&moment(), id), Err(Error::CannotUndo(_))) {
            assert!(workspace.dump().unwrap() == dump, "a refused undo of import {id} changed something");
            stays.push(id);
        } else {
            break;
        }
    }
    assert_eq!(stays, [1, 2, 3], "outcomes, scorecards and sellers carry what came later");
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    assert!(matches!(workspace.undo_import(&moment(), 999), Err(Error::Unknown { .. })));
}

#[test]
fn undo_survives_closing_the_file() {
    let (folder, mut workspace) = empty();
    let before = workspace.dump().unwrap();
    let (kind, text) = &files()[0];
    import(&mut workspace, *kind, text).unwrap();
    drop(workspace);
    let path = folder.path().join("team.encore");
    let access = encore_core::workspace::Access::Write;
    let mut workspace = Workspace::open(&path, access, None).unwrap();
    assert!(workspace.undo(&moment()).unwrap().is_some());
    assert_eq!(workspace.dump().unwrap(), before);
}
