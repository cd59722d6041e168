//! The board deck: a review as a list of slides, and slides as a PowerPoint file with native charts.
//! Never names a person, and never shows a class under five hires (METHODS 13).

mod compose;
mod pptx;
mod speaker_notes;

pub use compose::{Source, compose};
pub use pptx::pptx;

/// A list of slides.
#[derive(Debug, Clone, PartialEq)]
pub struct Deck {
    /// Title of the file.
    pub title: String,
    /// In order.
    pub slides: Vec<Slide>,
}

/// One slide.
#[derive(Debug, Clone, PartialEq)]
pub struct Slide {
    /// The finding, in the title placeholder.
    pub title: String,
    /// What it holds under the title.
    pub body: Body,
    /// n, method, source and date, in small print.
    pub footer: String,
    /// Speaker notes: method, n, definitions, date.
    pub notes: String,
}

/// What a slide holds under its title.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// The opening slide's lines under its title.
    Opening(Vec<String>),
    /// A finding with its chart.
    Finding {
        /// What is measured, in what unit, about whom.
        measure: String,
        /// The finding in full.
        sentence: String,
        /// The chart.
        chart: HitsChart,
    },
    /// Points, one line each.
    Points(Vec<String>),
}

/// Share of each class's mature hires that were hits, with its interval, against the bar.
#[derive(Debug, Clone, PartialEq)]
pub struct HitsChart {
    /// Classes by first hire date.
    pub bars: Vec<Bar>,
    /// Share that should be hits: the line across the bars.
    pub bar: f64,
    /// The process over the bars.
    pub spans: Vec<Span>,
    /// The chart in words, at most 250 characters.
    pub alt: String,
}

/// One class of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The class.
    pub class: String,
    /// What stands under its name ("4 of 11", "not yet 12 months").
    pub under: String,
    /// Share of hits with lower and upper 95 % limit (Wilson); none = not told.
    pub share: Option<(f64, f64, f64)>,
    /// Mature hires; none = not told.
    pub mature: Option<u32>,
    /// Hired through the process of a stretch.
    pub in_stretch: bool,
}

/// Bars in a row that were hired through the same process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// What stands in it.
    pub label: String,
    /// First bar.
    pub first: usize,
    /// Number of bars.
    pub bars: usize,
    /// Two classes or more through the same process.
    pub repeated: bool,
}
