//! Who is at the desk: one place says it, whoever signs sits there, and taking back and doing again keep cards hidden.

use crate::blind::{at, at_the_desk, card, interviewed};
use crate::by_hand::company;
use crate::candidates::candidate;
use encore_core::workspace::{HistoryFilter, OWNER, Workspace};
use encore_core::{Error, Result};
use encore_tests::moment;
use encore_tests::workspaces::empty;
use std::fmt::Debug;

/// `sits` submits a card of `of` as things are seen from that desk.
fn submit(workspace: &mut Workspace, sits: &str, of: &str, candidate: &str) {
    let entry = card(&at(workspace, sits).card(candidate, of, "interview").unwrap(), 3.0);
    at(workspace, sits).submit_card(&at_the_desk(sits), entry).unwrap();
}

fn not_at_the_desk<T: Debug>(result: Result<T>) {
    match result {
        Err(Error::Invalid { field: "desk", message }) => {
            assert!(message.contains("is at the desk") && message.contains("Say who"), "{message}");
        }
        other => panic!("{other:?}"),
    }
}

pub fn not_theirs<T: Debug>(result: &Result<T>) {
    assert!(matches!(result, Err(Error::CannotUndo(why)) if why.contains("was not yours")), "{result:?}");
}

#[test]
fn who_signs_a_change_sits_at_the_desk() {
    let (_folder, mut workspace, cohort, _) = interviewed();
    let before = workspace.dump().unwrap();
    let keep = |workspace: &mut Workspace, by: &str, name: &str| {
        workspace.keep_candidates(&at_the_desk(by), vec![candidate(&cohort, name)])
    };
    // At the owner's desk no interviewer signs; at an interviewer's nobody else does, the owner neither.
    not_at_the_desk(keep(&mut workspace, "Tom", "Yan"));
    for other in ["Priya", OWNER, "a program"] {
        not_at_the_desk(keep(&mut at(&mut workspace, "Tom"), other, "Yan"));
    }
    for undone in [Workspace::undo, Workspace::redo] {
        not_at_the_desk(undone(&mut workspace, &at_the_desk("Tom")));
        not_at_the_desk(undone(&mut at(&mut workspace, "Tom"), &moment()));
    }
    assert!(workspace.dump().unwrap() == before, "what is refused changes nothing");
    // The owner, a program at the owner's desk, and an interviewer at the own one do.
    keep(&mut workspace, OWNER, "Yan").unwrap();
    keep(&mut workspace, "a program", "Zoë").unwrap();
    keep(&mut at(&mut workspace, "Tom"), "Tom", "Xi").unwrap();
    let by: Vec<String> = workspace
        .entries(None, 3, HistoryFilter::default())
        .unwrap()
        .into_iter()
        .map(|entry| entry.by)
        .collect();
    assert_eq!(by, ["Tom", "a program", OWNER]);
}

#[test]
fn the_desk_alone_says_what_is_seen() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    submit(&mut workspace, "Priya", "Priya", &candidate);
    let others = |workspace: &Workspace| workspace.card(&candidate, "Tom", "interview").unwrap().others.len();
    assert_eq!(others(&workspace), 1);
    assert_eq!(others(&at(&mut workspace, "Tom")), 0);
    let anothers = at(&mut workspace, "Priya").card(&candidate, "Tom", "interview");
    assert!(matches!(anothers, Err(Error::Invalid { field: "interviewer", .. })), "{anothers:?}");
}

#[test]
fn what_the_owner_took_back_no_interviewer_does_again() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    submit(&mut workspace, "Priya", "Priya", &candidate);
    // Tom's card from paper, entered and taken back by the owner.
    submit(&mut workspace, OWNER, "Tom", &candidate);
    workspace.undo(&moment()).unwrap();
    let before = workspace.dump().unwrap();
    workspace.sit("Tom");
    not_theirs(&workspace.redo(&at_the_desk("Tom")));
    assert!(workspace.dump().unwrap() == before);
    assert!(workspace.card(&candidate, "Tom", "interview").unwrap().others.is_empty());
    workspace.sit(OWNER);
    assert!(workspace.redo(&moment()).unwrap().is_some());
}

#[test]
fn nobody_at_an_interviewers_desk_takes_back_what_another_did() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    submit(&mut workspace, "Priya", "Priya", &candidate);
    let before = workspace.dump().unwrap();
    let steps = |workspace: &Workspace| {
        let overview = workspace.overview(&workspace.history().unwrap()).unwrap();
        (overview.undo, overview.redo)
    };
    workspace.sit("Tom");
    not_theirs(&workspace.undo(&at_the_desk("Tom")));
    assert!(workspace.dump().unwrap() == before, "Priya's card is as she left it");
    assert_eq!(steps(&workspace), (None, None), "nothing is offered either");
    workspace.sit("Priya");
    assert!(steps(&workspace).0.is_some());
    workspace.undo(&at_the_desk("Priya")).unwrap();
    workspace.sit("Tom");
    not_theirs(&workspace.redo(&at_the_desk("Tom")));
    workspace.sit(OWNER);
    assert!(steps(&workspace).1.is_some());
    workspace.redo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_merge_of_the_owners_is_the_owners_to_take_back_and_to_do_again() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    for name in ["Priya", "Tom"] {
        workspace.keep_interviewer(&moment(), None, name).unwrap();
    }
    let ids = workspace.keep_candidates(&moment(), vec![candidate(&cohort, "Ada S.")]).unwrap();
    let people = workspace.card_list(&cohort).unwrap().people;
    let own = people.iter().find(|person| person.name == "Ada").unwrap().candidate.clone();
    submit(&mut workspace, "Priya", "Priya", &ids[0]);
    submit(&mut workspace, "Tom", "Tom", &own);
    workspace.merge_sellers(&moment(), &sellers[0], &ids[0]).unwrap();
    // Both see each other's card now, and taking the merge back would hide them again.
    let merged = workspace.dump().unwrap();
    not_theirs(&at(&mut workspace, "Tom").undo(&at_the_desk("Tom")));
    assert!(workspace.dump().unwrap() == merged);
    workspace.undo(&moment()).unwrap();
    let apart = workspace.dump().unwrap();
    for who in ["Tom", "Priya"] {
        not_theirs(&at(&mut workspace, who).redo(&at_the_desk(who)));
        assert!(workspace.dump().unwrap() == apart);
    }
    workspace.redo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == merged, "the owner does it again");
}

#[test]
fn who_did_it_does_it_again() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    submit(&mut workspace, "Priya", "Priya", &candidate);
    submit(&mut workspace, "Tom", "Tom", &candidate);
    let both = workspace.dump().unwrap();
    workspace.undo(&moment()).unwrap();
    // It shows Priya's card again, as Tom's own submission did: with the marks that Tom gave before he saw it.
    let mut tom = at(&mut workspace, "Tom");
    assert!(tom.redo(&at_the_desk("Tom")).unwrap().is_some());
    assert_eq!(tom.card(&candidate, "Tom", "interview").unwrap().others.len(), 1);
    drop(tom);
    assert!(workspace.dump().unwrap() == both);
}
