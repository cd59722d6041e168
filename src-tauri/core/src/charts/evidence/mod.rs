//! The evidence as figures: criteria against results, hits by mark, interviewers, agreement.
//! Never a candidate, never an interviewer's name, and no order but that of the keys.

mod agreement;
mod criteria;
mod expectancy;
mod intervals;
mod ledger;
mod lens;
mod track;
mod verdict;

pub use agreement::panel_agreement;
pub use criteria::criteria_ledger;
pub use expectancy::expectancy;
pub(super) use intervals::Intervals;
pub(super) use ledger::Ledger;
pub(super) use lens::Lens;
pub use lens::interviewer_lens;

/// Which figure, of which role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EvidenceOf<'a> {
    /// The figure's id.
    pub id: &'a str,
    /// The role's name for people.
    pub role_name: &'a str,
}
