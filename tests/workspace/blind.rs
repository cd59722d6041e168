//! Blindness: nobody is shown another interviewer's card before the own one is in.

use crate::by_hand::company;
use crate::desk::not_theirs;
use encore_core::Error;
use encore_core::model::{CardEntry, ImportKind, Moment, RatingEntry};
use encore_core::workspace::{CardPage, HistoryFilter, OWNER, Workspace};
use encore_tests::moment;
use encore_tests::workspaces::{empty, import};
use std::ops::{Deref, DerefMut};

/// A moment that this person signs.
pub fn at_the_desk(who: &str) -> Moment {
    Moment { by: who.into(), ..moment() }
}

/// The workspace with somebody at the desk, for as long as this lives; then who sat there before sits there again.
pub struct At<'w> {
    workspace: &'w mut Workspace,
    before: String,
}

/// Somebody sits down at the desk for one thing.
pub fn at<'w>(workspace: &'w mut Workspace, who: &str) -> At<'w> {
    let before = workspace.desk().to_owned();
    workspace.sit(who);
    At { workspace, before }
}

impl Deref for At<'_> {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        self.workspace
    }
}

impl DerefMut for At<'_> {
    fn deref_mut(&mut self) -> &mut Workspace {
        self.workspace
    }
}

impl Drop for At<'_> {
    fn drop(&mut self) {
        self.workspace.sit(&self.before);
    }
}

pub fn card(page: &CardPage, mark: f64) -> CardEntry {
    let rating = |criterion: &str| RatingEntry {
        criterion: criterion.into(),
        value: Some(mark),
        not_assessed: false,
        note: Some(format!("saw it, {mark}")),
    };
    CardEntry {
        ratings: page.criteria.iter().map(|criterion| rating(&criterion.key)).collect(),
        recommendation: Some("yes".into()),
        ..page.card.clone()
    }
}

/// A company with two interviewers, its cohort, and the candidate whom both interview.
pub fn interviewed() -> (tempfile::TempDir, Workspace, String, String) {
    let (folder, mut workspace) = empty();
    let (cohort, _) = company(&mut workspace);
    for name in ["Priya", "Tom"] {
        workspace.keep_interviewer(&moment(), None, name).unwrap();
    }
    let candidate = workspace.card_list(&cohort).unwrap().people[0].candidate.clone();
    (folder, workspace, cohort, candidate)
}

#[test]
fn the_second_interviewer_sees_nothing_of_the_first_before_submitting() {
    let (_folder, mut workspace, cohort, candidate) = interviewed();
    let page = |workspace: &mut Workspace, desk: &str, of: &str| {
        at(workspace, desk).card(&candidate, of, "interview")
    };
    let first = card(&page(&mut workspace, "Priya", "Priya").unwrap(), 4.0);
    at(&mut workspace, "Priya").submit_card(&at_the_desk("Priya"), first.clone()).unwrap();

    let blind = page(&mut workspace, "Tom", "Tom").unwrap();
    assert_eq!((blind.others_submitted, blind.others.len(), blind.status.as_str()), (1, 0, "new"));
    let seen = [
        serde_json::to_string(&blind).unwrap(),
        serde_json::to_string(&workspace.card_list(&cohort).unwrap()).unwrap(),
        serde_json::to_string(&all_rows(&workspace)).unwrap(),
    ];
    assert!(seen.iter().all(|text| !text.contains("saw it")), "{seen:?}");
    assert!(matches!(page(&mut workspace, "Tom", "Priya"), Err(Error::Invalid { field: "interviewer", .. })));
    assert!(at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), first, Some("to see it")).is_err());

    // A draft does not open them; the submitted card does. The owner sees what is in.
    let own = card(&blind, 2.0);
    at(&mut workspace, "Tom").keep_draft(&at_the_desk("Tom"), own.clone(), None).unwrap();
    assert!(page(&mut workspace, "Tom", "Tom").unwrap().others.is_empty());
    at(&mut workspace, "Tom").submit_card(&at_the_desk("Tom"), own).unwrap();
    let open = page(&mut workspace, "Tom", "Tom").unwrap();
    assert_eq!(open.others[0].card.ratings[0].value, Some(4.0));
    assert_eq!(page(&mut workspace, OWNER, "Priya").unwrap().others.len(), 1);
}

