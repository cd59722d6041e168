//! Marks as analysis reads them: every submitted one of the people who were hired.

use super::Hidden;
use crate::Result;
use crate::model::Rating;
use rayon::slice::ParallelSliceMut;
use rusqlite::{Connection, Row};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

/// Submitted marks as the file has them, each name kept once.
#[derive(Debug, Default)]
pub(in crate::store) struct Marks {
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

/// All submitted marks of people who were hired, but those of hidden cards.
pub(in crate::store) fn marks(conn: &Connection, hidden: &Hidden) -> Result<Marks> {
    let mut cards = conn.prepare_cached(include_str!("select_history_cards.sql"))?;
    let mut ratings = conn.prepare_cached(
        "SELECT scorecard_id, criterion, value FROM ratings ORDER BY scorecard_id, criterion",
    )?;
    let (mut cards, mut ratings) = (cards.query([])?, ratings.query([])?);
    let mut marks = Marks::default();
    let mut rating = ratings.next()?;
    // Both come by the card's id.
    while let Some(card) = cards.next()? {
        let (id, seller, interviewer) = (text(card, 0)?, text(card, 1)?, text(card, 2)?);
        if hidden.card(id) {
            continue;
        }
        marks.sellers.push(seller.to_owned());
        let interviewer = marks.interviewers.place(interviewer);
        while let Some(row) = rating {
            match text(row, 0)?.cmp(id) {
                Ordering::Less => {}
                Ordering::Equal => marks.rows.push(MarkRow {
                    seller: marks.sellers.len() - 1,
                    interviewer,
                    criterion: marks.criteria.place(text(row, 1)?),
                    value: row.get(2)?,
                }),
                Ordering::Greater => break,
            }
            rating = ratings.next()?;
        }
    }
    Ok(marks)
}

fn text<'r>(row: &'r Row, column: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(column)?.as_str()?)
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
    pub(in crate::store) fn of_sellers(self, seller_at: &HashMap<String, usize>) -> Vec<Rating> {
        let at: Vec<Option<usize>> = self.sellers.iter().map(|id| seller_at.get(id).copied()).collect();
        let (criteria, interviewers) = (self.criteria.ranks(), self.interviewers.ranks());
        let key = |(place, row): (usize, &MarkRow)| {
            let names = (criteria[row.criterion] as u32, interviewers[row.interviewer] as u32);
            Some((at[row.seller]? as u32, names, row.value.map(f64::to_bits), place as u32))
        };
        let mut rows: Vec<_> = self.rows.iter().enumerate().filter_map(key).collect();
        rows.par_sort_unstable();
        let rating = |(seller, _, _, place): (u32, (u32, u32), Option<u64>, u32)| {
            let row = &self.rows[place as usize];
            Rating {
                seller: seller as usize,
                interviewer: Arc::clone(&self.interviewers.list[row.interviewer]),
                criterion: Arc::clone(&self.criteria.list[row.criterion]),
                value: row.value,
            }
        };
        rows.into_iter().map(rating).collect()
    }
}
