//! Planning a change: what the past of a role says for it, and how many hires until it can be told.
//! Never a rule for candidates: what-ifs are of people hired in the past.

use super::Reports;
use super::review::role_index;
use super::roles::refuse;
use crate::Result;
use crate::analysis::evidence::{BestCut, Cost, WhatIf};
use crate::analysis::{PlanAnswer, PlanAsk, PlanBase, PlanStart, Snapshot};
use serde::Serialize;

/// What the past of a role says for a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanPage {
    /// Key of the role.
    pub role: String,
    /// Name of the role.
    pub name: String,
    /// The process that the plan starts from, and its result so far; none where no process has mature hires enough.
    pub base: Option<PlanBase>,
    /// What is asked if nobody says otherwise.
    pub ask: PlanAsk,
    /// The versions that the plan was to start from and does; empty = it starts from what the role hires through now, or the latest before it.
    pub about: Vec<String>,
    /// The process that the role hires through now; none without mature hires enough, or where the months of too many are missing.
    pub now: Option<PlanBase>,
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
    /// What the past of a role says for a plan that starts from these versions; none = from what the role hires through now.
    pub fn plan(&self, role: &str, versions: &[String]) -> Result<PlanPage> {
        let history = self.history();
        let index = role_index(history, role)?;
        let snapshot = Snapshot::new(history, self.as_of()?);
        let reviewed = self.roles().iter().find(|(review, _)| review.role == role);
        let (review, evidence) = reviewed.ok_or_else(|| {
            refuse("role", format!("Nobody was hired as {role} yet, so there is no past to plan from."))
        })?;
        let PlanStart { base, ask, about, now } = snapshot.plan_start(index, &review.encore, versions);
        let what_ifs = ["whatif", "whatif_best"];
        let left_out = evidence.left_out.iter().filter(|why| what_ifs.contains(&why.code()));
        Ok(PlanPage {
            what_ifs: about_first(&evidence.whatif, |what_if| &what_if.process, &about),
            role: review.role.clone(),
            name: review.name.clone(),
            base,
            ask,
            about,
            now,
            success_bar: history.settings.thresholds.success_bar,
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

/// What belongs to a process of these versions first, otherwise in order.
fn about_first<T: Clone>(list: &[T], process_of: impl Fn(&T) -> &str, about: &[String]) -> Vec<T> {
    let is_about = |each: &T| process_of(each).split('+').any(|key| about.iter().any(|about| about == key));
    let (own, others): (Vec<T>, Vec<T>) = list.iter().cloned().partition(is_about);
    [own, others].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_plan_is_about_comes_first() {
        let first = |about: &str| about_first(&["v3", "v1+v2", "v0"], |process| process, &[about.into()]);
        assert_eq!(first("v2"), ["v1+v2", "v3", "v0"]);
        assert_eq!(first("v"), ["v3", "v1+v2", "v0"]);
    }
}