fn all_rows(workspace: &Workspace) -> Vec<encore_core::workspace::HistoryRow> {
    let entries = workspace.entries(None, 1000, HistoryFilter::default()).unwrap();
    entries.iter().flat_map(|entry| workspace.entry_rows(entry.number, None).unwrap()).collect()
}

#[test]
fn a_submitted_card_is_amended_with_a_reason_and_its_draft_moves_nothing() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    let desk = at_the_desk("Priya");
    workspace.sit("Priya");
    let page = |workspace: &Workspace| workspace.card(&candidate, "Priya", "interview").unwrap();
    let empty = page(&workspace).card;
    let gaps = workspace.submit_card(&desk, empty.clone()).unwrap_err().to_string();
    assert!(gaps.contains("Coachability, Curiosity, Drive, the recommendation"), "{gaps}");
    let first = card(&page(&workspace), 4.0);
    workspace.submit_card(&desk, first.clone()).unwrap();
    let ratings = workspace.history().unwrap().ratings;
    assert_eq!(ratings.len(), 3);

    let changed = card(&page(&workspace), 1.0);
    assert!(workspace.keep_draft(&desk, changed.clone(), None).unwrap_err().to_string().contains("Say why"));
    workspace.keep_draft(&desk, changed.clone(), Some("Mixed up two people")).unwrap();
    assert_eq!(workspace.history().unwrap().ratings, ratings, "a draft is no evidence");
    // Entered by the owner, for whom it was said.
    workspace.sit(OWNER);
    let owner = Moment { at: desk.at + chrono::TimeDelta::hours(1), by: OWNER.into() };
    workspace.submit_card(&owner, changed).unwrap();
    workspace.sit("Priya");
    let amended = page(&workspace);
    assert_eq!((amended.revision, amended.reason.as_deref()), (2, Some("Mixed up two people")));
    let by = [&amended.submitted_by, &amended.earlier[0].submitted_by];
    assert_eq!(by.map(Option::as_deref), [Some(OWNER), Some("Priya")]);
    workspace.sit(OWNER);
    let entries = workspace.entries(None, 4, HistoryFilter::default()).unwrap();
    let titles: Vec<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
    let name = &amended.name;
    let of = |what: &str| format!("{what} of Priya for {name}");
    assert_eq!(titles[..3], [of("Amended scorecard"), of("Draft of amended scorecard"), of("Scorecard")]);
    // Why it was amended may tell a mark: the history says it to the owner only.
    let whys = |workspace: &Workspace| {
        let told = all_rows(workspace).into_iter().flat_map(|row| row.changes);
        told.filter(|(column, ..)| column == "amendment_reason").count()
    };
    assert_eq!(whys(&workspace), 1);
    workspace.sit("Priya");
    assert_eq!(whys(&workspace), 0);
    assert_eq!(amended.earlier[0].card.ratings, first.ratings);
    assert!(workspace.history().unwrap().ratings.iter().all(|rating| rating.value == Some(1.0)));
    assert_eq!(workspace.check().unwrap(), Vec::<String>::new());
}

#[test]
fn an_amendment_needs_no_more_than_the_card_before_it_said() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    let file = "seller_id,interviewer,stage,criterion,score\nAda,Priya,interview,drive,3\n";
    import(&mut workspace, ImportKind::Scorecards, file).unwrap();
    workspace.sit("Priya");
    let desk = at_the_desk("Priya");
    let page = workspace.card(&candidate, "Priya", "interview").unwrap();
    let rating = |value| RatingEntry {
        criterion: "drive".into(),
        value,
        not_assessed: false,
        note: Some("read wrongly".into()),
    };
    let amended = |value| CardEntry { ratings: vec![rating(value)], ..page.card.clone() };
    workspace.keep_draft(&desk, amended(None), Some("A slip")).unwrap();
    let gaps = workspace.submit_card(&desk, amended(None)).unwrap_err().to_string();
    assert!(gaps.contains("Still open: Drive."), "{gaps}");
    workspace.submit_card(&desk, amended(Some(2.0))).unwrap();
    let page = workspace.card(&candidate, "Priya", "interview").unwrap();
    assert_eq!((page.revision, page.card.recommendation), (2, None));
}

