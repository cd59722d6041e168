//! `review`.

use crate::Answer;
use chrono::NaiveDate;
use encore_core::Result;
use encore_core::analysis::{CohortCard, Review, RoleReview};
use encore_core::workspace::{Workspace, hidden_from_figures};
use serde_json::Value;
use std::fmt::Write;

/// The evidence is computed only for the answer that shows it.
pub fn review(
    workspace: &Workspace,
    as_of: Option<NaiveDate>,
    role: Option<&str>,
    as_json: bool,
) -> Result<Answer> {
    if as_json {
        return Ok(Answer::done("", workspace.review_as_json(as_of, role)?));
    }
    Ok(Answer::done(in_words(&workspace.review(as_of, role)?), Value::Null))
}

fn in_words(review: &Review) -> String {
    let Some(as_of) = review.as_of else {
        return "Nothing to review yet: import sellers and outcomes first.".into();
    };
    let simulated = if review.simulated { " Simulated data." } else { "" };
    let mut text = format!("Data to {as_of}.{simulated}\n");
    if let Some(hidden) = hidden_from_figures(review.hidden_cards) {
        let _ = writeln!(text, "{hidden}");
    }
    for role in &review.roles {
        role_in_words(&mut text, role);
    }
    text
}

fn role_in_words(text: &mut String, role: &RoleReview) {
    let verdict = &role.verdict;
    let _ = writeln!(
        text,
        "\n{} ({}), {} hires\n  {}\n  {}",
        role.name, role.role, role.hires, verdict.headline, verdict.sentence
    );
    for caveat in &verdict.caveats {
        let _ = writeln!(text, "  Caveat: {}", caveat.sentence());
    }
    let _ = writeln!(text, "  What would settle or change it: {}", verdict.would_settle);
    let _ = writeln!(
        text,
        "\n  {:<14} {:<10} {:>5}  {:<24} {:<9} first-year attainment",
        "cohort", "process", "hires", "still here at 12 months", "hits"
    );
    for card in &role.cohorts {
        let _ = writeln!(text, "  {}", card_in_words(card));
    }
    let _ = writeln!(text, "\n  Findings");
    for finding in &role.findings {
        let strength =
            finding.strength.map_or("cannot tell".into(), |strength| format!("{strength:?}").to_lowercase());
        let _ = writeln!(text, "  [{strength}] {}", finding.sentence);
    }
}

fn card_in_words(card: &CohortCard) -> String {
    let percent = |share: f64| format!("{:.0} %", share * 100.0);
    let retention = match (card.s12, card.s12_lower, card.s12_upper) {
        (Some(share), Some(lower), Some(upper)) if card.s12_known >= 4 => {
            format!("{} ({:.0}–{:.0} %)", percent(share), lower * 100.0, upper * 100.0)
        }
        (Some(_), ..) => "too few to say".into(),
        _ => "not observed yet".into(),
    };
    let attainment = match card.median_first_year_attainment {
        Some(median) if card.first_year_attainment_n >= 4 => {
            let so_far = if card.first_year_so_far { ", so far" } else { "" };
            format!("{} (n {}{so_far})", percent(median), card.first_year_attainment_n)
        }
        _ => "too few to say".into(),
    };
    let hits = if card.mature == 0 {
        "not yet".to_owned()
    } else {
        format!("{} of {}", card.successes, card.mature)
    };
    let process = card.process.as_deref().unwrap_or("unknown");
    format!("{:<14} {process:<10} {:>5}  {retention:<24} {hits:<9} {attainment}", card.cohort, card.hires)
}
