//! Which slides a review makes: one a role whose verdict or encore is strong or likely, between opening and closing.

use super::{Bar, Body, Deck, RetentionChart, Slide, Span};
use crate::analysis::{CohortCard, EncoreLevel, Review, RoleReview, VerdictState};
use crate::model::Thresholds;
use chrono::NaiveDate;

/// Hires from which a class is shown outside the owner's own screens (METHODS 13).
const SHOWN_FROM: u32 = 5;
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
    fn line(&self) -> String {
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
    let hires: u32 = review.roles.iter().map(|role| role.hires).sum();
    let classes: usize = review.roles.iter().map(|role| role.cohorts.len()).sum();
    let of = source.company.unwrap_or("Sales hiring");
    let mut lines = vec![format!("{hires} hires, {classes} classes, {} roles", review.roles.len())];
    lines.push(match findings {
        0 => "No finding is strong enough for a slide yet.".into(),
        1 => "One finding is strong or likely.".into(),
        n => format!("{n} findings are strong or likely."),
    });
    lines.push(source.line());
    Slide {
        title: format!("How we chose our sellers, and what came of it: {of}"),
        body: Body::Opening(lines),
        footer: "Anonymous: no names of sellers or interviewers; classes under 5 hires are not shown.".into(),
        notes: format!(
            "This deck reviews the selection process, not people. {} Every figure states its n and a 95 % interval.",
            definitions(source.thresholds)
        ),
    }
}

fn finding(role: &RoleReview, source: &Source) -> Slide {
    let shown: Vec<&CohortCard> = role.cohorts.iter().filter(|card| card.hires >= SHOWN_FROM).collect();
    let hidden = role.cohorts.iter().filter(|card| (1..SHOWN_FROM).contains(&card.hires)).count();
    let hires: u32 = shown.iter().map(|card| card.hires).sum();
    let small = match hidden {
        0 => String::new(),
        1 => " One class under 5 hires is not shown.".into(),
        n => format!(" {n} classes under 5 hires are not shown."),
    };
    let verdict = &role.verdict;
    let caveats: Vec<String> =
        verdict.caveats.iter().map(|caveat| format!("Caveat: {}.", caveat.sentence())).collect();
    let (sentence, _) = verdict.in_words(&role.encore, source.thresholds, SHOWN_FROM);
    Slide {
        title: format!("{}: {}", role.role, lower_first(&verdict.headline)),
        body: Body::Finding {
            measure: format!(
                "Share of each class still here 12 months after hire, 95\u{a0}% interval. {}",
                role.name
            ),
            sentence: [&[sentence], &caveats[..]].concat().join(" "),
            chart: retention_chart(role, &shown),
        },
        footer: format!(
            "n = {hires} hires in {} classes. Kaplan-Meier, log-log intervals.{small} {}",
            shown.len(),
            source.line()
        ),
        notes: notes(role, hires, source),
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn retention_chart(role: &RoleReview, shown: &[&CohortCard]) -> RetentionChart {
    let bars: Vec<Bar> = shown.iter().map(|card| bar(card)).collect();
    let told = bars.iter().map(|bar| match bar.retention {
        Some((share, ..)) => format!("{} {:.0} %", bar.class, share * 100.0),
        None => format!("{} {}", bar.class, bar.under),
    });
    let alt = format!("Bars: still here at 12 months. {}.", told.collect::<Vec<_>>().join("; "));
    let alt =
        if alt.chars().count() > ALT { alt.chars().take(ALT - 1).chain(['…']).collect() } else { alt };
    RetentionChart { spans: spans(role, shown), bars, alt }
}

fn bar(card: &CohortCard) -> Bar {
    let limits = card.s12_lower.zip(card.s12_upper);
    let retention = card.s12.zip(limits).map(|(share, (lower, upper))| (share, lower, upper));
    Bar {
        class: card.cohort.clone(),
        under: format!("n = {}{}", card.hires, if retention.is_some() { "" } else { ", not yet 12 months" }),
        retention,
        hires: card.hires,
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

fn definitions(thresholds: &Thresholds) -> String {
    format!(
        "A hit is a hire still here at 12 months with a first-year attainment of {:.0} % of scheduled quota or more; the bar is \
         {:.0} % of mature hires. A mature hire was hired at least 12 months before the data ends; leavers stay in every \
         denominator.",
        thresholds.attainment_bar * 100.0,
        thresholds.success_bar * 100.0
    )
}

fn notes(role: &RoleReview, hires: u32, source: &Source) -> String {
    let verdict = &role.verdict;
    let (sentence, would_settle) = verdict.in_words(&role.encore, source.thresholds, SHOWN_FROM);
    let mut paragraphs = vec![sentence];
    paragraphs.extend(verdict.caveats.iter().map(|caveat| format!("Caveat: {}.", caveat.sentence())));
    let findings = role.findings.iter().filter(|finding| finding.n.is_none_or(|n| n >= SHOWN_FROM));
    paragraphs.extend(findings.map(|finding| format!("Also: {}", finding.sentence)));
    paragraphs.push(format!("What would settle or change it: {would_settle}"));
    paragraphs.push(format!(
        "Method: Kaplan-Meier at 12 months with log-log 95 % limits (beta product limits where nobody or everybody left); hits \
         pooled over all mature classes of the stretch, Clopper-Pearson upper limit; tenured sellers of the same months as \
         control. {}",
        definitions(source.thresholds)
    ));
    paragraphs.push(format!("n = {hires} hires. No filter. {}", source.line()));
    paragraphs.join("\n")
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
        footer: source.line(),
        notes: "Keep this slide in: it answers the questions that a careful reader asks first.".into(),
    }
}
