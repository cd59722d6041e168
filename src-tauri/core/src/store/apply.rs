//! Writes the good rows of a plan, each kind by its noun.

use super::names::Names;
use super::tx::Tx;
use super::{candidates, outcomes, processes, quarters, scorecards, selection_counts, sellers, settings};
use crate::Result;
use crate::model::Records;

pub(super) fn apply(tx: &Tx, records: &Records) -> Result<()> {
    let names = Names::load(tx)?;
    match records {
        Records::Sellers(planned) => sellers::apply(&names, planned),
        Records::Outcomes(planned) => outcomes::apply(&names, planned),
        Records::Candidates(planned) => candidates::apply(&names, planned),
        Records::Scorecards(planned) => scorecards::apply(&names, planned),
        Records::SelectionCounts(planned) => selection_counts::apply(&names, planned),
        Records::Quarters(planned) => quarters::apply(&names, planned),
        Records::Process(planned) => processes::apply(&names, planned),
        Records::Settings(planned) => settings::apply(&names, planned),
    }
}
