//! A seller as people enter it: the whole form, with its leaves and moves.

use crate::Result;
use crate::model::{Leave, Move, SellerEntry};
use crate::store::candidates::{self, Candidate};
use crate::store::{Store, Tx};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};

impl Tx<'_> {
    /// Keeps a seller, new or changed; answers its id.
    pub fn keep_seller(&self, entry: &SellerEntry) -> Result<String> {
        let candidate = Candidate {
            name: &entry.name,
            cohort_id: entry.cohort.as_deref(),
            source: entry.source.as_deref(),
            years_experience: entry.years_experience,
            years_industry: entry.years_industry,
            decision: Some("hired"),
            rock_star: entry.rock_star,
            rock_star_reason: entry.rock_star_reason.as_deref(),
            ..Candidate::default()
        };
        let role: Option<String> =
            entry.cohort.as_ref().map(|id| role_of(self.conn, id)).transpose()?.flatten();
        let candidate = Candidate { role_id: role.as_deref(), ..candidate };
        let known = entry.id.as_deref().map(|id| candidate_of(self.conn, id)).transpose()?.flatten();
        let candidate_id = match known {
            Some(id) => {
                candidates::replace(self, &id, &candidate)?;
                id
            }
            None => candidates::insert(self, &candidate)?,
        };
        let id = entry.id.clone().unwrap_or_else(|| self.ids.next());
        self.conn.prepare_cached(include_str!("upsert_entry.sql"))?.execute(named_params! {
            ":id": id, ":candidate_id": candidate_id, ":external_id": entry.external_id, ":cohort_id": entry.cohort,
            ":hired_on": entry.hired_on, ":ended_on": entry.ended_on, ":exit_kind": entry.exit_kind,
            ":exit_reason": entry.exit_reason, ":regretted": entry.regretted, ":manager": entry.manager,
            ":territory": entry.territory,
        })?;
        self.keep_leaves_and_moves(&id, entry)?;
        Ok(id)
    }

    /// Makes the seller of a candidate, in the candidate's cohort; answers the seller's id.
    pub fn hire(&self, candidate: &str, external_id: &str, hired_on: NaiveDate) -> Result<String> {
        let id = self.ids.next();
        self.conn.prepare_cached(include_str!("insert_hired.sql"))?.execute(named_params! {
            ":id": id, ":candidate_id": candidate, ":external_id": external_id, ":hired_on": hired_on,
        })?;
        let sql = "UPDATE candidates SET decision = 'hired', rev = rev + 1 WHERE id = ?1 AND decision IS NOT 'hired'";
        self.conn.prepare_cached(sql)?.execute([candidate])?;
        Ok(id)
    }

    /// Rows that stay as they are are not touched, so that the history holds only what changed.
    fn keep_leaves_and_moves(&self, seller: &str, entry: &SellerEntry) -> Result<()> {
        if leaves(self.conn, seller)? != entry.leaves {
            self.conn.prepare_cached("DELETE FROM leaves WHERE seller_id = ?1")?.execute([seller])?;
            let sql = "INSERT INTO leaves (id, seller_id, from_date, to_date) VALUES (?1, ?2, ?3, ?4)";
            for leave in &entry.leaves {
                self.conn.prepare_cached(sql)?.execute((self.ids.next(), seller, leave.from, leave.to))?;
            }
        }
        if moves(self.conn, seller)? != entry.moves {
            self.conn.prepare_cached("DELETE FROM transfers WHERE seller_id = ?1")?.execute([seller])?;
            let sql =
                "INSERT INTO transfers (id, seller_id, on_date, kind, detail) VALUES (?1, ?2, ?3, ?4, ?5)";
            for to in &entry.moves {
                self.conn.prepare_cached(sql)?.execute((
                    self.ids.next(),
                    seller,
                    to.on,
                    &to.kind,
                    &to.detail,
                ))?;
            }
        }
        Ok(())
    }

    /// Deletes a seller with the candidate, the scorecards and the outcomes.
    pub fn delete_seller(&self, id: &str) -> Result<()> {
        let Some(candidate) = candidate_of(self.conn, id)? else { return Ok(()) };
        for table in ["outcomes", "leaves", "transfers"] {
            self.conn.prepare_cached(&format!("DELETE FROM {table} WHERE seller_id = ?1"))?.execute([id])?;
        }
        self.conn.prepare_cached("DELETE FROM sellers WHERE id = ?1")?.execute([id])?;
        self.delete_candidate(&candidate)
    }
}

fn role_of(conn: &Connection, cohort: &str) -> Result<Option<String>> {
    let sql = "SELECT role_id FROM cohorts WHERE id = ?1";
    Ok(conn.query_row(sql, [cohort], |row| row.get(0)).optional()?.flatten())
}

fn candidate_of(conn: &Connection, seller: &str) -> Result<Option<String>> {
    let sql = "SELECT candidate_id FROM sellers WHERE id = ?1";
    Ok(conn.query_row(sql, [seller], |row| row.get(0)).optional()?)
}

fn leaves(conn: &Connection, seller: &str) -> Result<Vec<Leave>> {
    let sql = "SELECT from_date, to_date FROM leaves WHERE seller_id = ?1 ORDER BY from_date, id";
    let mut statement = conn.prepare_cached(sql)?;
    let leaves = statement.query_map([seller], |row| Ok(Leave { from: row.get(0)?, to: row.get(1)? }))?;
    Ok(leaves.collect::<rusqlite::Result<_>>()?)
}

fn moves(conn: &Connection, seller: &str) -> Result<Vec<Move>> {
    let sql = "SELECT on_date, kind, detail FROM transfers WHERE seller_id = ?1 ORDER BY on_date, id";
    let mut statement = conn.prepare_cached(sql)?;
    let moves = statement
        .query_map([seller], |row| Ok(Move { on: row.get(0)?, kind: row.get(1)?, detail: row.get(2)? }))?;
    Ok(moves.collect::<rusqlite::Result<_>>()?)
}

impl Store {
    /// One seller as it is entered; none when there is none.
    pub fn seller_entry(&self, id: &str) -> Result<Option<SellerEntry>> {
        let (leaves, moves) = (leaves(&self.conn, id)?, moves(&self.conn, id)?);
        let mut statement = self.conn.prepare_cached(include_str!("select_entry.sql"))?;
        let entry = statement.query_row([id], |row| {
            Ok(SellerEntry {
                id: row.get("id")?,
                external_id: row.get("external_id")?,
                name: row.get("name")?,
                cohort: row.get("cohort_id")?,
                hired_on: row.get("hired_on")?,
                ended_on: row.get("ended_on")?,
                exit_kind: row.get("exit_kind")?,
                exit_reason: row.get("exit_reason")?,
                regretted: row.get("regretted")?,
                manager: row.get("manager")?,
                territory: row.get("territory")?,
                source: row.get("source")?,
                years_experience: row.get("years_experience")?,
                years_industry: row.get("years_industry")?,
                rock_star: row.get("rock_star")?,
                rock_star_reason: row.get("rock_star_reason")?,
                leaves,
                moves,
            })
        });
        Ok(entry.optional()?)
    }

    /// Whether another seller has this id of the person already. A rehire keeps the id of the spells before.
    pub fn external_id_taken(&self, external_id: &str, by_other_than: Option<&str>) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM sellers WHERE external_id = ?1 AND id IS NOT ?2 AND external_id IS NOT (SELECT external_id FROM sellers WHERE id = ?2))";
        Ok(self.conn.query_row(sql, (external_id, by_other_than), |row| row.get(0))?)
    }
}
