//! More feet, more sales? (METHODS 14)

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::Headcount;
use crate::analysis::wording::{correlation, percent, thousands};

/// Quarters from which the curve is more than a hunch.
const ENOUGH: u32 = 20;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds
        .evidence
        .headcount
        .as_ref()
        .and_then(|headcount| finding(grounds, headcount))
        .into_iter()
        .collect()
}

/// When each seller added brought less than the average one, its whole interval included.
fn finding(grounds: &Grounds, headcount: &Headcount) -> Option<Finding> {
    let (slope, lower, upper) =
        (headcount.elasticity?, headcount.elasticity_lower?, headcount.elasticity_upper?);
    let marginal = headcount.marginal_closed_per_added_head?;
    if upper >= 1.0 {
        return None;
    }
    let money = |amount: f64| format!("{} {}", thousands(amount), grounds.currency);
    let inbound = headcount
        .share_inbound
        .map(|share| grounds.fact("Inbound", format!("{} of the pipeline was inbound", percent(share)), &[]));
    let facts = [
        Some(grounds.fact("Per head", format!(
            "Closed per head and quarter: {} in the first half of the quarters, {} in the second",
            money(headcount.first_half_pph), money(headcount.second_half_pph)
        ), &[])),
        Some(grounds.fact("Per added head", format!(
            "{} a quarter more for each head added, against {} a head at the start",
            money(marginal), money(headcount.average_closed_per_head_first)
        ), &[])),
        Some(grounds.fact("Elasticity", format!(
            "One per cent more heads went with {slope:.2} per cent more closed ({lower:.2} to {upper:.2})"
        ).replace('-', "\u{2212}"), &[])),
        inbound,
    ];
    Some(Finding {
        id: format!("more_feet_no_more_sales/{}", grounds.role.key),
        rule: "more_feet_no_more_sales".into(),
        method: "More feet, more sales?",
        sentence: format!(
            "Each added head of {} brought less than the average one: over {} quarters one per cent more heads went with {} \
             per cent more closed ({} to {}), {} a quarter for each head added, against {} a head at the start.{}",
            grounds.role.key,
            headcount.quarters,
            correlation(slope),
            correlation(lower),
            correlation(upper),
            money(marginal),
            money(headcount.average_closed_per_head_first),
            if lower > 0.0 { "" } else { " That more was closed at all is not shown." }
        ),
        strength: Some(if headcount.quarters >= ENOUGH { Strength::Likely } else { Strength::Watch }),
        n: None,
        n_smallest: None,
        facts: facts.into_iter().flatten().collect(),
        caveats: vec![
            Caveat::new("serial_correlation", "Quarters hang together, so the interval is too narrow."),
            Caveat::new("unramped", "New heads are still ramping: part of the difference is that."),
        ],
    })
}
