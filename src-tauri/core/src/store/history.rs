//! The snapshot that analysis reads: the whole workspace in plain structs, in a fixed order.

use super::{
    Store, outcomes, processes, quarters, roles, sales_items, scorecards, selection_counts, settings,
};
use crate::model::{Cohort, ExitKind, History, Leave, Outcomes, ProcessVersion, Role, Seller};
use crate::{Error, Result};
use chrono::NaiveDate;
use rusqlite::types::{FromSqlError, ValueRef};
use rusqlite::{Connection, Row};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

impl Store {
    /// The snapshot as the file is now, without what is hidden from the interviewer at the desk; none = the owner.
    pub fn history(&self, desk: Option<&str>) -> Result<History> {
        self.read(|conn| history(conn, self.second_reader(conn).as_ref(), desk))
    }
}

/// With a second reader of the same state the great tables are read side by side: sellers here, ratings there, and parts of
/// the outcomes by whoever is free.
fn history(conn: &Connection, second: Option<&Mutex<Connection>>, desk: Option<&str>) -> Result<History> {
    let hidden = &scorecards::hidden(conn, desk, scorecards::Where::Figures)?;
    let parts = outcomes::Parts::of(conn)?;
    let with_marks =
        |conn: &Connection| -> Result<_> { Ok((scorecards::marks(conn, hidden)?, parts.read(conn)?)) };
    let with_known = |conn: &Connection| -> Result<_> {
        let known = known(conn, hidden)?;
        let origins = outcomes::origins(conn, &known.seller_at)?;
        Ok((known, origins, parts.read(conn)?))
    };
    let (here, there) = match second {
        None => (with_known(conn), with_marks(conn)),
        Some(second) => std::thread::scope(|scope| {
            let there = scope.spawn(|| with_marks(&second.lock().unwrap_or_else(PoisonError::into_inner)));
            let here = with_known(conn);
            let stopped = |_| Err(Error::Store("the second reader stopped".into()));
            (here, there.join().unwrap_or_else(stopped))
        }),
    };
    let ((known, origins, mut columns), (marks, others)) = (here?, there?);
    columns.extend(others);
    let seller_at = &known.seller_at;
    let (outcomes, ratings) =
        rayon::join(|| outcomes::by_seller(&columns, seller_at), || marks.of_sellers(seller_at));
    Ok(History { outcomes, origins, ratings, for_owner: desk.is_none(), ..known.history })
}

/// Everything but outcomes and ratings, and the place of each seller by id.
struct Known {
    history: History,
    seller_at: Index,
}

fn known(conn: &Connection, hidden: &scorecards::Hidden) -> Result<Known> {
    let (roles, role_at) = index(roles::all(conn)?.into_iter().map(|(_, role)| (role.key.clone(), role)));
    let (versions, version_at) = versions(conn, &role_at)?;
    let (mut cohorts, cohort_at) = cohorts(conn, &role_at, &version_at)?;
    let (mut sellers, seller_at) = sellers(conn, &role_at, &cohort_at)?;
    order_cohorts(&mut cohorts, &mut sellers, &roles);
    for seller in sellers.iter_mut().filter(|seller| hidden.seller(&seller.id)) {
        seller.overall_score = None;
    }
    let all_sellers: u32 = conn.query_row("SELECT count(*) FROM sellers", [], |row| row.get(0))?;
    let history = History {
        settings: settings::settings(conn)?,
        outcomes: Outcomes::default(),
        origins: Vec::new(),
        ratings: Vec::new(),
        selection_counts: selection_counts::records(conn)?,
        quarters: quarters::records(conn)?,
        sales_items: sales_items::all(conn)?,
        hidden_cards: hidden.count(),
        for_owner: false,
        undated_sellers: all_sellers - sellers.len() as u32,
        roles,
        versions,
        cohorts,
        sellers,
    };
    Ok(Known { history, seller_at })
}

/// Places in the history by id.
pub(super) type Index = HashMap<String, usize>;

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

