//! Scorecards and their ratings. Imported cards are submitted ones.

mod blind;
mod cards;
mod marks;

pub(super) use blind::{Hidden, Sight, Where, hidden};
pub use cards::{CardStanding, CardStatus, KeptCard, Person};
pub(super) use marks::marks;

use super::bulk::{self, Bulk};
use super::candidates::{self, Candidate};
use super::names::Names;
use super::{Store, Tx, references, sellers};
use crate::model::{Known, Planned, RatingRecord, Standing};
use crate::{Error, Result};
use rusqlite::{Connection, Row};
use std::collections::HashMap;
use std::rc::Rc;

pub(super) fn apply(names: &Names, planned: &[Planned<RatingRecord>]) -> Result<()> {
    let (tx, conn) = (names.tx, names.tx.conn);
    let mut subjects = Subjects::load(names, planned)?;
    let mut cards = cards(conn)?;
    let mut upsert = conn.prepare(include_str!("upsert_rating.sql"))?;
    let mut new = NewCards::default();
    // The ratings of a card follow each other in most files.
    for ratings in planned.chunk_by(|a, b| of_one_card(&a.record, &b.record)) {
        tx.step(0)?;
        let changed = ratings.iter().find(|planned| planned.standing != Standing::Unchanged);
        let Some(Planned { record, .. }) = changed else {
            tx.step(ratings.len())?;
            continue;
        };
        let candidate = subjects.candidate(names, record)?;
        let interviewer = names.interviewer(&record.interviewer)?;
        let key = (candidate, interviewer, record.stage.clone().unwrap_or_default());
        let card: Rc<str> = if let Some(card) = cards.get(&key) {
            Rc::clone(card)
        } else {
            let id: Rc<str> = tx.ids.next().into();
            new.cards.push((Rc::clone(&id), key.clone(), record));
            cards.insert(key, Rc::clone(&id));
            id
        };
        for Planned { record, standing, .. } in ratings {
            match standing {
                Standing::New => new.ratings.push((Rc::clone(&card), record)),
                Standing::Unchanged => tx.step(1)?,
                Standing::Update => {
                    tx.step(1)?;
                    upsert.execute((&card, &record.criterion, record.score, &record.note, tx.import_id))?;
                }
            }
        }
    }
    new.write(tx)?;
    references::check(conn, "scorecards", cards.values().map(|card| &**card).collect())
}

/// Whether two ratings name the same card, in the same words.
fn of_one_card(a: &RatingRecord, b: &RatingRecord) -> bool {
    (&a.seller, &a.cohort, &a.candidate, &a.candidate_id)
        == (&b.seller, &b.cohort, &b.candidate, &b.candidate_id)
        && (&a.interviewer, &a.stage) == (&b.interviewer, &b.stage)
}

type CardKey = (String, String, String);

/// Cards and ratings that the file does not have yet, on their way into it.
#[derive(Default)]
struct NewCards<'r> {
    cards: Vec<(Rc<str>, CardKey, &'r RatingRecord)>,
    ratings: Vec<(Rc<str>, &'r RatingRecord)>,
}

impl NewCards<'_> {
    fn write(&self, tx: &Tx) -> Result<()> {
        let columns = [
            "id",
            "candidate_id",
            "interviewer_id",
            "stage",
            "revision",
            "status",
            "submitted_at",
            "recommendation",
        ];
        let mut cards = Bulk::new(tx, "scorecards", &columns);
        let now = tx.at();
        for part in self.cards.chunks(bulk::PART) {
            cards.write(part, |values, (id, (candidate, interviewer, stage), record)| {
                values.push(&**id)?;
                values.push(candidate)?;
                values.push(interviewer)?;
                values.push(stage)?;
                values.push(1)?;
                values.push("submitted")?;
                values.push(record.submitted_at.as_ref().unwrap_or(&now))?;
                values.push(&record.recommendation)
            })?;
            tx.step(0)?;
        }
        let mut ratings = Bulk::new(tx, "ratings", &["scorecard_id", "criterion", "value", "note"]);
        for part in self.ratings.chunks(bulk::PART) {
            ratings.write(part, |values, (card, record)| {
                values.push(&**card)?;
                values.push(&record.criterion)?;
                values.push(record.score)?;
                values.push(&record.note)
            })?;
            tx.step(part.len())?;
        }
        Ok(())
    }
}

