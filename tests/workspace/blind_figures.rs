//! Where a stage takes one interviewer, that card is in the figures at once: they must not be reckoned back to its marks.

use crate::blind::{at, at_the_desk, card};
use crate::by_hand::{cohort, role, seller, version};
use encore_core::model::Stage;
use encore_core::workspace::{OWNER, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::empty;

/// A class of 8, of whom the first so many have a card of Pat, at a stage that takes one interviewer.
fn rated(cards: usize) -> (tempfile::TempDir, Workspace) {
    let (folder, mut workspace) = empty();
    role(&mut workspace);
    let one = Stage { key: "interview".into(), kind: "structured_interview".into(), panel: 1 };
    let entry = encore_core::model::VersionEntry { stages: vec![one], ..version("AE-v1") };
    workspace.keep_version(&moment(), entry, true).unwrap();
    let id = cohort(&mut workspace, "AE 2024");
    let names = ["Ada", "Ben", "Cid", "Dot", "Eva", "Finn", "Gus", "Hal"];
    workspace.keep_sellers(&moment(), names.map(|name| seller(&id, name)).to_vec()).unwrap();
    for (key, name) in [("Pat", "Pat"), ("Kim", "Kim")] {
        workspace.keep_interviewer(&moment(), Some(key), name).unwrap();
    }
    let people = workspace.card_list(&id).unwrap().people;
    for (at_place, person) in people.iter().take(cards).enumerate() {
        let page = workspace.card(&person.candidate, "Pat", "interview").unwrap();
        let entry = card(&page, 2.0 + (at_place % 3) as f64);
        at(&mut workspace, "Pat").submit_card(&at_the_desk("Pat"), entry).unwrap();
    }
    (folder, workspace)
}

/// Interviewers of whom something is told to who is at the desk.
fn told(workspace: &mut Workspace, desk: &str) -> usize {
    let review = at(workspace, desk).review_as_json(None, None).unwrap();
    let raters = review["roles"][0]["raters"].as_array().unwrap();
    raters.iter().map(|process| process["raters"].as_object().unwrap().len()).sum()
}

#[test]
fn of_fewer_than_four_hires_no_figure_tells_an_interviewer_the_marks_of_another() {
    for (cards, to_kim) in [(1, 0), (3, 0), (4, 1)] {
        let (_folder, mut workspace) = rated(cards);
        assert_eq!((told(&mut workspace, OWNER), told(&mut workspace, "Kim")), (1, to_kim), "{cards} cards");
    }
}
