//! What the repeat cost, compared with hires who just meet the attainment bar (METHODS 12).

use super::{Fact, Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::Cost;
use crate::analysis::wording::{count, percent, thousands};

/// Only of a repeat that is at least a hunch.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    finding(grounds).into_iter().collect()
}

fn finding(grounds: &Grounds) -> Option<Finding> {
    use crate::analysis::EncoreLevel::{Likely, Strong, Watch};
    let cost = grounds.evidence.cost.as_ref()?;
    let stretch =
        grounds.encore.stretches.last().filter(|stretch| matches!(stretch.level, Strong | Likely | Watch))?;
    let total = cost.in_words(grounds.currency)?;
    let hires: u32 = grounds.cards_of(&stretch.cohorts).iter().map(|card| card.hires).sum();
    Some(Finding {
        id: format!("cost_of_the_repeat/{}", grounds.role.key),
        rule: "cost_of_the_repeat".into(),
        method: "Cost of the repeat",
        sentence: format!(
            "The repeat cost {total} compared with hires who just meet {} of quota.",
            percent(cost.attainment_bar)
        ),
        // A sum of assumptions is no inference.
        strength: Some(Strength::Watch),
        n: Some(hires),
        n_smallest: Some(hires),
        facts: parts(grounds, cost, &stretch.cohorts),
        caveats: vec![Caveat::new(
            "assumptions",
            "Rests on the cost assumptions of the workspace; salary paid is not added, months are counted once. A range takes all \
             of them at their low ends, then all at their high ends.",
        )],
    })
}

/// What the cost is made of, as far as it is known.
fn parts(grounds: &Grounds, cost: &Cost, cohorts: &[String]) -> Vec<Fact> {
    let (low, high) = (&cost.low, &cost.high);
    let gap = (low.margin_gap_vs_bar_while_employed, high.margin_gap_vs_bar_while_employed);
    let exits = count(cost.first_year_exits, "exit", "exits");
    let part = |label: &str, what: &str, [amount, low, high]: [Option<f64>; 3]| {
        let amount = money(grounds.currency, amount?, low?, high?);
        Some(grounds.fact(label, format!("{what}: {amount}"), cohorts))
    };
    let parts = [
        part(
            "Replacing",
            &format!("Replacing {exits} within the first year"),
            [cost.replacement, low.replacement, high.replacement],
        ),
        part(
            "While employed",
            "Margin short of the bar while employed",
            // More margin on a negative gap is less, so the ends change places.
            [cost.margin_gap_vs_bar_while_employed, gap.0.min(gap.1), gap.0.max(gap.1)].map(Some),
        ),
        part(
            "Empty seats",
            "Margin lost while the seats were empty",
            [cost.vacancy_margin, low.vacancy_margin, high.vacancy_margin],
        ),
    ];
    parts.into_iter().flatten().collect()
}

/// An amount, with its ends where they differ.
fn money(currency: &str, amount: f64, low: f64, high: f64) -> String {
    let range = if low < high {
        format!(" ({} to {} by the ends of the assumptions)", thousands(low), thousands(high))
    } else {
        String::new()
    };
    format!("{} {currency}{range}", thousands(amount))
}
