//! Card packets: forms for interviewers without the file, and what comes back.
//! Whoever gets one sees nothing of any card. What comes back is a card of its interviewer, checked like one on the page.

use super::card_pages::CardCohort;
use super::cohorts::unknown;
use super::export::write_new;
use super::packet_form::workbook;
use super::roles::refuse;
use super::scorecards::{checked, gaps};
use super::{Action, CardPage, Workspace};
use crate::Result;
use crate::import::{PACKET_COLUMNS, PacketAnswer, PacketFault, PacketForm};
use crate::model::{CardEntry, Moment, RatingEntry};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What stands in a mark's cell where nothing was assessed.
pub(super) const NOT_ASSESSED: &str = "not assessed";
/// Recommendations by key and by the words of the form.
pub(super) const RECOMMENDATIONS: [(&str, &str); 4] =
    [("strong_no", "strong no"), ("no", "no"), ("yes", "yes"), ("strong_yes", "strong yes")];

/// A packet that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PacketRead {
    /// Id of the candidate.
    pub candidate: String,
    /// Name of the candidate.
    pub name: String,
    /// Key of the interviewer.
    pub interviewer: String,
    /// Key of the stage.
    pub stage: String,
    /// `submitted` when it was whole, else `draft`.
    pub status: String,
    /// What is still open, by name.
    pub open: Vec<String>,
}

impl Workspace {
    /// The form of one card as the bytes of a workbook, for the owner or the interviewer at the desk.
    pub fn packet(&self, candidate: &str, interviewer: &str, stage: &str) -> Result<Vec<u8>> {
        let cohort = self.store.cohort_of(candidate)?.ok_or_else(|| unknown("candidate", candidate))?;
        self.may_have_form(&cohort, interviewer, stage)?;
        self.packet_in(&self.card_cohort(&cohort)?, (candidate, interviewer, stage))
    }

    /// Refuses who is no interviewer, and a stage that the cohort does not rate.
    fn may_have_form(&self, cohort: &str, interviewer: &str, stage: &str) -> Result<()> {
        if !self.interviews(interviewer)? {
            return Err(unknown("interviewer", interviewer));
        }
        self.card_list(cohort)?.must_have(stage)
    }

    fn packet_in(&self, cohort: &CardCohort, card: (&str, &str, &str)) -> Result<Vec<u8>> {
        let page = self.card_in(cohort, card)?;
        if page.is_in() {
            let message = format!(
                "The card of {} for {} was submitted already; no form is needed.",
                page.interviewer_name, page.name
            );
            return Err(refuse("candidates", message));
        }
        workbook(&page)
    }

    /// Id of the candidate of that id or name; refuses a name that several have.
    pub fn candidate_named(&self, id_or_name: &str) -> Result<String> {
        let found = self.store.candidates_named(id_or_name)?;
        match found.as_slice() {
            [] => Err(unknown("candidate", id_or_name)),
            [one] => Ok(one.clone()),
            several => {
                let ids = several.join(", ");
                let message =
                    format!("{} people are called {id_or_name}. Name one by the id: {ids}.", several.len());
                Err(refuse("candidate", message))
            }
        }
    }

    /// Writes one form for each candidate of a cohort into `folder`, all or none; refuses to overwrite.
    pub fn export_packets(
        &self,
        folder: &Path,
        (cohort, stage, interviewer): (&str, &str, &str),
        candidates: &[String],
    ) -> Result<Vec<PathBuf>> {
        self.may_have_form(cohort, interviewer, stage)?;
        let common = self.card_cohort(cohort)?;
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        let mut taken = BTreeSet::new();
        for candidate in candidates {
            let person = common.people.iter().find(|person| person.candidate == *candidate);
            let person = person.ok_or_else(|| unknown("candidate", candidate))?;
            let bytes = self.packet_in(&common, (candidate, interviewer, stage))?;
            let name = free_name(&file_name(&[&person.name, stage, interviewer]), &mut taken);
            files.push((format!("{name}.xlsx"), bytes));
        }
        if files.is_empty() {
            return Err(refuse("candidates", "Choose at least one person."));
        }
        write_new(folder, &files)
    }

    /// The card that a form holds, not kept yet; refuses a form that is not for this workspace as it is.
    fn packet_card(&self, form: &PacketForm) -> Result<(CardEntry, CardPage)> {
        let is_ours =
            self.store.cohort_of(&form.candidate)?.is_some() && self.interviews(&form.interviewer)?;
        if !is_ours {
            let message = "This form was made in another workspace, or its candidate or interviewer was deleted since. Make a new form here.";
            return Err(refuse("file", message));
        }
        self.not_anothers(&form.interviewer)?;
        let page = self.card(&form.candidate, &form.interviewer, &form.stage)?;
        if page.is_in() {
            let message = format!(
                "The card of {} for {} was submitted already. Nothing was changed; amend it on its page.",
                page.interviewer_name, page.name
            );
            return Err(refuse("file", message));
        }
        if page.status == "draft" {
            let message = format!(
                "{} has a draft of the card for {} already. Nothing was changed; submit the draft on its page, or delete it there and take the form in again.",
                page.interviewer_name, page.name
            );
            return Err(refuse("file", message));
        }
        if !same_form(form, &page) {
            let message = format!(
                "What {} is rated on has changed since this form was made. Make a new form, or enter the card by hand.",
                page.name
            );
            return Err(refuse("file", message));
        }
        let (ratings, recommendation) = answered(form, page.scale)?;
        let card = CardEntry { ratings, recommendation, ..page.card.clone() };
        let card = checked(card, &page)?;
        if card.ratings.is_empty() && card.recommendation.is_none() {
            let message = format!("The form for {} is empty. Nothing was changed.", page.name);
            return Err(refuse("file", message));
        }
        Ok((card, page))
    }

