//! Which slides a review makes: one a role whose verdict or encore is strong or likely, between opening and closing.

use super::speaker_notes::notes;
use super::{Bar, Body, Deck, HitsChart, Slide, Span};
use crate::analysis::{CohortCard, EncoreLevel, Review, RoleReview, VerdictState, VerdictStrength, capital};
use crate::model::Thresholds;
use chrono::NaiveDate;

/// Hires from which a class is shown outside the owner's own screens (METHODS 13).
pub(super) const SHOWN_FROM: u32 = 5;
/// Classes that fit beside each other.
const MOST_BARS: usize = 12;
/// Longest alternative text.
const ALT: usize = 250;

/// Whose figures these are.
#[derive(Debug, Clone, Copy)]
pub struct Source<'s> {
    /// The company; none = not said.
    pub company: Option<&'s str>,
    /// The data is made up.
    pub simulated: bool,
    /// Last complete data day.
    pub as_of: NaiveDate,
    /// Bars and horizons that the figures use.
    pub thresholds: &'s Thresholds,
}

impl Source<'_> {
    pub(super) fn line(&self) -> String {
        let company = self.company.map(|company| format!("{company}, ")).unwrap_or_default();
        let simulated = if self.simulated { ". Simulated data" } else { "" };
        format!("{company}data to {}{simulated}.", self.as_of.format("%-d %b %Y"))
    }
}

/// The board deck of a review.
pub fn compose(review: &Review, source: &Source) -> Deck {
    let findings = review.roles.iter().filter(|role| deserves_a_slide(role));
    let findings: Vec<Slide> = findings.map(|role| finding(role, source)).collect();
    let mut slides = vec![opening(review, findings.len(), source)];
    slides.extend(findings);
    slides.push(closing(source));
    Deck { title: slides[0].title.clone(), slides }
}

fn deserves_a_slide(role: &RoleReview) -> bool {
    let told = matches!(role.verdict.state, VerdictState::PointsAtSelection | VerdictState::PointsElsewhere);
    told || matches!(role.encore.level, EncoreLevel::Strong | EncoreLevel::Likely)
}

fn opening(review: &Review, findings: usize, source: &Source) -> Slide {
    // Only what is shown is counted, so that no hidden class can be subtracted.
    let cards = || review.roles.iter().flat_map(|role| &role.cohorts).filter(|card| card.hires >= SHOWN_FROM);
    let hires: u32 = cards().map(|card| card.hires).sum();
    let of = source.company.unwrap_or("Sales hiring");
    let counted = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let mut lines = vec![format!(
        "{}, {}, {}",
        counted(hires as usize, "hire", "hires"),
        counted(cards().count(), "class", "classes"),
        counted(review.roles.len(), "role", "roles")
    )];
    // Slides say roles by key.
    let short = review.roles.iter().filter(|role| deserves_a_slide(role) && role.name != role.role);
    let names: Vec<String> = short.map(|role| format!("{}: {}", role.role, role.name)).collect();
    if !names.is_empty() {
        lines.push(format!("{}.", names.join("; ")));
    }
    lines.push(match findings {
        0 => "In no role is the evidence strong enough for a slide yet.".into(),
        1 => "One role has something to show; it has a slide of its own.".into(),
        n => format!("{n} roles have something to show; each has a slide of its own."),
    });
    lines.push(capital(&source.line()));
    Slide {
        title: format!("How we chose our sellers, and what came of it: {of}"),
        body: Body::Opening(lines),
        footer: "Anonymous: no names of sellers or interviewers; classes under 5 hires are not shown.".into(),
        notes: format!(
            "This deck reviews the selection process, not people. {} Each bar states its n and a 95 % interval.",
            definitions(source.thresholds)
        ),
    }
}

fn finding(role: &RoleReview, source: &Source) -> Slide {
    let large: Vec<&CohortCard> = role.cohorts.iter().filter(|card| card.hires >= SHOWN_FROM).collect();
    let shown = &large[large.len().saturating_sub(MOST_BARS)..];
    let hidden = role.cohorts.iter().filter(|card| (1..SHOWN_FROM).contains(&card.hires)).count();
    let hires: u32 = shown.iter().map(|card| card.hires).sum();
    let left_out = [
        (large.len() - shown.len(), "earlier class is not shown", "earlier classes are not shown"),
        (hidden, "class under 5 hires is not shown", "classes under 5 hires are not shown"),
    ];
    let left_out = left_out.iter().filter(|(n, ..)| *n > 0);
    let left_out: Vec<String> =
        left_out.map(|(n, one, many)| format!(" {n} {}.", if *n == 1 { one } else { many })).collect();
    let left_out = left_out.concat();
    let verdict = &role.verdict;
    let caveats: Vec<String> =
        verdict.caveats.iter().map(|caveat| format!("Caveat: {}.", caveat.sentence())).collect();
    let (sentence, _) = verdict.in_words(&role.encore, source.thresholds, SHOWN_FROM);
    let sentence = [&[evidence(role).into(), sentence], &caveats[..]].concat().join(" ").trim().to_owned();
    let chart = hits_chart(role, shown, source.thresholds);
    let body = if chart.bars.iter().any(|bar| bar.share.is_some()) {
        Body::Finding { measure: measure(source.thresholds), sentence, chart }
    } else {
        Body::Points(vec![sentence, "No class is large enough for a chart.".into()])
    };
    Slide {
        title: format!("{}: {}", role.role, lower_first(&verdict.headline_for(SHOWN_FROM))),
        body,
        footer: format!(
            "n = {hires} hires in {} classes. Wilson intervals.{left_out} {}",
            shown.len(),
            capital(&source.line())
        ),
        notes: notes(role, hires, source),
    }
}

