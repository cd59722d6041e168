//! Two records of one person made one: a rehire, or what came by id before the person did.
//! Refuses whatever would need a choice between two values.

use super::cohorts::unknown;
use super::roles::refuse;
use super::{Action, Workspace};
use crate::model::Moment;
use crate::store::{PersonRecord, Spell};
use crate::{Error, Result};

impl Workspace {
    /// Makes one person of two records, each named by the id of a seller or of a candidate.
    ///
    /// Two sellers with first days become spells of one person under the id of `keep`, if their spells don't overlap.
    /// Of a seller known by id only, or of a candidate who is no seller, outcomes and cards move to `keep`, and the
    /// record goes. Refused, with the reason, when both have outcomes of a month or a card of one interviewer and stage.
    pub fn merge_sellers(&mut self, moment: &Moment, keep: &str, other: &str) -> Result<()> {
        let record = |id: &str| self.store.person_record(id)?.ok_or_else(|| unknown("seller", id));
        let (keep, other) = (record(keep)?, record(other)?);
        if keep.candidate == other.candidate {
            return Err(no(format!("{} is one record already. Choose two.", keep.name)));
        }
        let spells = |of: &PersonRecord| match &of.seller {
            Some((_, external_id)) => self.store.spells(external_id),
            None => Ok(Vec::new()),
        };
        let (own, others) = (spells(&keep)?, spells(&other)?);
        let is_rehire = others.iter().any(|spell| spell.hired_on.is_some());
        if is_rehire {
            self.can_join(&keep, &other, &own, &others)?;
        } else {
            self.can_absorb(&keep, &other)?;
        }
        let action =
            Action { name: "seller_merge", title: format!("Merge of {} and {}", keep.name, other.name) };
        self.write(moment, &action, |tx| match (&keep.seller, &other.seller) {
            (Some((_, keep)), Some((_, other))) if is_rehire => tx.join_spells(keep, other),
            _ => tx.absorb(&keep, &other),
        })
    }

    /// Two sellers as spells of one.
    fn can_join(
        &self,
        keep: &PersonRecord,
        other: &PersonRecord,
        own: &[Spell],
        others: &[Spell],
    ) -> Result<()> {
        let Some((_, external_id)) = &keep.seller else {
            let message =
                format!("{} is a seller and {} is not. Keep the seller instead.", other.name, keep.name);
            return Err(no(message));
        };
        if other.seller.as_ref().is_some_and(|(_, id)| id == external_id) {
            return Err(no(format!("{} and {} are spells of one person already.", keep.name, other.name)));
        }
        let mut all: Vec<&Spell> = own.iter().chain(others).collect();
        if all.iter().any(|spell| spell.hired_on.is_none()) {
            let message = format!(
                "When did {} start? Without a first day it can’t be told whether they overlap.",
                keep.name
            );
            return Err(no(message));
        }
        all.sort_by_key(|spell| spell.hired_on);
        for pair in all.windows(2) {
            let (Some(first_day), ended) = (pair[1].hired_on, pair[0].ended_on) else { continue };
            if ended.is_none_or(|ended| first_day < ended) {
                let until = ended.map_or_else(|| "still there".into(), |day| format!("there until {day}"));
                let message = format!(
                    "{} and {} overlap: one was {until} when the other started on {first_day}. They are two people, or a day is wrong.",
                    keep.name, other.name
                );
                return Err(no(message));
            }
        }
        for (one, two) in own.iter().flat_map(|one| others.iter().map(move |two| (one, two))) {
            self.nothing_shared(
                keep,
                other,
                (&one.candidate, &two.candidate),
                Some((&one.seller, &two.seller)),
            )?;
        }
        Ok(())
    }

    /// A record that goes, its outcomes and cards moved over.
    fn can_absorb(&self, keep: &PersonRecord, other: &PersonRecord) -> Result<()> {
        if other.seller.is_some() && keep.seller.is_none() {
            let message = format!(
                "{} is known as a seller and {} is not. Keep the seller instead.",
                other.name, keep.name
            );
            return Err(no(message));
        }
        if other.cohort.is_some() && other.cohort != keep.cohort {
            let message = format!(
                "{} and {} belong to different cohorts: two applications stay two records.",
                keep.name, other.name
            );
            return Err(no(message));
        }
        let sellers = keep.seller.as_ref().zip(other.seller.as_ref());
        let sellers = sellers.map(|((one, _), (two, _))| (one.as_str(), two.as_str()));
        self.nothing_shared(keep, other, (&keep.candidate, &other.candidate), sellers)
    }

    fn nothing_shared(
        &self,
        keep: &PersonRecord,
        other: &PersonRecord,
        candidates: (&str, &str),
        sellers: Option<(&str, &str)>,
    ) -> Result<()> {
        let both = format!("{} and {}", keep.name, other.name);
        if let Some((one, two)) = sellers
            && let Some(month) = self.store.shared_month(one, two)?
        {
            return Err(no(format!("{both} both have outcomes in {month}. Delete one of them first.")));
        }
        if let Some((interviewer, stage)) = self.store.shared_card(candidates.0, candidates.1)? {
            let at = if stage.is_empty() { String::new() } else { format!(" in {stage}") };
            let message = format!("{interviewer} rated both {both}{at}. Two cards can’t become one.");
            return Err(no(message));
        }
        Ok(())
    }
}

fn no(message: String) -> Error {
    refuse("other", message)
}
