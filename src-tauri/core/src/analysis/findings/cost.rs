//! What the repeat cost, compared with hires who just meet the attainment bar (METHODS 12).

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
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
    let money = |amount: f64, low: f64, high: f64| {
        let range = if low < high {
            format!(" ({} to {} by the ends of the assumptions)", thousands(low), thousands(high))
        } else {
            String::new()
        };
        format!("{} {}{range}", thousands(amount), grounds.currency)
    };
    let part = |label: &str, what: &str, amount: Option<f64>, low: Option<f64>, high: Option<f64>| {
        let amount = money(amount?, low?, high?);
        Some(grounds.fact(label, format!("{what}: {amount}"), &stretch.cohorts))
    };
    let (low, high) = (&cost.low, &cost.high);
    let exits = count(cost.first_year_exits, "exit", "exits");
    let facts = [
        part(
            "Replacing",
            &format!("Replacing {exits} within the first year"),
            cost.replacement,
            low.replacement,
            high.replacement,
        ),
        part(
            "While employed",
            "Margin short of the bar while employed",
            Some(cost.margin_gap_vs_bar_while_employed),
            // More margin on a negative gap is less, so the ends change places.
            Some(low.margin_gap_vs_bar_while_employed.min(high.margin_gap_vs_bar_while_employed)),
            Some(low.margin_gap_vs_bar_while_employed.max(high.margin_gap_vs_bar_while_employed)),
        ),
        part(
            "Empty seats",
            "Margin lost while the seats were empty",
            cost.vacancy_margin,
            low.vacancy_margin,
            high.vacancy_margin,
        ),
    ];
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
        n: Some(grounds.cards_of(&stretch.cohorts).iter().map(|card| card.hires).sum()),
        n_smallest: Some(grounds.cards_of(&stretch.cohorts).iter().map(|card| card.hires).sum()),
        facts: facts.into_iter().flatten().collect(),
        caveats: vec![Caveat::new(
            "assumptions",
            "Rests on the cost assumptions of the workspace; salary paid is not added, months are counted once. A range takes all \
             of them at their low ends, then all at their high ends.",
        )],
    })
}
