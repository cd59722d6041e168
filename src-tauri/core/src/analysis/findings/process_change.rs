//! Did a new process change the result: better, worse, or can't that be told yet? (METHODS 5, 6)

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{Change, Proportions};
use crate::analysis::wording::{month_of, p_value, percent, points, points_range, share_of_luck};
use encore_stats::{Z, jeffreys_below};

/// Mature hires on each side below which only the counts are told.
const MIN_N: u32 = 4;
/// P(rate < bar) from which the result before counts as bad: what follows a bad one tends to be better anyway.
const WAS_BAD: f64 = 0.80;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds.evidence.changes.iter().map(|change| finding(grounds, change)).collect()
}

fn finding(grounds: &Grounds, change: &Change) -> Finding {
    let (old, new) = (change.success_old, change.success_new);
    let hits = change.hits.as_ref().filter(|_| old.1.min(new.1) >= MIN_N);
    let p = change.fisher_p_holm.filter(|_| hits.is_some());
    let strength = p.and_then(|p| Strength::of_difference(p, old.1 + new.1));
    let (from, to) = (&change.from_process, &change.to_process);
    let counts = format!("{} of {} against {} of {}", new.0, new.1, old.0, old.1);
    let sentence = match (hits, strength) {
        (Some(hits), Some(Strength::Strong | Strength::Likely)) => {
            let did = if hits.diff > 0.0 { "better" } else { "worse" };
            format!("{to} did {did} than {from}: {counts} mature hires were hits, {}.", difference(hits))
        }
        (Some(hits), Some(Strength::Watch)) => {
            let done = if hits.diff > 0.0 { "better" } else { "worse" };
            format!(
                "{to} may have done {done} than {from}: {counts} mature hires were hits, {}.",
                difference(hits)
            )
        }
        (Some(hits), None) => format!(
            "Whether {to} did better than {from} cannot be told yet: {counts} were hits, {}.",
            difference(hits)
        ),
        (None, _) => format!("What {to} changed against {from} cannot be told yet: {}.", why_not(change)),
    };
    let mut facts: Vec<Fact> = Vec::new();
    let mut add = |label: &str, text: Option<String>| {
        facts.extend(text.map(|text| grounds.of_processes(label, text, &[from, to])));
    };
    add("Luck", hits.map(luck));
    add("Tenure", tenure(change));
    add("Attainment", attainment(grounds, change));
    add("Tenured sellers", Some(control(change)));
    add("What would tell", strength.is_none().then(|| would_tell(change)));
    Finding {
        id: format!("process_change/{}/{to}", grounds.role.key),
        rule: "process_change".into(),
        method: "Before and after a change of process",
        sentence,
        strength,
        n: Some(old.1 + new.1),
        n_smallest: Some(old.1.min(new.1)),
        facts,
        caveats: caveats(grounds, change),
    }
}

fn difference(hits: &Proportions) -> String {
    format!("{} ({})", points(hits.diff), points_range(hits.newcombe_lower, hits.newcombe_upper))
}

fn why_not(change: &Change) -> String {
    if let Some(why) = change.hidden.iter().find_map(|why| why.strip_prefix("hits: ")) {
        return why.to_owned();
    }
    let (old, new) = (change.success_old, change.success_new);
    format!(
        "{} of {} mature hires against {} of {} were hits, and each side needs {MIN_N}",
        new.0, new.1, old.0, old.1
    )
}

fn luck(hits: &Proportions) -> String {
    let rise = hits.diff >= 0.0;
    let by_luck = if rise { hits.midp_greater } else { 1.0 - hits.midp_greater };
    let truly = if rise { hits.prob_p2_gt_p1_jeffreys } else { 1.0 - hits.prob_p2_gt_p1_jeffreys };
    let (gap, better) = if rise { ("rise", "better") } else { ("fall", "worse") };
    format!(
        "If nothing had changed, a {gap} at least this large would appear by luck in {}. Given the data and no prior \
         preference, the chance that the new process is truly {better} is {}, and that it is so by more than 10 points {}.",
        share_of_luck(by_luck),
        share_of_luck(truly),
        share_of_luck(if rise { hits.prob_rise_over_10_points } else { hits.prob_fall_over_10_points })
    )
}

fn tenure(change: &Change) -> Option<String> {
    let (diff, se) = change.rmst12_diff.zip(change.rmst12_diff_se)?;
    let (old, new) = change.rmst12_old.zip(change.rmst12_new)?;
    let logrank = change.logrank_p.map_or_else(String::new, |p| format!("; log-rank {}", p_value(p)));
    // Without an exit the error is 0, which is no precision: then no interval is told.
    let certain = change.rmst12_old_se == Some(0.0) || change.rmst12_new_se == Some(0.0);
    let interval = if certain {
        ", no interval: one of them had no exit within 12 months".to_owned()
    } else {
        format!(" ({:+.1} to {:+.1})", diff - Z * se, diff + Z * se)
    };
    let places = places_that_add_up(new, old);
    let text = format!(
        "Of the first 12 months {new:.places$} were worked on average, {old:.places$} before: {diff:+.places$} \
         months{interval}{logrank}"
    );
    Some(text.replace('-', "\u{2212}").replace("log\u{2212}rank", "log-rank"))
}

