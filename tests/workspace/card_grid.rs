//! Old cards from paper, a grid at a time, and which cards are missing.

use crate::blind::{at, at_the_desk};
use crate::by_hand::{cohort, company, refused, role, version};
use crate::candidates::candidate;
use crate::packets::considered;
use encore_core::model::{CandidateEntry, CardGridEntry, ImportKind, RatingEntry, Stage, VersionEntry};
use encore_core::workspace::{CardGridKept, OWNER, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import};

fn owner() -> encore_core::model::Moment {
    at_the_desk(OWNER)
}

/// A row with the first `marks` criteria of the version rated.
pub fn row(candidate: &str, marks: &[Option<f64>], recommendation: Option<&str>) -> CardGridEntry {
    let rating = |(criterion, value): (&str, &Option<f64>)| RatingEntry {
        criterion: criterion.into(),
        value: *value,
        not_assessed: value.is_none(),
        note: None,
    };
    CardGridEntry {
        candidate: candidate.into(),
        ratings: ["coachability", "curiosity", "drive"].into_iter().zip(marks).map(rating).collect(),
        recommendation: recommendation.map(Into::into),
    }
}

fn people(workspace: &Workspace, cohort: &str) -> Vec<String> {
    workspace.card_list(cohort).unwrap().people.into_iter().map(|person| person.candidate).collect()
}

#[test]
fn whole_rows_are_submitted_and_the_others_are_drafts() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let people = people(&workspace, &cohort);
    let missing = workspace.missing_cards(&cohort).unwrap();
    assert_eq!((missing.missing, missing.rows.len()), (16, 8), "a panel of two for eight people");
    let before = workspace.dump().unwrap();
    let rows = vec![
        row(&people[0], &[Some(4.0), Some(2.0), None], Some("yes")),
        row(&people[1], &[Some(1.0), Some(2.0), Some(3.0)], Some("no")),
        row(&people[2], &[Some(1.0), Some(2.0)], Some("no")),
        row(&people[3], &[], None),
    ];
    let kept = workspace.keep_card_grid(&owner(), &cohort, "Priya", "interview", rows).unwrap();
    assert_eq!(kept, CardGridKept { submitted: 2, drafts: 1 });
    let grid = workspace.card_grid(&cohort, "Priya", "interview").unwrap();
    assert_eq!((grid.scale, grid.criteria.len(), grid.rows.len()), ((1.0, 4.0), 3, 8));
    let statuses: Vec<&str> = grid.rows[..4].iter().map(|row| row.status.as_str()).collect();
    assert_eq!(statuses, ["submitted", "submitted", "draft", "new"]);
    assert_eq!(grid.rows[0].marks, [Some(4.0), Some(2.0), None]);
    assert_eq!(grid.rows[0].not_assessed, [false, false, true]);
    let missing = workspace.missing_cards(&cohort).unwrap();
    assert_eq!((missing.missing, missing.rows.len(), missing.rows[0].submitted), (14, 8, 1));
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());

    let after = workspace.dump().unwrap();
    let again = vec![row(&people[3], &[Some(1.0)], None), row(&people[1], &[Some(4.0)], None)];
    let refusal = workspace.keep_card_grid(&owner(), &cohort, "Priya", "interview", again);
    refused(refusal, "rows", "The card of Ben was submitted already");
    let off = vec![row(&people[3], &[Some(9.0)], None)];
    refused(
        workspace.keep_card_grid(&owner(), &cohort, "Priya", "interview", off),
        "ratings",
        "between 1 and 4",
    );
    let twice = vec![row(&people[3], &[Some(1.0)], None), row(&people[3], &[Some(1.0)], None)];
    refused(workspace.keep_card_grid(&owner(), &cohort, "Priya", "interview", twice), "rows", "twice");
    assert!(workspace.dump().unwrap() == after, "what is refused changes nothing");
    // One action.
    workspace.undo(&moment()).unwrap();
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_grid_is_for_the_owner_and_for_whose_cards_they_are() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let people = people(&workspace, &cohort);
    let whole = || vec![row(&people[0], &[Some(4.0), Some(2.0), None], Some("yes"))];
    let tom = at_the_desk("Tom");
    refused(
        at(&mut workspace, "Tom").card_grid(&cohort, "Priya", "interview"),
        "interviewer",
        "another interviewer",
    );
    let others = at(&mut workspace, "Tom").keep_card_grid(&tom, &cohort, "Priya", "interview", whole());
    refused(others, "interviewer", "another interviewer");
    at(&mut workspace, "Tom").keep_card_grid(&tom, &cohort, "Tom", "interview", whole()).unwrap();
    let priya = at(&mut workspace, "Priya").card_grid(&cohort, "Priya", "interview").unwrap();
    assert!(priya.rows.iter().all(|row| row.status == "new" && row.marks == [None; 3]));
}

