//! The picture of a ramp: middle half, lines, table, and where everybody went.
//! Never draws a line across a month without a value.

use super::super::axes::{LEFT, Plot, Row, TOP};
use super::super::mark::{Area, Mark, Point, Stroke, dashed, dot, line, solid, strong, text};
use super::super::place::Taken;
use super::super::theme::{Role, TEXT};
use super::super::words::percent;
use super::super::{COHORT_MINIMUM, Drawing, Hit};
use super::Ramp;
use super::lacks;
use crate::analysis::RampMonth;

const MONTHS: u32 = 24;
const STRIP: f64 = 16.0;

type Value = fn(&RampMonth) -> Option<f64>;

impl Ramp {
    /// The figure for a width.
    pub(in super::super) fn draw(&self, width: f64) -> Drawing {
        let plot = Plot::new(width, MONTHS, self.most());
        let mut marks = Vec::new();
        let months: Vec<u32> = std::iter::once(1).chain((3..=MONTHS).step_by(3)).collect();
        plot.frame(&months, &mut marks);
        let full = (plot.at(0.0, 1.0), plot.at(f64::from(MONTHS), 1.0));
        marks.push(line(full.0, full.1, solid(Role::Ink, 1.5)));
        let mut taken = Taken::default();
        taken.line(&[full.0, full.1]);
        if self.drawn() {
            self.lines(&plot, &mut taken, &mut marks);
            self.labels(&plot, &mut taken, &mut marks);
        } else {
            self.nothing_drawn(&plot, &mut marks);
        }
        let bottom = plot.table(&self.table_rows(), &mut marks);
        let some = !self.report.months.is_empty();
        let bottom = if some { self.strip(&plot, bottom + 10.0, &mut marks) } else { bottom };
        Drawing { width, height: bottom + 0.5 * TEXT, marks, hits: self.hits(&plot) }
    }

    /// Highest share of the axis: 125, 150 or 200 %; what is higher is cut.
    fn most(&self) -> f64 {
        let values = self.report.months.iter().flat_map(|month| {
            [month.q75, month.median, month.floor, month.closed_per_original_hire_share, month.schedule]
        });
        let most = values.flatten().fold(1.25, f64::max);
        if most <= 1.25 {
            1.25
        } else if most <= 1.5 {
            1.5
        } else {
            2.0
        }
    }

    fn lines(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        for points in self.runs(plot, |month| month.q75.and(month.q25)) {
            marks.push(Mark::Polygon { points: self.middle_half(plot, &points), role: Role::AccentBand });
        }
        let schedule = self.schedule(plot);
        taken.line(&schedule);
        marks.push(Mark::Line { points: schedule, stroke: dashed(Role::Reference, 1.5, 4.0, 3.0) });
        let drawn: [(Value, _); 3] = [
            (|month| month.floor, solid(Role::Context, 1.5)),
            (|month| month.closed_per_original_hire_share, solid(Role::Ink, 3.5)),
            (|month| month.median, solid(Role::AccentMark, 2.0)),
        ];
        for (value, stroke) in drawn {
            for points in self.runs(plot, value) {
                taken.line(&points);
                marks.push(Mark::Line { points, stroke });
            }
        }
        let (top, bottom) = (plot.at(9.0, plot.most), plot.at(9.0, 0.0));
        marks.push(line(top, bottom, dashed(Role::Ink, 1.0, 2.0, 3.0)));
        if let Some((month, median)) = self.telling() {
            marks.push(dot(plot.at(f64::from(month.month), median), Role::AccentMark, true));
        }
    }

    /// The points of a line, broken where a month has no value.
    fn runs(&self, plot: &Plot, value: Value) -> Vec<Vec<Point>> {
        let gaps = self.report.months.split(|month| value(month).is_none());
        let run = |months: &[RampMonth]| -> Vec<Point> {
            let point = |month: &RampMonth| value(month).map(|share| plot.at(f64::from(month.month), share));
            months.iter().filter_map(point).collect()
        };
        gaps.map(run).filter(|points| points.len() > 1).collect()
    }

    /// The outline of the middle half over the months whose lower points are given.
    fn middle_half(&self, plot: &Plot, lower: &[Point]) -> Vec<Point> {
        let within =
            |x: f64| lower.first().is_some_and(|p| x >= p.0) && lower.last().is_some_and(|p| x <= p.0);
        let months = self.report.months.iter().filter(|month| within(plot.x(f64::from(month.month))));
        let upper = months.filter_map(|month| Some(plot.at(f64::from(month.month), month.q75?)));
        upper.collect::<Vec<_>>().into_iter().chain(lower.iter().rev().copied()).collect()
    }

