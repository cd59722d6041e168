//! Where everything of a ribbon stands at a width.
//! Never draws.

use super::super::mark::Area;
use crate::analysis::RibbonReport;
use chrono::{Datelike, Days, NaiveDate};

/// Narrower drawings get lower lanes and shorter read-outs.
const NARROW_BELOW: f64 = 960.0;
/// Thickness of one seller.
const SELLER: f64 = 2.3;
/// Upper and lower edge of the row of bands.
pub(super) const BAND: (f64, f64) = (34.0, 56.0);

/// The measures of one drawing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    pub width: f64,
    pub narrow: bool,
    /// Height of a lane.
    pub lane: f64,
    /// Left edge of the time axis.
    pub left: f64,
    /// Right edge of the time axis.
    pub right: f64,
    /// Where the as-of date stands.
    pub today: f64,
    /// Left edges of the two read-outs.
    pub columns: [f64; 2],
    /// Width of a read-out.
    pub column: f64,
    /// Thickness of one seller.
    pub seller: f64,
    /// First day of the axis.
    pub start: NaiveDate,
    lanes: usize,
    days: f64,
}

impl Layout {
    pub(super) fn new(report: &RibbonReport, width: f64) -> Self {
        let narrow = width < NARROW_BELOW;
        let (lane, left, column, gap) =
            if narrow { (38.0, 96.0, 126.0, 16.0) } else { (42.0, 104.0, 170.0, 16.0) };
        let columns = [width - 2.0 * column - gap, width - column];
        let right = (columns[0] - if narrow { 29.0 } else { 32.0 }).max(left + 60.0);
        let today = right - if narrow { 9.0 } else { 12.0 };
        let start = start(report.from);
        let days = (report.as_of - start).num_days().max(30) as f64;
        let here = report.lanes.iter().flat_map(|lane| &lane.still_here).map(|(_, here)| *here);
        let most = f64::from(here.max().unwrap_or(1).max(1));
        let seller = SELLER.min((lane - 10.0) / most);
        let lanes = report.lanes.len();
        Self { width, narrow, lane, left, right, today, columns, column, seller, start, lanes, days }
    }

    pub(super) fn x(&self, day: NaiveDate) -> f64 {
        let share = (day - self.start).num_days() as f64 / self.days;
        self.left + (self.today - self.left) * share.clamp(0.0, 1.0)
    }

    /// Upper edge of a lane.
    pub(super) fn top(&self, lane: usize) -> f64 {
        BAND.1 + 8.0 + self.lane * lane as f64
    }

    /// Middle of a lane.
    pub(super) fn middle(&self, lane: usize) -> f64 {
        self.top(lane) + self.lane / 2.0
    }

    /// Lower edge of the field; without lanes there is room for the sentence that says so.
    pub(super) fn bottom(&self) -> f64 {
        self.top(self.lanes.max(1)) - 2.0
    }

    /// What a pointer finds of a lane: its bar with its name, then the two read-outs.
    pub(super) fn cells(&self, lane: usize) -> [Area; 3] {
        let cell = |x: f64, to: f64| Area::new(x, self.top(lane), to - x, self.lane);
        let [first, second] = self.columns;
        [cell(0.0, self.right), cell(first, second), cell(second, self.width)]
    }
}

/// A year begun by April is shown from January on; else the axis starts a month before the first day.
fn start(from: NaiveDate) -> NaiveDate {
    let january = NaiveDate::from_ymd_opt(from.year(), 1, 1).unwrap_or(from);
    if from.month() <= 4 { january } else { from.checked_sub_days(Days::new(31)).unwrap_or(from) }
}
