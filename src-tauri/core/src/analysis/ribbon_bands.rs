//! The process over time: which versions are one band of the ribbon, and which only renamed it.
//! Never judges a step itself: the Encore pattern did.

use super::wording::percent;
use super::{Band, Encore, Renaming, Snapshot, StepProcess};
use crate::model::ProcessVersion;
use chrono::{Datelike, NaiveDate};

/// A version as the cohorts used it.
struct Used<'h> {
    version: &'h ProcessVersion,
    from: NaiveDate,
    /// Place of its first cohort among the role's cohorts.
    first_cohort: usize,
    cohorts: usize,
}

/// Bands and renamings of the cohorts of a role, ordered by first hire date.
pub fn bands(snapshot: &Snapshot, cohorts: &[usize], encore: &Encore) -> (Vec<Band>, Vec<Renaming>) {
    let used = used(snapshot, cohorts, encore);
    let (mut bands, mut renamings): (Vec<Band>, Vec<Renaming>) = (Vec::new(), Vec::new());
    let mut start = 0;
    for place in 0..used.len() {
        let next = used.get(place + 1);
        let joined = next.and_then(|next| encore.steps.get(next.first_cohort.checked_sub(1)?));
        if let (Some(next), Some(step)) = (next, joined.filter(|step| step.process == StepProcess::Same)) {
            renamings.push(Renaming { on: next.from, label: renaming(&next.version.key, step) });
            continue;
        }
        let to = next.and_then(|next| next.from.pred_opt()).unwrap_or(snapshot.as_of).min(snapshot.as_of);
        bands.push(band(&used[start..=place], to));
        start = place + 1;
    }
    (bands, renamings)
}

/// Versions in the order of their first cohort.
fn used<'h>(snapshot: &Snapshot<'h>, cohorts: &[usize], encore: &Encore) -> Vec<Used<'h>> {
    let mut used: Vec<Used> = Vec::new();
    for (place, cohort) in cohorts.iter().enumerate() {
        let Some(index) = snapshot.history.cohorts[*cohort].version else { continue };
        let version = &snapshot.history.versions[index];
        // One version practised in two ways is two bands (drift, METHODS 10.5).
        let drifted =
            place > 0 && encore.steps.get(place - 1).is_some_and(|s| s.process != StepProcess::Same);
        if let Some(last) = used.last_mut().filter(|last| last.version.key == version.key && !drifted) {
            last.cohorts += 1;
            continue;
        }
        let first_hire = snapshot.first_hired_on(*cohort).unwrap_or(snapshot.as_of);
        let from = version.from.map_or(first_hire, |from| from.min(first_hire));
        // A version that comes back after another begins with the cohort that it was used for again.
        let from = if used.last().is_some_and(|last| last.from >= from) { first_hire } else { from };
        used.push(Used { version, from, first_cohort: place, cohorts: 1 });
    }
    used
}

fn renaming(key: &str, step: &super::Step) -> String {
    match step.paper {
        Some(_) if step.paper_changed_but_practice_same => format!("{key}: new on paper, same in practice"),
        Some(paper) => format!("{key}: renamed, {} the same", percent(paper)),
        None => format!("{key}: same in practice"),
    }
}

fn band(versions: &[Used], to: NaiveDate) -> Band {
    let keys: Vec<&str> = versions.iter().map(|used| used.version.key.as_str()).collect();
    let repeated = versions.iter().map(|used| used.cohorts).sum::<usize>() > 1;
    let from = versions[0].from;
    let short = keys.join(", ");
    // The last day belongs to the band, so that a change on the 1st ends whole months.
    let end = to.succ_opt().unwrap_or(to);
    let months = (end.year() - from.year()) * 12 + end.month0() as i32
        - from.month0() as i32
        - i32::from(end.day() < from.day());
    let label = if repeated {
        format!("{short}: unchanged for {months} months")
    } else {
        format!("{short} {}", versions[0].version.title)
    };
    Band { label, short, from, to, repeated }
}
