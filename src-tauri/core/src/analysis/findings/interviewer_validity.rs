//! Whether the marks of interviewers went with results (METHODS 9.5). Names are off: interviewers are numbered by key.
//! Never a ranking of interviewers, and shrunk beside raw.

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{InterviewerRow, InterviewerValidity};
use crate::analysis::wording::{correlation, in_words, p_value};

/// The rule, by which files for others leave it out.
pub(super) const RULE: &str = "interviewer_validity";

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let of = |found| [true, false].map(|with| finding(grounds, found, with));
    grounds.evidence.interviewer_validity.iter().flat_map(of).flatten().collect()
}

/// Of the interviewers whose higher-marked hires did better, or (`with` false) worse.
fn finding(grounds: &Grounds, found: &InterviewerValidity, with: bool) -> Option<Finding> {
    let side = |(_, row): &(usize, &InterviewerRow)| row.spearman.is_some_and(|r| (r > 0.0) == with);
    let numbered: Vec<(usize, &InterviewerRow)> = numbered(grounds, found).into_iter().filter(side).collect();
    let (sure, unsure): (Vec<_>, Vec<_>) =
        numbered.into_iter().filter(|(_, row)| row.goes() || row.may_go()).partition(|(_, row)| row.goes());
    let told = if sure.is_empty() { &unsure } else { &sure };
    let n = told.iter().map(|(_, row)| row.n);
    let weakest = sure.iter().filter_map(|(_, row)| Strength::of_p(row.p_bh?)).max();
    let way = if with { "with" } else { "against" };
    let goes = if sure.is_empty() { format!("may go {way}") } else { format!("went {way}") };
    Some(Finding {
        id: format!("{RULE}/{}/{}/{way}", grounds.role.key, found.process),
        rule: RULE.into(),
        method: "Interviewers against results",
        sentence: format!(
            "The marks of {} {goes} first-year results.",
            who(told.len() as u32, found.family, &found.process)
        ),
        strength: Some(weakest.unwrap_or(Strength::Watch)),
        n: Some(n.clone().max()?),
        n_smallest: n.min(),
        facts: sure.iter().chain(&unsure).map(|(number, row)| fact(grounds, found, *number, row)).collect(),
        caveats: caveats(found),
    })
}

/// Numbered as in the other findings on interviewers of this process: by key, over all who gave a mark.
fn numbered<'f>(grounds: &Grounds, found: &'f InterviewerValidity) -> Vec<(usize, &'f InterviewerRow)> {
    let raters = grounds.evidence.raters.iter().find(|raters| raters.process == found.process);
    let keys = raters.into_iter().flat_map(|raters| raters.raters.keys());
    (1..).zip(keys).filter_map(|(number, key)| Some((number, found.interviewers.get(key)?))).collect()
}

fn who(some: u32, of: u32, process: &str) -> String {
    if of == 1 {
        return format!("the one interviewer of {process} who marked enough hires");
    }
    format!("{} of {} interviewers of {process} who marked enough hires", in_words(some), in_words(of))
}

fn fact(grounds: &Grounds, found: &InterviewerValidity, number: usize, row: &InterviewerRow) -> Fact {
    let told = |r: Option<f64>| r.map_or_else(String::new, correlation);
    let shrunk = row
        .shrunk
        .map_or_else(String::new, |r| format!(", {} when shrunk by what chance would do", correlation(r)));
    let text = format!(
        "Interviewer {number}: correlation {} ({} to {}) over {} hires{shrunk} (adjusted {})",
        told(row.spearman),
        told(row.lower),
        told(row.upper),
        row.n,
        p_value(row.p_bh.unwrap_or(1.0))
    );
    grounds.of_processes(&format!("Interviewer {number}"), text, &[&found.process])
}

fn caveats(found: &InterviewerValidity) -> Vec<Caveat> {
    let mut caveats = vec![
        Caveat::new(
            "hired_only",
            "Only people who were hired have results, so correlations are likely too close to zero.",
        ),
        Caveat::new(
            "no_ranking",
            "Interviewers marked different hires, so their numbers are no ranking of them.",
        ),
    ];
    if found.family > 1 {
        let sentence = format!("p is adjusted over {} interviewers (Benjamini-Hochberg).", found.family);
        caveats.push(Caveat::new("multiplicity", sentence));
    }
    match found.tau2 {
        None => caveats.push(Caveat::new(
            "not_shrunk",
            "With fewer than 5 interviewers it can't be known how much they truly differ: raw numbers only.",
        )),
        Some(0.0) => caveats.push(Caveat::new(
            "no_difference",
            "There is no sign that the interviewers differ from each other in this at all.",
        )),
        Some(_) => {}
    }
    caveats
}
