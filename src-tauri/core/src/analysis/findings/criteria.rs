//! What each criterion was worth so far: keep, sharpen, drop, or cannot tell yet (METHODS 7.9), one finding a verdict.
//! Never that a criterion "predicts", and never about a person.

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{CriterionValidity, LEAST_ALPHA, MIN_N, Validity};
use crate::analysis::wording::{capital, correlation, count, in_words, list, p_value};

const VERDICTS: [&str; 4] = ["keep", "drop", "sharpen", "cannot_tell"];

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let of = |validity| VERDICTS.into_iter().filter_map(move |verdict| finding(grounds, validity, verdict));
    grounds.evidence.validity.iter().flat_map(of).collect()
}

fn finding(grounds: &Grounds, validity: &Validity, verdict: &str) -> Option<Finding> {
    let rows: Vec<&CriterionValidity> =
        validity.criteria.iter().filter(|row| row.verdict == verdict).collect();
    let process = &validity.process;
    let n = rows.iter().map(|row| row.n).max()?;
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let several = rows.len() > 1;
    let all = rows.len() > 2 && rows.len() == validity.criteria.len();
    let which = if all { format!("all {} criteria", in_words(rows.len() as u32)) } else { list(&names) };
    let promising: Vec<String> =
        rows.iter().filter(|row| row.note == Some("promising")).map(|row| row.name.clone()).collect();
    let promise =
        if promising.is_empty() { String::new() } else { format!(" Promising: {}.", list(&promising)) };
    let (sentence, strength) = match verdict {
        "keep" => (
            format!(
                "Keep {which} of {process}: {} goes with first-year results.",
                if several { "each" } else { "it" }
            ),
            weakest(&rows),
        ),
        "drop" => (
            format!("Drop {which} of {process}: no use so far, on {}.", count(n, "hire", "hires")),
            weakest(&rows),
        ),
        "sharpen" => {
            let why = capital(&list(&reasons(&rows)));
            (
                format!(
                    "Sharpen {which} of {process} before judging {}. {why}.{promise}",
                    if several { "them" } else { "it" }
                ),
                Some(sharpen_strength(grounds, process, &rows)),
            )
        }
        _ => (
            format!(
                "Whether {which} of {process} {} with results cannot be told yet, on {}.{promise}",
                if several { "go" } else { "goes" },
                count(n, "hire", "hires")
            ),
            None,
        ),
    };
    Some(Finding {
        id: format!("criteria_{verdict}/{}/{process}", grounds.role.key),
        rule: format!("criteria_{verdict}"),
        method: "Criteria against results",
        sentence,
        strength,
        n: Some(n),
        n_smallest: rows.iter().map(|row| row.n).min(),
        facts: rows.iter().map(|row| fact(grounds, process, row)).collect(),
        caveats: caveats(validity),
    })
}

/// Reasons that hold for one of the criteria at least.
fn reasons(rows: &[&CriterionValidity]) -> Vec<String> {
    let has = |reason: &str| rows.iter().filter(|row| row.reasons.contains(&reason)).count();
    let words = |n: usize| in_words(n as u32);
    let of = |n: usize| {
        if n == rows.len() { String::new() } else { format!(" for {} of {}", words(n), words(rows.len())) }
    };
    [
        ("no_anchors", "marks have no anchors"),
        ("alpha_below_.67", "interviewers do not agree enough (alpha below .67)"),
        ("scale_does_not_separate", "marks hardly differ"),
    ]
    .into_iter()
    .filter(|(reason, _)| has(reason) > 0)
    .map(|(reason, words)| format!("{words}{}", of(has(reason))))
    .collect()
}

/// Missing anchors and crowded marks are counts; disagreement is one only when the whole interval of alpha lies below
/// the limit, and all of them only on 8 hires.
fn sharpen_strength(grounds: &Grounds, process: &str, rows: &[&CriterionValidity]) -> Strength {
    let raters = grounds.evidence.raters.iter().find(|raters| raters.process == process);
    let disagree = raters.and_then(|raters| raters.alpha_upper).is_some_and(|upper| upper < LEAST_ALPHA);
    let counted = |row: &&CriterionValidity| row.reasons.iter().any(|reason| *reason != "alpha_below_.67");
    let sure = rows.iter().all(|row| row.n >= MIN_N as u32 && (disagree || counted(row)));
    if sure { Strength::Strong } else { Strength::Watch }
}

/// The weakest of the differences that the verdict rests on.
fn weakest(rows: &[&CriterionValidity]) -> Option<Strength> {
    // "No use" rests on a narrow interval, not on a p.
    let strength = |row: &&CriterionValidity| {
        row.p_bh.and_then(|p| Strength::of_difference(p, row.n)).unwrap_or(Strength::Watch)
    };
    rows.iter().map(strength).max()
}

fn fact(grounds: &Grounds, process: &str, row: &CriterionValidity) -> Fact {
    let found = match (row.spearman, row.lower.zip(row.upper)) {
        (Some(r), Some((lower, upper))) => {
            let pairs = row.better_of_100.map_or_else(String::new, |better| {
                format!("; in {better:.0} of 100 pairs the higher-rated did better (50 = coin)")
            });
            let p = row.p_bh.map_or_else(String::new, |p| format!(", adjusted {}", p_value(p)));
            format!(
                "rank correlation with first-year attainment {} ({} to {}){p}{pairs}",
                correlation(r),
                correlation(lower),
                correlation(upper)
            )
        }
        (Some(r), None) => format!("rank correlation {}: a perfect one has no interval", correlation(r)),
        _ if row.n < MIN_N as u32 => format!("too few to say: have {}, need {MIN_N}", row.n),
        _ => "no variation: nothing can go with it".into(),
    };
    grounds.of_processes(&row.name, format!("{}: {found} (n {})", row.name, row.n), &[process])
}

fn caveats(validity: &Validity) -> Vec<Caveat> {
    let mut caveats = vec![Caveat::new(
        "hired_only",
        "Only hired people have results, so a correlation is likely too close to zero; by how much is not known.",
    )];
    if validity.family > 1 {
        let sentence = format!(
            "p is adjusted over {} criteria (Benjamini-Hochberg): one may look good by luck.",
            validity.family
        );
        caveats.push(Caveat::new("multiplicity", sentence));
    }
    caveats
}
