//! What leaders decided on findings, and what became of it.
//! Never about a person, as findings never are.

use super::roles::{blank_is_none, refuse};
use super::{Action, Reports, Workspace};
use crate::Result;
use crate::analysis::{CohortCard, Finding, RoleReview, Strength, count, is_of_interviewers_results};
use crate::model::{Decision, DecisionEntry, DecisionKind, Moment};
use serde::Serialize;
use std::collections::BTreeMap;

/// A decision and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DecisionPage {
    /// Id of the finding.
    pub finding: String,
    /// Key of the role.
    pub role: String,
    /// What was decided.
    pub decision: DecisionKind,
    /// Why.
    pub reason: Option<String>,
    /// Key of the process version that acts on it.
    pub version: Option<String>,
    /// When, RFC 3339 in UTC.
    pub decided_at: String,
    /// Who was at the desk.
    pub decided_by: String,
    /// What the finding said then.
    pub sentence: String,
    /// How strong it was then; none = it could not tell.
    pub strength: Option<Strength>,
    /// It is the newest on this finding.
    pub current: bool,
    /// What the finding says now; none = it is no longer found.
    pub sentence_now: Option<String>,
    /// How strong it is now; none = it can't tell, or is no longer found.
    pub strength_now: Option<Strength>,
    /// What became of it, as a sentence.
    pub became: String,
}

impl Workspace {
    /// All decisions, newest first, held against what `reports` find now; those on single interviewers' results for the
    /// owner only, as their names alone tell the result. A decision to which a version was tied later is one: that of
    /// whoever decided, with the version.
    pub fn decisions(&self, reports: &Reports) -> Result<Vec<DecisionPage>> {
        let mut newer: BTreeMap<String, Decision> = BTreeMap::new();
        let mut told = Vec::new();
        let blind = reports.history().hidden_cards > 0;
        let owner = reports.history().for_owner;
        for mut decision in self.store.decisions()? {
            if !owner && is_of_interviewers_results(&decision.entry.finding) {
                continue;
            }
            let later = newer.insert(decision.entry.finding.clone(), decision.clone());
            let tied = later.as_ref().is_some_and(|later| is_tied_by(&decision, later));
            let same = |(of, _): &&mut (Decision, bool)| of.entry.finding == decision.entry.finding;
            if let Some((of, _)) = told.iter_mut().rev().find(same).filter(|_| tied) {
                decision.entry.version = of.entry.version.take();
                *of = decision;
            } else {
                told.push((decision, later.is_none()));
            }
        }
        let pages = told.into_iter().enumerate().map(|(place, (decision, current))| {
            let mut page = page(decision, reports, current);
            // Whoever typed it saw more than this desk may: it can tell marks.
            if !owner && page.decided_by != self.desk() {
                page.reason = None;
            }
            if blind { page.without_then(place) } else { page }
        });
        Ok(pages.collect())
    }

    /// Keeps what was decided on a finding of `reports`.
    pub fn keep_decision(&mut self, moment: &Moment, reports: &Reports, entry: DecisionEntry) -> Result<()> {
        let entry = DecisionEntry {
            reason: blank_is_none(entry.reason),
            version: blank_is_none(entry.version),
            ..entry
        };
        let Some((role, finding)) = find(reports, &entry.finding) else {
            return Err(refuse(
                "finding",
                "This finding is no longer there: the data changed. Look at the review again.",
            ));
        };
        if entry.decision == DecisionKind::Dismissed && entry.reason.is_none() {
            return Err(refuse("reason", "Say why the finding is dismissed: others will ask."));
        }
        if let Some(version) = &entry.version {
            if entry.decision != DecisionKind::Acting {
                return Err(refuse("version", "Only acting on a finding names a process version."));
            }
            let history = reports.history();
            let of_role = |known: &&crate::model::ProcessVersion| history.roles[known.role].key == role.role;
            if !history.versions.iter().filter(of_role).any(|known| known.key == *version) {
                return Err(refuse("version", format!("{version} is no process version of {}.", role.name)));
            }
        }
        let verb = match entry.decision {
            DecisionKind::Acknowledged => "Acknowledged",
            DecisionKind::Acting => "Acting on",
            DecisionKind::Dismissed => "Dismissed",
            DecisionKind::Reopened => "Reopened",
        };
        // Without its sentence: the history is read at every desk, and a finding may rest on cards hidden from it.
        let action = Action { name: "decision_keep", title: format!("{verb}: a finding of {}", role.name) };
        let said = (finding.sentence.as_str(), finding.strength.map(Strength::name));
        self.write(moment, &action, |tx| tx.keep_decision(&entry, &role.role, said))
    }
}

