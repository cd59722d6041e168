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
    /// record goes. Refused, with the reason, when both have outcomes of a month or a card of one interviewer and stage,
    /// and at an interviewer's desk when it would show hidden cards.
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
        let desk = self.blind_desk().map(ToOwned::to_owned);
        self.write(moment, &action, |tx| {
            let hidden = tx.hidden_cards(desk.as_deref())?;
            match (&keep.seller, &other.seller) {
                (Some((_, keep)), Some((_, other))) if is_rehire => tx.join_spells(keep, other)?,
                _ => tx.absorb(&keep, &other)?,
            }
            if tx.hidden_cards(desk.as_deref())? < hidden {
                let message = format!(
                    "Merging {} and {} would show you cards that are hidden until yours is in. Submit your card first, or leave the merge to the owner.",
                    keep.name, other.name
                );
                return Err(no(message));
            }
            Ok(())
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
        for (record, spells, instead) in [(keep, own, other), (other, others, keep)] {
            if spells.iter().all(|spell| spell.hired_on.is_none()) {
                let message = format!(
                    "{} is known by id only, without a first day. Keep the other one instead: {}.",
                    record.name, instead.name
                );
                return Err(no(message));
            }
            if spells.iter().any(|spell| spell.hired_on.is_none()) {
                let message = format!(
                    "An employment of {} has no first day, so it can’t be told whether they overlap. Enter it first.",
                    record.name
                );
                return Err(no(message));
            }
        }
        let mut all: Vec<&Spell> = own.iter().chain(others).collect();
        all.sort_by_key(|spell| spell.hired_on);
        for pair in all.windows(2) {
            let (Some(first_day), ended) = (pair[1].hired_on, pair[0].ended_on) else { continue };
            if ended.is_none_or(|ended| first_day < ended) {
                let until = ended.map_or_else(|| "still there".into(), |day| format!("there until {day}"));
                let message = format!(
                    "{} and {} overlap: one was {until} when the other started on {first_day}. If one person was entered twice, keep the record with the cards and outcomes and delete the other, which goes with all it holds; else they are two people, or a day is wrong.",
                    keep.name, other.name
                );
                return Err(no(message));
            }
        }
        for (one, two) in own.iter().flat_map(|one| others.iter().map(move |two| (one, two))) {
            self.no_month_shared(keep, other, (&one.seller, &two.seller))?;
            if let Some((interviewer, at)) = self.card_shared((&one.candidate, &two.candidate))? {
                let message = format!(
                    "{interviewer} rated {} and {}{at}. A file of scorecards names person, stage and interviewer, so two such cards of one person could not be told apart in it. If one is a draft, delete it; else leave the two records as they are.",
                    keep.name, other.name
                );
                return Err(no(message));
            }
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
        if let Some(((one, _), (two, _))) = keep.seller.as_ref().zip(other.seller.as_ref()) {
            self.no_month_shared(keep, other, (one, two))?;
        }
        if let Some((interviewer, at)) = self.card_shared((&keep.candidate, &other.candidate))? {
            let message = format!(
                "{interviewer} rated both {} and {}{at}. Two cards can’t become one. If one is a draft, delete it; else leave the two records as they are.",
                keep.name, other.name
            );
            return Err(no(message));
        }
        Ok(())
    }

    fn no_month_shared(
        &self,
        keep: &PersonRecord,
        other: &PersonRecord,
        sellers: (&str, &str),
    ) -> Result<()> {
        let Some(month) = self.store.shared_month(sellers.0, sellers.1)? else { return Ok(()) };
        let message = format!(
            "{} and {} both have outcomes in {month}. Delete one of them first.",
            keep.name, other.name
        );
        Err(no(message))
    }

    /// An interviewer who rated both at one stage, and the stage in words.
    fn card_shared(&self, candidates: (&str, &str)) -> Result<Option<(String, String)>> {
        let shared = self.store.shared_card(candidates.0, candidates.1)?;
        let at = |stage: String| if stage.is_empty() { stage } else { format!(" in {stage}") };
        Ok(shared.map(|(interviewer, stage)| (interviewer, at(stage))))
    }
}

fn no(message: String) -> Error {
    refuse("other", message)
}
