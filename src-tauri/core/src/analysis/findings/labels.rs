//! Did those called rock stars do better than the others? (METHODS 9.3)

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::Labels;
use crate::analysis::wording::{p_value, percent_range, points, points_range};
use encore_stats::{holm, two_proportions, wilson};

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let compared: Vec<(&String, &Labels, f64)> = grounds
        .evidence
        .labels
        .iter()
        .filter(|(_, labels)| labels.rockstars.min(labels.others) >= grounds.thresholds.min_mature)
        .filter_map(|(process, labels)| Some((process, labels, labels.fisher_p?)))
        .collect();
    let adjusted = holm(&compared.iter().map(|compared| compared.2).collect::<Vec<f64>>());
    let each = compared.iter().zip(adjusted);
    each.filter_map(|((process, labels, _), p)| finding(grounds, process, labels, p)).collect()
}

fn finding(grounds: &Grounds, process: &str, labels: &Labels, p: f64) -> Option<Finding> {
    let (stars, others) = ((labels.rockstar_hits, labels.rockstars), (labels.other_hits, labels.others));
    let n = stars.1 + others.1;
    let two = two_proportions(others.0, others.1, stars.0, stars.1)?;
    let strength = Strength::of_difference(p, n);
    let sure = matches!(strength, Some(Strength::Strong | Strength::Likely));
    let missed = format!("{} of {} hires called rock stars missed the bar", stars.1 - stars.0, stars.1);
    let of_others = format!("{} of the {} others", others.1 - others.0, others.1);
    let (rule, told) = match strength {
        None => (
            "labels_carry_no_information",
            "no clear difference: nothing shows so far that the label carries information",
        ),
        Some(_) if two.diff > 0.0 => (
            "labels_went_with_results",
            if sure { "the label went with results" } else { "the label may go with results" },
        ),
        Some(_) => (
            "labels_went_against_results",
            if sure { "the label went against results" } else { "the label may go against results" },
        ),
    };
    let limits = |x, n| {
        wilson(x, n).map_or_else(String::new, |(lower, upper)| format!(" ({})", percent_range(lower, upper)))
    };
    Some(Finding {
        id: format!("{rule}/{}/{process}", grounds.role.key),
        rule: rule.into(),
        method: "Labels at hire",
        sentence: format!("{process}: {missed}, and so did {of_others}; {told}."),
        strength,
        n: Some(n),
        n_smallest: Some(stars.1.min(others.1)),
        facts: vec![
            grounds.of_processes(
                "Rock stars",
                format!("{} of {} were hits{}", stars.0, stars.1, limits(stars.0, stars.1)),
                &[process],
            ),
            grounds.of_processes(
                "Others",
                format!("{} of {} were hits{}", others.0, others.1, limits(others.0, others.1)),
                &[process],
            ),
            grounds.of_processes(
                "Difference",
                format!(
                    "{} ({}), adjusted Fisher {}",
                    points(two.diff),
                    points_range(two.lower, two.upper),
                    p_value(p)
                ),
                &[process],
            ),
        ],
        caveats: vec![Caveat::new(
            "hired_only",
            "Only hired people have results: who was not hired is in no figure.",
        )],
    })
}
