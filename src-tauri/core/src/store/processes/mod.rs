//! Selection processes, their versions, stages, questions, evidence and criteria.

use super::Store;
use super::names::{Names, map};
use super::tx::Tx;
use crate::Result;
use crate::model::{Criterion, Expectation, Planned, ProcessVersion, Stage, Standing, VersionRecord};
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

/// A version of which only the name is known yet.
pub(super) fn insert_stub(tx: &Tx, key: &str, role_id: &str) -> Result<String> {
    let process = process_of(tx, role_id)?;
    let id = tx.ids.next();
    let sql =
        "INSERT INTO process_versions (id, process_id, key, title, import_id) VALUES (?1, ?2, ?3, ?3, ?4)";
    tx.conn.prepare_cached(sql)?.execute((&id, process, key, tx.import_id))?;
    Ok(id)
}

/// The role's process; made when it has none.
fn process_of(tx: &Tx, role_id: &str) -> Result<String> {
    let sql = "SELECT id FROM processes WHERE role_id = ?1 ORDER BY id";
    let mut statement = tx.conn.prepare_cached(sql)?;
    if let Some(row) = statement.query([role_id])?.next()? {
        return Ok(row.get(0)?);
    }
    let id = tx.ids.next();
    let sql = "INSERT INTO processes (id, role_id, name, import_id) SELECT ?1, id, name, ?3 FROM roles WHERE id = ?2";
    tx.conn.prepare_cached(sql)?.execute((&id, role_id, tx.import_id))?;
    Ok(id)
}

pub(super) fn apply(names: &Names, planned: &[Planned<VersionRecord>]) -> Result<()> {
    let tx = names.tx;
    for VersionRecord { version, role } in
        planned.iter().filter(|p| p.standing != Standing::Unchanged).map(|p| &p.record)
    {
        let role_id = names.role(role)?;
        let Some(id) = names.version(&version.key, Some(&role_id))? else { continue };
        tx.conn.prepare_cached(include_str!("update_version.sql"))?.execute(named_params! {
            ":id": id, ":process_id": process_of(tx, &role_id)?, ":title": version.title, ":in_force_from": version.from,
            ":threshold": version.threshold, ":scale_low": version.scale.0, ":scale_high": version.scale.1,
            ":reason": version.expectation.reason, ":expected_effect": version.expectation.effect,
            ":measure": version.expectation.measure, ":review_on": version.expectation.review_on,
        })?;
        delete_parts(tx, &id)?;
        insert_parts(tx, &id, version)?;
    }
    Ok(())
}

fn delete_parts(tx: &Tx, version_id: &str) -> Result<()> {
    let anchors = "DELETE FROM anchors WHERE criterion_id IN (SELECT id FROM criteria WHERE version_id = ?1)";
    tx.conn.prepare_cached(anchors)?.execute([version_id])?;
    for table in ["criteria", "questions", "required_evidence", "stages"] {
        tx.conn
            .prepare_cached(&format!("DELETE FROM {table} WHERE version_id = ?1"))?
            .execute([version_id])?;
    }
    Ok(())
}

fn insert_parts(tx: &Tx, version_id: &str, version: &ProcessVersion) -> Result<()> {
    let mut stage_ids: HashMap<&str, String> = HashMap::new();
    for (position, stage) in version.stages.iter().enumerate() {
        let id = tx.ids.next();
        tx.conn.prepare_cached(include_str!("insert_stage.sql"))?.execute(named_params! {
            ":id": id, ":version_id": version_id, ":position": position as i64, ":key": stage.key, ":kind": stage.kind,
            ":panel": stage.panel, ":import_id": tx.import_id,
        })?;
        stage_ids.insert(&stage.key, id);
    }
    for (table, keys) in [("questions", &version.questions), ("required_evidence", &version.evidence)] {
        let sql = format!(
            "INSERT INTO {table} (id, version_id, position, key, import_id) VALUES (?1, ?2, ?3, ?4, ?5)"
        );
        for (position, key) in keys.iter().enumerate() {
            tx.conn.prepare_cached(&sql)?.execute((
                tx.ids.next(),
                version_id,
                position as i64,
                key,
                tx.import_id,
            ))?;
        }
    }
    for (position, criterion) in version.criteria.iter().enumerate() {
        let id = tx.ids.next();
        let stage = criterion.stage.as_deref().and_then(|key| stage_ids.get(key));
        tx.conn.prepare_cached(include_str!("insert_criterion.sql"))?.execute(named_params! {
            ":id": id, ":version_id": version_id, ":stage_id": stage, ":position": position as i64,
            ":key": criterion.key, ":name": criterion.name, ":weight": criterion.weight,
            ":predictor_type": criterion.predictor_type, ":import_id": tx.import_id,
        })?;
        let sql = "INSERT INTO anchors (id, criterion_id, position, wording, import_id) VALUES (?1, ?2, ?3, ?4, ?5)";
        for (position, wording) in criterion.anchors.iter().enumerate() {
            tx.conn.prepare_cached(sql)?.execute((
                tx.ids.next(),
                &id,
                position as i64,
                wording,
                tx.import_id,
            ))?;
        }
    }
    Ok(())
}

