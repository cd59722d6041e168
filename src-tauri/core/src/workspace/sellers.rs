//! The list of all sellers: found by name, narrowed and put in order, and changed several at a time.
//! Never in the order of how they did.

use super::cohorts::unknown;
use super::fold::folded;
use super::roles::refuse;
use super::slip::nearly_named;
use super::{Action, Workspace};
use crate::Result;
use crate::model::{
    Moment, SellerAsk, SellerChange, SellerColumn, SellerLine, SellerStanding, counted_until, days_to_months,
};
use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// How many sellers answer to what is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SellerList {
    /// Answer to what is asked.
    pub count: u32,
    /// In the workspace.
    pub total: u32,
    /// Managers, by name.
    pub managers: Vec<String>,
}

/// All sellers as of one moment of the file, ready to be asked.
#[derive(Debug)]
pub struct Sellers {
    /// By hire date, undated ones last, then by id.
    lines: Vec<SellerLine>,
    /// Name and id in small letters, in the order of `lines`.
    folded: Vec<(String, String)>,
    managers: Vec<String>,
    /// Places in `lines` that answered what was asked last: pages of one list are asked for in a row.
    last: Mutex<Option<(SellerAsk, Arc<Vec<u32>>)>>,
}

impl Sellers {
    fn new(mut lines: Vec<SellerLine>, as_of: Option<NaiveDate>) -> Self {
        for line in &mut lines {
            stand(line, as_of);
        }
        lines.sort_unstable_by(|a, b| {
            (a.hired_on.is_none(), a.hired_on, &a.external_id, &a.id).cmp(&(
                b.hired_on.is_none(),
                b.hired_on,
                &b.external_id,
                &b.id,
            ))
        });
        let names = lines.iter().map(|line| (folded(&line.name), folded(&line.external_id)));
        let managers: BTreeSet<&String> = lines.iter().filter_map(|line| line.manager.as_ref()).collect();
        Self {
            folded: names.collect(),
            managers: managers.into_iter().cloned().collect(),
            lines,
            last: Mutex::default(),
        }
    }

    /// How many answer.
    pub fn list(&self, ask: &SellerAsk) -> SellerList {
        SellerList {
            count: self.answering(ask).len() as u32,
            total: self.lines.len() as u32,
            managers: self.managers.clone(),
        }
    }

    /// Those that answer, in order, from the place `from` on, at most `most`.
    pub fn rows(&self, ask: &SellerAsk, from: u32, most: u32) -> Vec<SellerLine> {
        let places = self.answering(ask);
        places
            .iter()
            .skip(from as usize)
            .take(most as usize)
            .map(|place| self.lines[*place as usize].clone())
            .collect()
    }

    /// Ids of those that answer, in order.
    pub fn ids(&self, ask: &SellerAsk) -> Vec<String> {
        self.answering(ask).iter().map(|place| self.lines[*place as usize].id.clone()).collect()
    }

    /// Those whose name or id holds the folded text: names that begin with it first, at most `most`.
    pub(super) fn named(&self, text: &str, most: usize) -> Vec<&SellerLine> {
        let mut found: Vec<usize> = (0..self.lines.len()).filter(|place| self.holds(*place, text)).collect();
        found.sort_by_key(|place| (!self.folded[*place].0.starts_with(text), &self.folded[*place]));
        self.lines_at(&found, most)
    }

    /// Those whose name holds the folded text but for a slip, at most `most`.
    pub(super) fn nearly_named(&self, text: &str, most: usize) -> Vec<&SellerLine> {
        let all = (0..self.lines.len()).into_par_iter();
        let mut found: Vec<usize> = all.filter(|place| nearly_named(&self.folded[*place].0, text)).collect();
        found.sort_by_key(|place| &self.folded[*place]);
        self.lines_at(&found, most)
    }

    fn lines_at(&self, places: &[usize], most: usize) -> Vec<&SellerLine> {
        places.iter().take(most).map(|place| &self.lines[*place]).collect()
    }

    fn holds(&self, place: usize, text: &str) -> bool {
        let (name, id) = &self.folded[place];
        name.contains(text) || id.contains(text)
    }

