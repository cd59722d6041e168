//! Where a stage takes one interviewer, its panel is complete with one card: no figure may be reckoned back to its marks.

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

/// The interviewer of each rating that the figures of who is at the desk rest on.
fn rests_on(workspace: &mut Workspace, desk: &str) -> Vec<String> {
    let ratings = at(workspace, desk).history().unwrap().ratings;
    ratings.into_iter().map(|rating| rating.interviewer.to_string()).collect()
}

#[test]
fn no_figure_rests_on_a_card_that_may_not_be_read() {
    let (_folder, mut workspace) = rated(5);
    let criteria = 3;
    assert_eq!(rests_on(&mut workspace, OWNER).len(), 5 * criteria);
    assert_eq!(rests_on(&mut workspace, "Kim"), Vec::<String>::new());
    let review = at(&mut workspace, "Kim").review_as_json(None, None).unwrap();
    assert_eq!(review["roles"][0]["raters"], serde_json::json!([]));
    // With her own card in she reads that of Pat on the same person, and figures may rest on it.
    let cohort = workspace.cohorts().unwrap()[0].id.clone().unwrap();
    let first = workspace.card_list(&cohort).unwrap().people[0].candidate.clone();
    let page = at(&mut workspace, "Kim").card(&first, "Kim", "interview").unwrap();
    at(&mut workspace, "Kim").submit_card(&at_the_desk("Kim"), card(&page, 1.0)).unwrap();
    let rests = rests_on(&mut workspace, "Kim");
    let of = |who: &str| rests.iter().filter(|interviewer| *interviewer == who).count();
    assert_eq!((of("Kim"), of("Pat"), rests.len()), (criteria, criteria, 2 * criteria));
}
