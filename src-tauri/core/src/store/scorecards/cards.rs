//! Scorecards as they are entered: a draft until it is submitted, then only a new revision with a reason.
//! Never changes a submitted card.

use crate::model::{CardEntry, RatingEntry};
use crate::store::{Store, Tx, interviewers};
use crate::{Error, Result};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeSet;

/// A person of a cohort: considered, hired or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Id of the candidate.
    pub candidate: String,
    /// Name.
    pub name: String,
    /// `hired`, `rejected`, `declined` or `withdrew`; none = not decided.
    pub decision: Option<String>,
    /// Id of the seller, once hired.
    pub seller: Option<String>,
    /// The company's id of the person.
    pub external_id: Option<String>,
}

/// How far one interviewer's card for one candidate and stage is; nothing of what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardStanding {
    /// Id of the candidate.
    pub candidate: String,
    /// Key of the interviewer.
    pub interviewer: String,
    /// Key of the stage; empty = not said.
    pub stage: String,
    /// There is a draft.
    pub has_draft: bool,
    /// When it was last submitted.
    pub submitted_at: Option<String>,
    /// That moment is the one of its import.
    pub dated_by_import: bool,
}

/// Whether a card can still be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardStatus {
    /// Being written.
    Draft,
    /// In, for good.
    Submitted,
}

/// A revision of a card.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptCard {
    /// Number of the revision, from 1.
    pub revision: u32,
    /// Whether it can still be changed.
    pub status: CardStatus,
    /// When it was submitted, RFC 3339 in UTC.
    pub submitted_at: Option<String>,
    /// That moment is the one of its import.
    pub dated_by_import: bool,
    /// Why it was amended.
    pub reason: Option<String>,
    /// What it says.
    pub entry: CardEntry,
    id: String,
}

impl Tx<'_> {
    /// Writes the draft of a card; the first one of a submitted card is an amendment and needs a reason.
    pub fn keep_draft(&self, entry: &CardEntry, reason: Option<&str>) -> Result<()> {
        let revisions = revisions(self.conn, &entry.candidate, &entry.stage)?;
        let newest = revisions.into_iter().find(|card| card.entry.interviewer == entry.interviewer);
        let card = match newest {
            Some(card) if card.status == CardStatus::Draft => {
                let sql = "UPDATE scorecards SET recommendation = ?2, rev = rev + 1 WHERE id = ?1 AND recommendation IS NOT ?2";
                self.conn.prepare_cached(sql)?.execute((&card.id, &entry.recommendation))?;
                card.id
            }
            submitted => {
                let revision = submitted.map_or(1, |card| card.revision + 1);
                let interviewer = interviewers::id_of(self.conn, &entry.interviewer)?
                    .map_or_else(|| interviewers::insert(self, &entry.interviewer, &entry.interviewer), Ok)?;
                let id = self.ids.next();
                self.conn.prepare_cached(include_str!("insert_draft.sql"))?.execute(named_params! {
                    ":id": id, ":candidate_id": entry.candidate, ":interviewer_id": interviewer, ":stage": entry.stage,
                    ":revision": revision, ":recommendation": entry.recommendation, ":amendment_reason": reason,
                })?;
                id
            }
        };
        self.keep_ratings(&card, &entry.ratings)
    }

    fn keep_ratings(&self, card: &str, ratings: &[RatingEntry]) -> Result<()> {
        let named: BTreeSet<&str> = ratings.iter().map(|rating| rating.criterion.as_str()).collect();
        for kept in
            ratings_of(self.conn, card)?.iter().filter(|kept| !named.contains(kept.criterion.as_str()))
        {
            self.conn
                .prepare_cached("DELETE FROM ratings WHERE scorecard_id = ?1 AND criterion = ?2")?
                .execute((card, &kept.criterion))?;
        }
        for rating in ratings {
            self.conn.prepare_cached(include_str!("upsert_entry.sql"))?.execute(named_params! {
                ":scorecard_id": card, ":criterion": rating.criterion, ":value": rating.value, ":note": rating.note,
                ":not_assessed": rating.not_assessed,
            })?;
        }
        Ok(())
    }

    /// Submits a draft.
    pub fn submit_draft(&self, entry: &CardEntry) -> Result<()> {
        let cards = revisions(self.conn, &entry.candidate, &entry.stage)?;
        let draft = cards.iter().find(|card| card.entry.interviewer == entry.interviewer);
        let draft = draft.filter(|card| card.status == CardStatus::Draft).ok_or_else(|| Error::Invalid {
            field: "card",
            message: "There is no draft to submit: it was submitted already.".into(),
        })?;
        let sql =
            "UPDATE scorecards SET status = 'submitted', submitted_at = ?2, rev = rev + 1 WHERE id = ?1";
        self.conn.prepare_cached(sql)?.execute((&draft.id, self.at()))?;
        Ok(())
    }

    /// Throws a draft away.
    pub fn delete_draft(&self, candidate: &str, interviewer: &str, stage: &str) -> Result<()> {
        for card in revisions(self.conn, candidate, stage)? {
            if card.status == CardStatus::Draft && card.entry.interviewer == interviewer {
                self.conn
                    .prepare_cached("DELETE FROM ratings WHERE scorecard_id = ?1")?
                    .execute([&card.id])?;
                self.conn.prepare_cached("DELETE FROM scorecards WHERE id = ?1")?.execute([&card.id])?;
            }
        }
        Ok(())
    }
}

