//! Candidates by hand: kept, decided on, rated, hired, deleted.

use crate::blind::{at, at_the_desk, card};
use crate::by_hand::{company, refused};
use encore_core::model::CandidateEntry;
use encore_core::workspace::ExportFormat;
use encore_tests::moment;
use encore_tests::workspaces::empty;

pub fn candidate(cohort: &str, name: &str) -> CandidateEntry {
    CandidateEntry {
        id: None,
        external_id: None,
        name: name.into(),
        email: None,
        cohort: cohort.into(),
        stage: Some("interview".into()),
        source: Some("referral".into()),
        years_experience: Some(4.0),
        years_industry: None,
        decision: None,
        applied_on: "2023-11-01".parse().ok(),
        decided_on: None,
        rock_star: Some(false),
        rock_star_reason: None,
    }
}

#[test]
fn a_candidate_is_rated_decided_on_and_hired() {
    let (folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let names = ["Zoë", "Yan"].map(|name| candidate(&cohort, name)).to_vec();
    let ids = workspace.keep_candidates(&moment(), names).unwrap();
    let people = workspace.card_list(&cohort).unwrap().people;
    assert_eq!(people.len(), 10, "candidates are rated like sellers");
    let page = at(&mut workspace, "Priya").card(&ids[0], "Priya", "interview").unwrap();
    at(&mut workspace, "Priya").submit_card(&at_the_desk("Priya"), card(&page, 3.0)).unwrap();
    assert!(workspace.history().unwrap().ratings.is_empty(), "not hired, so in no figure");

    let people = workspace.candidates(&cohort).unwrap().people;
    let mut zoe = people.into_iter().find(|row| row.entry.id.as_ref() == Some(&ids[0])).unwrap();
    assert_eq!((zoe.entry.name.as_str(), zoe.cards, zoe.seller.as_deref()), ("Zoë", 1, None));
    assert_eq!(zoe.entry.external_id.as_deref(), Some("Zoë"));
    zoe.entry.decision = Some("hired".into());
    workspace.keep_candidates(&moment(), vec![zoe.entry]).unwrap();
    assert_eq!(workspace.candidates(&cohort).unwrap().hired_without_seller, 1);

    let before = workspace.dump().unwrap();
    let hired_on = "2024-01-08".parse().unwrap();
    let seller = workspace.hire(&moment(), &ids[0], hired_on, None).unwrap();
    let list = workspace.candidates(&cohort).unwrap();
    assert_eq!((list.hired_without_seller, list.people.len()), (0, 10));
    assert_eq!(workspace.seller(&seller).unwrap().hired_on, Some(hired_on));
    assert_eq!(workspace.history().unwrap().ratings.len(), 3, "the card came with the person");
    assert_eq!(workspace.card(&ids[0], "Priya", "interview").unwrap().status, "submitted");
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    // A seller is not exported as a candidate too: that would make two people of one.
    workspace.export(&folder.path().join("out"), ExportFormat::Csv).unwrap();
    let candidates = std::fs::read_to_string(folder.path().join("out/candidates.csv")).unwrap();
    assert!(candidates.contains("Yan") && !candidates.contains("Zoë"), "{candidates}");

    refused(workspace.hire(&moment(), &ids[0], hired_on, None), "id", "is a seller");
    refused(workspace.delete_candidate(&moment(), &ids[0]), "id", "Delete the seller instead");
    refused(
        workspace.keep_candidates(
            &moment(),
            vec![CandidateEntry { id: Some(ids[0].clone()), ..candidate(&cohort, "Zoë") }],
        ),
        "id",
        "Change the seller instead",
    );
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
    workspace.delete_candidate(&moment(), &ids[0]).unwrap();
    assert_eq!(workspace.candidates(&cohort).unwrap().people.len(), 9);
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before, "the card came back too");
    assert!(workspace.delete_seller(&moment(), &sellers[0]).is_ok());
}

#[test]
fn what_no_candidate_can_be_is_refused() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let plain = || candidate(&cohort, "Zoë");
    workspace.keep_candidates(&moment(), vec![plain()]).unwrap();
    let before = workspace.dump().unwrap();
    for (entry, field, words) in [
        (CandidateEntry { name: " ".into(), ..plain() }, "name", "missing"),
        (plain(), "external_id", "an id of their own"),
        (CandidateEntry { cohort: "gone".into(), ..plain() }, "cohort", "considered for"),
        (CandidateEntry { decision: Some("perhaps".into()), ..plain() }, "decision", "withdrew"),
        (
            CandidateEntry { decided_on: "2023-01-01".parse().ok(), ..plain() },
            "decided_on",
            "before applying",
        ),
        (CandidateEntry { years_industry: Some(f64::NAN), ..plain() }, "years_experience", "0 and 80"),
    ] {
        refused(workspace.keep_candidates(&moment(), vec![entry]), field, words);
    }
    let ada = workspace.keep_candidates(&moment(), vec![candidate(&cohort, "Ada")]).unwrap();
    refused(
        workspace.hire(&moment(), &ada[0], "2024-01-08".parse().unwrap(), None),
        "external_id",
        "Ada already",
    );
    refused(
        workspace.hire(&moment(), &ada[0], "2020-01-08".parse().unwrap(), None),
        "hired_on",
        "before applying",
    );
    // With an id of the person it is one step, there and back.
    let seller = workspace.hire(&moment(), &ada[0], "2024-01-08".parse().unwrap(), Some("E9")).unwrap();
    assert_eq!(workspace.seller(&seller).unwrap().external_id, "E9");
    workspace.undo(&moment()).unwrap();
    assert_eq!(workspace.candidates("gone").unwrap_err().code(), "unknown");
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
}
