//! Old cards from paper: one interviewer's cards of a cohort and stage in a grid, and which cards are missing.
//! Never changes a submitted card, and never shows another interviewer's marks.

use super::roles::refuse;
use super::scorecards::{checked, gaps};
use super::{Action, CardPage, Workspace};
use crate::Result;
use crate::model::{CardEntry, CardGridEntry, Criterion, Moment, RatingEntry};
use serde::Serialize;
use std::collections::BTreeSet;

/// The cards of one interviewer for a cohort and stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardGrid {
    /// Name of the cohort.
    pub cohort: String,
    /// Key of the stage; empty = not said.
    pub stage: String,
    /// Key of the interviewer.
    pub interviewer: String,
    /// Lowest and highest mark.
    #[cfg_attr(feature = "bindings", specta(type = (u32, u32)))]
    pub scale: (f64, f64),
    /// What the stage rates: the columns.
    pub criteria: Vec<Criterion>,
    /// The people of the cohort, by name.
    pub rows: Vec<CardGridRow>,
}

/// One person's card.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardGridRow {
    /// Id of the candidate.
    pub candidate: String,
    /// Name.
    pub name: String,
    /// Marks in the order of the criteria; none = not assessed or open.
    pub marks: Vec<Option<f64>>,
    /// Said to be not assessed, in the order of the criteria.
    pub not_assessed: Vec<bool>,
    /// `strong_no`, `no`, `yes` or `strong_yes`.
    pub recommendation: Option<String>,
    /// `new`, `draft` or `submitted`; what is submitted is not changed here.
    pub status: String,
}

/// What became of the rows of a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardGridKept {
    /// Whole rows: submitted.
    pub submitted: u32,
    /// Rows with gaps: drafts.
    pub drafts: u32,
}

/// Where a cohort has fewer submitted cards than its process asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MissingCards {
    /// Name of the cohort.
    pub cohort: String,
    /// Cards that are missing in all.
    pub missing: u32,
    /// By name, then stage.
    pub rows: Vec<MissingCard>,
}

/// A person and stage with fewer cards than the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MissingCard {
    /// Id of the candidate.
    pub candidate: String,
    /// Name.
    pub name: String,
    /// `hired`; none = not decided.
    pub decision: Option<String>,
    /// Key of the stage.
    pub stage: String,
    /// Submitted cards.
    pub submitted: u32,
    /// Cards that there should be.
    pub panel: u32,
}

impl Workspace {
    /// The grid of an interviewer's cards for a cohort and stage: for the owner, or the interviewer at the desk.
    pub fn card_grid(&self, cohort: &str, interviewer: &str, stage: &str) -> Result<CardGrid> {
        self.not_anothers(interviewer)?;
        let common = self.card_cohort(cohort)?;
        let mut grid = CardGrid {
            cohort: common.name.clone(),
            stage: stage.into(),
            interviewer: interviewer.into(),
            scale: (1.0, 4.0),
            criteria: Vec::new(),
            rows: Vec::new(),
        };
        for person in &common.people {
            let page = self.card_in(&common, (&person.candidate, interviewer, stage))?;
            // Of an amendment that is being written, the grid has what was submitted before.
            let (card, status) = match page.earlier.first() {
                Some(earlier) if page.is_in() && page.status == "draft" => (&earlier.card, "submitted"),
                _ => (&page.card, page.status.as_str()),
            };
            let rating =
                |criterion: &Criterion| card.ratings.iter().find(|rating| rating.criterion == criterion.key);
            let marks = page.criteria.iter().map(|criterion| rating(criterion)?.value).collect();
            let not_assessed = page
                .criteria
                .iter()
                .map(|criterion| rating(criterion).is_some_and(|rating| rating.not_assessed));
            grid.rows.push(CardGridRow {
                candidate: person.candidate.clone(),
                name: person.name.clone(),
                marks,
                not_assessed: not_assessed.collect(),
                recommendation: card.recommendation.clone(),
                status: status.into(),
            });
            (grid.scale, grid.criteria) = (page.scale, page.criteria);
        }
        Ok(grid)
    }

