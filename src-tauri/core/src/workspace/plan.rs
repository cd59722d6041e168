//! Planning a change: what the past of a role says for it, and how many hires until it can be told.
//! Never a rule for candidates: what-ifs are of people hired in the past.

use super::Reports;
use super::review::role_index;
use super::roles::refuse;
use crate::Result;
use crate::analysis::evidence::{BestCut, Cost, WhatIf};
use crate::analysis::{PlanAnswer, PlanAsk, PlanBase, Snapshot};
use serde::Serialize;

/// What the past of a role says for a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanPage {
    /// Key of the role.
    pub role: String,
    /// Name of the role.
    pub name: String,
    /// The process that the role hires through now, and its result so far; none without a mature hire.
    pub base: Option<PlanBase>,
    /// What is asked if nobody says otherwise.
    pub ask: PlanAsk,
    /// Share of hits that is asked of a process.
    #[cfg_attr(feature = "bindings", specta(type = u32))]
    pub success_bar: f64,
    /// Had only those above a cut been hired, by process.
    pub what_ifs: Vec<WhatIf>,
    /// The best cut over all criteria, of the latest process that has one.
    pub best_cut: Option<BestCut>,
    /// Why a what-if is left out, as sentences.
    pub left_out: Vec<String>,
    /// What the repeat cost; none without a stretch.
    pub cost: Option<Cost>,
    /// Its total in words, with the range where the assumptions have one; none without a total.
    pub cost_in_words: Option<String>,
    /// The workspace's currency.
    pub currency: String,
}

impl Reports {
    /// What the past of a role says for a plan.
    pub fn plan(&self, role: &str) -> Result<PlanPage> {
        let history = self.history();
        let index = role_index(history, role)?;
        let snapshot = Snapshot::new(history, self.as_of()?);
        let reviewed = self.roles().iter().find(|(review, _)| review.role == role);
        let (review, evidence) = reviewed.ok_or_else(|| {
            refuse("role", format!("Nobody was hired as {role} yet, so there is no past to plan from."))
        })?;
        let (base, ask) = snapshot.plan_base(index, &review.encore);
        let what_ifs = ["whatif", "whatif_best"];
        let left_out = evidence.left_out.iter().filter(|why| what_ifs.contains(&why.code()));
        Ok(PlanPage {
            role: review.role.clone(),
            name: review.name.clone(),
            base,
            ask,
            success_bar: history.settings.thresholds.success_bar,
            what_ifs: evidence.whatif.clone(),
            best_cut: evidence.whatif_best.last().cloned(),
            left_out: left_out.map(|why| why.sentence().to_owned()).collect(),
            cost: evidence.cost.clone(),
            cost_in_words: evidence.cost.as_ref().and_then(|cost| cost.in_words(&history.settings.currency)),
            currency: history.settings.currency.clone(),
        })
    }

    /// How many hires until a change is told, and when that would be.
    pub fn reckon(&self, ask: &PlanAsk) -> Result<PlanAnswer> {
        if let Some((field, message)) = ask.fault() {
            return Err(refuse(field, message));
        }
        Ok(ask.answer(self.as_of()?))
    }
}
