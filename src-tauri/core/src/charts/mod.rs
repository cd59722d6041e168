//! Figures: a report becomes a chart, a chart is drawn for a width, a drawing is rendered.
//! Never computes a statistic and never hides a number without saying so.

mod axes;
mod evidence;
mod figure;
mod lettering;
mod mark;
mod place;
mod ramp;
/// Drawings as SVG, PNG and PDF.
pub mod render;
mod ribbon;
mod tenure;
/// Colours by role, light and dark.
pub mod theme;
mod words;

#[cfg(test)]
mod claims;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use evidence::{EvidenceOf, criteria_ledger, expectancy, interviewer_lens, panel_agreement};
pub use lettering::Face;
pub use mark::{Anchor, Area, Label, Mark, Point, Stroke};
pub use ramp::ramp_curve;
pub use ribbon::encore_ribbon;
pub use tenure::tenure_curve;

use chrono::NaiveDate;
use serde::Serialize;

/// A figure with everything that stands around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Which figure of what: `ribbon/AE`, `tenure/AE-2022`, `criteria/AE/AE-v2`.
    pub id: String,
    /// The finding, at most twelve words.
    pub title: String,
    /// What is measured.
    pub subtitle: String,
    /// Footer: method, n, suppression, source, as-of date.
    pub note: String,
    /// What the picture shows, at most 250 characters.
    pub alt: String,
    /// The numbers of the picture.
    pub table: DataTable,
    /// The chapter of docs/statistics.md that says how they are computed.
    pub method: &'static str,
    /// What has to be entered before it can show anything.
    pub lacks: Option<ChartLacks>,
    figure: Figure,
}

/// What has to be entered before a figure can show anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ChartLacks {
    /// Outcomes of any month.
    Outcomes,
    /// What was closed.
    Closed,
    /// The role's full quota.
    FullQuota,
    /// Scorecards enough.
    Scorecards,
}

/// The numbers of a figure as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DataTable {
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Rows, each as long as the columns.
    pub rows: Vec<Vec<String>>,
}

/// Where a figure is shown, and what of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Context<'a> {
    /// Last complete data day.
    pub as_of: NaiveDate,
    /// Company, or empty.
    pub source: &'a str,
    /// The data is made up.
    pub simulated: bool,
    /// Who looks.
    pub audience: Audience,
}

/// Who looks at a figure (METHODS 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The user: curves end below 4 at risk.
    Screen,
    /// A reader of an export: curves end below 5 at risk, groups under 5 are hidden.
    Board,
}

impl Audience {
    /// Fewest people a number may be about.
    fn fewest(self) -> u32 {
        match self {
            Self::Screen => 4,
            Self::Board => COHORT_MINIMUM,
        }
    }
}

/// Fewest hires that make a lane or a line of their own (METHODS 0.1).
const COHORT_MINIMUM: u32 = 5;

/// A figure drawn for one width, without title and footer.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// What is drawn, from back to front.
    pub marks: Vec<Mark>,
    /// Where a pointer or a key finds a value.
    pub hits: Vec<Hit>,
}

/// A value to point at.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Hit {
    /// Left edge.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub x: f64,
    /// Upper edge.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub y: f64,
    /// Width.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub width: f64,
    /// Height.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub height: f64,
    /// Value, interval and n in words.
    pub text: String,
    /// The cohort to open on a click.
    pub cohort: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
enum Figure {
    Ribbon(ribbon::Ribbon),
    Tenure(tenure::Tenure),
    Ramp(ramp::Ramp),
    Ledger(evidence::Ledger),
    Intervals(evidence::Intervals),
    Lens(evidence::Lens),
}

impl Chart {
    /// The figure drawn anew for a width in CSS pixels; text keeps its size.
    pub fn draw(&self, width: f64) -> Drawing {
        match &self.figure {
            Figure::Ribbon(ribbon) => ribbon.draw(width),
            Figure::Tenure(tenure) => tenure.draw(width),
            Figure::Ramp(ramp) => ramp.draw(width),
            Figure::Ledger(ledger) => ledger.draw(width),
            Figure::Intervals(intervals) => intervals.draw(width),
            Figure::Lens(lens) => lens.draw(width),
        }
    }
}

impl Hit {
    fn new(area: Area, text: String, cohort: Option<&str>) -> Self {
        let Area { x, y, width, height } = area;
        let [x, y, width, height] = [x, y, width, height].map(|number| (number * 100.0).round() / 100.0);
        Self { x, y, width, height, text, cohort: cohort.map(Into::into) }
    }
}
