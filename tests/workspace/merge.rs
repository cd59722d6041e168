//! Two records of one person become one, or stay two with the reason.

use crate::blind::{at, at_the_desk, card};
use crate::by_hand::{company, refused, seller};
use crate::candidates::candidate;
use encore_core::model::{ImportKind, Month, OutcomeCell, OutcomeField, SellerEntry};
use encore_core::workspace::{Action, HistoryFilter, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import};

fn outcome(workspace: &mut Workspace, seller: &str, month: &str) {
    let cell = OutcomeCell {
        seller: seller.into(),
        month: month.parse::<Month>().unwrap(),
        field: OutcomeField::Closed,
        value: Some(500.0),
    };
    workspace.keep_outcomes(&moment(), &[cell]).unwrap();
}

fn left(workspace: &mut Workspace, id: &str, day: &str) {
    let mut entry = workspace.seller(id).unwrap();
    (entry.ended_on, entry.exit_kind) = (day.parse().ok(), Some("voluntary".into()));
    workspace.keep_sellers(&moment(), vec![entry]).unwrap();
}

fn candidate_of(workspace: &Workspace, cohort: &str, seller: &str) -> String {
    let people = workspace.candidates(cohort).unwrap().people.into_iter();
    people.filter(|row| row.seller.as_deref() == Some(seller)).find_map(|row| row.entry.id).unwrap()
}

#[test]
fn who_was_hired_again_is_one_person_with_two_spells() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let mut again = seller(&cohort, "Ada Smith");
    again.hired_on = "2025-03-03".parse().ok();
    let again = workspace.keep_sellers(&moment(), vec![again]).unwrap().remove(0);
    outcome(&mut workspace, &sellers[0], "2024-02");
    outcome(&mut workspace, &again, "2025-03");
    refused(workspace.merge_sellers(&moment(), &sellers[0], &again), "other", "still there");
    left(&mut workspace, &sellers[0], "2025-03-04");
    refused(workspace.merge_sellers(&moment(), &sellers[0], &again), "other", "there until 2025-03-04");
    left(&mut workspace, &sellers[0], "2024-12-31");
    let before = workspace.dump().unwrap();
    // Either may be kept; the spells are numbered by their first days.
    for (keep, other, id) in [(&sellers[0], &again, "Ada"), (&again, &sellers[0], "Ada Smith")] {
        workspace.merge_sellers(&moment(), keep, other).unwrap();
        let history = workspace.history().unwrap();
        let spells: Vec<_> = history.sellers.iter().filter(|seller| seller.external_id == id).collect();
        assert_eq!(spells.iter().map(|spell| &spell.id).collect::<Vec<_>>(), [&sellers[0], &again]);
        assert_eq!(history.outcomes.len(), 2);
        assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
        refused(workspace.merge_sellers(&moment(), keep, other), "other", "one person already");
        // Each spell is still changed by itself.
        let mut entry = workspace.seller(&again).unwrap();
        entry.manager = Some("Boss".into());
        workspace.keep_sellers(&moment(), vec![entry]).unwrap();
        workspace.undo(&moment()).unwrap();
        let after = workspace.dump().unwrap();
        workspace.undo(&moment()).unwrap();
        assert!(workspace.dump().unwrap() == before);
        workspace.redo(&moment()).unwrap();
        assert!(workspace.dump().unwrap() == after);
        workspace.undo(&moment()).unwrap();
    }
}