impl DecisionPage {
    /// What the finding said then may rest on cards that are hidden from who is at the desk now; so may the id of one that is
    /// not found without them. `place` makes up an id of its own.
    fn without_then(self, place: usize) -> Self {
        let sentence = "What it said then is hidden from you until your cards are in.".into();
        let finding = if self.sentence_now.is_some() { self.finding } else { format!("hidden/{place}") };
        Self { finding, sentence, strength: None, became: String::new(), ..self }
    }
}

/// Whether `later` is `decision` again, with the version that was made for it.
fn is_tied_by(decision: &Decision, later: &Decision) -> bool {
    let said = |each: &Decision| (each.sentence.clone(), each.strength.clone());
    let reason = &later.entry.reason;
    [decision, later].iter().all(|each| each.entry.decision == DecisionKind::Acting)
        && decision.entry.version.is_none()
        && later.entry.version.is_some()
        && said(decision) == said(later)
        && (reason.is_none() || *reason == decision.entry.reason)
}

fn find<'r>(reports: &'r Reports, id: &str) -> Option<(&'r RoleReview, &'r Finding)> {
    reports
        .roles()
        .iter()
        .find_map(|(review, _)| Some((review, review.findings.iter().find(|finding| finding.id == id)?)))
}

fn page(decision: Decision, reports: &Reports, current: bool) -> DecisionPage {
    let Decision { entry, role, sentence, strength, decided_at, decided_by } = decision;
    let now = find(reports, &entry.finding).map(|(_, finding)| finding);
    let strength = strength.as_deref().and_then(Strength::named);
    let cards =
        reports.roles().iter().find(|(review, _)| review.role == role).map(|(review, _)| &review.cohorts);
    let result = entry.version.as_ref().map(|version| result_of(version, cards.map_or(&[], Vec::as_slice)));
    let became = [Some(state(now, (&sentence, strength))), result];
    DecisionPage {
        finding: entry.finding,
        role,
        decision: entry.decision,
        reason: entry.reason,
        version: entry.version,
        decided_at,
        decided_by,
        sentence_now: now.map(|finding| finding.sentence.clone()),
        strength_now: now.and_then(|finding| finding.strength),
        became: became.into_iter().flatten().collect::<Vec<_>>().join(" "),
        sentence,
        strength,
        current,
    }
}

/// The finding then and now.
fn state(now: Option<&Finding>, (sentence, strength): (&str, Option<Strength>)) -> String {
    let word = |strength: Option<Strength>| strength.map_or("cannot tell", Strength::name);
    match now {
        None => "The finding is no longer there.".into(),
        Some(now) if now.strength != strength => {
            format!("Then {}, now {}.", word(strength), word(now.strength))
        }
        Some(now) if now.sentence != sentence => "The finding still stands, with other numbers.".into(),
        Some(_) => "The finding still says the same.".into(),
    }
}

/// What the version that acts on it brought so far; counts only, as a difference needs its interval.
fn result_of(version: &str, cards: &[CohortCard]) -> String {
    let own = cards.iter().filter(|card| card.process.as_deref() == Some(version));
    let (hires, hits, mature) =
        own.fold((0, 0, 0), |sum, card| (sum.0 + card.hires, sum.1 + card.successes, sum.2 + card.mature));
    match (hires, mature) {
        (0, _) => format!("{version} has no hire yet."),
        (_, 0) => {
            format!("{version} has {} so far, none of them twelve months old.", count(hires, "hire", "hires"))
        }
        _ => {
            format!("{version} in all: {hits} of {} were hits.", count(mature, "mature hire", "mature hires"))
        }
    }
}