#[test]
fn who_has_seen_the_others_cards_does_not_take_the_own_one_back() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    let submit = |workspace: &mut Workspace, who: &str, mark: f64| {
        workspace.sit(who);
        let own = card(&workspace.card(&candidate, who, "interview").unwrap(), mark);
        workspace.submit_card(&at_the_desk(who), own).unwrap();
    };
    // Nobody else's card is in: nothing was seen.
    submit(&mut workspace, "Priya", 4.0);
    assert!(workspace.undo(&at_the_desk("Priya")).unwrap().is_some());
    workspace.redo(&at_the_desk("Priya")).unwrap();
    submit(&mut workspace, "Tom", 2.0);
    let before = workspace.dump().unwrap();
    let refused = workspace.undo(&at_the_desk("Tom"));
    assert!(matches!(&refused, Err(Error::CannotUndo(why)) if why.contains("Amend")), "{refused:?}");
    assert!(workspace.dump().unwrap() == before);
    workspace.sit(OWNER);
    assert!(workspace.undo(&moment()).unwrap().is_some());
    // A deletion lets nothing be seen: whoever sits there takes it back.
    workspace.sit("Tom");
    let seller = workspace.history().unwrap().sellers[0].id.clone();
    workspace.delete_seller(&at_the_desk("Tom"), &seller).unwrap();
    assert!(workspace.undo(&at_the_desk("Tom")).unwrap().is_some());
}

#[test]
fn nor_the_import_that_brought_it() {
    let (_folder, mut workspace, _, _) = interviewed();
    let file =
        |who: &str| format!("seller_id,interviewer,stage,criterion,score\nAda,{who},interview,drive,3\n");
    let import = |workspace: &mut Workspace, who: &str| {
        encore_tests::workspaces::import(workspace, ImportKind::Scorecards, &file(who)).unwrap().id
    };
    let imports = ["Priya", "Tom"].map(|who| import(&mut workspace, who));
    workspace.sit("Tom");
    let before = workspace.dump().unwrap();
    for import in imports {
        not_theirs(&workspace.undo_import(&at_the_desk("Tom"), import));
    }
    assert!(
        workspace.imports().unwrap().iter().all(|import| import.undo_refused.is_some()),
        "nor is it offered"
    );
    assert!(workspace.dump().unwrap() == before);
    workspace.sit(OWNER);
    for import in imports {
        workspace.undo_import(&moment(), import).unwrap();
    }
}

/// A file that says no day gives a card that of its import: nobody submitted it then.
#[test]
fn a_card_that_came_by_a_file_is_not_called_submitted_on_the_day_of_the_import() {
    let (_folder, mut workspace, _, candidate) = interviewed();
    let row = |day: &str| {
        format!("seller_id,interviewer,stage,criterion,score,submitted_at\nAda,Priya,interview,drive,3,{day}")
    };
    for (day, by_import) in [("", true), ("2024-02-01", false)] {
        let id = import(&mut workspace, ImportKind::Scorecards, &row(day)).unwrap().id;
        let page = workspace.card(&candidate, "Priya", "interview").unwrap();
        assert_eq!((page.dated_by_import, page.submitted_by), (by_import, None), "{day}");
        let list = workspace.card_list(&workspace.cohorts().unwrap()[0].id.clone().unwrap()).unwrap();
        let marks =
            list.people.iter().flat_map(|person| &person.cards).filter(|mark| mark.interviewer == "Priya");
        assert_eq!(marks.map(|mark| mark.dated_by_import).collect::<Vec<_>>(), [by_import]);
        workspace.undo_import(&moment(), id).unwrap();
    }
}
