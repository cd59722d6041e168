//! Whatever people do in whatever order: undo of all of it gives the workspace before, redo the one after.

use crate::by_hand::company;
use crate::steps::{KINDS, act, step};
use encore_core::workspace::{Access, HistoryFilter, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::empty;
use proptest::prelude::*;
use std::cell::RefCell;

#[test]
fn undo_of_everything_and_redo_of_everything_are_exact() {
    let (template, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    crate::by_hand::cohort(&mut workspace, "AE 2025");
    workspace.keep_interviewer(&moment(), None, "Vera").unwrap();
    let before = workspace.dump().unwrap();
    let started = workspace.entries(None, 1000, HistoryFilter::default()).unwrap().len();
    drop(workspace);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 1000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let (done, refused) = (RefCell::new([0_u32; KINDS]), RefCell::new([0_u32; KINDS]));
    let sequences = prop::collection::vec(step(), 1..12);
    runner
        .run(&sequences, |steps| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("team.encore");
            std::fs::copy(template.path().join("team.encore"), &path).unwrap();
            let mut workspace = Workspace::open(&path, Access::Write, None).unwrap();
            let mut after = workspace.dump().unwrap();
            for step in steps {
                let did = act(&mut workspace, (&cohort, &sellers), step);
                let dump = std::mem::replace(&mut after, workspace.dump().unwrap());
                let count = if did.is_ok() { &done } else { &refused };
                // What was done and changed nothing proves nothing.
                count.borrow_mut()[usize::from(step.what)] += u32::from(did.is_err() || after != dump);
                if let Err(error) = did {
                    prop_assert!(after == dump, "{step:?} refused ({error}), and changed something");
                }
            }
            let entries = workspace.entries(None, 1000, HistoryFilter::default()).unwrap().len() - started;
            for _ in 0..entries {
                prop_assert!(workspace.undo(&moment()).unwrap().is_some());
            }
            prop_assert!(workspace.dump().unwrap() == before, "undo of all leaves something else");
            for _ in 0..entries {
                prop_assert!(workspace.redo(&moment()).unwrap().is_some());
            }
            prop_assert!(workspace.dump().unwrap() == after, "redo of all gives something else");
            prop_assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
            Ok(())
        })
        .unwrap();
    // Sequences that were all refused would prove nothing, and so would a kind of step that always was.
    let (done, refused) = (done.into_inner(), refused.into_inner());
    assert!(done.iter().all(|count| *count >= 5), "done: {done:?}, refused: {refused:?}");
    assert!(refused.iter().sum::<u32>() > 100, "done: {done:?}, refused: {refused:?}");
}