    /// The scheduled share as steps, each month from half a month before to half a month after, up to full quota.
    fn schedule(&self, plot: &Plot) -> Vec<Point> {
        let mut points = Vec::new();
        for month in &self.report.months {
            let Some(share) = month.schedule else { break };
            let at = f64::from(month.month);
            points.push(plot.at(at - 0.5, share));
            if share >= 1.0 {
                break;
            }
            points.push(plot.at(at + 0.5, share));
        }
        // A role without a ramp has full quota from the first month: there is no schedule to draw.
        if points.len() > 1 { points } else { Vec::new() }
    }

    fn table_rows(&self) -> [Row; 3] {
        let row = |name, strong, value: &dyn Fn(&RampMonth) -> Option<String>| Row {
            name,
            strong,
            cells: (self.report.months.iter())
                .filter(|month| month.month % 3 == 0)
                .filter_map(|month| Some((month.month, value(month)?)))
                .collect(),
        };
        [
            row("Sellers", true, &|month| self.active(month).map(|n| n.to_string())),
            row("≥ 80\u{a0}%", false, &|month| self.active(month).map(|_| month.n_at_80.to_string())),
            row("Median†", false, &|month| month.median_leavers_as_zero.map(percent)),
        ]
    }

    /// Where all hires were month by month; returns the base line of its legend.
    fn strip(&self, plot: &Plot, top: f64, marks: &mut Vec<Mark>) -> f64 {
        let n = f64::from(self.report.n.max(1));
        marks.push(Mark::Text(text((0.0, top + 12.0), "All hires")));
        let width = plot.x(1.0) - plot.x(0.0);
        for month in &self.report.months {
            let x = plot.x(f64::from(month.month)) - width / 2.0;
            let later = self.report.n.saturating_sub(month.n_could);
            let known = month.n_left + month.n_no_data;
            let active = month.n_could.saturating_sub(known);
            let mut y = top;
            for (count, role) in [
                (active, Role::AccentMark),
                (month.n_no_data, Role::NoData),
                (later, Role::Future),
                (month.n_left, Role::Left),
            ] {
                let height = STRIP * f64::from(count) / n;
                if count > 0 {
                    let area = Area::new(x + 0.5, y, width - 1.0, height);
                    marks.push(Mark::Rect { area, role, outline: rim(role) });
                }
                y += height;
            }
        }
        let has = |of: fn(&RampMonth, u32) -> u32| {
            self.report.months.iter().any(|month| of(month, self.report.n) > 0)
        };
        let key = [
            (
                Role::AccentMark,
                "here",
                has(|month, _| month.n_could.saturating_sub(month.n_left + month.n_no_data)),
            ),
            (Role::Left, "left", has(|month, _| month.n_left)),
            (Role::NoData, "no data", has(|month, _| month.n_no_data)),
            (Role::Future, "not yet reached", has(|month, n| n.saturating_sub(month.n_could))),
        ];
        strip_key(
            key.iter().filter(|(.., drawn)| *drawn).map(|(role, name, _)| (*role, *name)),
            top + STRIP + 16.0,
            marks,
        )
    }

    fn nothing_drawn(&self, plot: &Plot, marks: &mut Vec<Mark>) {
        let at = plot.blank();
        let is_small = self.hidden || self.report.n < COHORT_MINIMUM;
        marks.push(Mark::Text(strong(at, if is_small { "Too few to say" } else { "No curve yet" })));
        let lines = if self.hidden {
            vec![format!("Groups under {COHORT_MINIMUM} are hidden")]
        } else {
            lacks::blank_lines(&self.report)
        };
        for (place, line) in lines.into_iter().enumerate() {
            marks.push(Mark::Text(text((at.0, at.1 + 16.0 * (place + 1) as f64), line)));
        }
    }

    fn hits(&self, plot: &Plot) -> Vec<Hit> {
        let width = plot.x(1.0) - plot.x(0.0);
        let each = self.report.months.iter().map(|month| {
            let x = plot.x(f64::from(month.month)) - width / 2.0;
            let area = Area::new(x, TOP, width, plot.bottom() - TOP);
            Hit::new(area, self.said(month), None)
        });
        each.collect()
    }
}

/// What the colours of the strip mean; returns its base line.
fn strip_key(key: impl Iterator<Item = (Role, &'static str)>, y: f64, marks: &mut Vec<Mark>) -> f64 {
    let mut x = LEFT;
    for (role, name) in key {
        let area = Area::new(x + 0.5, y - 8.5, 8.0, 8.0);
        marks.push(Mark::Rect { area, role, outline: rim(role).or(Some(solid(role, 1.0))) });
        let label = text((x + 14.0, y), name);
        x += 14.0 + label.width() + 14.0;
        marks.push(Mark::Text(label));
    }
    y
}

/// On a dark page two of the colours are nearly the page's own.
fn rim(role: Role) -> Option<Stroke> {
    match role {
        Role::Left => Some(solid(Role::LeftRim, 1.0)),
        Role::Future => Some(solid(Role::Grid, 1.0)),
        _ => None,
    }
}
