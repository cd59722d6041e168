//! The verdict on a criterion as a sign and in words, with its reason.
//! Never a colour alone.

use super::super::mark::{Mark, dashed, line, solid};
use super::super::theme::Role;
use super::super::words::{correlations, percent};
use crate::analysis::capital;
use crate::analysis::evidence::{CriterionValidity, MIN_N};

/// What the verdict is called.
pub fn word(verdict: &str) -> &'static str {
    match verdict {
        "keep" => "Keep",
        "drop" => "Drop",
        "sharpen" => "Sharpen",
        _ => "Cannot tell yet",
    }
}

/// Colour of an estimate: only what stands is in ink, only what is to go is marked.
pub fn colour(verdict: &str) -> Role {
    match verdict {
        "keep" => Role::Ink,
        "drop" => Role::AccentMark,
        _ => Role::Context,
    }
}

/// Why, in a few words.
pub fn reason(row: &CriterionValidity) -> String {
    let few = (row.n as usize) < MIN_N;
    // How marks are given can be sharpened before any correlation can be told.
    if few && row.verdict == "sharpen" {
        return format!("{}; too few to say: have {}, need {MIN_N}", sharpen(row), row.n);
    }
    if few {
        return format!("Too few to say: have {}, need {MIN_N}", row.n);
    }
    let Some((lower, upper)) = row.lower.zip(row.upper) else {
        let why = if row.spearman.is_some() {
            "Perfect, so without an interval"
        } else {
            "No variation: nothing can go with it"
        };
        return why.into();
    };
    let promising = if row.note == Some("promising") { "; promising" } else { "" };
    let interval = || format!("Interval spans {}", correlations(lower, upper));
    let why = match row.verdict {
        "keep" => "Interval above 0".to_owned(),
        "drop" if upper < 0.0 => "Interval below 0".to_owned(),
        "drop" => "No use so far, well established".to_owned(),
        "sharpen" => sharpen(row),
        _ => interval(),
    };
    format!("{why}{promising}")
}

fn sharpen(row: &CriterionValidity) -> String {
    let reasons = row.reasons.iter().map(|reason| match *reason {
        "no_anchors" => "no anchors".to_owned(),
        "alpha_below_.67" => "panel does not agree".to_owned(),
        _ => match row.top_box_share {
            Some(share) if share > 0.6 => format!("{} at the top mark", percent(share)),
            _ => "marks hardly differ".to_owned(),
        },
    });
    let mut words = reasons.collect::<Vec<_>>();
    words.reverse();
    let all = words.join("; ");
    capital(&all)
}

/// The sign beside the word: tick, cross, triangle, dashed ring.
pub fn sign(verdict: &str, (x, y): (f64, f64)) -> Vec<Mark> {
    let ink = solid(Role::Ink, 1.8);
    let at = |dx: f64, dy: f64| (x + dx, y + dy);
    match verdict {
        "keep" => vec![Mark::Line { points: vec![at(-5.0, 0.0), at(-1.5, 3.5), at(5.0, -4.0)], stroke: ink }],
        "drop" => {
            let cross = solid(Role::AccentMark, 2.0);
            vec![line(at(-4.0, -4.0), at(4.0, 4.0), cross), line(at(4.0, -4.0), at(-4.0, 4.0), cross)]
        }
        "sharpen" => {
            let corners = vec![at(-5.0, 4.0), at(0.0, -5.0), at(5.0, 4.0), at(-5.0, 4.0)];
            vec![Mark::Line { points: corners, stroke: ink }]
        }
        _ => vec![Mark::Circle {
            at: (x, y),
            radius: 4.5,
            role: Role::Page,
            outline: Some(dashed(Role::Reference, 1.6, 2.5, 2.2)),
        }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_hires_are_said_beside_what_can_be_sharpened_before_more_come() {
        let row = |n, verdict, reasons: &[&'static str]| CriterionValidity {
            n,
            verdict,
            reasons: reasons.to_vec(),
            ..CriterionValidity::default()
        };
        let few = row(3, "cannot_tell", &[]);
        assert_eq!(reason(&few), "Too few to say: have 3, need 8");
        let sharpen = row(3, "sharpen", &["no_anchors"]);
        assert_eq!(reason(&sharpen), "No anchors; too few to say: have 3, need 8");
    }
}
