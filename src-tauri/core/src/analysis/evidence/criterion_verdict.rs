//! What a criterion was worth so far: keep, sharpen, drop, or cannot tell yet (METHODS 7.8, 7.9).
//! Never about a candidate.

use super::validity::{CriterionValidity, ENOUGH_N, MIN_N};

/// Where the scale does not separate people (METHODS 7.8).
const MOST_AT_TOP: f64 = 0.60;
const LEAST_SPREAD: f64 = 0.5;
/// Agreement below which raters are not dependable (METHODS 9.4).
pub const LEAST_ALPHA: f64 = 0.67;
/// A correlation this small, both limits within, is "no use so far".
const NO_USE: f64 = 0.2;

/// The verdict of METHODS 7.9.
pub fn judge(row: &mut CriterionValidity, scale: Option<(f64, f64)>, alpha: Option<f64>, anchors: bool) {
    let separates = separates(row.top_box_share, row.sd, scale) || (row.n as usize) < MIN_N;
    if !separates {
        row.reasons.push("scale_does_not_separate");
    }
    if alpha.is_some_and(|alpha| alpha < LEAST_ALPHA) {
        row.reasons.push("alpha_below_.67");
    }
    if !anchors {
        row.reasons.push("no_anchors");
    }
    let clear = row.p_bh.is_some_and(|p| p <= 0.05) && row.n as usize >= ENOUGH_N;
    let (lower, upper) = (row.lower.unwrap_or(-1.0), row.upper.unwrap_or(1.0));
    row.verdict = if clear && lower > 0.0 {
        "keep"
    } else if separates && ((clear && upper < 0.0) || (lower > -NO_USE && upper < NO_USE)) {
        "drop"
    } else if row.reasons.is_empty() {
        "cannot_tell"
    } else {
        "sharpen"
    };
    // Short of a keep: by the p, or by the hires alone.
    let promising = row.verdict != "keep" && row.spearman > Some(0.0);
    row.note = row.p_bh.filter(|p| promising && *p <= 0.10).map(|_| "promising");
}

/// Whether marks tell people apart: no more than 60 % of them at the top, and a spread of half a point of a scale of 1 to 5
/// (METHODS 7.8). What is not known does not speak against it.
pub fn separates(top_box_share: Option<f64>, sd: Option<f64>, scale: Option<(f64, f64)>) -> bool {
    let crowded = top_box_share.is_some_and(|share| share > MOST_AT_TOP);
    let least_spread = scale.map(|(low, high)| LEAST_SPREAD / 4.0 * (high - low));
    let flat = sd.zip(least_spread).is_some_and(|(sd, least)| sd < least);
    !(crowded || flat)
}
