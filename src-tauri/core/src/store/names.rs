//! Names of an import to ids of the workspace; what is not there yet is made as a stub.

use super::tx::Tx;
use crate::Result;
use rusqlite::Connection;
use rusqlite::types::FromSql;
use std::cell::RefCell;
use std::collections::HashMap;

/// Ids by name, for the length of one import.
#[derive(Debug)]
pub(super) struct Names<'t, 'c> {
    pub tx: &'t Tx<'c>,
    roles: RefCell<HashMap<String, String>>,
    versions: RefCell<HashMap<String, String>>,
    cohorts: RefCell<HashMap<String, CohortIds>>,
    interviewers: RefCell<HashMap<String, String>>,
}

/// A cohort's id and what is known of it.
#[derive(Debug, Clone)]
struct CohortIds {
    id: String,
    role: Option<String>,
    version: Option<String>,
}

impl<'t, 'c> Names<'t, 'c> {
    pub fn load(tx: &'t Tx<'c>) -> Result<Self> {
        let cohorts = "SELECT name, id, role_id, version_id FROM cohorts";
        let mut statement = tx.conn.prepare(cohorts)?;
        let cohorts = statement.query_map([], |row| {
            Ok((row.get(0)?, CohortIds { id: row.get(1)?, role: row.get(2)?, version: row.get(3)? }))
        })?;
        Ok(Self {
            tx,
            roles: RefCell::new(map(tx.conn, "SELECT key, id FROM roles")?),
            versions: RefCell::new(map(tx.conn, "SELECT key, id FROM process_versions")?),
            cohorts: RefCell::new(cohorts.collect::<rusqlite::Result<_>>()?),
            interviewers: RefCell::new(map(tx.conn, "SELECT key, id FROM interviewers")?),
        })
    }

    /// Id of a role by key.
    pub fn role(&self, key: &str) -> Result<String> {
        if let Some(id) = self.roles.borrow().get(key) {
            return Ok(id.clone());
        }
        let id = super::roles::insert_stub(self.tx, key)?;
        self.roles.borrow_mut().insert(key.into(), id.clone());
        Ok(id)
    }

    /// Id of a process version by key; a new one needs a role.
    pub fn version(&self, key: &str, role_id: Option<&str>) -> Result<Option<String>> {
        if let Some(id) = self.versions.borrow().get(key) {
            return Ok(Some(id.clone()));
        }
        let Some(role_id) = role_id else { return Ok(None) };
        let id = super::processes::insert_stub(self.tx, key, role_id)?;
        self.versions.borrow_mut().insert(key.into(), id.clone());
        Ok(Some(id))
    }

    /// Id of a cohort by name; role and version are filled where they were unknown.
    pub fn cohort(&self, name: &str, role_id: Option<&str>, version_id: Option<&str>) -> Result<String> {
        let known = self.cohorts.borrow().get(name).cloned();
        let Some(mut cohort) = known else {
            let id = super::cohorts::insert(self.tx, name, role_id, version_id)?;
            let ids = CohortIds {
                id: id.clone(),
                role: role_id.map(Into::into),
                version: version_id.map(Into::into),
            };
            self.cohorts.borrow_mut().insert(name.into(), ids);
            return Ok(id);
        };
        let role_new = cohort.role.is_none() && role_id.is_some();
        let version_new = cohort.version.is_none() && version_id.is_some();
        if role_new || version_new {
            cohort.role = cohort.role.or(role_id.map(Into::into));
            cohort.version = cohort.version.or(version_id.map(Into::into));
            super::cohorts::fill(self.tx, &cohort.id, cohort.role.as_deref(), cohort.version.as_deref())?;
            self.cohorts.borrow_mut().insert(name.into(), cohort.clone());
        }
        Ok(cohort.id)
    }

    /// Id of an interviewer by key.
    pub fn interviewer(&self, key: &str) -> Result<String> {
        if let Some(id) = self.interviewers.borrow().get(key) {
            return Ok(id.clone());
        }
        let id = super::interviewers::insert(self.tx, key, key)?;
        self.interviewers.borrow_mut().insert(key.into(), id.clone());
        Ok(id)
    }
}

/// Two text columns as a map.
pub(super) fn map<V: FromSql>(conn: &Connection, sql: &str) -> Result<HashMap<String, V>> {
    let mut statement = conn.prepare(sql)?;
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.collect::<rusqlite::Result<_>>()?)
}
