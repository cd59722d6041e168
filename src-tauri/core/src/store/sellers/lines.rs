//! All sellers as lines of a list, and one change of several of them.

use crate::Result;
use crate::model::{SellerChange, SellerLine, SellerStanding};
use crate::store::{Store, Tx};
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

impl Store {
    /// Ids of all sellers.
    pub fn seller_ids(&self) -> Result<HashSet<String>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM sellers")?;
        let ids = statement.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// All sellers, archived cohorts' and undated ones too, in no order. Standing and tenure are not told here.
    pub fn seller_lines(&self) -> Result<Vec<SellerLine>> {
        self.read(lines)
    }
}

fn lines(conn: &Connection) -> Result<Vec<SellerLine>> {
    let (roles, cohorts) = (roles(conn)?, cohorts(conn)?);
    let moves = super::super::history::moves(conn)?;
    let mut statement = conn.prepare_cached(include_str!("select_lines.sql"))?;
    // By position, as for the history: there may be a hundred thousand.
    let lines = statement.query_map([], |row| {
        let cohort_id: Option<String> = row.get(4)?;
        let cohort = cohort_id.as_ref().and_then(|id| cohorts.get(id));
        let role_id: Option<String> = row.get(3)?;
        let role =
            role_id.as_ref().or(cohort.and_then(|cohort| cohort.1.as_ref())).and_then(|id| roles.get(id));
        let id: String = row.get(0)?;
        Ok(SellerLine {
            moved_on: moves.get(&id).copied(),
            id,
            external_id: row.get(1)?,
            name: row.get(2)?,
            role: role.map(|role| role.1.clone()),
            role_key: role.map(|role| role.0.clone()),
            cohort: cohort.map(|cohort| cohort.0.clone()),
            cohort_id,
            hired_on: super::super::history::day(row.get_ref(5)?)?,
            ended_on: super::super::history::day(row.get_ref(6)?)?,
            exit_kind: row.get(7)?,
            tenure_months: None,
            standing: SellerStanding::Undated,
            manager: row.get(8)?,
            territory: row.get(9)?,
            source: row.get(10)?,
        })
    })?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

/// Key and name by id.
fn roles(conn: &Connection) -> Result<HashMap<String, (String, String)>> {
    let mut statement = conn.prepare_cached("SELECT id, key, name FROM roles")?;
    let roles = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(roles.collect::<rusqlite::Result<_>>()?)
}

/// Name and the role's id by id.
fn cohorts(conn: &Connection) -> Result<HashMap<String, (String, Option<String>)>> {
    let mut statement = conn.prepare_cached("SELECT id, name, role_id FROM cohorts")?;
    let cohorts = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(cohorts.collect::<rusqlite::Result<_>>()?)
}

impl Tx<'_> {
    /// Changes the same of several sellers; a blank text becomes none.
    pub fn change_sellers(&self, ids: &[String], change: &SellerChange) -> Result<()> {
        let of_seller = |column: &str| {
            format!(
                "UPDATE sellers SET {column} = nullif(?2, ''), rev = rev + 1 WHERE id = ?1 AND {column} IS NOT nullif(?2, '')"
            )
        };
        let texts = [
            (of_seller("manager"), &change.manager),
            (of_seller("territory"), &change.territory),
            (include_str!("update_source.sql").to_owned(), &change.source),
            (include_str!("move_seller.sql").to_owned(), &change.cohort),
            (include_str!("move_candidate.sql").to_owned(), &change.cohort),
        ];
        for (sql, text) in &texts {
            let Some(text) = text else { continue };
            let mut statement = self.conn.prepare_cached(sql)?;
            for id in ids {
                statement.execute((id, text))?;
            }
        }
        Ok(())
    }
}
