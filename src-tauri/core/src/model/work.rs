//! Long work: how far it is, and whether it is still wanted. One thread does it while others look on.

use crate::{Error, Result};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// The long work of a workspace, one at a time, counted in rows.
#[derive(Debug, Default)]
pub struct Work {
    done: AtomicU32,
    /// 0 = nothing is under way.
    of: AtomicU32,
    cancelled: AtomicBool,
}

/// Rows done, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WorkShown {
    /// Rows done.
    pub done: u32,
    /// Rows in all.
    pub of: u32,
}

/// Work under way, until it is dropped.
#[derive(Debug)]
pub struct UnderWay<'w>(&'w Work);

impl Work {
    /// Says that work is asked for: whatever was cancelled before was other work. It may have to wait before it begins, and be
    /// cancelled meanwhile; nothing is wanted any more from then on until it is asked for again.
    pub fn ask(&self) {
        self.cancelled.store(false, Ordering::Relaxed);
    }

    /// Begins work of so many rows.
    pub fn begin(&self, rows: u32) -> UnderWay<'_> {
        self.done.store(0, Ordering::Relaxed);
        self.of.store(rows.max(1), Ordering::Relaxed);
        UnderWay(self)
    }

    /// So many more rows are done; an error when the work is not wanted any more.
    pub fn step(&self, rows: u32) -> Result<()> {
        self.done.fetch_add(rows, Ordering::Relaxed);
        if self.cancelled.load(Ordering::Relaxed) { Err(Error::Cancelled) } else { Ok(()) }
    }

    /// How far the work is; none when nothing is under way.
    pub fn shown(&self) -> Option<WorkShown> {
        let of = self.of.load(Ordering::Relaxed);
        (of > 0).then(|| WorkShown { done: self.done.load(Ordering::Relaxed).min(of), of })
    }

    /// Says that the work asked for or under way is not wanted any more: it ends at its next step.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.of.store(0, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_wanted_until_it_is_cancelled_and_again_when_it_is_asked_for() {
        let work = Work::default();
        assert_eq!(work.shown(), None);
        let under_way = work.begin(10);
        assert!(work.step(4).is_ok());
        assert_eq!(work.shown(), Some(WorkShown { done: 4, of: 10 }));
        work.cancel();
        assert!(matches!(work.step(1), Err(Error::Cancelled)));
        drop(under_way);
        assert_eq!(work.shown(), None);
        let waited = work.begin(1);
        assert!(work.step(0).is_err(), "cancelled before it began");
        drop(waited);
        work.ask();
        let _again = work.begin(1);
        assert!(work.step(1).is_ok());
    }
}
