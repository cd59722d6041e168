//! What findings on interviewers share: who is told of, how sure it is, on how many hires.
//! Never a name, and never an order: interviewers are numbered by their keys.

use super::{Fact, Strength};
use crate::analysis::Caveat;
use crate::analysis::evidence::{InterviewerRow, RaterRow};

/// How an interviewer's row is judged.
pub(super) trait Judged {
    /// More than chance.
    fn is_sure(&self) -> bool;
    /// A hunch.
    fn is_hunch(&self) -> bool;
    /// Hires behind it.
    fn hires(&self) -> u32;
    /// Adjusted p.
    fn p_bh(&self) -> Option<f64>;
}

impl Judged for RaterRow {
    fn is_sure(&self) -> bool {
        self.differs()
    }
    fn is_hunch(&self) -> bool {
        self.may_differ()
    }
    fn hires(&self) -> u32 {
        self.leniency_n
    }
    fn p_bh(&self) -> Option<f64> {
        self.leniency_p_bh
    }
}

impl Judged for InterviewerRow {
    fn is_sure(&self) -> bool {
        self.goes()
    }
    fn is_hunch(&self) -> bool {
        self.may_go()
    }
    fn hires(&self) -> u32 {
        self.n
    }
    fn p_bh(&self) -> Option<f64> {
        self.p_bh
    }
}

/// Interviewers that a finding tells of, with their numbers.
pub(super) struct Told<'r, R> {
    sure: Vec<(usize, &'r R)>,
    hunches: Vec<(usize, &'r R)>,
}

impl<'r, R: Judged> Told<'r, R> {
    /// None when there is nothing to tell.
    pub(super) fn of(numbered: impl Iterator<Item = (usize, &'r R)>) -> Option<Self> {
        let (sure, others): (Vec<_>, Vec<_>) = numbered.partition(|(_, row)| row.is_sure());
        let hunches: Vec<_> = others.into_iter().filter(|(_, row)| row.is_hunch()).collect();
        (!sure.is_empty() || !hunches.is_empty()).then_some(Self { sure, hunches })
    }

    pub(super) fn is_sure(&self) -> bool {
        !self.sure.is_empty()
    }

    /// Those whom the sentence counts: hunches only where nothing is sure.
    fn counted(&self) -> &[(usize, &'r R)] {
        if self.is_sure() { &self.sure } else { &self.hunches }
    }

    pub(super) fn count(&self) -> u32 {
        self.counted().len() as u32
    }

    /// The weakest of those that are sure.
    pub(super) fn strength(&self) -> Strength {
        let of = |(_, row): &(usize, &R)| Strength::of_p(row.p_bh()?);
        self.sure.iter().filter_map(of).max().unwrap_or(Strength::Watch)
    }

    /// Fewest and most hires of one of those counted.
    pub(super) fn hires(&self) -> (Option<u32>, Option<u32>) {
        let hires = || self.counted().iter().map(|(_, row)| row.hires());
        (hires().min(), hires().max())
    }

    /// One fact each, hunches last.
    pub(super) fn facts(&self, fact: impl Fn(usize, &R) -> Fact) -> Vec<Fact> {
        self.sure.iter().chain(&self.hunches).map(|(number, row)| fact(*number, row)).collect()
    }
}

/// How many tests the p was adjusted over.
pub(super) fn multiplicity(tested: u32) -> Caveat {
    Caveat::new("multiplicity", format!("p is adjusted over {tested} interviewers (Benjamini-Hochberg)."))
}