/// What the bars show, in full: the slide must stand alone.
fn measure(thresholds: &Thresholds) -> String {
    format!(
        "Hits: still here at 12 months with {:.0}\u{a0}% of first-year quota or more. 95\u{a0}% interval; line = bar of {:.0}\u{a0}%.",
        thresholds.attainment_bar * 100.0,
        thresholds.success_bar * 100.0
    )
}

/// How sure the verdict is, before its sentence.
fn evidence(role: &RoleReview) -> &'static str {
    match role.verdict.strength {
        Some(VerdictStrength::Strong) => "Evidence: strong.",
        Some(VerdictStrength::Likely) => "Evidence: likely.",
        None => "",
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn hits_chart(role: &RoleReview, shown: &[&CohortCard], thresholds: &Thresholds) -> HitsChart {
    let withheld = withheld(role, shown);
    let bars: Vec<Bar> = shown.iter().map(|card| bar(card, withheld.contains(&card.cohort))).collect();
    let told = bars.iter().map(|bar| format!("{} {}", bar.class, bar.under));
    let alt = format!("Bars: share of hits by class. {}.", told.collect::<Vec<_>>().join("; "));
    let alt =
        if alt.chars().count() > ALT { alt.chars().take(ALT - 1).chain(['…']).collect() } else { alt };
    HitsChart { spans: spans(role, shown), bars, bar: thresholds.success_bar, alt }
}

/// Classes whose hits are not told, so that no small class can be had by subtracting the others from the pooled result:
/// where the stretch holds one class of under 5 mature hires, its smallest other class goes too (METHODS 13).
fn withheld(role: &RoleReview, shown: &[&CohortCard]) -> Vec<String> {
    let of_stretch = |card: &&CohortCard| role.verdict.stretch.contains(&card.cohort);
    let small =
        role.cohorts.iter().filter(of_stretch).filter(|card| (1..SHOWN_FROM).contains(&card.mature)).count();
    let mut others: Vec<&&CohortCard> =
        shown.iter().filter(|card| of_stretch(card) && card.mature >= SHOWN_FROM).collect();
    others.sort_by_key(|card| card.mature);
    others.iter().take(usize::from(small == 1)).map(|card| card.cohort.clone()).collect()
}

fn bar(card: &CohortCard, withheld: bool) -> Bar {
    let limits = card.success_lower.zip(card.success_upper);
    let told = card.mature >= SHOWN_FROM && !withheld;
    let share = f64::from(card.successes) / f64::from(card.mature.max(1));
    let under = match card.mature {
        0 => "not yet 12 months".into(),
        _ if withheld => "not told, to keep a small class hidden".into(),
        n if n < SHOWN_FROM => format!("under {SHOWN_FROM} after 12 months"),
        n => format!("{} of {n}", card.successes),
    };
    Bar {
        class: card.cohort.clone(),
        under,
        share: limits.filter(|_| told).map(|(lower, upper)| (share, lower, upper)),
        mature: told.then_some(card.mature),
        in_stretch: card.in_stretch,
    }
}

/// Classes in a row of one stretch, or of one process, under one label.
fn spans(role: &RoleReview, shown: &[&CohortCard]) -> Vec<Span> {
    let stretch_of = |card: &CohortCard| {
        role.encore.stretches.iter().position(|stretch| stretch.cohorts.contains(&card.cohort))
    };
    let group = |card: &CohortCard| match stretch_of(card) {
        Some(stretch) => (Some(stretch), None),
        None => (None, card.process.clone()),
    };
    let mut spans = Vec::new();
    let mut first = 0;
    for cards in shown.chunk_by(|a, b| group(a) == group(b)) {
        let mut processes: Vec<&str> = cards.iter().filter_map(|card| card.process.as_deref()).collect();
        processes.dedup();
        let repeated = stretch_of(cards[0]).is_some();
        let process = if processes.is_empty() { "process unknown".into() } else { processes.join(", ") };
        let label = if repeated { format!("{process}: the same process") } else { process };
        spans.push(Span { label, first, bars: cards.len(), repeated });
        first += cards.len();
    }
    spans
}

pub(super) fn definitions(thresholds: &Thresholds) -> String {
    format!(
        "A hit is a hire still here at 12 months with a first-year attainment of {:.0} % of scheduled quota or more; the bar is \
         {:.0} % of mature hires. A mature hire was hired at least 12 months before the data ends; leavers stay in every \
         denominator.",
        thresholds.attainment_bar * 100.0,
        thresholds.success_bar * 100.0
    )
}

fn closing(source: &Source) -> Slide {
    let points = [
        "Cause: these are associations. Each process ran in its own years, with its market, territory and managers.",
        "The people who were turned down: only hires have results, so what a criterion is worth is likely understated.",
        "Anybody’s future: the deck reviews a process on past classes; it says nothing about a candidate.",
        "Certainty: with classes of this size the intervals are wide, and they are printed for that reason.",
        "Small groups: classes under 5 hires are left out, and names are never shown.",
    ];
    Slide {
        title: "What this does not show".into(),
        body: Body::Points(points.map(Into::into).to_vec()),
        footer: capital(&source.line()),
        notes: "Keep this slide in: it answers the questions that a careful reader asks first.".into(),
    }
}
