//! The snapshot that analysis reads: the whole workspace in plain structs, in a fixed order.

use super::{Store, outcomes, processes, quarters, roles, selection_counts, settings};
use crate::Result;
use crate::model::{
    Cohort, ExitKind, History, Leave, Money, Origins, Outcome, Outcomes, ProcessVersion, Rating, Seller,
};
use rusqlite::{Connection, Row};
use std::collections::HashMap;

impl Store {
    /// The snapshot as the file is now.
    pub fn history(&self) -> Result<History> {
        self.read(history)
    }
}

fn history(conn: &Connection) -> Result<History> {
    let (roles, role_at) = index(roles::all(conn)?.into_iter().map(|(_, role)| (role.key.clone(), role)));
    let (versions, version_at) = versions(conn, &role_at)?;
    let (cohorts, cohort_at) = cohorts(conn, &role_at, &version_at)?;
    let (sellers, seller_at) = sellers(conn, &role_at, &cohort_at)?;
    let (outcomes, origins) = outcomes_of(conn, &seller_at, sellers.len())?;
    let all_sellers: u32 = conn.query_row("SELECT count(*) FROM sellers", [], |row| row.get(0))?;
    Ok(History {
        settings: settings::settings(conn)?,
        outcomes,
        origins,
        ratings: ratings(conn, &seller_at)?,
        selection_counts: selection_counts::records(conn)?,
        quarters: quarters::records(conn)?,
        sales_items: settings::sales_items(conn)?,
        undated_sellers: all_sellers - sellers.len() as u32,
        roles,
        versions,
        cohorts,
        sellers,
    })
}

type Index = HashMap<String, usize>;

/// Values in order, and the place of each by name.
fn index<T>(named: impl Iterator<Item = (String, T)>) -> (Vec<T>, Index) {
    let (names, values): (Vec<String>, Vec<T>) = named.unzip();
    (values, names.into_iter().enumerate().map(|(place, name)| (name, place)).collect())
}

fn versions(conn: &Connection, role_at: &Index) -> Result<(Vec<ProcessVersion>, Index)> {
    let kept = processes::all(conn)?.into_iter().map(|kept| {
        let role = role_at.get(&kept.role).copied().unwrap_or_default();
        (kept.id, ProcessVersion { role, ..kept.version })
    });
    Ok(index(kept))
}

fn cohorts(conn: &Connection, role_at: &Index, version_at: &Index) -> Result<(Vec<Cohort>, Index)> {
    let mut statement = conn.prepare_cached(include_str!("cohorts/select_history.sql"))?;
    let cohort = |row: &Row| {
        let id: String = row.get("id")?;
        let version: Option<String> = row.get("version_id")?;
        let cohort = Cohort {
            id: id.clone(),
            name: row.get("name")?,
            role: role_at.get(&row.get::<_, String>("role")?).copied().unwrap_or_default(),
            version: version.and_then(|id| version_at.get(&id).copied()),
            label: row.get("label")?,
            headcount_goal: row.get("headcount_goal")?,
        };
        Ok((id, cohort))
    };
    let cohorts = statement.query_map([], cohort)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(index(cohorts.into_iter()))
}