/// All revisions of all cards of a candidate and stage, by interviewer, the newest first.
fn revisions(conn: &Connection, candidate: &str, stage: &str) -> Result<Vec<KeptCard>> {
    let mut statement = conn.prepare_cached(include_str!("select_newest.sql"))?;
    let card = |row: &Row| {
        let id: String = row.get("id")?;
        Ok(KeptCard {
            revision: row.get("revision")?,
            status: if row.get("is_draft")? { CardStatus::Draft } else { CardStatus::Submitted },
            submitted_at: row.get("submitted_at")?,
            dated_by_import: row.get("dated_by_import")?,
            reason: row.get("amendment_reason")?,
            entry: CardEntry {
                candidate: candidate.into(),
                interviewer: row.get("interviewer")?,
                stage: row.get("stage")?,
                ratings: Vec::new(),
                recommendation: row.get("recommendation")?,
            },
            id,
        })
    };
    let mut cards =
        statement.query_map([candidate, stage], card)?.collect::<rusqlite::Result<Vec<KeptCard>>>()?;
    for card in &mut cards {
        card.entry.ratings = ratings_of(conn, &card.id)?;
    }
    Ok(cards)
}

fn ratings_of(conn: &Connection, card: &str) -> Result<Vec<RatingEntry>> {
    let sql =
        "SELECT criterion, value, note, not_assessed FROM ratings WHERE scorecard_id = ?1 ORDER BY criterion";
    let mut statement = conn.prepare_cached(sql)?;
    let ratings = statement.query_map([card], |row| {
        let value: Option<f64> = row.get(1)?;
        // An imported blank is not assessed.
        let not_assessed = row.get::<_, Option<bool>>(3)?.unwrap_or(value.is_none());
        Ok(RatingEntry { criterion: row.get(0)?, value, note: row.get(2)?, not_assessed })
    })?;
    Ok(ratings.collect::<rusqlite::Result<_>>()?)
}

impl Store {
    /// All revisions of all cards of a candidate and stage, by interviewer, the newest first.
    pub fn cards(&self, candidate: &str, stage: &str) -> Result<Vec<KeptCard>> {
        self.read(|conn| revisions(conn, candidate, stage))
    }

    /// Who was at the desk when a card was submitted, where the history tells.
    pub fn submitted_by(&self, submitted_at: Option<&str>) -> Result<Option<String>> {
        let Some(at) = submitted_at else { return Ok(None) };
        let mut statement = self.conn.prepare_cached(include_str!("select_submitted_by.sql"))?;
        Ok(statement.query_row([at], |row| row.get(0)).optional()?)
    }

    /// The people of a cohort, by name.
    pub fn people(&self, cohort: &str) -> Result<Vec<Person>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_people.sql"))?;
        let people = statement.query_map([cohort], |row| {
            Ok(Person {
                candidate: row.get(0)?,
                name: row.get(1)?,
                decision: row.get(2)?,
                seller: row.get(3)?,
                external_id: row.get(4)?,
            })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }

    /// How far the cards of a cohort are.
    pub fn card_standings(&self, cohort: &str) -> Result<Vec<CardStanding>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_standings.sql"))?;
        let standings = statement.query_map([cohort], |row| {
            Ok(CardStanding {
                candidate: row.get(0)?,
                interviewer: row.get(1)?,
                stage: row.get(2)?,
                has_draft: row.get(3)?,
                submitted_at: row.get(4)?,
                dated_by_import: row.get(5)?,
            })
        })?;
        Ok(standings.collect::<rusqlite::Result<_>>()?)
    }

    /// The cohort of a candidate; none when there is no such candidate or cohort.
    pub fn cohort_of(&self, candidate: &str) -> Result<Option<String>> {
        let sql = "SELECT cohort_id FROM candidates WHERE id = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query([candidate])?.next()?.map(|row| row.get(0)).transpose()?.flatten())
    }
}