    /// Takes a form in as one action: submitted when it is whole, else as a draft.
    pub fn import_packet(&mut self, moment: &Moment, form: &PacketForm) -> Result<PacketRead> {
        let (card, page) = self.packet_card(form)?;
        let open = gaps(&card, &page);
        let action = Action {
            name: "packet_import",
            title: format!("Card packet of {} for {}", page.interviewer_name, page.name),
        };
        self.write(moment, &action, |tx| {
            tx.keep_draft(&card, None)?;
            if open.is_empty() { tx.submit_draft(&card) } else { Ok(()) }
        })?;
        Ok(PacketRead {
            candidate: card.candidate,
            name: page.name,
            interviewer: card.interviewer,
            stage: card.stage,
            status: if open.is_empty() { "submitted" } else { "draft" }.into(),
            open,
        })
    }
}

/// Version, scale and criteria are those that the form was made of.
fn same_form(form: &PacketForm, page: &CardPage) -> bool {
    let asked = form.answers.iter().map(|answer| (&answer.criterion, &answer.name));
    let rated = page.criteria.iter().map(|criterion| (&criterion.key, &criterion.name));
    page.version.as_ref() == Some(&form.version)
        && form.scale == (page.scale.0.to_string(), page.scale.1.to_string())
        && asked.eq(rated)
}

/// Everything that was answered; refused with every fault at once, each with its cell.
fn answered(form: &PacketForm, scale: (f64, f64)) -> Result<(Vec<RatingEntry>, Option<String>)> {
    let mut faults = form.faults.clone();
    let mut ratings = Vec::new();
    for answer in &form.answers {
        match rating(answer, scale) {
            Ok(rating) => ratings.push(rating),
            Err(message) => faults.push(PacketFault { at: (answer.row, PACKET_COLUMNS.0), message }),
        }
    }
    let recommendation = recommendation(&form.recommendation).unwrap_or_else(|message| {
        faults.push(PacketFault { at: (form.recommendation_row, PACKET_COLUMNS.0), message });
        None
    });
    faults.sort();
    let said: Vec<String> = faults.iter().map(PacketFault::said).collect();
    match said.as_slice() {
        [] => Ok((ratings, recommendation)),
        [one] => Err(refuse("file", format!("{one} Nothing was changed."))),
        several => {
            let head = format!("{} answers of this form can't be read. Nothing was changed.", several.len());
            Err(refuse("file", format!("{head}\n{}", several.join("\n"))))
        }
    }
}

fn rating(answer: &PacketAnswer, (low, high): (f64, f64)) -> std::result::Result<RatingEntry, String> {
    let not_assessed = answer.mark.eq_ignore_ascii_case(NOT_ASSESSED);
    let is_said = !not_assessed && !answer.mark.is_empty();
    let value = is_said.then(|| answer.mark.replace(',', ".").parse::<f64>().unwrap_or(f64::NAN));
    if value.is_some_and(|value| !(low..=high).contains(&value)) {
        return Err(format!(
            "“{}” is no mark of {}. It is a number from {low} to {high}, or “{NOT_ASSESSED}”.",
            answer.mark, answer.name
        ));
    }
    let note = Some(answer.evidence.clone());
    Ok(RatingEntry { criterion: answer.criterion.clone(), value, not_assessed, note })
}

fn recommendation(said: &str) -> std::result::Result<Option<String>, String> {
    if said.is_empty() {
        return Ok(None);
    }
    let known = RECOMMENDATIONS.iter().find(|(_, words)| said.eq_ignore_ascii_case(words));
    known
        .map(|(key, _)| Some((*key).to_owned()))
        .ok_or_else(|| format!("“{said}” is no recommendation. It is strong no, no, yes or strong yes."))
}

/// A name that every system takes.
fn file_name(parts: &[&str]) -> String {
    let kept = |letter: char| if letter.is_alphanumeric() || " -_".contains(letter) { letter } else { '_' };
    let parts = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" - ");
    parts.chars().map(kept).take(80).collect()
}

/// The name, with a number where another file has it already, in whatever case: some systems take both for one.
fn free_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name} {number}"));
    let free = std::iter::once(name.to_owned()).chain(numbered);
    let mut free = free.filter(|name| taken.insert(name.to_lowercase()));
    free.next().unwrap_or_else(|| name.to_owned())
}