fn sellers(conn: &Connection, role_at: &Index, cohort_at: &Index) -> Result<(Vec<Seller>, Index)> {
    let mut leaves = leaves(conn)?;
    let mut statement = conn.prepare_cached(include_str!("sellers/select_history.sql"))?;
    let seller = |row: &Row| {
        let id: String = row.get("id")?;
        let cohort: Option<String> = row.get("cohort_id")?;
        let kind: Option<String> = row.get("exit_kind")?;
        let ended: Option<chrono::NaiveDate> = row.get("ended_on")?;
        let moved: Option<chrono::NaiveDate> = row.get("moved_on")?;
        // A spell that ended by a change of role is censored there, not an exit.
        let by_transfer = kind.as_deref() == Some("transfer");
        let exit_kind = match kind.as_deref() {
            Some("voluntary") => Some(ExitKind::Voluntary),
            Some("involuntary") => Some(ExitKind::Involuntary),
            Some("other") => Some(ExitKind::Other),
            _ => None,
        };
        let seller = Seller {
            id: id.clone(),
            external_id: row.get("external_id")?,
            name: row.get("name")?,
            role: role_at.get(&row.get::<_, String>("role")?).copied().unwrap_or_default(),
            cohort: cohort.and_then(|id| cohort_at.get(&id).copied()),
            hired_on: row.get("hired_on")?,
            ended_on: ended.filter(|_| !by_transfer),
            exit_kind,
            moved_on: if by_transfer { moved.into_iter().chain(ended).min() } else { moved },
            leaves: leaves.remove(&id).unwrap_or_default(),
            overall_score: row.get("overall_score")?,
            rock_star: row.get("rock_star")?,
            years_experience: row.get("years_experience")?,
            years_industry: row.get("years_industry")?,
            source: row.get("source")?,
            manager: row.get("manager")?,
        };
        Ok((id, seller))
    };
    let sellers = statement.query_map([], seller)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(index(sellers.into_iter()))
}

fn leaves(conn: &Connection) -> Result<HashMap<String, Vec<Leave>>> {
    let mut by_seller: HashMap<String, Vec<Leave>> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT seller_id, from_date, to_date FROM leaves ORDER BY from_date, id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        by_seller.entry(row.get(0)?).or_default().push(Leave { from: row.get(1)?, to: row.get(2)? });
    }
    Ok(by_seller)
}

/// Outcomes come by seller id; they are put in the order of the sellers, and the origins of their pipeline with them.
fn outcomes_of(conn: &Connection, seller_at: &Index, sellers: usize) -> Result<(Outcomes, Vec<Origins>)> {
    let mut origins = Vec::new();
    let mut by_seller: Vec<Vec<Outcome>> = vec![Vec::new(); sellers];
    let mut statement = conn.prepare_cached(include_str!("outcomes/select_history.sql"))?;
    let mut rows = statement.query([])?;
    let mut last = (String::new(), None);
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        if last.0 != id {
            last = (id.to_owned(), seller_at.get(id).copied());
        }
        let Some(place) = last.1 else { continue };
        let money = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(Money));
        let month = outcomes::month(row.get(1)?);
        by_seller[place].push(Outcome {
            month,
            quota: money(2)?,
            full_quota: money(3)?,
            closed: money(4)?,
            on_leave: row.get(5)?,
        });
        if row.get(6)? {
            origins.push(Origins {
                seller: place,
                month,
                inbound: money(7)?,
                self_sourced: money(8)?,
                bdr: money(9)?,
                partner: money(10)?,
                bdr_credited: money(11)?,
            });
        }
        count += 1;
    }
    let mut columns = Outcomes::with_capacity(count);
    for months in by_seller {
        for outcome in months {
            columns.push(outcome);
        }
        columns.end_seller();
    }
    origins.sort_by_key(|origins| (origins.seller, origins.month));
    Ok((columns, origins))
}

fn ratings(conn: &Connection, seller_at: &Index) -> Result<Vec<Rating>> {
    let mut statement = conn.prepare_cached(include_str!("scorecards/select_history.sql"))?;
    let mut rows = statement.query([])?;
    let mut ratings = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        if let Some(seller) = seller_at.get(&id) {
            ratings.push(Rating {
                seller: *seller,
                interviewer: row.get(1)?,
                criterion: row.get(2)?,
                value: row.get(3)?,
            });
        }
    }
    ratings.sort_by(|a: &Rating, b: &Rating| {
        let order = (a.seller, &a.criterion, &a.interviewer).cmp(&(b.seller, &b.criterion, &b.interviewer));
        order.then_with(|| a.value.map(f64::to_bits).cmp(&b.value.map(f64::to_bits)))
    });
    Ok(ratings)
}
