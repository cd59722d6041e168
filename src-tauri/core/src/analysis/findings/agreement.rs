//! Do the interviewers agree at all? (METHODS 9.4)

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{LEAST_ALPHA, Raters};
use crate::analysis::wording::correlation;

/// Hires from which "no agreement" is more than a hunch.
const ENOUGH: u32 = 20;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds.evidence.raters.iter().filter_map(|raters| finding(grounds, raters)).collect()
}

fn finding(grounds: &Grounds, raters: &Raters) -> Option<Finding> {
    let alpha = raters.alpha_ordinal.filter(|alpha| *alpha < LEAST_ALPHA)?;
    let hires = raters.agreement.iter().map(|row| row.units).max()?;
    // Below the limit with its whole interval, or only by its middle.
    let strength = match raters.alpha_upper {
        Some(upper) if upper < LEAST_ALPHA && hires >= ENOUGH => Strength::Strong,
        Some(upper) if upper < LEAST_ALPHA => Strength::Likely,
        _ => Strength::Watch,
    };
    let told = limits(raters.alpha_lower, raters.alpha_upper);
    let agree = match strength {
        Strength::Watch => "may agree too little to depend on one of them",
        _ if alpha <= 0.0 => "do not agree beyond chance",
        _ => "agree too little to depend on one of them",
    };
    let of_criterion = |row: &crate::analysis::evidence::CriterionAgreement| -> Option<Fact> {
        let alpha = row.alpha?;
        let name = &row.name;
        let text = format!(
            "{name}: alpha {}{} over {} hires",
            correlation(alpha),
            limits(row.lower, row.upper),
            row.units
        );
        Some(grounds.of_processes(name, text, &[&raters.process]))
    };
    Some(Finding {
        id: format!("no_agreement/{}/{}", grounds.role.key, raters.process),
        rule: "no_agreement".into(),
        method: "Agreement of interviewers",
        sentence: format!(
            "Interviewers of {} {agree}: Krippendorff\u{2019}s alpha {}{told} over {} pairs of hire and criterion with two marks or more.",
            raters.process,
            correlation(alpha),
            raters.alpha_units
        ),
        strength: Some(strength),
        n: Some(hires),
        n_smallest: Some(hires),
        facts: raters.agreement.iter().filter_map(of_criterion).collect(),
        caveats: vec![Caveat::new(
            "hired_only",
            "Only people who were hired are compared: they differ less than all who applied, which lowers agreement.",
        )],
    })
}

fn limits(lower: Option<f64>, upper: Option<f64>) -> String {
    lower.zip(upper).map_or_else(String::new, |(lower, upper)| {
        format!(" ({} to {})", correlation(lower), correlation(upper))
    })
}
