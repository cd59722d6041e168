//! Figures and the deck, as files for others: anonymous, groups under five hidden.

use super::export::csv_table;
use super::review::{cohort_index, role_index};
use super::{Reports, Workspace};
use crate::analysis::Snapshot;
use crate::charts::theme::Theme;
use crate::charts::{Audience, Chart, Context, DataTable, encore_ribbon, ramp_curve, render, tenure_curve};
use crate::deck::{Deck, Source, compose};
use crate::import::inert;
use crate::model::Moment;
use crate::{Error, Result};

/// Width of an exported figure in CSS pixels; its text stands at the size it has in the window.
const EXPORT_WIDTH: f64 = 1150.0;
const PNG_WIDTH: u32 = 2560;
const PNG_HEIGHT: u32 = 1440;

/// A figure of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureName {
    /// `ribbon/AE`, `tenure/AE-2022`, `ramp/AE-2022`.
    pub id: String,
    /// What it shows.
    pub title: String,
}

/// Formats of an exported figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureFormat {
    /// Text as paths.
    Svg,
    /// 2560 x 1440.
    Png,
    /// One page.
    Pdf,
    /// The numbers only.
    Csv,
}

impl FigureFormat {
    /// The format that a file's extension names.
    pub fn from_extension(extension: &str) -> Option<Self> {
        match extension.to_ascii_lowercase().as_str() {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            "pdf" => Some(Self::Pdf),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

impl Workspace {
    /// Every figure of the workspace: ribbons by role, tenure and ramp by cohort, then the evidence by process.
    pub fn figures(&self) -> Result<Vec<FigureName>> {
        Ok(self.reports()?.figures())
    }

    /// One figure as the bytes of a file, for readers outside.
    pub fn figure(&self, id: &str, format: FigureFormat) -> Result<Vec<u8>> {
        self.reports()?.figure(id, format)
    }

    /// The board deck.
    pub fn deck(&self) -> Result<Deck> {
        self.reports()?.deck()
    }

    /// What was computed of the workspace for who is at the desk; nothing yet.
    pub fn reports(&self) -> Result<Reports> {
        Ok(Reports::new(self.history()?))
    }

    /// A deck as the bytes of a PowerPoint file.
    pub fn deck_as_pptx(&self, deck: &Deck, moment: &Moment) -> Result<Vec<u8>> {
        crate::deck::pptx(deck, moment)
    }
}

impl Reports {
    /// Every figure.
    pub fn figures(&self) -> Vec<FigureName> {
        let history = self.history();
        let ribbons = history.roles.iter().map(|role| FigureName {
            id: format!("ribbon/{}", role.key),
            title: format!("{}: the process over time, classes thinning out under it", role.name),
        });
        let curves = history.cohorts.iter().flat_map(|cohort| {
            let name = &cohort.name;
            [("tenure", "share still here by month"), ("ramp", "attainment by month in role")].map(
                |(kind, what)| FigureName { id: format!("{kind}/{name}"), title: format!("{name}: {what}") },
            )
        });
        let evidence = self.evidence_figures().into_iter().map(|figure| figure.name);
        ribbons.chain(curves).chain(evidence).collect()
    }

    /// One figure as the bytes of a file, for readers outside.
    pub fn figure(&self, id: &str, format: FigureFormat) -> Result<Vec<u8>> {
        let chart = self.chart(id, Audience::Board)?;
        match format {
            FigureFormat::Svg => Ok(render::svg_for_export(&chart, EXPORT_WIDTH, Theme::Light)?.into_bytes()),
            FigureFormat::Png => render::png(&chart, PNG_WIDTH, PNG_HEIGHT, Theme::Light),
            FigureFormat::Pdf => render::pdf(&chart, EXPORT_WIDTH),
            FigureFormat::Csv => numbers(&chart.table),
        }
    }

    /// The board deck.
    pub fn deck(&self) -> Result<Deck> {
        let history = self.history();
        let source = Source {
            company: history.settings.company.as_deref(),
            simulated: history.settings.simulated,
            as_of: self.as_of()?,
            thresholds: &history.settings.thresholds,
        };
        Ok(compose(&self.review(), &source))
    }

    /// The figure of that id.
    pub fn chart(&self, id: &str, audience: Audience) -> Result<Chart> {
        let history = self.history();
        let as_of = self.as_of()?;
        let context = Context {
            as_of,
            source: history.settings.company.as_deref().unwrap_or(""),
            simulated: history.settings.simulated,
            audience,
        };
        let (kind, name) = id.split_once('/').unwrap_or((id, ""));
        match kind {
            "ribbon" => {
                let ribbon = self.ribbon(role_index(history, name)?).ok_or_else(|| Error::Unknown {
                    noun: "figure",
                    name: id.into(),
                    hint: " The role has no class yet.".into(),
                })?;
                Ok(encore_ribbon(&ribbon, &context))
            }
            "tenure" | "ramp" => {
                let cohort = cohort_index(history, name)?;
                let review = Snapshot::new(history, as_of).cohort_review(cohort);
                Ok(match kind {
                    "tenure" => tenure_curve(&review.survival, &context),
                    _ => ramp_curve(&review.ramp, &context),
                })
            }
            _ => self.evidence_chart(id, &context).ok_or_else(|| Error::Unknown {
                noun: "figure",
                name: id.into(),
                hint: " There are ribbon/ROLE, tenure/COHORT, ramp/COHORT, criteria/ROLE/PROCESS, \
                       expectancy/CRITERION/ROLE/PROCESS, interviewers/ROLE/PROCESS and agreement/ROLE/PROCESS."
                    .into(),
            }),
        }
    }
}

/// The numbers of a figure as CSV; names are inert, numbers below 0 stay numbers.
fn numbers(table: &DataTable) -> Result<Vec<u8>> {
    let cell = |text: &String| if text.parse::<f64>().is_ok() { text.clone() } else { inert(text) };
    let row = |cells: &Vec<String>| cells.iter().map(cell).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(row).collect();
    csv_table(&row(&table.columns), &rows)
}
