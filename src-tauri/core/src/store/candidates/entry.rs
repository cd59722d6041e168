//! A candidate as people enter one: the whole form, and who became a seller.

use crate::Result;
use crate::model::CandidateEntry;
use crate::store::{Store, Tx};
use rusqlite::{Connection, Row, named_params};

/// A candidate and what stands around it.
#[derive(Debug, Clone, PartialEq)]
pub struct CandidateKept {
    /// What was entered; always with an id.
    pub entry: CandidateEntry,
    /// Id of the seller that the candidate became.
    pub seller: Option<String>,
    /// Submitted cards, each once whatever its revisions.
    pub cards: u32,
}

impl Tx<'_> {
    /// Keeps a candidate, new or changed; answers the id.
    pub fn keep_candidate(&self, entry: &CandidateEntry) -> Result<String> {
        let id = entry.id.clone().unwrap_or_else(|| self.ids.next());
        self.conn.prepare_cached(include_str!("upsert_entry.sql"))?.execute(named_params! {
            ":id": id, ":external_id": entry.external_id, ":name": entry.name, ":email": entry.email,
            ":cohort_id": entry.cohort, ":stage": entry.stage, ":source": entry.source,
            ":years_experience": entry.years_experience, ":years_industry": entry.years_industry,
            ":decision": entry.decision, ":applied_on": entry.applied_on, ":decided_on": entry.decided_on,
            ":rock_star": entry.rock_star, ":rock_star_reason": entry.rock_star_reason,
        })?;
        Ok(id)
    }

    /// Deletes a candidate with the scorecards; one who is a seller is refused by the schema.
    pub fn delete_candidate(&self, id: &str) -> Result<()> {
        for sql in [
            "DELETE FROM ratings WHERE scorecard_id IN (SELECT id FROM scorecards WHERE candidate_id = ?1)",
            "DELETE FROM scorecards WHERE candidate_id = ?1",
            "DELETE FROM candidates WHERE id = ?1",
        ] {
            self.conn.prepare_cached(sql)?.execute([id])?;
        }
        Ok(())
    }
}

/// The candidates of a cohort, or the one of an id.
fn entries(conn: &Connection, cohort: Option<&str>, candidate: Option<&str>) -> Result<Vec<CandidateKept>> {
    let mut statement = conn.prepare_cached(include_str!("select_entries.sql"))?;
    let kept = |row: &Row| {
        Ok(CandidateKept {
            entry: CandidateEntry {
                id: row.get("id")?,
                external_id: row.get("external_id")?,
                name: row.get("name")?,
                email: row.get("email")?,
                cohort: row.get::<_, Option<String>>("cohort_id")?.unwrap_or_default(),
                stage: row.get("stage")?,
                source: row.get("source")?,
                years_experience: row.get("years_experience")?,
                years_industry: row.get("years_industry")?,
                decision: row.get("decision")?,
                applied_on: row.get("applied_on")?,
                decided_on: row.get("decided_on")?,
                rock_star: row.get("rock_star")?,
                rock_star_reason: row.get("rock_star_reason")?,
            },
            seller: row.get("seller")?,
            cards: row.get("cards")?,
        })
    };
    let entries = statement.query_map(named_params! { ":cohort": cohort, ":candidate": candidate }, kept)?;
    Ok(entries.collect::<rusqlite::Result<_>>()?)
}

impl Store {
    /// The candidates of a cohort by name, sellers too.
    pub fn candidate_entries(&self, cohort: &str) -> Result<Vec<CandidateKept>> {
        entries(&self.conn, Some(cohort), None)
    }

    /// One candidate; none when there is none.
    pub fn candidate_entry(&self, id: &str) -> Result<Option<CandidateKept>> {
        Ok(entries(&self.conn, None, Some(id))?.pop())
    }

    /// Ids of the candidates with that id, name or id of the application.
    pub fn candidates_named(&self, id_or_name: &str) -> Result<Vec<String>> {
        let sql = "SELECT id FROM candidates WHERE id = ?1 OR name = ?1 OR external_id = ?1 ORDER BY id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let ids = statement.query_map([id_or_name], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether another candidate for the role of that cohort has this id of the application already.
    pub fn candidate_id_taken(
        &self,
        external_id: &str,
        cohort: &str,
        by_other_than: Option<&str>,
    ) -> Result<bool> {
        let mut statement = self.conn.prepare_cached(include_str!("select_taken.sql"))?;
        let parameters =
            named_params! { ":external_id": external_id, ":cohort_id": cohort, ":but": by_other_than };
        Ok(statement.query_row(parameters, |row| row.get(0))?)
    }
}
