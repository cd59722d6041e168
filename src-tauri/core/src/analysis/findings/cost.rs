//! What the repeat cost, compared with hires who just meet the attainment bar (METHODS 12).

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::wording::{about, count, percent, thousands};

/// Only of a repeat that is at least a hunch.
pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    finding(grounds).into_iter().collect()
}

fn finding(grounds: &Grounds) -> Option<Finding> {
    use crate::analysis::EncoreLevel::{Likely, Strong, Watch};
    let cost = grounds.evidence.cost.as_ref()?;
    let stretch =
        grounds.encore.stretches.last().filter(|stretch| matches!(stretch.level, Strong | Likely | Watch))?;
    let total = cost.total?;
    let money = |amount: f64| format!("{} {}", thousands(amount), grounds.currency);
    let part = |label: &str, what: &str, amount: Option<f64>| {
        amount.map(|amount| grounds.fact(label, format!("{what}: {}", money(amount)), &stretch.cohorts))
    };
    let exits = count(cost.first_year_exits, "exit", "exits");
    let facts = [
        part("Replacing", &format!("Replacing {exits} within the first year"), cost.replacement),
        part(
            "While employed",
            "Margin short of the bar while employed",
            Some(cost.margin_gap_vs_bar_while_employed),
        ),
        part("Empty seats", "Margin lost while the seats were empty", cost.vacancy_margin),
    ];
    Some(Finding {
        id: format!("cost_of_the_repeat/{}", grounds.role.key),
        rule: "cost_of_the_repeat".into(),
        method: "Cost of the repeat",
        sentence: format!(
            "The repeat cost about {} {} compared with hires who just meet {} of quota.",
            about(total),
            grounds.currency,
            percent(cost.attainment_bar)
        ),
        // A sum of assumptions is no inference.
        strength: Some(Strength::Watch),
        n: Some(grounds.cards_of(&stretch.cohorts).iter().map(|card| card.hires).sum()),
        n_smallest: Some(grounds.cards_of(&stretch.cohorts).iter().map(|card| card.hires).sum()),
        facts: facts.into_iter().flatten().collect(),
        caveats: vec![Caveat::new(
            "assumptions",
            "Rests on the cost assumptions of the workspace; salary paid is not added, months are counted once.",
        )],
    })
}