/// Rounded one by one, months may not add up to their difference: the fewest digits with which they do, three at most.
fn places_that_add_up(new: f64, old: f64) -> usize {
    let adds_up = |places: &usize| {
        let steps = |months: f64| (months * 10_f64.powi(*places as i32)).round();
        steps(new) - steps(old) == steps(new - old)
    };
    (1..=3).find(adds_up).unwrap_or(3)
}

fn attainment(grounds: &Grounds, change: &Change) -> Option<String> {
    let cohorts = grounds.evidence.processes.get(&change.to_process)?;
    let found = grounds.evidence.attainment_change.iter().find(|found| cohorts.contains(&found.to_cohort))?;
    let limits = found.mean_diff_lower.zip(found.mean_diff_upper);
    let rough = if found.mean_diff_interval == Some("rough") { ", rough" } else { "" };
    let interval =
        limits.map_or_else(String::new, |(lower, upper)| format!(" ({}{rough})", points_range(lower, upper)));
    Some(format!(
        "First-year attainment of {} against {}: {}{interval}; a new hire beats an old one in {:.0} of 100 pairings \
         (n {} and {}, permutation {})",
        found.to_cohort,
        found.from_cohort,
        points(found.mean_diff),
        100.0 * found.prob_superiority,
        found.n_new,
        found.n_old,
        p_value(found.perm_p_two_sided)
    ))
}

fn control(change: &Change) -> String {
    let control = &change.control;
    match control.attainment_old.zip(control.attainment_new) {
        Some((old, new)) => format!(
            "Tenured sellers made {} of quota in the months of the hires before (at least {} of them a month) and {} in \
             those of the hires after (at least {})",
            percent(old),
            control.n_old,
            percent(new),
            control.n_new
        ),
        None => "Too few tenured sellers in those months to see whether the market moved".into(),
    }
}

fn would_tell(change: &Change) -> String {
    let Some(plan) = &change.plan else { return "A mature hire of the process before".into() };
    let (from, to) = (percent(plan.from_share), percent(plan.to_share));
    let needs = |n: u32| {
        format!("A change from {from} to {to} hits needs {n} mature hires after it (80\u{a0}% power)")
    };
    match (plan.n_new, plan.told_on) {
        (Some(n), _) if n <= change.success_new.1 => {
            format!(
                "A change from {from} to {to} hits would have shown with {n} mature hires after it: what changed is less"
            )
        }
        (Some(n), Some(day)) => {
            format!(
                "{}; at {:.1} hires a quarter that is {}",
                needs(n),
                plan.hires_per_quarter,
                month_of(day)
            )
        }
        (Some(n), None) if !plan.goes_on => format!(
            "{}; nobody is hired through it any more, so this will not be told: measure better instead (structured scores, \
             more raters, earlier results)",
            needs(n)
        ),
        (Some(n), None) => format!(
            "{}; too far away at the pace of hiring through it: measure better instead (structured scores, more raters, \
             earlier results)",
            needs(n)
        ),
        (None, _) => format!(
            "With {} mature hires before, no number up to 400 after it shows a change from {from} to {to}: measure better instead \
             (structured scores, more raters, earlier results)",
            plan.n_old
        ),
    }
}

fn caveats(grounds: &Grounds, change: &Change) -> Vec<Caveat> {
    let mut caveats = vec![Caveat::new(
        "calendar_time",
        "The calendar moved with the process: market, territory and managers are in the difference too.",
    )];
    if change.logrank_p.is_some() {
        let sentence =
            "The log-rank test takes both to be followed alike, which classes of different years are not.";
        caveats.push(Caveat::new("censoring", sentence));
    }
    let (x, n) = change.success_old;
    if n >= grounds.thresholds.min_mature && jeffreys_below(grounds.thresholds.success_bar, x, n) >= WAS_BAD {
        let sentence =
            "The process was changed after a bad result: part of a rise is regression to the mean.";
        caveats.push(Caveat::new("regression_to_the_mean", sentence));
    }
    if change.family > 1 {
        let sentence = format!("p is adjusted over the {} changes of this role (Holm).", change.family);
        caveats.push(Caveat::new("multiplicity", sentence));
    }
    caveats
}

#[cfg(test)]
mod tests {
    use super::places_that_add_up;

    #[test]
    fn months_are_written_so_that_they_add_up() {
        // 11.6 less 9.1 is not 2.6; 8.2 less 6.2, 8.25 less 6.15 are not 2.1 and 2.09.
        for (new, old, places) in [(11.5, 9.0, 1), (11.64, 9.06, 2), (8.246, 6.154, 3)] {
            assert_eq!(places_that_add_up(new, old), places, "{new} {old}");
        }
    }
}
