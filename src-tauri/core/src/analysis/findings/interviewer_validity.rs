//! Whether the marks of interviewers went with results (METHODS 9.5). Names are off: interviewers are numbered by key.
//! Never a ranking of interviewers, and shrunk beside raw.

use super::by_interviewer::{Told, multiplicity};
use super::{Fact, Finding, Grounds};
use crate::analysis::Caveat;
use crate::analysis::evidence::{InterviewerRow, InterviewerValidity, MIN_N};
use crate::analysis::wording::{capital, correlation, in_words, p_value};

/// The rule, by which files for others leave it out.
pub(super) const RULE: &str = "interviewer_validity";

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let of = |found| [true, false].map(|with| finding(grounds, found, with));
    grounds.evidence.interviewer_validity.iter().flat_map(of).flatten().collect()
}

/// Of the interviewers whose higher-marked hires did better, or (`with` false) worse.
fn finding(grounds: &Grounds, found: &InterviewerValidity, with: bool) -> Option<Finding> {
    let side = |(_, row): &(usize, &InterviewerRow)| row.spearman.is_some_and(|r| (r > 0.0) == with);
    let told = Told::of(numbered(grounds, found).into_iter().filter(side))?;
    let way = if with { "with" } else { "against" };
    let goes = if told.is_sure() { format!("went {way}") } else { format!("may go {way}") };
    let (n_smallest, n) = told.hires();
    Some(Finding {
        id: format!("{RULE}/{}/{}/{way}", grounds.role.key, found.process),
        rule: RULE.into(),
        method: "Interviewers against results",
        sentence: format!(
            "The marks of {} {goes} first-year results.",
            who(told.count(), found.family, &found.process)
        ),
        strength: Some(told.strength()),
        n,
        n_smallest,
        facts: told.facts(|number, row| fact(grounds, found, number, row)),
        caveats: caveats(grounds, found),
    })
}

/// Numbered as in the other findings on interviewers of this process: by key, over all who gave a mark.
fn numbered<'f>(grounds: &Grounds, found: &'f InterviewerValidity) -> Vec<(usize, &'f InterviewerRow)> {
    let raters = grounds.evidence.raters.iter().find(|raters| raters.process == found.process);
    let keys = raters.into_iter().flat_map(|raters| raters.raters.keys());
    (1..).zip(keys).filter_map(|(number, key)| Some((number, found.interviewers.get(key)?))).collect()
}

/// Of those who were tested, which the caveat explains.
fn who(some: u32, tested: u32, process: &str) -> String {
    if tested == 1 {
        return format!("the one interviewer of {process} who could be tested");
    }
    let tested_in_words = in_words(tested);
    let which = match some {
        2 if tested == 2 => "both".into(),
        all if all == tested => format!("all {tested_in_words}"),
        some => format!("{} of the {tested_in_words}", in_words(some)),
    };
    format!("{which} interviewers of {process} who could be tested")
}

fn fact(grounds: &Grounds, found: &InterviewerValidity, number: usize, row: &InterviewerRow) -> Fact {
    let told = |r: Option<f64>| r.map_or_else(String::new, correlation);
    let shrunk = row
        .shrunk
        .map_or_else(String::new, |r| format!(", {} when shrunk by what chance would do", correlation(r)));
    let text = format!(
        "Interviewer {number}: correlation {} ({} to {}) over {} hires{shrunk} (adjusted {}){}{}",
        told(row.spearman),
        told(row.lower),
        told(row.upper),
        row.n,
        p_value(row.p_bh.unwrap_or(1.0)),
        inside(row),
        if row.separates { "" } else { "; the marks hardly differ, so little can be seen in them" }
    );
    grounds.of_processes(&format!("Interviewer {number}"), text, &[&found.process])
}

/// What is left inside the classes.
fn inside(row: &InterviewerRow) -> String {
    let years = if row.years_may_explain { ": the years may be all there is" } else { "" };
    match row.within_cohorts {
        Some(within) => {
            let limits = within.lower.zip(within.upper).map_or_else(String::new, |(lower, upper)| {
                format!(" ({} to {})", correlation(lower), correlation(upper))
            });
            format!(
                "; inside each of {} classes {}{limits}{years}",
                within.cohorts,
                correlation(within.spearman)
            )
        }
        None if row.years_may_explain => format!("; inside the classes nothing goes together{years}"),
        None => String::new(),
    }
}

/// Who was tested, and who was not.
fn tested(grounds: &Grounds, found: &InterviewerValidity) -> Caveat {
    let raters = grounds.evidence.raters.iter().find(|raters| raters.process == found.process);
    let others = (raters.map_or(0, |raters| raters.raters.len()) as u32).saturating_sub(found.family);
    let left = match others {
        0 => String::new(),
        1 => " One other was not.".into(),
        _ => format!(" {} others were not.", capital(&in_words(others))),
    };
    let sentence = format!(
        "Tested are interviewers who marked {MIN_N} mature hires or more, and not all alike; a perfect correlation has no p.{left}"
    );
    Caveat::new("tested", sentence)
}

fn caveats(grounds: &Grounds, found: &InterviewerValidity) -> Vec<Caveat> {
    let mut caveats = vec![
        Caveat::new(
            "hired_only",
            "Only people who were hired have results, so correlations are likely too close to zero.",
        ),
        Caveat::new(
            "no_ranking",
            "Interviewers marked different hires, so their numbers are no ranking of them.",
        ),
        tested(grounds, found),
    ];
    if grounds.evidence.processes.get(&found.process).is_some_and(|classes| classes.len() > 1) {
        caveats.push(Caveat::new(
            "years",
            "Who marked high in a good year, or low in one, goes with or against results without telling hires apart. Ranks inside each \
             class stand beside from three classes on; where they do not agree, it is a hunch at most.",
        ));
    }
    if found.family > 1 {
        caveats.push(multiplicity(found.family));
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
