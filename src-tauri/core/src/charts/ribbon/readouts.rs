//! The two columns of numbers right of the lanes: still here at 12 months, quota in month 9.
//! Never draws a number that is not there; words stand in its place.

use super::super::lettering::{Face, width, wrap};
use super::super::mark::{self, Mark, dashed, dot, line, solid, square, strong, text};
use super::super::theme::{LINE, Role, TEXT};
use super::super::words::percent;
use super::Ribbon;
use super::lanes::colour;
use super::layout::Layout;
use crate::analysis::{Lane, MonthNine};

/// Right of a track.
const AIR: f64 = 8.0;

impl Ribbon {
    pub(super) fn readouts(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        self.heads(layout, marks);
        for (i, lane) in self.report.lanes.iter().enumerate() {
            let y = layout.middle(i);
            match &lane.retention {
                Some(share) => {
                    let track = self.track(layout, 0, y, &percent(share.value), marks);
                    let x = |share: f64| track.0 + (track.1 - track.0) * share.clamp(0.0, 1.0);
                    let whisker = ((x(share.lower), y), (x(share.upper), y));
                    marks.push(line(whisker.0, whisker.1, solid(colour(lane), 2.0)));
                    marks.push(dot((x(share.value), y), colour(lane), false));
                }
                None => words(layout, 0, y, &lane.retention_note, marks),
            }
            match &lane.month_nine {
                Some(nine) => self.quota(layout, y, lane, nine, marks),
                None => words(layout, 1, y, &lane.month_nine_note, marks),
            }
        }
    }

    fn quota(&self, layout: &Layout, y: f64, lane: &Lane, nine: &MonthNine, marks: &mut Vec<Mark>) {
        let track = self.track(layout, 1, y, &percent(nine.median), marks);
        let most = self.most_quota();
        let x = |share: f64| track.0 + (track.1 - track.0) * (share / most).clamp(0.0, 1.0);
        let class = x(nine.median);
        marks.extend(nine.floor.map(|floor| line((class, y), (x(floor), y), solid(Role::Ink, 1.0))));
        marks.push(dot((class, y), colour(lane), false));
        marks.extend(nine.floor.map(|floor| square((x(floor), y))));
        let full = x(1.0);
        marks.push(line((full, y - 9.0), (full, y + 9.0), dashed(Role::Ink, 1.0, 2.0, 3.0)));
    }

    /// Right end of the quota tracks: 110 %, or more where a class or a floor sold more.
    fn most_quota(&self) -> f64 {
        let nines = self.report.lanes.iter().filter_map(|lane| lane.month_nine.as_ref());
        let most = nines.flat_map(|nine| [Some(nine.median), nine.floor]).flatten().fold(1.1, f64::max);
        (most * 10.0).ceil() / 10.0
    }

    /// A value and the grey track beside it; returns the track's ends.
    fn track(
        &self,
        layout: &Layout,
        column: usize,
        y: f64,
        value: &str,
        marks: &mut Vec<Mark>,
    ) -> (f64, f64) {
        let left = layout.columns[column];
        marks.push(Mark::Text(strong((left, y + 4.0), value)));
        let from = left + self.value_room();
        let to = left + layout.column - AIR;
        marks.push(line((from, y), (to, y), solid(Role::Grid, 1.0)));
        (from, to)
    }

    /// Room for the widest value, so that all tracks start together.
    fn value_room(&self) -> f64 {
        let lanes = self.report.lanes.iter();
        let shares = lanes.flat_map(|lane| {
            [lane.retention.map(|share| share.value), lane.month_nine.map(|nine| nine.median)]
        });
        let widths = shares.flatten().map(|share| width(&percent(share), TEXT, Face::SemiBold) + 8.0);
        widths.fold(36.0, f64::max)
    }

    fn heads(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        if self.report.lanes.is_empty() {
            return;
        }
        let [first, second] = layout.columns;
        let name = if layout.narrow { "Here at 12 mo" } else { "Still here at 12 mo" };
        marks.push(Mark::Text(strong((first, 12.0), name)));
        marks.push(Mark::Text(strong((second, 12.0), "Quota, month 9")));
        let y = 28.0;
        let mut first = Key { x: first, y };
        if !layout.narrow {
            first.say(|at| vec![small_dot(at)], 12.0, "share,", marks);
        }
        let whisker = |at: (f64, f64)| line(at, (at.0 + 10.0, at.1), solid(Role::Ink2, 2.0));
        first.say(|at| vec![whisker(at)], 14.0, "95\u{a0}% interval", marks);
        let mut second = Key { x: second, y };
        second.say(|at| vec![small_dot(at)], 12.0, "class", marks);
        second.say(|at| vec![square((at.0 + 4.0, at.1))], 13.0, "floor", marks);
        if !layout.narrow {
            let full = |at: (f64, f64)| {
                let x = at.0 + 2.0;
                line((x, at.1 - 6.0), (x, at.1 + 6.0), dashed(Role::Ink, 1.0, 2.0, 3.0))
            };
            second.say(|at| vec![full(at)], 8.0, "100\u{a0}%", marks);
        }
    }
}

/// A row of marks with what they mean, from left to right.
struct Key {
    x: f64,
    y: f64,
}

impl Key {
    fn say(
        &mut self,
        drawn: impl Fn((f64, f64)) -> Vec<Mark>,
        room: f64,
        meaning: &str,
        marks: &mut Vec<Mark>,
    ) {
        marks.extend(drawn((self.x, self.y - 4.0)));
        let label = text((self.x + room, self.y), meaning);
        self.x += room + label.width() + 7.0;
        marks.push(Mark::Text(label));
    }
}

fn small_dot(at: (f64, f64)) -> Mark {
    Mark::Circle { at: (at.0 + 4.0, at.1), radius: 4.0, role: Role::Ink2, outline: None }
}

/// What stands where there is no number, in two lines if need be.
fn words(layout: &Layout, column: usize, y: f64, note: &str, marks: &mut Vec<Mark>) {
    // The first read-out may use the gap before the second.
    let room = layout.column + if column == 0 { AIR } else { 0.0 };
    let lines = in_lines(note, room);
    let first = y + 4.0 - (lines.len().saturating_sub(1)) as f64 * LINE / 2.0;
    let label = text((layout.columns[column], first), "");
    marks.extend(mark::lines(&label, &lines).into_iter().map(Mark::Text));
}

/// One line, else two broken at a comma, else two broken where they must.
fn in_lines(note: &str, room: f64) -> Vec<String> {
    let fits = |words: &str| width(words, TEXT, Face::Regular) <= room;
    match note.rsplit_once(", ") {
        Some((first, second)) if !fits(note) && fits(first) && fits(second) => {
            vec![format!("{first},"), second.into()]
        }
        _ => wrap(note, TEXT, Face::Regular, room, 2),
    }
}