    fn answering(&self, ask: &SellerAsk) -> Arc<Vec<u32>> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, places)) = last.as_ref().filter(|(asked, _)| asked == ask) {
            return Arc::clone(places);
        }
        let places = Arc::new(self.find(ask));
        *last = Some((ask.clone(), Arc::clone(&places)));
        places
    }

    fn find(&self, ask: &SellerAsk) -> Vec<u32> {
        let text = folded(ask.text.trim());
        let same = |asked: &Option<String>, own: &Option<String>| asked.is_none() || asked == own;
        let wanted = |place: &u32| {
            let line = &self.lines[*place as usize];
            same(&ask.role, &line.role_key)
                && same(&ask.cohort, &line.cohort_id)
                && same(&ask.manager, &line.manager)
                && ask.standing.is_none_or(|standing| standing == line.standing)
                && self.holds(*place as usize, &text)
        };
        let mut places: Vec<u32> = (0..self.lines.len() as u32).filter(wanted).collect();
        if ask.sort != SellerColumn::HiredOn {
            // Stable: those who are alike stay by hire date.
            places.sort_by(|a, b| self.compare(ask.sort, *a as usize, *b as usize));
        }
        if ask.descending {
            places.reverse();
            // What nobody said stands last, whatever the order.
            let known = places.iter().copied().filter(|place| self.is_known(ask.sort, *place as usize));
            let unknown = places.iter().copied().filter(|place| !self.is_known(ask.sort, *place as usize));
            return known.chain(unknown).collect();
        }
        places
    }

    fn compare(&self, column: SellerColumn, a: usize, b: usize) -> Ordering {
        let (first, second) = (&self.lines[a], &self.lines[b]);
        let text = |a: &Option<String>, b: &Option<String>| (a.is_none(), a).cmp(&(b.is_none(), b));
        match column {
            SellerColumn::Name => self.folded[a].0.cmp(&self.folded[b].0),
            SellerColumn::ExternalId => self.folded[a].1.cmp(&self.folded[b].1),
            SellerColumn::Role => text(&first.role, &second.role),
            SellerColumn::Cohort => text(&first.cohort, &second.cohort),
            SellerColumn::Manager => text(&first.manager, &second.manager),
            SellerColumn::Territory => text(&first.territory, &second.territory),
            SellerColumn::Source => text(&first.source, &second.source),
            SellerColumn::EndedOn => {
                (first.ended_on.is_none(), first.ended_on).cmp(&(second.ended_on.is_none(), second.ended_on))
            }
            SellerColumn::HiredOn => a.cmp(&b),
            SellerColumn::Tenure => {
                let (a, b) = (first.tenure_months, second.tenure_months);
                a.is_none().cmp(&b.is_none()).then(a.unwrap_or(0.0).total_cmp(&b.unwrap_or(0.0)))
            }
        }
    }

    fn is_known(&self, column: SellerColumn, place: usize) -> bool {
        let line = &self.lines[place];
        match column {
            SellerColumn::Name | SellerColumn::ExternalId => true,
            SellerColumn::Role => line.role.is_some(),
            SellerColumn::Cohort => line.cohort.is_some(),
            SellerColumn::Manager => line.manager.is_some(),
            SellerColumn::Territory => line.territory.is_some(),
            SellerColumn::Source => line.source.is_some(),
            SellerColumn::EndedOn => line.ended_on.is_some(),
            SellerColumn::HiredOn => line.hired_on.is_some(),
            SellerColumn::Tenure => line.tenure_months.is_some(),
        }
    }
}

/// Tells tenure and standing as of a day; without one every exit has been.
fn stand(line: &mut SellerLine, as_of: Option<NaiveDate>) {
    let Some(hired) = line.hired_on else { return };
    if as_of.is_some_and(|as_of| hired > as_of) {
        line.standing = SellerStanding::ToCome;
        return;
    }
    let ended = line.ended_on.filter(|ended| as_of.is_none_or(|as_of| *ended <= as_of));
    line.standing = if ended.is_some() { SellerStanding::Left } else { SellerStanding::Here };
    let until = counted_until(line.ended_on, line.moved_on, as_of);
    line.tenure_months =
        until.filter(|until| *until >= hired).map(|until| days_to_months((until - hired).num_days()));
}

impl Workspace {
    /// All sellers, as of the as-of date of the history.
    pub fn sellers(&self, as_of: Option<NaiveDate>) -> Result<Sellers> {
        Ok(Sellers::new(self.store.seller_lines()?, as_of))
    }

    /// Changes the same of several sellers, as one action.
    pub fn change_sellers(&mut self, moment: &Moment, ids: &[String], change: &SellerChange) -> Result<()> {
        let trimmed = |text: &Option<String>| text.as_ref().map(|text| text.trim().to_owned());
        let change = SellerChange {
            cohort: change.cohort.clone(),
            manager: trimmed(&change.manager),
            territory: trimmed(&change.territory),
            source: trimmed(&change.source),
        };
        let what = match &change {
            SellerChange { cohort: Some(cohort), .. } => {
                let cohorts = self.cohorts()?;
                let to = cohorts.iter().find(|each| each.id.as_ref() == Some(cohort));
                let to = to.ok_or_else(|| refuse("cohort", "Choose the cohort that they are moved to."))?;
                if to.role.is_none() {
                    return Err(refuse("cohort", format!("{} has no role yet. Give it one first.", to.name)));
                }
                format!("Move to {}", to.name)
            }
            SellerChange { manager: Some(_), .. } => "Manager".into(),
            SellerChange { territory: Some(_), .. } => "Territory".into(),
            SellerChange { source: Some(_), .. } => "Source".into(),
            _ => return Ok(()),
        };
        let who = match ids {
            [] => return Ok(()),
            [one] => self.seller(one)?.name,
            several => {
                let known = self.store.seller_ids()?;
                if let Some(unknown_id) = several.iter().find(|id| !known.contains(*id)) {
                    return Err(unknown("seller", unknown_id));
                }
                format!("{} sellers", several.len())
            }
        };
        let action = Action { name: "seller_change", title: format!("{what}: {who}") };
        self.write(moment, &action, |tx| tx.change_sellers(ids, &change))
    }
}