#[test]
fn what_came_by_id_moves_to_the_person() {
    let (_folder, mut workspace) = empty();
    let (_, sellers) = company(&mut workspace);
    import(
        &mut workspace,
        ImportKind::Outcomes,
        "seller_id,month,closed\nS-77,2024-05,900\nS-77,2024-06,901\n",
    )
    .unwrap();
    import(
        &mut workspace,
        ImportKind::Scorecards,
        "seller_id,interviewer,criterion,score\nS-77,Tom,drive,3\n",
    )
    .unwrap();
    let dump = workspace.dump().unwrap();
    let table = dump.iter().find(|table| table.name == "sellers").unwrap();
    let stub = table.rows.iter().find(|row| row.contains(&Some("S-77".into()))).unwrap()[0].clone().unwrap();
    outcome(&mut workspace, &sellers[0], "2024-06");
    refused(workspace.merge_sellers(&moment(), &sellers[0], &stub), "other", "outcomes in 2024-06");
    workspace.undo(&moment()).unwrap();
    let turned = workspace.merge_sellers(&moment(), &stub, &sellers[0]);
    refused(
        turned,
        "other",
        "S-77 is known by id only, without a first day. Keep the other one instead: Ada.",
    );
    assert!(workspace.dump().unwrap() == dump);
    workspace.merge_sellers(&moment(), &sellers[0], &stub).unwrap();
    let history = workspace.history().unwrap();
    let ada = history.sellers.iter().position(|seller| seller.id == sellers[0]).unwrap();
    assert_eq!((history.undated_sellers, history.outcomes.len()), (0, 2));
    assert!(history.ratings.iter().all(|rating| rating.seller == ada) && history.ratings.len() == 1);
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == dump);
}

#[test]
fn a_candidate_who_is_a_seller_too_is_one_record() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let mut entry = candidate(&cohort, "Ada S.");
    entry.email = Some("ada@example.com".into());
    let ids = workspace.keep_candidates(&moment(), vec![entry]).unwrap();
    let own = candidate_of(&workspace, &cohort, &sellers[0]);
    for (id, who) in [(&ids[0], "Priya"), (&own, "Tom")] {
        let page = at(&mut workspace, who).card(id, who, "interview").unwrap();
        at(&mut workspace, who).submit_card(&at_the_desk(who), card(&page, 3.0)).unwrap();
    }
    refused(workspace.merge_sellers(&moment(), &ids[0], &sellers[0]), "other", "Keep the seller");
    refused(workspace.merge_sellers(&moment(), &ids[0], &ids[0]), "other", "one record already");
    assert_eq!(workspace.merge_sellers(&moment(), &ids[0], "gone").unwrap_err().code(), "unknown");
    let before = workspace.dump().unwrap();
    workspace.merge_sellers(&moment(), &sellers[0], &ids[0]).unwrap();
    assert_eq!(workspace.candidates(&cohort).unwrap().people.len(), 8);
    let page = workspace.card(&own, "Priya", "interview").unwrap();
    assert_eq!((page.status.as_str(), page.others_submitted), ("submitted", 1));
    assert_eq!(workspace.history().unwrap().ratings.len(), 6);
    // Both cards are in the seller's history, the one that the candidate had too.
    let of_ada =
        HistoryFilter { seller: Some(&sellers[0]), action: Some("card_submit"), ..HistoryFilter::default() };
    assert_eq!(workspace.entries(None, 9, of_ada).unwrap().len(), 2);
    let ada = workspace.candidates(&cohort).unwrap().people.remove(0).entry;
    assert_eq!((ada.name.as_str(), ada.email.as_deref()), ("Ada", Some("ada@example.com")));
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);

    let page = at(&mut workspace, "Tom").card(&ids[0], "Tom", "interview").unwrap();
    at(&mut workspace, "Tom").submit_card(&at_the_desk("Tom"), card(&page, 2.0)).unwrap();
    let refusal = workspace.merge_sellers(&moment(), &sellers[0], &ids[0]);
    refused(refusal, "other", "Tom rated both Ada and Ada S. in interview");
}