/// Newest submitted revision by candidate, interviewer and stage.
fn cards(conn: &Connection) -> Result<HashMap<CardKey, Rc<str>>> {
    let mut statement = conn.prepare_cached(include_str!("select_cards.sql"))?;
    let cards = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?)))?;
    Ok(cards.collect::<rusqlite::Result<_>>()?)
}

/// Who a card is about: a seller's candidate, or a candidate by id or name.
struct Subjects {
    of_sellers: HashMap<String, Vec<sellers::SpellIds>>,
    by_id: HashMap<String, String>,
}

impl Subjects {
    fn load(names: &Names, planned: &[Planned<RatingRecord>]) -> Result<Self> {
        let conn = names.tx.conn;
        let sql = "SELECT coalesce(external_id, name), id FROM candidates ORDER BY id DESC";
        // Most files name sellers alone.
        let by_id = if planned.iter().all(|planned| planned.record.seller.is_some()) {
            HashMap::new()
        } else {
            super::names::map(conn, sql)?
        };
        Ok(Self { of_sellers: sellers::ids(conn)?, by_id })
    }

    fn candidate(&mut self, names: &Names, record: &RatingRecord) -> Result<String> {
        if let Some(seller) = &record.seller {
            // A person hired twice was rated for the class that the row names, else for the first.
            let spells = self.of_sellers.get(seller).map_or(&[][..], Vec::as_slice);
            let of_class = spells
                .iter()
                .find(|spell| record.cohort.is_some() && spell.cohort.as_deref() == record.cohort.as_deref());
            if let Some(spell) = of_class.or(spells.first()) {
                return Ok(spell.candidate_id.clone());
            }
            let stub = sellers::insert_stub(names, seller, record.cohort.as_deref())?;
            let id = stub.candidate_id.clone();
            self.of_sellers.insert(seller.clone(), vec![stub]);
            return Ok(id);
        }
        let Some(key) = record.candidate_id.as_ref().or(record.candidate.as_ref()) else {
            return Err(Error::Store("a rating names nobody".into()));
        };
        if let Some(id) = self.by_id.get(key) {
            return Ok(id.clone());
        }
        let cohort = record.cohort.as_deref().map(|name| names.cohort(name, None, None)).transpose()?;
        let candidate = Candidate {
            external_id: record.candidate_id.as_deref(),
            name: record.candidate.as_deref().unwrap_or(key),
            cohort_id: cohort.as_deref(),
            ..Candidate::default()
        };
        let id = candidates::insert(names.tx, &candidate)?;
        self.by_id.insert(key.clone(), id.clone());
        Ok(id)
    }
}

/// All ratings of submitted cards as import records, keyed as the plan keys them.
pub(super) fn known(conn: &Connection) -> Result<HashMap<crate::model::RatingKey, RatingRecord>> {
    let records = records(conn, &Hidden::default())?;
    Ok(records.into_iter().map(|record| (Known::rating_key(&record), record)).collect())
}

/// All ratings of submitted cards that are not hidden, as import records.
pub(super) fn records(conn: &Connection, hidden: &Hidden) -> Result<Vec<RatingRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let shown = |row: &Row| {
        let is_hidden = hidden.card(row.get_ref("scorecard_id")?.as_str()?);
        Ok(if is_hidden { None } else { Some(record(row)?) })
    };
    let records = statement.query_map([], shown)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(records.into_iter().flatten().collect())
}

fn record(row: &Row) -> rusqlite::Result<RatingRecord> {
    let seller: Option<String> = row.get("seller")?;
    let name: String = row.get("candidate")?;
    Ok(RatingRecord {
        candidate_id: row.get::<_, Option<String>>("candidate_id")?.filter(|_| seller.is_none()),
        candidate: seller.is_none().then_some(name),
        seller,
        cohort: row.get("cohort")?,
        stage: row.get::<_, Option<String>>("stage")?.filter(|stage| !stage.is_empty()),
        interviewer: row.get("interviewer")?,
        criterion: row.get("criterion")?,
        score: row.get("value")?,
        note: row.get("note")?,
        recommendation: row.get("recommendation")?,
        submitted_at: row.get("submitted_at")?,
    })
}

impl Store {
    /// Number of submitted cards.
    pub fn submitted_cards(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM scorecards WHERE status = 'submitted'";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }
}
