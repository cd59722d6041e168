//! Numbers in sentences: per cent, ranges, plurals, months.
//! Never decides what is true; only how it is written.

use crate::model::Month;

/// No-break space before the sign: `24 %`.
pub fn percent(share: f64) -> String {
    format!("{}\u{a0}%", hundredths(share))
}

/// A share in hundredths, rounded: `24`, `−3`.
pub fn hundredths(share: f64) -> String {
    format!("{:.0}", (share * 100.0).round() + 0.0).replace('-', "\u{2212}")
}

/// `9–68 %`.
pub fn percent_range(lower: f64, upper: f64) -> String {
    format!("{}–{}\u{a0}%", hundredths(lower), hundredths(upper))
}

/// A difference of shares in points: `+48 points`.
pub fn points(difference: f64) -> String {
    format!("{} points", signed(difference))
}

/// `+19 to +71`.
pub fn points_range(lower: f64, upper: f64) -> String {
    format!("{} to {}", signed(lower), signed(upper))
}

fn signed(difference: f64) -> String {
    format!("{:+.0}", (difference * 100.0).round() + 0.0).replace('-', "\u{2212}")
}

/// Two decimals without the leading zero: `.41`, `−.03`.
pub fn correlation(r: f64) -> String {
    let two = format!("{:.2}", (r.abs() * 100.0).round() / 100.0);
    let sign = if r < -0.005 { "\u{2212}" } else { "" };
    format!("{sign}{}", two.strip_prefix('0').unwrap_or(&two))
}

/// A chance in words that never says never: `under 0.1 %`, `6 %`, `over 99.9 %`.
pub fn share_of_luck(share: f64) -> String {
    match share {
        share if share < 0.001 => "under 0.1\u{a0}%".into(),
        share if share > 0.999 => "over 99.9\u{a0}%".into(),
        share if !(0.01..=0.99).contains(&share) => format!("{:.1}\u{a0}%", share * 100.0),
        share => percent(share),
    }
}

/// `p .007`, `p under .001`.
pub fn p_value(p: f64) -> String {
    if p < 0.001 { "p under .001".into() } else { format!("p {}", format!("{p:.3}").replacen("0.", ".", 1)) }
}

/// Money as it stands in a headline, to three figures: `3.31 million`, `265 000`.
pub fn about(amount: f64) -> String {
    if amount.abs() >= 999_500.0 {
        return format!("{:.2}\u{a0}million", amount / 1e6);
    }
    let unit = 10_f64.powf((amount.abs().max(1.0).log10().floor() - 2.0).max(0.0));
    thousands((amount / unit).round() * unit)
}

/// A range of money as it stands in a headline: `2.48 to 4.20 million`, `890 000 to 1.20 million`.
pub fn about_range(low: f64, high: f64) -> String {
    let (from, to) = (about(low), about(high));
    let unit = "\u{a0}million";
    let from = if to.ends_with(unit) { from.trim_end_matches(unit) } else { &from };
    format!("{from} to {to}")
}

/// Money without its minor units, thousands apart: `1 140 000`.
pub fn thousands(amount: f64) -> String {
    let digits = format!("{:.0}", amount.abs().round());
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    format!("{}{}", if amount <= -0.5 { "\u{2212}" } else { "" }, groups.join("\u{a0}"))
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

/// The month of a day: `Mar 2028`.
pub fn month_of(day: chrono::NaiveDate) -> String {
    month(Month::of(day))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(correlation(-0.031), "−.03");
        assert_eq!(correlation(0.661), ".66");
        assert_eq!(correlation(-0.001), ".00");
        assert_eq!(correlation(1.0), "1.00");
        assert_eq!(correlation(-10.8), "−10.80");
        assert_eq!([0.2449, -0.031, -0.001].map(hundredths), ["24", "−3", "0"]);
        assert_eq!(percent_range(-0.031, 0.2), "−3–20\u{a0}%");
        assert_eq!(points(0.4808), "+48 points");
        assert_eq!(points(-0.001), "+0 points");
        assert_eq!(points_range(-0.058, 0.635), "−6 to +64");
        assert_eq!(share_of_luck(0.0003), "under 0.1\u{a0}%");
        assert_eq!(share_of_luck(0.064), "6\u{a0}%");
        assert_eq!(share_of_luck(0.9953), "99.5\u{a0}%");
        assert_eq!(p_value(0.0069), "p .007");
        assert_eq!(p_value(0.0004), "p under .001");
        assert_eq!(thousands(1_140_000.4), "1\u{a0}140\u{a0}000");
        assert_eq!(thousands(-950.0), "−950");
        assert_eq!(about(3_314_208.0), "3.31\u{a0}million");
        assert_eq!(about(265_007.0), "265\u{a0}000");
        assert_eq!(about(42.0), "42");
        assert_eq!(about_range(2_480_000.0, 4_200_400.0), "2.48 to 4.20\u{a0}million");
        assert_eq!(about_range(890_000.0, 1_200_000.0), "890\u{a0}000 to 1.20\u{a0}million");
        assert_eq!(about_range(42.0, 57_300.0), "42 to 57\u{a0}300");
    }
}