#[test]
fn a_grid_keeps_the_notes_of_a_draft() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let people = people(&workspace, &cohort);
    let mut page = at(&mut workspace, "Tom").card(&people[0], "Tom", "interview").unwrap();
    page.card.ratings = row(&people[0], &[Some(1.0)], None).ratings;
    page.card.ratings[0].note = Some("saw it".into());
    at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), page.card, None).unwrap();
    let whole = vec![row(&people[0], &[Some(4.0), Some(2.0), None], Some("yes"))];
    at(&mut workspace, "Tom")
        .keep_card_grid(&at_the_desk("Tom"), &cohort, "Tom", "interview", whole)
        .unwrap();
    let card = at(&mut workspace, "Tom").card(&people[0], "Tom", "interview").unwrap();
    assert_eq!(card.status, "submitted");
    let first = &card.card.ratings[0];
    assert_eq!((first.value, first.note.as_deref()), (Some(4.0), Some("saw it")));
}

#[test]
fn a_grid_does_not_touch_an_amendment_that_is_being_written() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let people = people(&workspace, &cohort);
    let whole = || vec![row(&people[0], &[Some(4.0), Some(2.0), None], Some("yes"))];
    workspace.keep_card_grid(&owner(), &cohort, "Tom", "interview", whole()).unwrap();
    let mut page = at(&mut workspace, "Tom").card(&people[0], "Tom", "interview").unwrap();
    page.card.ratings[0].value = Some(1.0);
    at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), page.card, Some("mixed up")).unwrap();
    let before = workspace.dump().unwrap();
    let grid = at(&mut workspace, "Tom").card_grid(&cohort, "Tom", "interview").unwrap();
    let own = grid.rows.iter().find(|row| row.candidate == people[0]).unwrap();
    assert_eq!((own.status.as_str(), own.marks[0]), ("submitted", Some(4.0)), "what is in, and locked");
    let refusal = workspace.keep_card_grid(&owner(), &cohort, "Tom", "interview", whole());
    refused(refusal, "rows", "submitted already");
    assert!(workspace.dump().unwrap() == before);
}

#[test]
fn a_note_on_what_the_stage_rates_no_longer_stays() {
    for (marks, said, value) in [(&[Some(4.0), None][..], Some("yes"), None), (&[Some(4.0)], None, Some(2.0))]
    {
        let (_folder, mut workspace, candidate) = considered("Zoë");
        let cohort = workspace.cohorts().unwrap()[0].id.clone().unwrap();
        let mut page = at(&mut workspace, "Tom").card(&candidate, "Tom", "interview").unwrap();
        page.card.ratings = row(&candidate, &[None, None, Some(2.0)], None).ratings;
        page.card.ratings[2].note = Some("saw it".into());
        at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), page.card, None).unwrap();
        let mut changed = version("AE-v1");
        changed.criteria.truncate(2);
        workspace.keep_version(&moment(), changed, false).unwrap();
        let rows = vec![row(&candidate, marks, said)];
        at(&mut workspace, "Tom")
            .keep_card_grid(&at_the_desk("Tom"), &cohort, "Tom", "interview", rows)
            .unwrap();
        let card = at(&mut workspace, "Tom").card(&candidate, "Tom", "interview").unwrap();
        assert_eq!(card.status, if said.is_some() { "submitted" } else { "draft" });
        let kept = card.card.ratings.iter().find(|rating| rating.criterion == "drive").unwrap();
        assert_eq!((kept.value, kept.note.as_deref()), (value, Some("saw it")));
    }
}

#[test]
fn only_cards_that_can_be_expected_are_missing() {
    let (_folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    let missing = |workspace: &Workspace| workspace.missing_cards(&cohort).unwrap().missing;
    assert_eq!(missing(&workspace), 16);
    // Who was not hired may never have come to the interview; who is not decided on may.
    let entry = |name: &str, decision: Option<&str>| CandidateEntry {
        decision: decision.map(Into::into),
        ..candidate(&cohort, name)
    };
    workspace.keep_candidates(&moment(), vec![entry("Yan", Some("rejected"))]).unwrap();
    assert_eq!(missing(&workspace), 16);
    workspace.keep_candidates(&moment(), vec![entry("Zoë", None)]).unwrap();
    assert_eq!(missing(&workspace), 18);
    // A card that is of no stage may stand for any.
    let card = "seller_id,interviewer,criterion,score\nAda,Priya,drive,3\n";
    import(&mut workspace, ImportKind::Scorecards, card).unwrap();
    assert_eq!(missing(&workspace), 16);
}

#[test]
fn criteria_of_no_stage_are_rated_once() {
    for (stages, of_first, rated) in [
        (vec!["panel"], None, vec![("panel", 3)]),
        (vec!["panel", "call"], None, vec![("", 3)]),
        (vec!["panel", "call"], Some("call"), vec![("call", 1), ("", 2)]),
    ] {
        let (_folder, mut workspace) = empty();
        role(&mut workspace);
        let stage = |key: &&str| Stage { key: (*key).into(), kind: "panel_interview".into(), panel: 2 };
        let mut entry = VersionEntry { stages: stages.iter().map(stage).collect(), ..version("AE-v1") };
        for criterion in &mut entry.criteria {
            criterion.stage = None;
        }
        entry.criteria[0].stage = of_first.map(Into::into);
        workspace.keep_version(&moment(), entry, true).unwrap();
        let cohort = cohort(&mut workspace, "AE 2024");
        let list = workspace.card_list(&cohort).unwrap();
        let found: Vec<(&str, u32)> =
            list.stages.iter().map(|stage| (stage.key.as_str(), stage.criteria)).collect();
        assert_eq!(found, rated, "{stages:?}");
    }
}
