//! Cohorts and their sellers, as they are entered.

use super::fold::folded;
use super::kept_title::kept_title;
use super::roles::{blank_is_none, filled, refuse, years_of_a_life};
use super::{Action, Workspace};
use crate::model::{CohortEntry, Leave, Moment, Move, RoleEntry, SellerEntry};
use crate::{Error, Result};
use chrono::NaiveDate;

/// Days ahead of today on which somebody may start or leave.
const MOST_DAYS_AHEAD: u64 = 731;

impl Workspace {
    /// All cohorts by name, archived ones too.
    pub fn cohorts(&self) -> Result<Vec<CohortEntry>> {
        self.store.cohort_entries()
    }

    /// Keeps a cohort; answers its id.
    pub fn keep_cohort(&mut self, moment: &Moment, entry: CohortEntry) -> Result<String> {
        let entry = self.cohort_as_kept(entry)?;
        let action = Action { name: "cohort_keep", title: title(&entry) };
        self.write(moment, &action, |tx| tx.keep_cohort(&entry))
    }

    /// Keeps a cohort and the new role that it was hired for as one action; answers the cohort's id.
    pub fn keep_cohort_with_role(
        &mut self,
        moment: &Moment,
        entry: CohortEntry,
        role: RoleEntry,
    ) -> Result<String> {
        let (role, _) = self.role_as_kept(role, true).map_err(of_the_role)?;
        let entry = self.cohort_as_kept(CohortEntry { role: Some(role.key.clone()), ..entry })?;
        let title = format!("{}, new role: {}", title(&entry), role.name);
        self.write(moment, &Action { name: "cohort_keep", title }, |tx| {
            tx.keep_role(&role)?;
            tx.keep_cohort(&entry)
        })
    }

    /// The form as it will be kept, or why it can't be.
    fn cohort_as_kept(&self, entry: CohortEntry) -> Result<CohortEntry> {
        let name = filled("name", &entry.name, "The name")?;
        let entry = CohortEntry {
            name,
            role: blank_is_none(entry.role),
            version: blank_is_none(entry.version),
            label: blank_is_none(entry.label),
            ..entry
        };
        let cohorts = self.cohorts()?;
        if cohorts.iter().any(|other| other.name == entry.name && other.id != entry.id) {
            return Err(refuse(
                "name",
                format!("There is a cohort {} already. Choose another name.", entry.name),
            ));
        }
        let Some(role) = &entry.role else {
            return Err(refuse("role", "Choose the role that the cohort was hired for."));
        };
        let before = cohorts.iter().find(|other| other.id.is_some() && other.id == entry.id);
        let moved = before.and_then(|before| before.role.as_ref()).filter(|before| *before != role);
        if let (Some(before), Some(id)) = (moved, &entry.id)
            && !self.store.people(id)?.is_empty()
        {
            let message =
                format!("Its people were hired as {before}. Move them to a cohort of {role} instead.");
            return Err(refuse("role", message));
        }
        if let Some(version) = &entry.version {
            let versions = self.store.version_records()?;
            let of_role = versions.iter().any(|(kept, _)| kept.version.key == *version && kept.role == *role);
            if !of_role {
                return Err(refuse("version", format!("{version} is no process version of {role}.")));
            }
        }
        Ok(entry)
    }

    /// Deletes a cohort that nobody belongs to.
    pub fn delete_cohort(&mut self, moment: &Moment, id: &str) -> Result<()> {
        let cohorts = self.cohorts()?;
        let cohort = cohorts
            .iter()
            .find(|cohort| cohort.id.as_deref() == Some(id))
            .ok_or_else(|| unknown("cohort", id))?;
        let people = self.store.people(id)?.len();
        if people > 0 {
            let message = format!(
                "{} stays: {people} people belong to it. Archive it, or move them to another cohort first.",
                cohort.name
            );
            return Err(refuse("id", message));
        }
        let action = Action { name: "cohort_delete", title: format!("Deletion of cohort {}", cohort.name) };
        self.write(moment, &action, |tx| tx.delete_cohort(id))
    }

    /// One seller.
    pub fn seller(&self, id: &str) -> Result<SellerEntry> {
        self.store.seller_entry(id)?.ok_or_else(|| unknown("seller", id))
    }

    /// Keeps sellers, new or changed, as one action; answers their ids.
    pub fn keep_sellers(&mut self, moment: &Moment, entries: Vec<SellerEntry>) -> Result<Vec<String>> {
        let entries = entries.into_iter().map(seller).collect::<Result<Vec<_>>>()?;
        let cohorts = self.cohorts()?;
        let mut ids = std::collections::BTreeSet::new();
        let latest = moment.at.date_naive() + chrono::Days::new(MOST_DAYS_AHEAD);
        for entry in &entries {
            if let Some(day) = entry.hired_on.into_iter().chain(entry.ended_on).find(|day| *day > latest) {
                let message =
                    format!("{}: {day} lies more than two years ahead. Is the year right?", entry.name);
                return Err(refuse("hired_on", message));
            }
            if !cohorts.iter().any(|cohort| cohort.id.is_some() && cohort.id == entry.cohort) {
                return Err(refuse("cohort", "Choose the cohort that the seller was hired in."));
            }
            let taken = self.store.external_id_taken(&entry.external_id, entry.id.as_deref())?
                && !(entry.id.is_none() && self.is_hired_again(entry)?);
            let known = entry.id.as_deref().map(|id| self.seller(id)).transpose()?;
            within_employment(entry, known.as_ref())?;
            // Spells of one person share their id already.
            let keeps_id = known.is_some_and(|known| known.external_id == entry.external_id);
            if taken || (!keeps_id && !ids.insert(&entry.external_id)) {
                let message = format!(
                    "There is a seller with the id {} already. Give {} an id of their own. To hire somebody again, use the \
                     same name and id, and a first day not before their last.",
                    entry.external_id, entry.name
                );
                return Err(refuse("external_id", message));
            }
        }
        let kept: Vec<(bool, &str)> =
            entries.iter().map(|entry| (entry.id.is_none(), &*entry.name)).collect();
        let Some(title) = kept_title("seller", "sellers", &kept) else { return Ok(Vec::new()) };
        let action = Action { name: "seller_keep", title };
        self.write(moment, &action, |tx| entries.iter().map(|entry| tx.keep_seller(entry)).collect())
    }

