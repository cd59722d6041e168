//! Who may read which card yet: the one rule for pages, figures, exports and the cli.
//! Never holds a mark.

use crate::Result;
use crate::store::Tx;
use rusqlite::{Connection, named_params};
use std::collections::HashSet;

/// Submitted cards that somebody may not read yet; empty for the owner.
#[derive(Debug, Default)]
pub(in crate::store) struct Hidden {
    cards: HashSet<String>,
    sellers: HashSet<String>,
    /// Candidate, interviewer and stage: revisions of one card count once.
    counted: HashSet<(String, String, String)>,
}

/// What is hidden, where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Where {
    /// Row by row.
    Rows,
    /// In figures: of people who were hired, as others are in none. Whatever a figure rests on may be read card by card, so
    /// that no mark can be reckoned back from it.
    Figures,
}

/// What is hidden from the interviewer at the desk; none = the owner, from whom nothing is.
pub(in crate::store) fn hidden(conn: &Connection, desk: Option<&str>, place: Where) -> Result<Hidden> {
    let mut hidden = Hidden::default();
    let Some(desk) = desk else { return Ok(hidden) };
    let mut statement = conn.prepare_cached(include_str!("select_hidden.sql"))?;
    let mut rows = statement.query(named_params! { ":desk": desk })?;
    while let Some(row) = rows.next()? {
        let seller: Option<String> = row.get("seller_id")?;
        if place == Where::Figures && seller.is_none() {
            continue;
        }
        let candidate: String = row.get("candidate_id")?;
        hidden.counted.insert((candidate, row.get("interviewer_id")?, row.get("stage")?));
        hidden.cards.insert(row.get("id")?);
        hidden.sellers.extend(seller);
    }
    Ok(hidden)
}

/// The cards that an interviewer at the desk may read, before something is taken back or done again.
pub(in crate::store) struct Sight(HashSet<String>);

impl Sight {
    /// What the interviewer at the desk sees as things are; none = the owner, who sees all.
    pub fn of(conn: &Connection, desk: Option<&str>) -> Result<Self> {
        let Some(_) = desk else { return Ok(Self(HashSet::new())) };
        let hidden = hidden(conn, desk, Where::Rows)?;
        let mut statement = conn.prepare_cached("SELECT id FROM scorecards WHERE status = 'submitted'")?;
        let ids = statement.query_map([], |row| row.get(0))?;
        let ids = ids.collect::<rusqlite::Result<Vec<String>>>()?;
        Ok(Self(ids.into_iter().filter(|id| !hidden.card(id)).collect()))
    }

    /// Whether the step since then, at the same desk, hides a card that could be read: the own one would be filled again
    /// after a look at it.
    pub fn is_narrowed(&self, conn: &Connection, desk: Option<&str>) -> Result<bool> {
        Ok(hidden(conn, desk, Where::Rows)?.any_of(&self.0))
    }
}

impl Hidden {
    /// Whether one of these cards is hidden.
    pub fn any_of(&self, cards: &HashSet<String>) -> bool {
        !self.cards.is_disjoint(cards)
    }

    /// Whether the card of that id is hidden.
    pub fn card(&self, id: &str) -> bool {
        self.cards.contains(id)
    }

    /// Whether something about the seller of that id is hidden; then the overall score is too, which sums it up.
    pub fn seller(&self, id: &str) -> bool {
        self.sellers.contains(id)
    }

    /// Cards, each once whatever its revisions.
    pub fn count(&self) -> u32 {
        self.counted.len() as u32
    }
}

impl Tx<'_> {
    /// How many cards are hidden from the interviewer at the desk as things are now; none at the desk = the owner.
    pub fn hidden_cards(&self, desk: Option<&str>) -> Result<u32> {
        Ok(hidden(self.conn, desk, Where::Rows)?.count())
    }
}
