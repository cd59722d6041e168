//! How figures say numbers, dates and sources.
//! Never decides what is worth saying.

use super::{COHORT_MINIMUM, Context};
use crate::analysis::correlation;
use chrono::NaiveDate;

const NBSP: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// Whole percent without the sign: `50`, `−5`.
pub(super) fn whole(share: f64) -> String {
    let whole = (share * 100.0).round() as i64;
    if whole < 0 { format!("{MINUS}{}", -whole) } else { whole.to_string() }
}

/// `50 %`.
pub(super) fn percent(share: f64) -> String {
    format!("{}{NBSP}%", whole(share))
}

/// `21–74 %`.
pub(super) fn range(lower: f64, upper: f64) -> String {
    let between = if lower < 0.0 { " to " } else { "–" };
    format!("{}{between}{}", whole(lower), percent(upper))
}

/// `−.20 to .51`.
pub(super) fn correlations(lower: f64, upper: f64) -> String {
    format!("{} to {}", correlation(lower), correlation(upper))
}

/// `30 Jun 2024`.
pub(super) fn day(day: NaiveDate) -> String {
    day.format("%-d %b %Y").to_string().replace(' ', &NBSP.to_string())
}

/// `n 12`; a board is not told how small a hidden group is.
pub(super) fn size(n: u32, hidden: bool) -> String {
    if hidden && n < COHORT_MINIMUM {
        format!("n{NBSP}under {COHORT_MINIMUM}")
    } else {
        format!("n{NBSP}{n}")
    }
}

/// `1 seller`, `3 sellers`.
pub(super) fn count(number: u32, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `A`, `A and B`, `A, B and C`.
pub(super) fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// The text, cut at a word so that it is no longer than `most` characters.
pub(super) fn at_most(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.into();
    }
    let cut: String = text.chars().take(most - 1).collect();
    let kept = cut.rsplit_once(' ').map_or(cut.as_str(), |(kept, _)| kept);
    format!("{}…", kept.trim_end_matches([',', ';', ':', '.']))
}

/// The footer: what the figure is about, then whose data it is and until when.
pub(super) fn footer(context: &Context, sentences: Vec<String>) -> String {
    let mut parts = Vec::new();
    if context.simulated {
        parts.push("Simulated data.".to_string());
    }
    parts.extend(sentences.into_iter().filter(|sentence| !sentence.is_empty()));
    let source = if context.source.is_empty() { String::new() } else { format!("{}, ", context.source) };
    let start = if source.is_empty() { "Data" } else { "data" };
    parts.push(format!("{source}{start} to {}.", day(context.as_of)));
    parts.join(" ")
}