#[test]
fn what_the_kept_seller_does_not_say_comes_from_the_one_that_goes() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let mut entry = workspace.seller(&sellers[0]).unwrap();
    entry.territory = Some("North".into());
    workspace.keep_sellers(&moment(), vec![entry]).unwrap();
    let stub = |workspace: &mut Workspace, id: &str, ended_on: &str| {
        let entry = SellerEntry {
            external_id: id.into(),
            hired_on: None,
            ended_on: ended_on.parse().ok(),
            exit_kind: Some("voluntary".into()),
            regretted: Some(true),
            manager: Some("Zoe".into()),
            territory: Some("South".into()),
            ..seller(&cohort, id)
        };
        let action = Action { name: "test", title: "A seller without a first day".into() };
        workspace.write(&moment(), &action, |tx| tx.keep_seller(&entry)).unwrap()
    };
    // An end before the first day is none of this employment.
    for (id, ended_on, end, exit) in
        [("S-1", "2023-05-01", None, None), ("S-2", "2024-10-01", Some("2024-10-01"), Some("voluntary"))]
    {
        let other = stub(&mut workspace, id, ended_on);
        let before = workspace.dump().unwrap();
        workspace.merge_sellers(&moment(), &sellers[0], &other).unwrap();
        let kept = workspace.seller(&sellers[0]).unwrap();
        assert_eq!((kept.manager.as_deref(), kept.territory.as_deref()), (Some("Zoe"), Some("North")));
        assert_eq!(
            (kept.ended_on.map(|day| day.to_string()).as_deref(), kept.exit_kind.as_deref()),
            (end, exit)
        );
        assert_eq!(kept.regretted, end.map(|_| true));
        assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
        workspace.undo(&moment()).unwrap();
        assert!(workspace.dump().unwrap() == before);
    }
}

#[test]
fn two_employments_that_one_interviewer_rated_alike_stay_two_with_the_reason() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    left(&mut workspace, &sellers[0], "2024-12-31");
    let mut again = seller(&cohort, "Ada Smith");
    again.hired_on = "2025-03-03".parse().ok();
    let again = workspace.keep_sellers(&moment(), vec![again]).unwrap().remove(0);
    let people = [&sellers[0], &again].map(|id| candidate_of(&workspace, &cohort, id));
    let page = at(&mut workspace, "Tom").card(&people[0], "Tom", "interview").unwrap();
    at(&mut workspace, "Tom").submit_card(&at_the_desk("Tom"), card(&page, 3.0)).unwrap();
    let page = at(&mut workspace, "Tom").card(&people[1], "Tom", "interview").unwrap();
    at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), card(&page, 2.0), None).unwrap();
    let refusal = workspace.merge_sellers(&moment(), &sellers[0], &again);
    refused(refusal, "other", "could not be told apart in it. If one is a draft, delete it");
    // The way on that it names.
    at(&mut workspace, "Tom").delete_draft(&at_the_desk("Tom"), &people[1], "Tom", "interview").unwrap();
    workspace.merge_sellers(&moment(), &sellers[0], &again).unwrap();
    // Both employments in one action, as a list that was edited is kept.
    let mut both = vec![workspace.seller(&sellers[0]).unwrap(), workspace.seller(&again).unwrap()];
    for entry in &mut both {
        entry.manager = Some("Boss".into());
    }
    workspace.keep_sellers(&moment(), both).unwrap();
    let twice = vec![seller(&cohort, "Ida"), seller(&cohort, "Ida")];
    refused(workspace.keep_sellers(&moment(), twice), "external_id", "already");
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
}

#[test]
fn an_interviewer_opens_no_hidden_card_by_a_merge() {
    let (_folder, mut workspace) = empty();
    let (cohort, sellers) = company(&mut workspace);
    let ids = workspace.keep_candidates(&moment(), vec![candidate(&cohort, "Ada S.")]).unwrap();
    let own = candidate_of(&workspace, &cohort, &sellers[0]);
    for (id, who) in [(&ids[0], "Priya"), (&own, "Tom")] {
        let page = at(&mut workspace, who).card(id, who, "interview").unwrap();
        at(&mut workspace, who).submit_card(&at_the_desk(who), card(&page, 3.0)).unwrap();
    }
    let before = workspace.dump().unwrap();
    for who in ["Tom", "Priya"] {
        workspace.sit(who);
        let refusal = at(&mut workspace, who).merge_sellers(&at_the_desk(who), &sellers[0], &ids[0]);
        refused(refusal, "other", "would show you cards that are hidden");
        assert!(workspace.dump().unwrap() == before);
    }
    // Who rated neither sees no more by it.
    workspace.sit("Uma");
    at(&mut workspace, "Uma").merge_sellers(&at_the_desk("Uma"), &sellers[0], &ids[0]).unwrap();
}