/// By role, then by first hire, those without one last, then by name.
fn order_cohorts(cohorts: &mut Vec<Cohort>, sellers: &mut [Seller], roles: &[Role]) {
    let mut first_hire = vec![None; cohorts.len()];
    for seller in sellers.iter() {
        if let Some(cohort) = seller.cohort {
            let first: &mut Option<NaiveDate> = &mut first_hire[cohort];
            *first = Some(first.map_or(seller.hired_on, |first| first.min(seller.hired_on)));
        }
    }
    let mut order: Vec<usize> = (0..cohorts.len()).collect();
    order.sort_by_key(|place| {
        let (cohort, first) = (&cohorts[*place], first_hire[*place]);
        (&roles[cohort.role].key, first.is_none(), first, &cohort.name)
    });
    let mut place_of = vec![0; cohorts.len()];
    order.iter().enumerate().for_each(|(place, before)| place_of[*before] = place);
    for seller in sellers {
        seller.cohort = seller.cohort.map(|cohort| place_of[cohort]);
    }
    *cohorts = order.into_iter().map(|place| cohorts[place].clone()).collect();
}

fn sellers(conn: &Connection, role_at: &Index, cohort_at: &Index) -> Result<(Vec<Seller>, Index)> {
    let (mut leaves, moves) = (leaves(conn)?, moves(conn)?);
    let mut statement = conn.prepare_cached(include_str!("sellers/select_history.sql"))?;
    // By position: of a hundred thousand rows the names of the columns alone take longer than the values.
    let seller = |row: &Row| {
        let id: String = row.get(0)?;
        let cohort = row.get_ref(4)?.as_str_or_null()?.and_then(|id| cohort_at.get(id).copied());
        let kind = row.get_ref(7)?.as_str_or_null()?;
        let ended = day(row.get_ref(6)?)?;
        let moved = moves.get(&id).copied();
        // A spell that ended by a change of role is censored there, not an exit.
        let by_transfer = kind == Some("transfer");
        let exit_kind = match kind {
            Some("voluntary") => Some(ExitKind::Voluntary),
            Some("involuntary") => Some(ExitKind::Involuntary),
            Some("other") => Some(ExitKind::Other),
            _ => None,
        };
        let seller = Seller {
            external_id: row.get(1)?,
            name: row.get(2)?,
            role: role_at.get(row.get_ref(3)?.as_str()?).copied().unwrap_or_default(),
            cohort,
            hired_on: day(row.get_ref(5)?)?.unwrap_or_default(),
            ended_on: ended.filter(|_| !by_transfer),
            exit_kind,
            moved_on: if by_transfer { moved.into_iter().chain(ended).min() } else { moved },
            leaves: leaves.remove(&id).unwrap_or_default(),
            overall_score: row.get(8)?,
            rock_star: row.get(9)?,
            years_experience: row.get(10)?,
            years_industry: row.get(11)?,
            source: row.get(12)?,
            manager: row.get(13)?,
            id: id.clone(),
        };
        Ok((row.get::<_, u32>(14)?, id, seller))
    };
    let mut sellers = statement.query_map([], seller)?.collect::<rusqlite::Result<Vec<_>>>()?;
    // SQLite takes twice as long over it.
    sellers.sort_unstable_by(|(spell, _, a), (other, _, b)| {
        (a.hired_on, &a.external_id, spell).cmp(&(b.hired_on, &b.external_id, other))
    });
    Ok(index(sellers.into_iter().map(|(_, id, seller)| (id, seller))))
}

/// A day as the schema keeps it, YYYY-MM-DD; the general parser takes longer than all else of a seller together.
pub(super) fn day(value: ValueRef) -> rusqlite::Result<Option<NaiveDate>> {
    let Some(text) = value.as_str_or_null()? else { return Ok(None) };
    let number = |range| text.get(range).and_then(|digits: &str| digits.parse::<u32>().ok());
    let parts = number(0..4).zip(number(5..7)).zip(number(8..10));
    let day = parts.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year as i32, month, day));
    day.map(Some).ok_or_else(|| FromSqlError::Other(format!("“{text}” is no day").into()).into())
}

/// Day of the first transfer to another role or promotion, by seller.
pub(super) fn moves(conn: &Connection) -> Result<HashMap<String, NaiveDate>> {
    let sql = "SELECT seller_id, min(on_date) FROM transfers WHERE kind IN ('transfer', 'promotion') GROUP BY seller_id";
    let mut statement = conn.prepare_cached(sql)?;
    let moves = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(moves.collect::<rusqlite::Result<_>>()?)
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
