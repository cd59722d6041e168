//! The evidence of a workspace: which figures there are, and each as a chart.
//! Never names an interviewer in a figure.

use super::figures::FigureName;
use super::{Reports, hidden_from_figures};
use crate::analysis::evidence::{CriterionValidity, Raters, RoleEvidence, Validity};
use crate::analysis::{Caveat, RoleReview, published_figures};
use crate::charts::{
    Chart, Context, EvidenceOf, criteria_ledger, expectancy, interviewer_lens, panel_agreement,
};
use serde::Serialize;

/// What the evidence of a role holds, for a page that lets people choose.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Contents {
    /// Key of the role.
    pub role: String,
    /// Name of the role.
    pub name: String,
    /// Its processes, oldest first.
    pub processes: Vec<ProcessContents>,
    /// What can't be told, and why.
    pub left_out: Vec<Caveat>,
}

/// The figures of one process.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProcessContents {
    /// Versions, joined by `+`.
    pub process: String,
    /// Its cohorts.
    pub cohorts: Vec<String>,
    /// The ledger of criteria.
    pub criteria: Option<String>,
    /// Hits by mark, by criterion.
    pub expectancy: Vec<FigureOf>,
    /// The interviewer lens.
    pub interviewers: Option<String>,
    /// Agreement by criterion.
    pub agreement: Option<String>,
}

/// A figure of something named.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FigureOf {
    /// Id of the figure.
    pub id: String,
    /// What it is of.
    pub name: String,
}

/// A figure of the evidence and what it is drawn from.
pub(super) struct EvidenceFigure<'r> {
    pub name: FigureName,
    draw: Draw<'r>,
    role: &'r str,
    role_name: &'r str,
    process: &'r str,
}

/// Which of the figures, of which report.
enum Draw<'r> {
    Criteria(&'r Validity),
    Expectancy(&'r CriterionValidity),
    Interviewers(&'r Raters),
    Agreement(&'r Raters),
}

impl Reports {
    /// The figures of all roles and processes.
    pub(super) fn evidence_figures(&self) -> Vec<EvidenceFigure<'_>> {
        let mut figures = Vec::new();
        for (review, evidence) in self.roles() {
            let mut add = |kind: &str, process, what: &str, draw| {
                let name = FigureName {
                    id: format!("{kind}/{}/{process}", review.role),
                    title: format!("{process}: {what}"),
                };
                figures.push(EvidenceFigure {
                    name,
                    draw,
                    role: &review.role,
                    role_name: &review.name,
                    process,
                });
            };
            for validity in &evidence.validity {
                let process = &validity.process;
                add("criteria", process, "criteria against first-year attainment", Draw::Criteria(validity));
                for row in validity.criteria.iter().filter(|row| !row.bands.is_empty()) {
                    let kind = format!("expectancy/{}", row.criterion);
                    add(&kind, process, &format!("hits by mark for {}", row.name), Draw::Expectancy(row));
                }
            }
            for raters in &evidence.raters {
                let process = &raters.process;
                add("interviewers", process, "how interviewers use the scale", Draw::Interviewers(raters));
                add("agreement", process, "whether interviewers agree", Draw::Agreement(raters));
            }
        }
        figures
    }

    /// What there is to choose from, role by role.
    pub fn evidence_contents(&self) -> Vec<Contents> {
        let figures = self.evidence_figures();
        let of_role = |(review, evidence): &(RoleReview, RoleEvidence)| {
            let by_age = |process: &&String| {
                evidence.processes[*process]
                    .first()
                    .and_then(|first| review.cohorts.iter().position(|card| card.cohort == *first))
            };
            let mut processes: Vec<&String> = evidence.processes.keys().collect();
            processes.sort_by_key(by_age);
            let contents = |process: &String| {
                let own: Vec<&EvidenceFigure> =
                    figures.iter().filter(|f| f.role == review.role && f.process == process).collect();
                let one =
                    |kind: fn(&Draw) -> bool| own.iter().find(|f| kind(&f.draw)).map(|f| f.name.id.clone());
                let by_mark = own.iter().filter_map(|figure| match &figure.draw {
                    Draw::Expectancy(row) => {
                        Some(FigureOf { id: figure.name.id.clone(), name: row.name.clone() })
                    }
                    _ => None,
                });
                ProcessContents {
                    process: process.clone(),
                    cohorts: evidence.processes[process].clone(),
                    criteria: one(|draw| matches!(draw, Draw::Criteria(_))),
                    expectancy: by_mark.collect(),
                    interviewers: one(|draw| matches!(draw, Draw::Interviewers(_))),
                    agreement: one(|draw| matches!(draw, Draw::Agreement(_))),
                }
            };
            let hidden = hidden_from_figures(self.history().hidden_cards);
            let hidden = hidden.map(|sentence| Caveat::new("hidden_cards", sentence));
            let left_out = hidden.into_iter().chain(evidence.left_out.iter().cloned());
            Contents {
                role: review.role.clone(),
                name: review.name.clone(),
                processes: processes.into_iter().map(contents).collect(),
                left_out: left_out.collect(),
            }
        };
        self.roles().iter().map(of_role).collect()
    }

    /// The chart of that id; none when there is no such figure.
    pub(super) fn evidence_chart(&self, id: &str, context: &Context) -> Option<Chart> {
        let figures = self.evidence_figures();
        let figure = figures.iter().find(|figure| figure.name.id == id)?;
        let settings = &self.history().settings;
        let library = if settings.published.on_charts { published_figures(settings) } else { Vec::new() };
        let of = EvidenceOf { id, role_name: figure.role_name };
        Some(match figure.draw {
            Draw::Criteria(validity) => criteria_ledger(validity, &library, &of, context),
            Draw::Expectancy(row) => expectancy(row, figure.process, &of, context),
            Draw::Interviewers(raters) => interviewer_lens(raters, &of, context),
            Draw::Agreement(raters) => panel_agreement(raters, &of, context),
        })
    }
}
