//! How interviewers use the scale: leniency, halo (METHODS 9.1, 9.2). Names are off: interviewers are numbered by key.
//! Never a ranking of interviewers, and shrunk beside raw.

use super::by_interviewer::{Told, multiplicity};
use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{RaterRow, Raters};
use crate::analysis::wording::{capital, correlation, in_words, p_value};

/// Rated hires from which a halo is more than a hunch, and correlation that is one.
const ENOUGH: u32 = 10;
const HALO: f64 = 0.7;
/// Rated hires that a halo needs.
const MIN_RATED: u32 = 5;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let of = |raters| [leniency(grounds, raters), halo(grounds, raters)];
    grounds.evidence.raters.iter().flat_map(of).flatten().collect()
}

/// Marks that differ from those of the other interviewers of the same hires by more than chance.
fn leniency(grounds: &Grounds, raters: &Raters) -> Option<Finding> {
    let numbered = || (1..).zip(raters.raters.values());
    let told = Told::of(numbered())?;
    let tested = numbered().filter(|(_, row)| row.leniency_p.is_some()).count() as u32;
    let (n_smallest, n) = told.hires();
    Some(Finding {
        id: format!("interviewer_leniency/{}/{}", grounds.role.key, raters.process),
        rule: "interviewer_leniency".into(),
        method: "Interviewers: leniency and halo",
        sentence: differ(&raters.process, told.count(), tested, told.is_sure()),
        strength: Some(told.strength()),
        n,
        n_smallest,
        facts: told.facts(|number, row| lenient(grounds, raters, number, row)),
        caveats: vec![panel_caveat(), multiplicity(tested)],
    })
}

fn differ(process: &str, found: u32, tested: u32, sure: bool) -> String {
    let mark = match (sure, found) {
        (false, _) => "may mark",
        (true, 1) => "marks",
        (true, _) => "mark",
    };
    // Of two, each differs from the other by as much.
    if tested == 2 {
        let mark = if sure { "mark" } else { "may mark" };
        return format!("The two interviewers of {process} {mark} the same hires differently.");
    }
    format!(
        "{} of {} interviewers of {process} {mark} the same hires differently from the others.",
        capital(&in_words(found)),
        in_words(tested)
    )
}

fn lenient(grounds: &Grounds, raters: &Raters, number: usize, row: &RaterRow) -> Fact {
    let points =
        |value: Option<f64>| value.map_or_else(String::new, |v| format!("{v:+.2}").replace('-', "\u{2212}"));
    let text = format!(
        "Interviewer {number}: {} points from the others on {} shared hires, {} when shrunk by what chance would do \
         (adjusted {})",
        points(row.leniency_raw),
        row.leniency_n,
        points(row.leniency_shrunk),
        p_value(row.leniency_p_bh.unwrap_or(1.0))
    );
    grounds.of_processes(&format!("Interviewer {number}"), text, &[&raters.process])
}

/// Criteria that go together in an interviewer's marks.
fn halo(grounds: &Grounds, raters: &Raters) -> Option<Finding> {
    let of = |(number, row): (usize, &RaterRow)| {
        let halo = row.halo_mean_r.filter(|halo| *halo > HALO && row.n_candidates >= MIN_RATED)?;
        let all = raters
            .halo_of_all
            .map_or_else(String::new, |all| format!("; {} over all interviewers", correlation(all)));
        let text = format!(
            "Interviewer {number}: the criteria go together at {} over {} hires{all}",
            correlation(halo),
            row.n_candidates
        );
        Some((
            row.n_candidates,
            grounds.of_processes(&format!("Interviewer {number}"), text, &[&raters.process]),
        ))
    };
    let found: Vec<(u32, Fact)> = (1..).zip(raters.raters.values()).filter_map(of).collect();
    let n = found.iter().map(|found| found.0).max()?;
    let with_halo = |row: &&RaterRow| row.halo_mean_r.is_some() && row.n_candidates >= MIN_RATED;
    let of_all = in_words(raters.raters.values().filter(with_halo).count() as u32);
    let tells = if found.len() == 1 { "tells" } else { "tell" };
    Some(Finding {
        id: format!("halo/{}/{}", grounds.role.key, raters.process),
        rule: "halo".into(),
        method: "Interviewers: leniency and halo",
        sentence: format!(
            "{} of {of_all} interviewers of {} hardly {tells} one criterion from another: high marks go together.",
            capital(&in_words(found.len() as u32)),
            raters.process
        ),
        strength: Some(if n >= ENOUGH { Strength::Likely } else { Strength::Watch }),
        n: Some(n),
        n_smallest: found.iter().map(|found| found.0).min(),
        facts: found.into_iter().map(|found| found.1).collect(),
        caveats: vec![panel_caveat()],
    })
}

fn panel_caveat() -> Caveat {
    Caveat::new("hired_only", "Only cards of people who were hired are compared.")
}
