//! The picture of a tenure curve: band, steps, ticks, table.
//! Never draws past the last month that enough people were followed.

use super::super::axes::{Plot, Row, TOP};
use super::super::mark::{Area, Mark, Point, dashed, dot, line, solid};
use super::super::place::Taken;
use super::super::theme::{Role, TEXT};
use super::super::{COHORT_MINIMUM, Drawing, Hit, mark};
use super::Tenure;
use crate::analysis::RiskTableRow;

impl Tenure {
    /// The figure for a width.
    pub(in super::super) fn draw(&self, width: f64) -> Drawing {
        let plot = Plot::new(width, self.months(), 1.0);
        let mut marks = Vec::new();
        let months: Vec<u32> = (0..=plot.months).step_by(3).collect();
        plot.frame(&months, &mut marks);
        let mut taken = Taken::default();
        if self.drawn() {
            self.other_curves(&plot, &mut taken, &mut marks);
            self.band(&plot, &mut marks);
            marks.push(line(plot.at(12.0, 1.0), plot.at(12.0, 0.0), dashed(Role::Ink, 1.0, 2.0, 3.0)));
            self.curve(&plot, &mut taken, &mut marks);
            self.labels(&plot, &mut taken, &mut marks);
        } else {
            marks.extend(self.nothing_drawn(&plot).into_iter().map(Mark::Text));
        }
        let bottom = plot.table(&self.table_rows(), &mut marks);
        Drawing { width, height: bottom + 0.5 * TEXT, marks, hits: self.hits(&plot) }
    }

    fn other_curves(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        for other in &self.report.others {
            let followed = other.steps.iter().take_while(|(.., at_risk)| *at_risk >= self.fewest);
            let points = steps(plot, followed.map(|(time, share, _)| (*time, *share)), None);
            taken.line(&points);
            let stroke = if other.n < 10 {
                dashed(Role::ContextFaint, 1.5, 5.0, 3.0)
            } else {
                solid(Role::Context, 1.5)
            };
            marks.push(Mark::Line { points, stroke });
        }
    }

    fn band(&self, plot: &Plot, marks: &mut Vec<Mark>) {
        let end = self.last_month();
        let curve = || self.report.curve.iter().filter(|point| point.time <= end);
        let mut points = steps(plot, curve().map(|point| (point.time, point.upper)), Some(end));
        let lower = steps(plot, curve().map(|point| (point.time, point.lower)), Some(end));
        points.extend(lower.into_iter().rev());
        marks.push(Mark::Polygon { points, role: Role::AccentBand });
    }

    fn curve(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        // What comes after the axis is not drawn at its edge.
        let end = self.last_month().min(f64::from(plot.months));
        let curve = || self.report.curve.iter().filter(|point| point.time <= end);
        let points = steps(plot, curve().map(|point| (point.time, point.survival)), Some(end));
        taken.line(&points);
        marks.push(Mark::Line { points, stroke: solid(Role::AccentMark, 2.5) });
        let mut tick = |month: f64, share: f64, half: f64, width: f64| {
            let (x, y) = plot.at(month, share);
            marks.push(line((x, y - half), (x, y + half), solid(Role::AccentMark, width)));
        };
        for point in curve().filter(|point| point.censored > 0) {
            tick(point.time, point.survival, 4.0, 1.5);
        }
        tick(end, self.estimate(end).0, 6.0, 2.0);
        if self.thin() {
            self.thin_curve(plot, end, taken, marks);
        }
        if let Some((share, enough)) = self.at_12() {
            let role = if enough { Role::AccentMark } else { Role::Context };
            marks.push(dot(plot.at(12.0, share), role, true));
        }
    }

    /// Month 12 was observed, but on too few to lean on: dashed and grey (METHODS 2.5).
    fn thin_curve(&self, plot: &Plot, end: f64, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let later = self.report.curve.iter().filter(|point| point.time > end && point.time <= 12.0);
        let start = (end, self.estimate(end).0);
        let values = std::iter::once(start).chain(later.map(|point| (point.time, point.survival)));
        let points = steps(plot, values, Some(12.0)).split_off(2);
        taken.line(&points);
        marks.push(Mark::Line { points, stroke: dashed(Role::Context, 2.0, 5.0, 3.0) });
    }

    fn table_rows(&self) -> [Row; 4] {
        let row = |name, strong, value: fn(&RiskTableRow) -> u32| Row {
            name,
            strong,
            cells: self.rows().map(|row| (row.month, value(row).to_string())).collect(),
        };
        [
            row("At risk", true, |row| row.at_risk),
            row("Left", false, |row| row.left),
            row("Still here*", false, |row| row.censored),
            row("Moved", false, |row| row.moved),
        ]
    }

    fn nothing_drawn(&self, plot: &Plot) -> Vec<mark::Label> {
        let at = plot.blank();
        let reason = if self.report.n >= COHORT_MINIMUM {
            "Nobody followed long enough yet".to_string()
        } else if self.hidden {
            format!("Groups under {COHORT_MINIMUM} are hidden")
        } else {
            format!("{} hired; a curve needs {COHORT_MINIMUM}", self.report.n)
        };
        vec![mark::strong(at, "Too few to say"), mark::text((at.0, at.1 + 16.0), reason)]
    }

    fn hits(&self, plot: &Plot) -> Vec<Hit> {
        if !self.drawn() {
            return Vec::new();
        }
        let last = self.report.follow_up.floor().min(f64::from(plot.months)) as u32;
        let half = (plot.x(1.0) - plot.x(0.0)) / 2.0;
        let each = (0..=last).map(f64::from).map(|month| {
            let area = Area::new(plot.x(month) - half, TOP, 2.0 * half, plot.bottom() - TOP);
            Hit::new(area, self.said(month), None)
        });
        each.collect()
    }
}

/// A right-continuous curve from 1 at month 0: each value holds until the next time, the last until `end`.
fn steps(plot: &Plot, values: impl Iterator<Item = (f64, f64)>, end: Option<f64>) -> Vec<Point> {
    let mut points = vec![plot.at(0.0, 1.0)];
    let mut share = 1.0;
    for (time, value) in values.filter(|(time, _)| *time <= f64::from(plot.months)) {
        points.push(plot.at(time, share));
        if value != share {
            points.push(plot.at(time, value));
        }
        share = value;
    }
    points.extend(end.map(|end| plot.at(end, share)));
    points.dedup();
    points
}
