//! The words in a ramp curve: what each line is and where month 9 stood.
//! Never lets two labels share a place.

use super::super::axes::{LEFT, Plot, TOP, named};
use super::super::mark::{Anchor, Label, Mark, text};
use super::super::place::Taken;
use super::super::theme::{LINE, Role, TEXT};
use super::super::words::{percent, range};
use super::Ramp;
use crate::analysis::RampMonth;

/// A label at the end of a line: where it wants to stand, its name, a remark.
struct End {
    x: f64,
    y: f64,
    name: Label,
    /// Wordings of the remark, the longest first.
    remark: Option<&'static [&'static str]>,
}

impl Ramp {
    pub(super) fn labels(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let mut ends = self.ends(plot);
        apart(&mut ends, plot);
        for End { x, y, name, remark } in ends {
            let mut labels = vec![Label { at: (x, y), ..name }];
            let remarks = remark.into_iter().flatten();
            let mut remarks = remarks.map(|remark| text((x, y + LINE), *remark).halo(Role::Page));
            labels.extend(
                remarks.clone().find(|remark| x + remark.width() <= plot.outer).or(remarks.next_back()),
            );
            taken.put(vec![labels], marks);
        }
        self.schedule_label(plot, taken, marks);
        self.value(plot, taken, marks);
    }

    fn ends(&self, plot: &Plot) -> Vec<End> {
        let months = &self.report.months;
        let end = |value: fn(&RampMonth) -> Option<f64>, name: Label, remark| {
            let month = months.iter().rev().find(|month| value(month).is_some())?;
            let (x, y) = plot.at(f64::from(month.month), value(month)?);
            Some(End { x: x + 7.0, y: y + 4.0, name, remark })
        };
        let at = (0.0, 0.0);
        let floor = text(at, "floor").halo(Role::Page);
        let median = named(at, "Median", Role::Accent);
        let honest = named(at, "Per hire", Role::Ink);
        let full = text(at, "full quota").ink(Role::Ink);
        let full = Some(End { x: plot.right() + 6.0, y: plot.y(1.0) - 4.0, name: full, remark: None });
        [
            full,
            end(|month| month.floor, floor, None),
            end(|month| month.median, median, Some(&["those still here", "still here"])),
            end(|month| month.closed_per_original_hire_share, honest, Some(&["leavers as 0"])),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn schedule_label(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let months = self.report.months.iter();
        let Some(first) =
            months.filter(|month| month.schedule.is_some()).find(|month| month.schedule != Some(1.0))
        else {
            return;
        };
        let x = plot.x(f64::from(first.month) - 0.5);
        let place = |x: f64, y: f64| vec![text((x, y), "ramped quota").halo(Role::Page)];
        let over = plot.y(1.0) - 7.0;
        taken.put(vec![place(x, over), place(x, over - 16.0), place(LEFT + 2.0, over)], marks);
    }

    /// The median of month 9 with its middle half, where there is room.
    fn value(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let Some((month, median)) = self.telling() else { return };
        let (x, y) = plot.at(f64::from(month.month), median);
        let value = format!("{} at month {}", percent(median), month.month);
        let half =
            month.q25.zip(month.q75).map(|(lower, upper)| format!("middle half {}", range(lower, upper)));
        let widest = half.as_ref().map_or(0.0, |half| text((0.0, 0.0), half.as_str()).width());
        let right = x + 8.0 + widest <= plot.outer;
        let (x, anchor) = if right { (x + 8.0, Anchor::Start) } else { (x - 8.0, Anchor::End) };
        let pair = |y: f64| {
            let half = half.as_ref().map(|half| text((x, y + LINE), half.as_str()).halo(Role::Page));
            let labels = std::iter::once(named((x, y), &value, Role::Ink)).chain(half);
            labels.map(|label| label.anchor(anchor)).collect::<Vec<_>>()
        };
        let floor = plot.bottom() - LINE - 6.0;
        let steps = (0..14).map(|step| floor - 12.0 * f64::from(step));
        let mut places: Vec<Vec<Label>> = steps.filter(|y| *y > TOP + TEXT).map(pair).collect();
        places.sort_by(|a, b| (a[0].at.1 - y).abs().total_cmp(&(b[0].at.1 - y).abs()));
        taken.put(places, marks);
    }
}

/// Moves labels that would stand in each other down, then up from the axis.
fn apart(ends: &mut [End], plot: &Plot) {
    let height = |end: &End| if end.remark.is_some() { 2.0 * LINE } else { LINE };
    ends.sort_by(|a, b| a.y.total_cmp(&b.y));
    for i in 1..ends.len() {
        let least = ends[i - 1].y + height(&ends[i - 1]);
        ends[i].y = ends[i].y.max(least);
    }
    let mut most = plot.bottom() - 4.0 + LINE;
    for end in ends.iter_mut().rev() {
        end.y = end.y.min(most - height(end));
        most = end.y;
    }
}
