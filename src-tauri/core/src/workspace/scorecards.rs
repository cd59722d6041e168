//! Scorecards: who has rated whom, one card to fill, its draft, its submission, its amendments.
//! Never shows an interviewer another one's card before the own one is in.

use super::card_pages::{
    CardCohort, CardList, CardMark, CardPage, CardPerson, OtherCard, are_expected, criteria_of, stages,
};
use super::cohorts::unknown;
use super::roles::{blank_is_none, refuse};
use super::{Action, OWNER, Workspace};
use crate::Result;
use crate::analysis::capital;
use crate::model::{CardEntry, Criterion, Moment, RatingEntry, VersionRecord};
use crate::store::{CardStatus, KeptCard};

const RECOMMENDATIONS: [&str; 4] = ["strong_no", "no", "yes", "strong_yes"];

impl Workspace {
    /// The people of a cohort and how far their cards are.
    pub fn card_list(&self, cohort: &str) -> Result<CardList> {
        let entry = self.cohorts()?.into_iter().find(|each| each.id.as_deref() == Some(cohort));
        let entry = entry.ok_or_else(|| unknown("cohort", cohort))?;
        let version = self.version_of(entry.version.as_deref())?;
        let standings = self.store.card_standings(cohort)?;
        let people = self.people(cohort)?.into_iter().map(|person| {
            let own = standings.iter().filter(|standing| standing.candidate == person.candidate);
            let cards = own.map(|standing| CardMark {
                stage: standing.stage.clone(),
                interviewer: standing.interviewer.clone(),
                has_draft: standing.has_draft,
                submitted_at: standing.submitted_at.clone(),
                dated_by_import: standing.dated_by_import,
            });
            let cards: Vec<CardMark> = cards.collect();
            CardPerson {
                expected: are_expected(version.as_ref(), person.decision.as_deref(), &cards),
                cards,
                candidate: person.candidate,
                name: person.name,
                decision: person.decision,
            }
        });
        Ok(CardList { cohort: entry.name, stages: stages(version.as_ref()), people: people.collect() })
    }

    fn version_of(&self, key: Option<&str>) -> Result<Option<VersionRecord>> {
        let versions = self.store.version_records()?;
        Ok(versions
            .into_iter()
            .map(|(record, _)| record)
            .find(|record| Some(record.version.key.as_str()) == key))
    }

    /// The card of one interviewer for one candidate and stage, for who is at the desk.
    pub fn card(&self, candidate: &str, interviewer: &str, stage: &str) -> Result<CardPage> {
        self.not_anothers(interviewer)?;
        let cohort = self.store.cohort_of(candidate)?.ok_or_else(|| unknown("candidate", candidate))?;
        self.card_in(&self.card_cohort(&cohort)?, (candidate, interviewer, stage))
    }

    /// What the cards of a cohort have in common, read once for all of them.
    pub(super) fn card_cohort(&self, id: &str) -> Result<CardCohort> {
        let cohort = self.cohorts()?.into_iter().find(|cohort| cohort.id.as_deref() == Some(id));
        let cohort = cohort.ok_or_else(|| unknown("cohort", id))?;
        let version = self.version_of(cohort.version.as_deref())?;
        Ok(CardCohort { name: cohort.name, version, people: self.store.people(id)? })
    }

    /// The card of a person of that cohort.
    pub(super) fn card_in(
        &self,
        cohort: &CardCohort,
        (candidate, interviewer, stage): (&str, &str, &str),
    ) -> Result<CardPage> {
        self.not_anothers(interviewer)?;
        let person = cohort.people.iter().find(|person| person.candidate == candidate);
        let person = person.ok_or_else(|| unknown("candidate", candidate))?;
        let version = cohort.version.as_ref();
        let (own, others): (Vec<KeptCard>, Vec<KeptCard>) = self
            .store
            .cards(candidate, stage)?
            .into_iter()
            .partition(|card| card.entry.interviewer == interviewer);
        let newest = own.first();
        let is_in = own.iter().any(|card| card.status == CardStatus::Submitted);
        let others = newest_submitted(others);
        let criteria = version.map_or_else(Vec::new, |record| criteria_of(record, stage));
        let empty = CardEntry {
            candidate: candidate.into(),
            interviewer: interviewer.into(),
            stage: stage.into(),
            ratings: Vec::new(),
            recommendation: None,
        };
        let status = match newest.map(|card| card.status) {
            None => "new",
            Some(CardStatus::Draft) => "draft",
            Some(CardStatus::Submitted) => "submitted",
        };
        Ok(CardPage {
            name: person.name.clone(),
            interviewer_name: self.interviewer_name(interviewer)?,
            cohort: cohort.name.clone(),
            scale: version.map_or((1.0, 4.0), |record| record.version.scale),
            questions: version.map_or_else(Vec::new, |record| record.version.questions.clone()),
            version: version.map(|record| record.version.key.clone()),
            criteria,
            card: newest.map_or(empty, |card| card.entry.clone()),
            status: status.into(),
            revision: newest.map_or(0, |card| card.revision),
            submitted_at: newest.and_then(|card| card.submitted_at.clone()),
            dated_by_import: newest.is_some_and(|card| card.dated_by_import),
            submitted_by: newest
                .map_or(Ok(None), |card| self.store.submitted_by(card.submitted_at.as_deref()))?,
            reason: newest.and_then(|card| card.reason.clone()),
            earlier: self.shown(own.iter().skip(1))?,
            others_submitted: others.len() as u32,
            others: if is_in || self.blind_desk().is_none() {
                self.shown(others.iter())?
            } else {
                Vec::new()
            },
        })
    }

