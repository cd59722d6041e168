//! What the curves of a cohort share: months across, shares up, a table under the axis.
//! Never chooses what is drawn in between.

use super::lettering::{Face, width};
use super::mark::{Anchor, Label, Mark, Point, line, solid, strong, text};
use super::theme::{Role, TEXT};

/// Room left of the plot for the names of the table's rows; the same in every curve, so that columns compare.
pub(super) const LEFT: f64 = 76.0;
/// Room right of the plot for labels.
const RIGHT: f64 = 88.0;
/// Room over the plot for half a line of text.
pub(super) const TOP: f64 = 10.0;

/// The plot of a curve by month.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plot {
    /// Width of the whole drawing.
    pub outer: f64,
    /// Width of the plot.
    width: f64,
    /// Height of the plot.
    height: f64,
    /// Last month.
    pub months: u32,
    /// Highest share.
    pub most: f64,
}

/// A row of the table under the axis.
pub(super) struct Row {
    /// Its name.
    pub name: &'static str,
    /// The row that matters most, in ink.
    pub strong: bool,
    /// Month and what stands there.
    pub cells: Vec<(u32, String)>,
}

impl Plot {
    pub(super) fn new(outer: f64, months: u32, most: f64) -> Self {
        let width = (outer - LEFT - RIGHT).max(120.0);
        Self { outer, width, height: (width * 0.45).clamp(198.0, 360.0).round(), months, most }
    }

    pub(super) fn x(&self, month: f64) -> f64 {
        LEFT + self.width * (month / f64::from(self.months)).clamp(0.0, 1.0)
    }

    pub(super) fn y(&self, share: f64) -> f64 {
        TOP + self.height * (1.0 - (share / self.most).clamp(0.0, 1.0))
    }

    pub(super) fn at(&self, month: f64, share: f64) -> Point {
        (self.x(month), self.y(share))
    }

    pub(super) fn right(&self) -> f64 {
        LEFT + self.width
    }

    pub(super) fn bottom(&self) -> f64 {
        TOP + self.height
    }

    /// Where a plot without a curve says why.
    pub(super) fn blank(&self) -> Point {
        (LEFT + 12.0, TOP + self.height / 2.0)
    }

    /// Horizontal lines with their shares, the axis and its months.
    pub(super) fn frame(&self, months: &[u32], marks: &mut Vec<Mark>) {
        let step = if self.most > 1.5 { 50 } else { 25 };
        let most = (self.most * 100.0).round() as u32;
        for share in (0..=most).step_by(step) {
            let y = self.y(f64::from(share) / 100.0);
            let role = if share == 0 { Role::Ink } else { Role::Grid };
            marks.push(line((LEFT, y), (self.right(), y), solid(role, 1.0)));
            let unit = if share + step as u32 > most { "\u{a0}%" } else { "" };
            let label = text((LEFT - 8.0, y + 4.0), format!("{share}{unit}"));
            marks.push(Mark::Text(label.anchor(Anchor::End)));
        }
        let y = self.bottom() + 17.0;
        marks.push(Mark::Text(text((0.0, y), "Month")));
        for month in months {
            let label = text((self.x(f64::from(*month)), y), month.to_string());
            marks.push(Mark::Text(label.anchor(Anchor::Middle)));
        }
    }

    /// The table under the axis, if there is anything in it; returns the base line of its last row.
    pub(super) fn table(&self, rows: &[Row], marks: &mut Vec<Mark>) -> f64 {
        let top = self.bottom() + 29.0;
        if rows.iter().all(|row| row.cells.is_empty()) {
            return self.bottom() + 17.0;
        }
        marks.push(line((0.0, top), (self.outer, top), solid(Role::Grid, 1.0)));
        let every = self.every(rows);
        let mut y = top - 2.0;
        for row in rows {
            y += 17.0;
            let role = if row.strong { Role::Ink } else { Role::Ink2 };
            marks.push(Mark::Text(text((0.0, y), row.name).ink(role)));
            for (month, cell) in row.cells.iter().filter(|(month, _)| month % every == 0) {
                let label = text((self.x(f64::from(*month)), y), cell.as_str()).ink(role);
                marks.push(Mark::Text(label.anchor(Anchor::Middle)));
            }
        }
        y
    }

    /// Months from one column to the next so that the widest cell has room.
    fn every(&self, rows: &[Row]) -> u32 {
        let cells = rows.iter().flat_map(|row| &row.cells);
        let widest = cells.map(|(_, cell)| width(cell, TEXT, Face::Regular)).fold(0.0, f64::max) + 3.0;
        let month = self.width / f64::from(self.months);
        [3, 6].into_iter().find(|every| month * f64::from(*every) >= widest).unwrap_or(12)
    }
}

/// The name of a line, readable on other lines.
pub(super) fn named(at: Point, name: &str, role: Role) -> Label {
    strong(at, name).ink(role).halo(Role::Page)
}
