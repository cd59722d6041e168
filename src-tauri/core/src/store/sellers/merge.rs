//! Two records of one person: what the use case must know, and the two ways to make one of them.
//! Decides nothing: whether two records may be merged is the use case's.

use crate::Result;
use crate::model::Month;
use crate::store::{Store, Tx};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};

/// A record of a person: a candidate, who may be a seller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRecord {
    /// Id of the candidate.
    pub candidate: String,
    /// Name.
    pub name: String,
    /// Id of the cohort.
    pub cohort: Option<String>,
    /// Id of the seller, and the company's id of the person.
    pub seller: Option<(String, String)>,
}

/// A spell of employment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// Id of the seller.
    pub seller: String,
    /// Id of the candidate.
    pub candidate: String,
    /// First day; none = known by id only.
    pub hired_on: Option<NaiveDate>,
    /// Last day.
    pub ended_on: Option<NaiveDate>,
}

impl Store {
    /// The record of that id, of a seller or of a candidate.
    pub fn person_record(&self, id: &str) -> Result<Option<PersonRecord>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_person.sql"))?;
        let record = statement.query_row([id], |row| {
            let seller: Option<String> = row.get("seller_id")?;
            let external_id: Option<String> = row.get("external_id")?;
            Ok(PersonRecord {
                candidate: row.get("candidate_id")?,
                name: row.get("name")?,
                cohort: row.get("cohort_id")?,
                seller: seller.zip(external_id),
            })
        });
        Ok(record.optional()?)
    }

    /// The spells of a person, by first day.
    pub fn spells(&self, external_id: &str) -> Result<Vec<Spell>> {
        spells(&self.conn, external_id)
    }

    /// The first month in which both sellers have outcomes.
    pub fn shared_month(&self, one: &str, other: &str) -> Result<Option<Month>> {
        let sql = "SELECT min(month) FROM outcomes WHERE seller_id = ?1 AND month IN (SELECT month FROM outcomes WHERE seller_id = ?2)";
        let number: Option<i32> = self.conn.query_row(sql, (one, other), |row| row.get(0))?;
        Ok(number.and_then(|number| Month::new(number / 100, (number % 100) as u32)))
    }

    /// The first interviewer and stage on which both candidates have a card.
    pub fn shared_card(&self, one: &str, other: &str) -> Result<Option<(String, String)>> {
        let mut statement = self.conn.prepare_cached(include_str!("select_shared_card.sql"))?;
        Ok(statement.query_row((one, other), |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }
}

fn spells(conn: &Connection, external_id: &str) -> Result<Vec<Spell>> {
    let mut statement = conn.prepare_cached(include_str!("select_spells.sql"))?;
    let spells = statement.query_map([external_id], |row| {
        Ok(Spell {
            seller: row.get(0)?,
            candidate: row.get(1)?,
            hired_on: row.get(2)?,
            ended_on: row.get(3)?,
        })
    })?;
    Ok(spells.collect::<rusqlite::Result<_>>()?)
}

impl Tx<'_> {
    /// Makes all spells of `other` spells of `keep`, both the company's ids of a person; numbered by first day.
    pub fn join_spells(&self, keep: &str, other: &str) -> Result<()> {
        // Numbers are unique: out of the way first, then each to its place.
        let most = "SELECT max(spell) FROM sellers WHERE external_id IN (?1, ?2)";
        let most: u32 = self.conn.query_row(most, (keep, other), |row| row.get(0))?;
        let away =
            "UPDATE sellers SET external_id = ?1, spell = spell + ?3, rev = rev + 1 WHERE external_id = ?2";
        self.conn.prepare_cached(away)?.execute((keep, other, most))?;
        let spells = spells(self.conn, keep)?;
        for offset in [2 * most, 0] {
            for (place, spell) in spells.iter().enumerate() {
                let sql = "UPDATE sellers SET spell = ?2, rehire = CASE WHEN ?3 THEN 1 ELSE rehire END, rev = rev + 1 WHERE id = ?1";
                let number = offset + place as u32 + 1;
                self.conn.prepare_cached(sql)?.execute((&spell.seller, number, offset == 0 && place > 0))?;
            }
        }
        Ok(())
    }

    /// Moves cards, outcomes, leaves and moves of one record to another, fills what that one does not say, and deletes it.
    pub fn absorb(&self, keep: &PersonRecord, other: &PersonRecord) -> Result<()> {
        if let Some((from, _)) = &other.seller {
            if let Some((to, _)) = &keep.seller {
                self.conn.prepare_cached(include_str!("insert_merged_outcomes.sql"))?.execute((from, to))?;
                for table in ["leaves", "transfers"] {
                    let sql =
                        format!("UPDATE {table} SET seller_id = ?2, rev = rev + 1 WHERE seller_id = ?1");
                    self.conn.prepare_cached(&sql)?.execute((from, to))?;
                }
                let both = named_params! { ":keep": to, ":other": from };
                self.conn.prepare_cached(include_str!("fill_seller.sql"))?.execute(both)?;
            }
            self.conn.prepare_cached("DELETE FROM outcomes WHERE seller_id = ?1")?.execute([from])?;
            self.conn.prepare_cached("DELETE FROM sellers WHERE id = ?1")?.execute([from])?;
        }
        let cards = "UPDATE scorecards SET candidate_id = ?2, rev = rev + 1 WHERE candidate_id = ?1";
        self.conn.prepare_cached(cards)?.execute((&other.candidate, &keep.candidate))?;
        let both = named_params! { ":keep": keep.candidate, ":other": other.candidate };
        self.conn.prepare_cached(include_str!("fill_candidate.sql"))?.execute(both)?;
        self.delete_candidate(&other.candidate)
    }
}
