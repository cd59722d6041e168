//! New sellers against tenured ones in the same months: selection or market? (METHODS 18)

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::wording::{hundredths, percent, percent_range};

/// The gap, where its interval lies above or below zero; nothing where it can't tell.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let (floor, gap) = (&grounds.verdict.floor, &grounds.verdict.gap);
    let (Some(shift), Some(lower), Some(upper)) = (gap.gap, gap.lower, gap.upper) else { return Vec::new() };
    let (Some(of_floor), Some(of_stretch)) = (gap.median_floor_sellers, gap.median_stretch_sellers) else {
        return Vec::new();
    };
    let (first, last) = grounds.thresholds.gap_months;
    let [gap_points, from, to] = [shift, lower, upper].map(hundredths);
    let interval = format!("gap {gap_points} points ({from} to {to})");
    let sellers = format!("{} tenured, {} new", gap.n_floor_sellers, gap.n_stretch_sellers);
    let (sentence, strength) = if lower > 0.0 {
        let sentence = format!(
            "New sellers made {} of quota in months {}–{}; tenured sellers made {} in the same months: {interval}.",
            percent(of_stretch),
            first + 1,
            last + 1,
            percent(of_floor)
        );
        let n = gap.n_floor_sellers + gap.n_stretch_sellers;
        // The interval above zero is p <= .05, no more (METHODS 19).
        (sentence, Some(if n >= 20 { Strength::Likely } else { Strength::Watch }))
    } else if upper < 0.0 {
        (format!("New sellers outsold tenured ones in the same months: {interval}."), Some(Strength::Watch))
    } else {
        (format!("No clear difference between new and tenured sellers in the same months: {interval}."), None)
    };
    let range = format!("{} against {}", percent(of_stretch), percent(of_floor));
    let window = floor.window_first.zip(floor.window_last).map_or_else(String::new, |(first, last)| {
        format!(
            "{} months between {first} and {last}, {} of them with a floor",
            floor.window_months, floor.months_with_floor
        )
    });
    vec![Finding {
        id: format!("floor_gap/{}", grounds.role.key),
        rule: "floor_gap".into(),
        method: "The floor and the gap",
        sentence,
        strength,
        n: Some(gap.n_floor_sellers + gap.n_stretch_sellers),
        n_smallest: Some(gap.n_floor_sellers.min(gap.n_stretch_sellers)),
        facts: vec![
            grounds.fact(
                "Sellers compared",
                format!("{sellers}; {range}, {}", percent_range(lower, upper)),
                &grounds.verdict.stretch,
            ),
            grounds.fact("Months", window, &grounds.verdict.stretch),
        ],
        caveats: vec![
            Caveat::new(
                "gap_of_pairs",
                "The gap is the median over all pairs of a tenured and a new seller; it may differ a little from the difference of the two medians.",
            ),
            Caveat::new(
                "tenured_stayed",
                "Tenured sellers are those who stayed; the weak ones among them are gone.",
            ),
        ],
    }]
}
