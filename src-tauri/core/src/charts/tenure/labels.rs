//! The words in a tenure curve: month 12, why the curve ends, what is grey.
//! Never covers the curve where there is room beside it.

use super::super::axes::{LEFT, Plot, TOP, named};
use super::super::lettering::{Face, balanced, ellipsis};
use super::super::mark::{Anchor, Label, Mark, lines, text};
use super::super::place::Taken;
use super::super::theme::{LINE, Role, TEXT};
use super::super::words::percent;
use super::Tenure;

impl Tenure {
    pub(super) fn labels(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        self.end_label(plot, taken, marks);
        self.month_12(plot, taken, marks);
        self.grey(plot, taken, marks);
    }

    /// Value and interval at month 12, above or below the curve, right or left of the line.
    fn month_12(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let Some((share, enough)) = self.at_12() else { return };
        let (x, y) = plot.at(12.0, share);
        let value = format!("{} at month 12", percent(share));
        let interval = if enough {
            self.interval_at_12().unwrap_or_default()
        } else {
            format!("only {} at risk", self.report.s12_at_risk)
        };
        let role = if enough { Role::Ink } else { Role::Ink3 };
        let pair = |x: f64, y: f64, anchor: Anchor| {
            let value = named((x, y), &value, role).anchor(anchor);
            let interval = text((x, y - LINE), interval.as_str()).halo(Role::Page).anchor(anchor);
            vec![value, interval]
        };
        let mut places = Vec::new();
        for lift in [9.0, 24.0, -33.0, 40.0, -48.0, 60.0, -70.0] {
            let fits = y - lift - LINE - TEXT > 0.0 && y - lift < plot.bottom() - 4.0;
            if fits {
                places.push(pair(x + 8.0, y - lift, Anchor::Start));
            }
        }
        places.push(pair(x - 8.0, y + 33.0, Anchor::End));
        taken.put(places, marks);
    }

    /// What the coloured line is and why it ends, right of its end where nothing else is drawn.
    fn end_label(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let end = self.last_month();
        let axis = f64::from(plot.months);
        let shown = end.min(axis);
        let (x, y) = plot.at(shown, self.estimate(shown).0);
        // From there on too few are followed.
        let thinned = self.report.curve.iter().map(|point| point.time).find(|time| *time > end);
        let reason = if self.thin() {
            format!("dashed: under\u{a0}{} at risk", self.fewest)
        } else if thinned.is_some_and(|time| time <= axis) {
            format!("curve ends: under\u{a0}{} sellers at risk", self.fewest)
        } else if thinned.is_some() || end > axis {
            "followed beyond this axis".into()
        } else {
            "followed to here".into()
        };
        let x = x + 8.0;
        let room = (plot.outer - x).clamp(60.0, 108.0);
        let reason = balanced(&reason, TEXT, Face::Regular, room, 4);
        let below = reason.len() as f64 * LINE;
        // The axis is the floor: a curve near zero is named above its end.
        let lowest = plot.bottom() - 4.0 - below;
        let place = |y: f64| {
            let y = y.clamp(TOP + TEXT, lowest);
            let mut labels = vec![named((x, y), "This class", Role::Accent)];
            labels.extend(lines(&text((x, y + LINE), "").halo(Role::Page), &reason));
            labels
        };
        taken.put(vec![place(y + 4.0), place(y + 18.0), place(y - 10.0 - below)], marks);
    }

    /// The grey curves' names, in a corner.
    fn grey(&self, plot: &Plot, taken: &mut Taken, marks: &mut Vec<Mark>) {
        let room = (plot.right() - LEFT) * 0.48;
        let others = self.others();
        let words: Vec<String> =
            others.iter().map(|words| ellipsis(words, TEXT, Face::Regular, room)).collect();
        let height = words.len().saturating_sub(1) as f64 * LINE;
        let at = |x: f64, y: f64, anchor: Anchor| -> Vec<Label> {
            lines(&text((x, y), "").halo(Role::Page).anchor(anchor), &words)
        };
        let low = plot.bottom() - 12.0 - height;
        let places = vec![
            at(LEFT + 7.0, low, Anchor::Start),
            at(plot.right(), TOP + 14.0, Anchor::End),
            at(plot.right(), low, Anchor::End),
        ];
        taken.put(places, marks);
    }
}
