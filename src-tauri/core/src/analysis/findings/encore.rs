//! The encore: classes hired the same way, sold as rock stars, with the same result (METHODS 11.6).

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::wording::{count, percent, times};
use crate::analysis::{Caveat, EncoreLevel, Sensitivity, StepSource, Stretch};
use encore_stats::clopper_pearson_lower;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds.encore.stretches.iter().filter_map(|stretch| finding(grounds, stretch)).collect()
}

fn finding(grounds: &Grounds, stretch: &Stretch) -> Option<Finding> {
    let strength = match stretch.level {
        EncoreLevel::Strong => Strength::Strong,
        EncoreLevel::Likely => Strength::Likely,
        EncoreLevel::Watch => Strength::Watch,
        EncoreLevel::LabelsDelivered => return Some(labels_delivered(grounds, stretch)),
        _ => return None,
    };
    let mut facts = facts(grounds, stretch);
    let mut caveats = caveats(stretch);
    if grounds.encore.depends_on_the_bar() {
        caveats.push(depends_on_the_bar(grounds));
    }
    let sentence = facts.iter().map(|fact| fact.text.as_str()).collect::<Vec<_>>().join("; ");
    facts.extend(other_bars(grounds, stretch));
    Some(Finding {
        id: format!("encore/{}/{}", grounds.role.key, stretch.cohorts[0]),
        rule: "encore".into(),
        method: "The encore",
        sentence: format!("{sentence}."),
        strength: Some(strength),
        n: Some(stretch.pooled_mature),
        n_smallest: Some(stretch.pooled_mature),
        facts,
        caveats,
    })
}

/// The role's level at every other setting, the same or not (METHODS 11.8).
fn other_bars(grounds: &Grounds, stretch: &Stretch) -> Option<Fact> {
    let levels: Vec<String> = grounds.encore.sensitivity.iter().map(level_at).collect();
    let text = || format!("Were the bar or the similarity another: {}", levels.join("; "));
    (!levels.is_empty()).then(|| grounds.fact("Other bars", text(), &stretch.cohorts))
}

/// The level at other settings, where it is another one (METHODS 11.8).
fn depends_on_the_bar(grounds: &Grounds) -> Caveat {
    let others = grounds.encore.sensitivity.iter().filter(|other| other.level != grounds.encore.level);
    Caveat::new(
        "depends_on_the_bar",
        format!("Depends on the bar: {}.", others.map(level_at).collect::<Vec<_>>().join("; ")),
    )
}

fn level_at(other: &Sensitivity) -> String {
    format!(
        "{} at a bar of {} and a similarity of {:.2}",
        other.level.words(),
        percent(other.bar),
        other.same
    )
}

/// The four facts, each a part of the sentence.
fn facts(grounds: &Grounds, stretch: &Stretch) -> Vec<Fact> {
    let cards = grounds.cards_of(&stretch.cohorts);
    let hires: u32 = cards.iter().map(|card| card.hires).sum();
    let labelled: u32 = cards.iter().map(|card| card.labelled).sum();
    let stars: u32 = cards.iter().map(|card| card.rock_stars).sum();
    let (x, n) = (stretch.pooled_successes, stretch.pooled_mature);
    let classes = count(stretch.cohorts.len() as u32, "class", "classes");
    let steps = || grounds.encore.steps.iter().filter(|step| stretch.cohorts[1..].contains(&step.to));
    let least = steps().filter_map(|step| step.similarity).fold(1.0, f64::min);
    let practised = steps().filter(|step| step.process_source == StepSource::Practice).count();
    let on = match practised {
        0 => "paper",
        n if n == steps().count() => "practice",
        _ => "practice or paper",
    };
    let alike = if least > 0.995 { "1.00".into() } else { format!("{least:.2} or more") };
    let upper =
        stretch.pooled_cp_upper.map_or_else(String::new, |upper| format!(", upper limit {}", percent(upper)));
    let mut facts = vec![
        grounds.fact(
            &classes,
            format!(
                "{classes} of {} ({hires} hires) were chosen the same way ({on} similarity {alike})",
                grounds.role.key
            ),
            &stretch.cohorts,
        ),
        grounds.fact(
            "Labels at hire",
            format!(
                "{} were called rock stars ({stars} of {labelled})",
                percent(f64::from(stars) / f64::from(labelled.max(1)))
            ),
            &stretch.cohorts,
        ),
        grounds.fact(
            "Hits",
            format!(
                "{x} of {n} mature hires were hits (bar {}{upper})",
                percent(grounds.thresholds.success_bar)
            ),
            &stretch.cohorts,
        ),
    ];
    if stretch.knowing_repeats > 0 {
        let text =
            format!("{} the result was already known at the first hire", times(stretch.knowing_repeats));
        facts.push(grounds.fact("Known before", text, &stretch.cohorts[1..]));
    }
    facts
}

fn caveats(stretch: &Stretch) -> Vec<Caveat> {
    let mut caveats = Vec::new();
    if !stretch.practised_evidence {
        caveats.push(Caveat::new(
            "paper_only",
            "Too few scorecards to judge what was really rated: on paper only.",
        ));
    }
    let sentence = "Associations only: market, territory and managers of those years are in the result too.";
    caveats.push(Caveat::new("calendar_time", sentence));
    caveats
}

fn labels_delivered(grounds: &Grounds, stretch: &Stretch) -> Finding {
    let (x, n) = (stretch.pooled_successes, stretch.pooled_mature);
    let above = clopper_pearson_lower(x, n, 0.05) > grounds.thresholds.success_bar;
    let strength = match stretch.pooled_p_below_bar {
        // The mirror of the encore's own levels (METHODS 11.4).
        Some(_) if above && n >= 12 && stretch.mature_cohorts >= 2 => Strength::Strong,
        Some(p) if p <= 0.05 => Strength::Likely,
        _ => Strength::Watch,
    };
    let bar = percent(grounds.thresholds.success_bar);
    Finding {
        id: format!("labels_delivered/{}/{}", grounds.role.key, stretch.cohorts[0]),
        rule: "labels_delivered".into(),
        method: "The encore",
        sentence: format!("The labels held: {x} of {n} mature hires were hits, against a bar of {bar}."),
        strength: Some(strength),
        n: Some(n),
        n_smallest: Some(n),
        facts: facts(grounds, stretch),
        caveats: caveats(stretch),
    }
}
