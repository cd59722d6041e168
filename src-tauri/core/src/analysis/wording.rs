//! Numbers in sentences: per cent, ranges, plurals, months.
//! Never decides what is true; only how it is written.

use crate::model::Month;

/// No-break space before the sign: `24 %`.
pub fn percent(share: f64) -> String {
    format!("{:.0}\u{a0}%", (share * 100.0).round())
}

/// `9–68 %`.
pub fn percent_range(lower: f64, upper: f64) -> String {
    format!("{:.0}–{:.0}\u{a0}%", (lower * 100.0).round(), (upper * 100.0).round())
}

/// `1 class`, `4 classes`.
pub fn count(n: u32, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// Small numbers as words, as they stand at the head of a sentence.
pub fn in_words(n: u32) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.get(n as usize).map_or_else(|| n.to_string(), ToString::to_string)
}

/// `once`, `twice`, `3 times`.
pub fn times(n: u32) -> String {
    match n {
        1 => "once".into(),
        2 => "twice".into(),
        n => format!("{n} times"),
    }
}

/// `Nov 2026`.
pub fn month(month: Month) -> String {
    month.first_day().format("%b %Y").to_string()
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// First letter as a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
