//! Scorecards and their ratings. Imported cards are submitted ones.

use super::candidates::{self, Candidate};
use super::names::Names;
use super::{Store, sellers};
use crate::model::{Known, Planned, Rating, RatingRecord, Standing};
use crate::{Error, Result};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;
use std::sync::Arc;

pub(super) fn apply(names: &Names, planned: &[Planned<RatingRecord>]) -> Result<()> {
    let mut subjects = Subjects::load(names)?;
    let mut cards = cards(names.tx.conn)?;
    for Planned { record, standing, .. } in
        planned.iter().filter(|planned| planned.standing != Standing::Unchanged)
    {
        let candidate = subjects.candidate(names, record)?;
        let interviewer = names.interviewer(&record.interviewer)?;
        let stage = record.stage.as_deref().unwrap_or_default();
        let key = (candidate, interviewer, stage.to_owned());
        let card = if let Some(card) = cards.get(&key) {
            card.clone()
        } else {
            let card = insert_card(names, &key, record)?;
            cards.insert(key, card.clone());
            card
        };
        let rating = (&card, &record.criterion, record.score, &record.note, names.tx.import_id);
        let sql = match standing {
            Standing::Update => include_str!("upsert_rating.sql"),
            _ => {
                "INSERT INTO ratings (scorecard_id, criterion, value, note, import_id) VALUES (?1, ?2, ?3, ?4, ?5)"
            }
        };
        names.tx.conn.prepare_cached(sql)?.execute(rating)?;
    }
    Ok(())
}

type CardKey = (String, String, String);

fn insert_card(names: &Names, key: &CardKey, record: &RatingRecord) -> Result<String> {
    let tx = names.tx;
    let id = tx.ids.next();
    let submitted_at = record.submitted_at.clone().unwrap_or_else(|| tx.at());
    tx.conn.prepare_cached(include_str!("insert_card.sql"))?.execute(named_params! {
        ":id": id, ":candidate_id": key.0, ":interviewer_id": key.1, ":stage": key.2, ":submitted_at": submitted_at,
        ":recommendation": record.recommendation, ":import_id": tx.import_id,
    })?;
    Ok(id)
}

/// Newest submitted revision by candidate, interviewer and stage.
fn cards(conn: &Connection) -> Result<HashMap<CardKey, String>> {
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
    fn load(names: &Names) -> Result<Self> {
        let conn = names.tx.conn;
        let sql = "SELECT coalesce(external_id, name), id FROM candidates ORDER BY id DESC";
        Ok(Self { of_sellers: sellers::ids(conn)?, by_id: super::names::map(conn, sql)? })
    }

    fn candidate(&mut self, names: &Names, record: &RatingRecord) -> Result<String> {
        if let Some(seller) = &record.seller {
            // A person hired twice was rated for the class that the row names, else for the first.
            let spells = self.of_sellers.get(seller).map_or(&[][..], Vec::as_slice);
            let of_class =
                spells.iter().find(|spell| record.cohort.is_some() && spell.cohort == record.cohort);
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
    let records = records(conn)?;
    Ok(records.into_iter().map(|record| (Known::rating_key(&record), record)).collect())
}

/// All ratings of submitted cards as import records.
pub(super) fn records(conn: &Connection) -> Result<Vec<RatingRecord>> {
    let mut statement = conn.prepare_cached(include_str!("select_records.sql"))?;
    let records = statement.query_map([], record)?;
    Ok(records.collect::<rusqlite::Result<_>>()?)
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

/// Submitted marks as the file has them, each name kept once.
#[derive(Debug, Default)]
pub(super) struct Marks {
    rows: Vec<MarkRow>,
    sellers: Vec<String>,
    interviewers: NameList,
    criteria: NameList,
}

/// Places of a mark's names, and its value.
#[derive(Debug)]
struct MarkRow {
    seller: usize,
    interviewer: usize,
    criterion: usize,
    value: Option<f64>,
}

/// All submitted marks of people who were hired.
pub(super) fn marks(conn: &Connection) -> Result<Marks> {
    let mut statement = conn.prepare_cached(include_str!("select_history.sql"))?;
    let mut rows = statement.query([])?;
    let mut marks = Marks::default();
    while let Some(row) = rows.next()? {
        let text = |column| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str()?);
        let seller = text(0)?;
        // Marks of one card come together.
        if marks.sellers.last().is_none_or(|last| last != seller) {
            marks.sellers.push(seller.to_owned());
        }
        marks.rows.push(MarkRow {
            seller: marks.sellers.len() - 1,
            interviewer: marks.interviewers.place(text(1)?),
            criterion: marks.criteria.place(text(2)?),
            value: row.get(3)?,
        });
    }
    Ok(marks)
}

/// Names in the order in which they came, each once.
#[derive(Debug, Default)]
struct NameList {
    list: Vec<Arc<str>>,
    at: HashMap<Arc<str>, usize>,
}

impl NameList {
    /// Place of a name; at the end when it is new.
    fn place(&mut self, name: &str) -> usize {
        self.at.get(name).copied().unwrap_or_else(|| {
            let kept: Arc<str> = name.into();
            self.list.push(Arc::clone(&kept));
            self.at.insert(kept, self.list.len() - 1);
            self.list.len() - 1
        })
    }

    /// Rank of each name in alphabetical order.
    fn ranks(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.list.len()).collect();
        order.sort_by_key(|place| &self.list[*place]);
        let mut ranks = vec![0; self.list.len()];
        order.into_iter().enumerate().for_each(|(rank, place)| ranks[place] = rank);
        ranks
    }
}

impl Marks {
    /// By seller of the history, criterion and interviewer; marks of sellers that it does not have are left out.
    pub(super) fn of_sellers(self, seller_at: &HashMap<String, usize>) -> Vec<Rating> {
        let at: Vec<Option<usize>> = self.sellers.iter().map(|id| seller_at.get(id).copied()).collect();
        let (criteria, interviewers) = (self.criteria.ranks(), self.interviewers.ranks());
        let mut rows: Vec<(usize, &MarkRow)> =
            self.rows.iter().filter_map(|row| Some((at[row.seller]?, row))).collect();
        rows.sort_unstable_by_key(|(seller, row)| {
            (*seller, criteria[row.criterion], interviewers[row.interviewer], row.value.map(f64::to_bits))
        });
        let rating = |(seller, row): (usize, &MarkRow)| Rating {
            seller,
            interviewer: Arc::clone(&self.interviewers.list[row.interviewer]),
            criterion: Arc::clone(&self.criteria.list[row.criterion]),
            value: row.value,
        };
        rows.into_iter().map(rating).collect()
    }
}

impl Store {
    /// Number of submitted cards.
    pub fn submitted_cards(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM scorecards WHERE status = 'submitted'";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }
}
