//! Where a class's pipeline came from, and whether the credit for it fits the CRM (METHODS 14).

use super::{Finding, Grounds, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{Credit, SourceMix};
use crate::analysis::wording::{count, percent, thousands};

/// Shares at which a class lives on what comes in, and what it finds itself hardly counts.
const MOSTLY_INBOUND: f64 = 0.80;
const HARDLY_OWN: f64 = 0.05;
/// Difference between credit and CRM that is more than rounding and timing.
const MISMATCH: f64 = 0.10;

pub(super) fn findings(grounds: &Grounds) -> Vec<Finding> {
    let inbound =
        grounds.evidence.sources.iter().filter_map(|(cohort, mix)| inbound_only(grounds, cohort, mix));
    inbound.chain(grounds.evidence.credit.as_ref().and_then(|credit| originators(grounds, credit))).collect()
}

fn inbound_only(grounds: &Grounds, cohort: &str, mix: &SourceMix) -> Option<Finding> {
    let inbound = mix.share_inbound.filter(|share| *share >= MOSTLY_INBOUND)?;
    let own = mix.share_self.filter(|own| *own <= HARDLY_OWN)?;
    let name = [cohort.to_owned()];
    let attainment = mix.median_first_year_attainment.map_or_else(String::new, |median| {
        format!("; the median first-year attainment of the class, {}, was made with it", percent(median))
    });
    let facts = [
        mix.sellers_without_own.map(|n| {
            let sellers = count(mix.sellers_own_known, "seller", "sellers");
            let text = format!("{n} of {sellers} found no pipeline of their own{attainment}");
            grounds.fact("Without own pipeline", text, &name)
        }),
        mix.fluff_share.map(|share| {
            let whose = "of the pipeline belongs to sellers who closed nothing and found nothing themselves";
            grounds.fact("Nothing closed", format!("{} {whose}", percent(share)), &name)
        }),
    ];
    Some(Finding {
        id: format!("inbound_only/{}/{cohort}", grounds.role.key),
        rule: "inbound_only".into(),
        method: "Where pipeline came from",
        sentence: format!(
            "{cohort} sold what came in: {} of the pipeline was inbound, {} self-sourced. Its attainment is not comparable with a class that prospects.",
            percent(inbound),
            percent(own)
        ),
        strength: Some(Strength::Strong),
        n: Some(mix.sellers),
        n_smallest: Some(mix.sellers),
        facts: facts.into_iter().flatten().collect(),
        caveats: vec![Caveat::new(
            "origin_as_logged",
            "Origins are as they were logged; where none was given, the month is left out.",
        )],
    })
}

fn originators(grounds: &Grounds, credit: &Credit) -> Option<Finding> {
    let off = (credit.in_crm > 0.0).then(|| credit.credited / credit.in_crm - 1.0);
    let differs = off.map_or(credit.credited > 0.0, |off| off.abs() > MISMATCH + 1e-9);
    if !differs && credit.months_over_whole == 0 {
        return None;
    }
    let sentence = match off {
        Some(off) if differs => format!(
            "BDRs were credited with {} {} pipeline than the CRM says they found, over {}.",
            percent(off.abs()),
            if off > 0.0 { "more" } else { "less" },
            count(credit.months, "seller-month", "seller-months")
        ),
        None => format!(
            "BDRs were credited with pipeline in {}, and the CRM says they found none.",
            count(credit.months, "seller-month", "seller-months")
        ),
        Some(_) => format!(
            "In {} BDRs were credited with more than the whole pipeline of the month: an error in the data.",
            count(credit.months_over_whole, "month", "months")
        ),
    };
    let mut caveats = vec![Caveat::new(
        "first_touch",
        "A deal is to be credited once, to who touched it first; other rules give other figures.",
    )];
    if credit.months_over_whole > 0 {
        let sentence = format!(
            "In {} the credit is more than the whole pipeline: an error in the data.",
            count(credit.months_over_whole, "month", "months")
        );
        caveats.push(Caveat::new("over_whole", sentence));
    }
    Some(Finding {
        id: format!("originator_mismatch/{}", grounds.role.key),
        rule: "originator_mismatch".into(),
        method: "Where pipeline came from",
        sentence,
        strength: Some(Strength::Strong),
        n: Some(credit.sellers),
        n_smallest: Some(credit.sellers),
        facts: vec![
            grounds.fact(
                "Credited",
                format!("Credited as logged: {} {}", thousands(credit.credited), grounds.currency),
                &credit.cohorts,
            ),
            grounds.fact(
                "In the CRM",
                format!("Found by BDRs as the CRM has it: {} {}", thousands(credit.in_crm), grounds.currency),
                &credit.cohorts,
            ),
        ],
        caveats,
    })
}