    /// Whether a new seller is a further spell of somebody of that name and id, whose spells are all over by then.
    fn is_hired_again(&self, entry: &SellerEntry) -> Result<bool> {
        let Some(hired_on) = entry.hired_on else { return Ok(false) };
        for spell in self.store.spells(&entry.external_id)? {
            let is_over = spell.ended_on.is_some_and(|ended_on| ended_on <= hired_on);
            if !is_over || folded(&self.seller(&spell.seller)?.name) != folded(&entry.name) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Deletes a seller with everything that belongs to the person's spell.
    pub fn delete_seller(&mut self, moment: &Moment, id: &str) -> Result<()> {
        let seller = self.seller(id)?;
        let action = Action { name: "seller_delete", title: format!("Deletion of seller {}", seller.name) };
        self.write(moment, &action, |tx| tx.delete_seller(id))
    }
}

fn title(entry: &CohortEntry) -> String {
    let verb = if entry.id.is_some() { "Change of" } else { "New" };
    format!("{verb} cohort {}", entry.name)
}

/// The refusal with its field named as the role's: the cohort in the same form has a name too.
fn of_the_role(error: Error) -> Error {
    let Error::Invalid { field, message } = error else { return error };
    let field = match field {
        "key" => "role_key",
        "name" => "role_name",
        "full_quota" => "role_full_quota",
        other => other,
    };
    Error::Invalid { field, message }
}

pub(super) fn unknown(noun: &'static str, id: &str) -> Error {
    Error::Unknown { noun, name: id.into(), hint: " It may have been deleted meanwhile.".into() }
}

/// Refuses a new leave that begins, or a new move that is, on a day outside the employment. What stood there before stays.
fn within_employment(entry: &SellerEntry, known: Option<&SellerEntry>) -> Result<()> {
    let is_there = |day: NaiveDate| {
        entry.hired_on.is_none_or(|hired| day >= hired) && entry.ended_on.is_none_or(|ended| day <= ended)
    };
    let name = &entry.name;
    let stood = |leave: &Leave| known.is_some_and(|known| known.leaves.contains(leave));
    if entry.leaves.iter().any(|leave| !is_there(leave.from) && !stood(leave)) {
        return Err(refuse("leaves", format!("A leave begins while {name} is employed.")));
    }
    let stood = |change: &Move| known.is_some_and(|known| known.moves.contains(change));
    if entry.moves.iter().any(|change| !is_there(change.on) && !stood(change)) {
        return Err(refuse("moves", format!("A move or promotion is on a day on which {name} is employed.")));
    }
    Ok(())
}

/// The form with blanks taken for what they mean, or why it can't be.
fn seller(entry: SellerEntry) -> Result<SellerEntry> {
    let name = filled("name", &entry.name, "The name")?;
    let external_id = blank_is_none(Some(entry.external_id)).unwrap_or_else(|| name.clone());
    let Some(hired_on) = entry.hired_on else {
        return Err(refuse("hired_on", format!("When did {name} start?")));
    };
    if entry.ended_on.is_some_and(|ended| ended < hired_on) {
        return Err(refuse("ended_on", format!("{name} can't have left before the first day.")));
    }
    let exit_kind = blank_is_none(entry.exit_kind);
    if exit_kind
        .as_ref()
        .is_some_and(|kind| !["voluntary", "involuntary", "other", "transfer"].contains(&kind.as_str()))
    {
        return Err(refuse("exit_kind", "An exit is voluntary, involuntary, other, or a transfer."));
    }
    if exit_kind.is_some() && entry.ended_on.is_none() {
        return Err(refuse("ended_on", format!("When did {name} leave?")));
    }
    if entry.leaves.iter().any(|leave| leave.to.is_some_and(|to| to < leave.from)) {
        return Err(refuse("leaves", "A leave can't end before it begins."));
    }
    years_of_a_life([entry.years_experience, entry.years_industry])?;
    Ok(SellerEntry {
        external_id,
        name,
        exit_kind,
        exit_reason: blank_is_none(entry.exit_reason),
        manager: blank_is_none(entry.manager),
        territory: blank_is_none(entry.territory),
        source: blank_is_none(entry.source),
        rock_star_reason: blank_is_none(entry.rock_star_reason),
        ..entry
    })
}
