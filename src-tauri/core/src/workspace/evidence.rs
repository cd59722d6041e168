//! The evidence of a workspace: which figures there are, and each as a chart.
//! Never names an interviewer in a figure.

use super::Reports;
use super::figures::FigureName;
use crate::analysis::evidence::RoleEvidence;
use crate::analysis::published_figures;
use crate::charts::{
    Chart, Context, EvidenceOf, criteria_ledger, expectancy, interviewer_lens, panel_agreement,
};

/// A figure of the evidence and what it is drawn from.
pub(super) struct EvidenceFigure<'r> {
    pub name: FigureName,
    draw: Draw,
    role_name: &'r str,
    process: &'r str,
    evidence: &'r RoleEvidence,
}

/// Which of the figures.
enum Draw {
    Criteria,
    Expectancy(String),
    Interviewers,
    Agreement,
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
                figures.push(EvidenceFigure { name, draw, role_name: &review.name, process, evidence });
            };
            for validity in &evidence.validity {
                add("criteria", &validity.process, "criteria against first-year attainment", Draw::Criteria);
                for row in validity.criteria.iter().filter(|row| !row.bands.is_empty()) {
                    let kind = format!("expectancy/{}", row.criterion);
                    let what = format!("hits by mark for {}", row.name);
                    add(&kind, &validity.process, &what, Draw::Expectancy(row.criterion.clone()));
                }
            }
            for raters in &evidence.raters {
                add("interviewers", &raters.process, "how interviewers use the scale", Draw::Interviewers);
                add("agreement", &raters.process, "whether interviewers agree", Draw::Agreement);
            }
        }
        figures
    }

    /// The chart of that id; none when there is no such figure.
    pub(super) fn evidence_chart(&self, id: &str, context: &Context) -> Option<Chart> {
        let figures = self.evidence_figures();
        let figure = figures.iter().find(|figure| figure.name.id == id)?;
        let settings = &self.history().settings;
        let library = if settings.published.on_charts { published_figures(settings) } else { Vec::new() };
        let of = EvidenceOf { id, role_name: figure.role_name };
        let EvidenceFigure { evidence, process, .. } = figure;
        let raters = || evidence.raters.iter().find(|raters| raters.process == *process);
        let validity = || evidence.validity.iter().find(|validity| validity.process == *process);
        Some(match &figure.draw {
            Draw::Criteria => criteria_ledger(validity()?, &library, &of, context),
            Draw::Expectancy(criterion) => {
                let row = validity()?.criteria.iter().find(|row| row.criterion == *criterion)?;
                expectancy(row, process, &of, context)
            }
            Draw::Interviewers => interviewer_lens(raters()?, &of, context),
            Draw::Agreement => panel_agreement(raters()?, &of, context),
        })
    }
}
