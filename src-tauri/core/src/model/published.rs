//! Published figures: what others found, set beside a workspace's own numbers only on the user's wish.
//! Never a figure without its source and its standing.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a workspace made of the library that Encore ships.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PublishedLibrary {
    /// Published figures stand on charts; off unless the user wants them.
    pub on_charts: bool,
    /// Figures that the user changed or added, by key; none = taken off the shelf.
    pub figures: BTreeMap<String, Option<PublishedFigure>>,
}

/// One published figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PublishedFigure {
    /// Unique name.
    pub key: String,
    /// Which shelf of the library it stands on.
    pub kind: PublishedKind,
    /// What it is about.
    pub subject: String,
    /// What was measured.
    pub metric: String,
    /// The predictor type of the criteria that it may stand beside.
    pub predictor_type: Option<String>,
    /// Unit of `value`: correlation, beta, share, months, years, money, ratio or text.
    pub unit: String,
    /// The value; for validities corrected (rho), which is not to be compared with a raw correlation.
    pub value: Option<f64>,
    /// The value in words, where it is no single number.
    pub text: Option<String>,
    /// Standard deviation of the value over settings.
    pub sd: Option<f64>,
    /// Lower 80 % credibility limit.
    pub lower: Option<f64>,
    /// Upper 80 % credibility limit.
    pub upper: Option<f64>,
    /// Mean uncorrected correlation: the one to set beside a raw correlation of one's own.
    pub observed: Option<f64>,
    /// Studies behind it.
    pub k: Option<u32>,
    /// People behind it.
    pub n: Option<u32>,
    /// What was held in 1998.
    pub value_1998: Option<f64>,
    /// Whom it is about.
    pub population: Option<String>,
    /// Citation.
    pub source: String,
    /// Year of the source.
    pub year: Option<u32>,
    /// Digital object identifier of the source.
    pub doi: Option<String>,
    /// How it was checked.
    pub standing: FigureStanding,
    /// What to know before using it.
    pub note: Option<String>,
}

/// Shelves of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum PublishedKind {
    /// Does a kind of selection criterion go with job performance?
    Validity,
    /// Do raters agree?
    Agreement,
    /// What goes with sales.
    Sales,
    /// Surveys and vendors' figures; none is a random sample.
    Benchmark,
}

/// How a published figure was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum FigureStanding {
    /// Read in the source.
    FirstHand,
    /// Its abstract was read.
    Abstract,
    /// Two independent second-hand sources.
    SecondHand,
    /// One second-hand source: "second-hand" is printed beside it.
    OneSecondHand,
    /// Written by the user.
    Own,
}

impl PublishedFigure {
    /// What is wrong with a figure that is to stand under `key`, as a sentence.
    pub fn fault(&self, key: &str) -> Option<String> {
        let correlations =
            [self.observed, self.value_1998, self.value.filter(|_| self.unit == "correlation")];
        let out = |value: &f64| !(-1.0..=1.0).contains(value);
        let limits = self.lower.zip(self.upper);
        if self.key != key || key.trim().is_empty() {
            Some("the key inside is another one.".into())
        } else if self.subject.trim().is_empty() || self.metric.trim().is_empty() {
            Some("it needs a subject and what was measured.".into())
        } else if self.source.trim().is_empty() {
            Some("a figure without its source is none: name it.".into())
        } else if correlations.iter().flatten().any(out) {
            Some("a correlation lies between −1 and 1.".into())
        } else if limits.is_some_and(|(lower, upper)| lower > upper) {
            Some("the lower limit is above the upper one.".into())
        } else if self.value.is_none() && self.text.is_none() && self.value_1998.is_none() {
            Some("it needs a value, or words instead.".into())
        } else {
            None
        }
    }

    /// Authors and year: the citation up to its first year.
    pub fn short_source(&self) -> &str {
        let is_year = |at: &usize| {
            let digits = self.source.as_bytes().get(*at..at + 4);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
        };
        (0..self.source.len()).find(is_year).and_then(|at| self.source.get(..at + 4)).unwrap_or(&self.source)
    }

    /// The validity to judge a predictor type by: the newer value, else that of 1998. Only a correlation is one.
    pub fn validity(&self) -> Option<f64> {
        let correlation = self.kind == PublishedKind::Validity && self.unit == "correlation";
        self.value.or(self.value_1998).filter(|_| correlation)
    }
}