    fn shown<'c>(&self, cards: impl Iterator<Item = &'c KeptCard>) -> Result<Vec<OtherCard>> {
        let by = |card: &KeptCard| self.store.submitted_by(card.submitted_at.as_deref());
        let one = |card: &KeptCard| Ok(OtherCard::of(card, by(card)?));
        cards.map(one).collect()
    }

    /// Keeps the draft of a card. The first one of a submitted card is an amendment: it needs a reason.
    pub fn keep_draft(&mut self, moment: &Moment, card: CardEntry, reason: Option<&str>) -> Result<()> {
        self.not_anothers(&card.interviewer)?;
        let page = self.card(&card.candidate, &card.interviewer, &card.stage)?;
        let card = checked(card, &page)?;
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        if page.status == "submitted" && reason.is_none() {
            return Err(refuse(
                "reason",
                "A submitted card is not changed. Say why you amend it: it becomes a new revision.",
            ));
        }
        let action = Action { name: "card_draft", title: format!("Draft of {}", page.title()) };
        self.write(moment, &action, |tx| tx.keep_draft(&card, reason))
    }

    /// Submits a card as it stands; it can't be changed any more.
    pub fn submit_card(&mut self, moment: &Moment, card: CardEntry) -> Result<()> {
        self.not_anothers(&card.interviewer)?;
        let page = self.card(&card.candidate, &card.interviewer, &card.stage)?;
        if page.status == "submitted" {
            return Err(refuse("card", "This card was submitted already."));
        }
        let card = checked(card, &page)?;
        let gaps = gaps(&card, &page);
        if !gaps.is_empty() {
            let message = format!(
                "Not submitted. Still open: {}. Rate it, or say that it was not assessed.",
                gaps.join(", ")
            );
            return Err(refuse("card", message));
        }
        let action = Action { name: "card_submit", title: capital(&page.title()) };
        self.write(moment, &action, |tx| {
            tx.keep_draft(&card, None)?;
            tx.submit_draft(&card)
        })
    }

    /// Throws a draft away; what was submitted before stays.
    pub fn delete_draft(
        &mut self,
        moment: &Moment,
        candidate: &str,
        interviewer: &str,
        stage: &str,
    ) -> Result<()> {
        self.not_anothers(interviewer)?;
        let action = Action { name: "card_draft", title: "Deletion of a draft".into() };
        self.write(moment, &action, |tx| tx.delete_draft(candidate, interviewer, stage))
    }

    /// Whoever interviews fills the own card; the owner may enter what others wrote on paper.
    pub(super) fn not_anothers(&self, interviewer: &str) -> Result<()> {
        if self.blind_desk().is_none_or(|desk| desk == interviewer) {
            return Ok(());
        }
        Err(refuse("interviewer", "This is another interviewer’s card. You fill and see your own."))
    }
}

fn newest_submitted(cards: Vec<KeptCard>) -> Vec<KeptCard> {
    let mut kept: Vec<KeptCard> = Vec::new();
    for card in cards.into_iter().filter(|card| card.status == CardStatus::Submitted) {
        if kept.last().is_none_or(|last| last.entry.interviewer != card.entry.interviewer) {
            kept.push(card);
        }
    }
    kept
}

/// The card with blanks taken for what they mean, or why it can't be.
pub(super) fn checked(card: CardEntry, page: &CardPage) -> Result<CardEntry> {
    if card.interviewer.trim().is_empty() || card.interviewer == OWNER {
        return Err(refuse("interviewer", "Whose scorecard is it? Choose the interviewer."));
    }
    if card.recommendation.as_deref().is_some_and(|said| !RECOMMENDATIONS.contains(&said)) {
        return Err(refuse("recommendation", "A recommendation is strong no, no, yes or strong yes."));
    }
    let mut ratings = Vec::new();
    for rating in card.ratings {
        let Some(criterion) = page.criteria.iter().find(|criterion| criterion.key == rating.criterion) else {
            return Err(refuse("ratings", format!("This stage does not rate {}.", rating.criterion)));
        };
        let (low, high) = page.scale;
        if rating.value.is_some_and(|value| !(low..=high).contains(&value)) {
            return Err(refuse(
                "ratings",
                format!("A mark of {} lies between {low} and {high}.", criterion.name),
            ));
        }
        let rating = RatingEntry {
            note: blank_is_none(rating.note),
            not_assessed: rating.not_assessed && rating.value.is_none(),
            ..rating
        };
        if rating.value.is_some() || rating.not_assessed || rating.note.is_some() {
            ratings.push(rating);
        }
    }
    Ok(CardEntry { ratings, ..card })
}

/// What is still open, by name. What the revision before left open may stay so: nobody has to make up what was never said.
pub(super) fn gaps(card: &CardEntry, page: &CardPage) -> Vec<String> {
    let before = page.earlier.first().map(|earlier| &earlier.card);
    let is_rated = |card: &CardEntry, criterion: &Criterion| {
        let own = card.ratings.iter().find(|rating| rating.criterion == criterion.key);
        own.is_some_and(|rating| rating.value.is_some() || rating.not_assessed)
    };
    let was_open = |criterion: &Criterion| before.is_some_and(|before| !is_rated(before, criterion));
    let open = page.criteria.iter().filter(|criterion| !is_rated(card, criterion) && !was_open(criterion));
    let unsaid = card.recommendation.is_none() && before.is_none_or(|before| before.recommendation.is_some());
    open.map(|criterion| criterion.name.clone()).chain(unsaid.then(|| "the recommendation".into())).collect()
}
