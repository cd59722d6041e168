//! What the speaker should know of a slide: the verdict in words, its caveats, the other findings, the method.
//! Never a count of fewer than five people, nor counts from which one could be taken.

use super::compose::{SHOWN_FROM, Source, definitions};
use crate::analysis::{Finding, RoleReview, capital, is_of_interviewers_results};

/// Findings that a speaker can keep in mind; the strongest come first.
const MOST: usize = 8;

pub(super) fn notes(role: &RoleReview, hires: u32, source: &Source) -> String {
    let verdict = &role.verdict;
    let (sentence, would_settle) = verdict.in_words(&role.encore, source.thresholds, SHOWN_FROM);
    let mut paragraphs = vec![sentence];
    paragraphs.extend(verdict.caveats.iter().map(|caveat| format!("Caveat: {}.", caveat.sentence())));
    // Where a class is hidden, hits of other groups would tell its own: what is counted by process is left out.
    let few = |n: u32| n > 0 && n < SHOWN_FROM;
    let hidden = role.cohorts.iter().any(|card| few(card.hires) || few(card.mature));
    let told = |finding: &&Finding| {
        // What was expected stands there as it was typed, names and all; results of single interviewers are for the owner.
        let withheld = finding.rule == "expectation_due" || is_of_interviewers_results(&finding.id);
        finding.n_smallest.is_none_or(|n| n >= SHOWN_FROM) && !(hidden && finding.counts_hits()) && !withheld
    };
    let findings = role.findings.iter().filter(told).take(MOST);
    paragraphs.extend(findings.map(|finding| format!("Also: {}", finding.sentence)));
    paragraphs.push(format!("What would settle or change it: {would_settle}"));
    paragraphs.push(format!(
        "Method: hits by class with Wilson 95 % limits; hits pooled over all mature classes of the stretch, whose 97.5 % \
         upper limit is Clopper-Pearson’s; tenured sellers of the same months as control. Hires are taken as independent, \
         though classes of one year share a market. {}",
        definitions(source.thresholds)
    ));
    paragraphs.push(format!("n = {hires} hires. No filter. {}", capital(&source.line())));
    paragraphs.join("\n")
}
