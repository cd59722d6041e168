//! A scale on which marks hardly differ shows nothing of anybody (METHODS 7.8).

use super::{Finding, Grounds, Strength};
use crate::analysis::evidence::{CriterionValidity, Validity};
use crate::analysis::wording::{list, percent};

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    grounds.evidence.validity.iter().filter_map(|validity| finding(grounds, validity)).collect()
}

fn finding(grounds: &Grounds, validity: &Validity) -> Option<Finding> {
    // What goes with results all the same has shown that it separates enough.
    let flat =
        |row: &&CriterionValidity| row.verdict != "keep" && row.reasons.contains(&"scale_does_not_separate");
    let rows: Vec<&CriterionValidity> = validity.criteria.iter().filter(flat).collect();
    let n = rows.iter().map(|row| row.n).max()?;
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let fact = |row: &&CriterionValidity| {
        let top = row.top_box_share.map_or_else(String::new, |share| {
            format!("{} of {} hires at the top mark, ", percent(share), row.n)
        });
        let sd = row.sd.map_or_else(String::new, |sd| format!("standard deviation {sd:.2}"));
        grounds.of_processes(&row.name, format!("{}: {top}{sd}", row.name), &[&validity.process])
    };
    Some(Finding {
        id: format!("scale_does_not_separate/{}/{}", grounds.role.key, validity.process),
        rule: "scale_does_not_separate".into(),
        method: "Criteria against results",
        sentence: format!(
            "The scale does not separate people on {} ({}): whether it goes with results cannot be seen.",
            list(&names),
            validity.process
        ),
        strength: Some(Strength::Strong),
        n: Some(n),
        n_smallest: rows.iter().map(|row| row.n).min(),
        facts: rows.iter().map(fact).collect(),
        caveats: Vec::new(),
    })
}