    /// Keeps rows of a grid as one action: whole rows are submitted, rows with gaps are drafts, empty ones are left out.
    /// A row whose card is submitted refuses all of them.
    pub fn keep_card_grid(
        &mut self,
        moment: &Moment,
        cohort: &str,
        interviewer: &str,
        stage: &str,
        rows: Vec<CardGridEntry>,
    ) -> Result<CardGridKept> {
        self.not_anothers(interviewer)?;
        self.card_list(cohort)?.must_have(stage)?;
        let common = self.card_cohort(cohort)?;
        let mut seen = BTreeSet::new();
        let mut cards = Vec::new();
        for row in rows {
            let page = self.card_in(&common, (&row.candidate, interviewer, stage))?;
            if !seen.insert(row.candidate.clone()) {
                let message = format!("{} stands in this grid twice. Leave one of the rows out.", page.name);
                return Err(refuse("rows", message));
            }
            if page.is_in() {
                let message = format!(
                    "The card of {} was submitted already and is not changed here. Amend it on its own page.",
                    page.name
                );
                return Err(refuse("rows", message));
            }
            let mut card = checked(with_notes(row, &page), &page)?;
            if page.status == "new" && card.ratings.is_empty() && card.recommendation.is_none() {
                continue;
            }
            let is_whole = gaps(&card, &page).is_empty();
            card.ratings.extend(no_longer_rated(&page, is_whole));
            cards.push((card, is_whole));
        }
        let submitted = cards.iter().filter(|(_, is_whole)| *is_whole).count() as u32;
        let kept = CardGridKept { submitted, drafts: cards.len() as u32 - submitted };
        if cards.is_empty() {
            return Ok(kept);
        }
        let noun = if cards.len() == 1 { "scorecard" } else { "scorecards" };
        let title = format!("{} {noun} of {}", cards.len(), self.interviewer_name(interviewer)?);
        let action = Action { name: "card_grid_keep", title };
        self.write(moment, &action, |tx| {
            for (card, is_whole) in &cards {
                tx.keep_draft(card, None)?;
                if *is_whole {
                    tx.submit_draft(card)?;
                }
            }
            Ok(kept)
        })
    }

    /// People and stages of a cohort with fewer submitted cards than the panel, where cards are expected of all; nothing of
    /// what any card says.
    pub fn missing_cards(&self, cohort: &str) -> Result<MissingCards> {
        let list = self.card_list(cohort)?;
        let mut rows = Vec::new();
        for person in list.people.into_iter().filter(|person| person.expected) {
            for stage in &list.stages {
                let is_in = |card: &&super::CardMark| card.stage == stage.key && card.submitted_at.is_some();
                let submitted = person.cards.iter().filter(is_in).count() as u32;
                if submitted < stage.panel {
                    rows.push(MissingCard {
                        candidate: person.candidate.clone(),
                        name: person.name.clone(),
                        decision: person.decision.clone(),
                        stage: stage.key.clone(),
                        submitted,
                        panel: stage.panel,
                    });
                }
            }
        }
        let missing = rows.iter().map(|row| row.panel - row.submitted).sum();
        Ok(MissingCards { cohort: list.cohort, missing, rows })
    }
}

/// The row as a card. The grid shows no notes, so a draft's notes stay.
fn with_notes(row: CardGridEntry, page: &CardPage) -> CardEntry {
    let mut ratings = row.ratings;
    let is_rated = |kept: &&RatingEntry| page.criteria.iter().any(|each| each.key == kept.criterion);
    for kept in page.card.ratings.iter().filter(|kept| kept.note.is_some()).filter(is_rated) {
        match ratings.iter_mut().find(|rating| rating.criterion == kept.criterion) {
            Some(rating) if rating.note.is_none() => rating.note.clone_from(&kept.note),
            Some(_) => {}
            None => ratings.push(RatingEntry { value: None, not_assessed: false, ..kept.clone() }),
        }
    }
    CardEntry { ratings, recommendation: row.recommendation, ..page.card.clone() }
}

/// What a draft says of criteria that the stage rates no longer: it stays as it is; once submitted, only the note.
fn no_longer_rated(page: &CardPage, is_whole: bool) -> Vec<RatingEntry> {
    let is_gone = |kept: &&RatingEntry| page.criteria.iter().all(|each| each.key != kept.criterion);
    let gone = page.card.ratings.iter().filter(is_gone).cloned();
    if !is_whole {
        return gone.collect();
    }
    let noted = gone.filter(|kept| kept.note.is_some());
    noted.map(|kept| RatingEntry { value: None, not_assessed: true, ..kept }).collect()
}