/// A version with its id and its role's key; `version.role` is not set.
#[derive(Debug)]
pub(super) struct KeptVersion {
    pub id: String,
    pub role: String,
    pub version: ProcessVersion,
}

/// All versions by role, start and key.
pub(super) fn all(conn: &Connection) -> Result<Vec<KeptVersion>> {
    let mut stages = stages(conn)?;
    let mut criteria = criteria(conn)?;
    let mut questions = keys_by_version(conn, "questions")?;
    let mut evidence = keys_by_version(conn, "required_evidence")?;
    let mut statement = conn.prepare_cached(include_str!("select_versions.sql"))?;
    let versions = statement.query_map([], |row| {
        let id: String = row.get("id")?;
        let version = ProcessVersion {
            key: row.get("key")?,
            role: 0,
            title: row.get("title")?,
            from: row.get("in_force_from")?,
            stages: stages.remove(&id).unwrap_or_default(),
            criteria: criteria.remove(&id).unwrap_or_default(),
            questions: questions.remove(&id).unwrap_or_default(),
            evidence: evidence.remove(&id).unwrap_or_default(),
            threshold: row.get("threshold")?,
            scale: (row.get("scale_low")?, row.get("scale_high")?),
            expectation: Expectation {
                reason: row.get("reason")?,
                effect: row.get("expected_effect")?,
                measure: row.get("measure")?,
                review_on: row.get("review_on")?,
            },
        };
        Ok(KeptVersion { id, role: row.get("role")?, version })
    })?;
    Ok(versions.collect::<rusqlite::Result<_>>()?)
}

fn stages(conn: &Connection) -> Result<HashMap<String, Vec<Stage>>> {
    let mut by_version: HashMap<String, Vec<Stage>> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT version_id, key, kind, panel FROM stages ORDER BY version_id, position")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stage = Stage { key: row.get(1)?, kind: row.get(2)?, panel: row.get(3)? };
        by_version.entry(row.get(0)?).or_default().push(stage);
    }
    Ok(by_version)
}

fn criteria(conn: &Connection) -> Result<HashMap<String, Vec<Criterion>>> {
    let mut anchors: HashMap<String, Vec<String>> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT criterion_id, wording FROM anchors ORDER BY criterion_id, position")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        anchors.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut by_version: HashMap<String, Vec<Criterion>> = HashMap::new();
    let mut statement = conn.prepare_cached(include_str!("select_criteria.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get("id")?;
        let criterion = Criterion {
            key: row.get("key")?,
            name: row.get("name")?,
            weight: row.get("weight")?,
            predictor_type: row.get("predictor_type")?,
            stage: row.get("stage")?,
            anchors: anchors.remove(&id).unwrap_or_default(),
        };
        by_version.entry(row.get("version_id")?).or_default().push(criterion);
    }
    Ok(by_version)
}

fn keys_by_version(conn: &Connection, table: &str) -> Result<HashMap<String, Vec<String>>> {
    let mut by_version: HashMap<String, Vec<String>> = HashMap::new();
    let mut statement =
        conn.prepare(&format!("SELECT version_id, key FROM {table} ORDER BY version_id, position"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        by_version.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(by_version)
}

/// Keys of the versions that a cohort with hires uses.
pub(super) fn frozen(conn: &Connection) -> Result<Vec<String>> {
    Ok(map::<String>(conn, include_str!("select_frozen.sql"))?.into_keys().collect())
}

impl Tx<'_> {
    /// Keeps a version, new or changed.
    pub fn keep_version(&self, record: &VersionRecord) -> Result<()> {
        let planned = Planned { row: 0, record: record.clone(), standing: Standing::Update };
        apply(&Names::load(self)?, &[planned])
    }

    /// Deletes a version; one that a cohort names is refused by the schema.
    pub fn delete_version(&self, key: &str) -> Result<()> {
        let Some(id) = map::<String>(self.conn, "SELECT key, id FROM process_versions")?.remove(key) else {
            return Ok(());
        };
        delete_parts(self, &id)?;
        self.conn.prepare_cached("DELETE FROM process_versions WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

impl Store {
    /// All versions by role and start, each with whether it is frozen: a cohort was hired through it.
    pub fn version_records(&self) -> Result<Vec<(VersionRecord, bool)>> {
        let frozen = frozen(&self.conn)?;
        let record = |kept: KeptVersion| {
            let is_frozen = frozen.contains(&kept.version.key);
            (VersionRecord { version: kept.version, role: kept.role }, is_frozen)
        };
        Ok(all(&self.conn)?.into_iter().map(record).collect())
    }
}
