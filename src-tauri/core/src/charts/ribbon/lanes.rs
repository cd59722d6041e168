//! The lanes: names, bars thinning out, the tick at month 12, the repeat sign.
//! Never draws a thickness that is not a count of sellers.

use super::super::lettering::{Face, ellipsis};
use super::super::mark::{Anchor, Area, Label, Mark, Point, line, repeat_sign, solid, strong, text};
use super::super::theme::{Role, TEXT};
use super::Ribbon;
use super::layout::Layout;
use crate::analysis::Lane;
use chrono::NaiveDate;

/// The colour of a class: accent when it was hired the same way as another.
pub(super) fn colour(lane: &Lane) -> Role {
    if lane.in_stretch { Role::AccentMark } else { Role::Context }
}

/// "hits 3", of a class that is mature in part "hits 3/7": in full it is wider than the names' room.
fn hits_words(lane: &Lane) -> Option<String> {
    lane.hits.map(|(hits, mature)| {
        if mature == lane.n { format!("hits\u{a0}{hits}") } else { format!("hits\u{a0}{hits}/{mature}") }
    })
}

impl Ribbon {
    pub(super) fn separators(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        for lane in 1..self.report.lanes.len() {
            let y = layout.top(lane);
            marks.push(line((0.0, y), (layout.width, y), solid(Role::Grid, 1.0)));
        }
    }

    pub(super) fn lanes(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        for (i, lane) in self.report.lanes.iter().enumerate() {
            let middle = layout.middle(i);
            let room = layout.left - 8.0;
            let name = ellipsis(&lane.cohort, TEXT, Face::SemiBold, room);
            marks.push(Mark::Text(strong((0.0, middle - 2.0), name)));
            let under = |words: String| text((0.0, middle + 14.0), words);
            let n = format!("n\u{a0}{}", lane.n);
            // Of a hundred hires or more there may be room for the hits alone.
            let hits = hits_words(lane);
            let forms = hits.into_iter().flat_map(|hits| [format!("{n}, {hits}"), hits]);
            let fitting = forms.map(under).find(|label| label.width() <= layout.left - 4.0);
            marks.push(Mark::Text(fitting.unwrap_or_else(|| under(n.clone()))));
            if let Some(points) = self.bar(lane, middle, layout) {
                marks.push(Mark::Polygon { points, role: colour(lane) });
            }
        }
    }

    /// The upper edge from the first hire to today, then the lower edge back.
    fn bar(&self, lane: &Lane, middle: f64, layout: &Layout) -> Option<Vec<Point>> {
        let mut upper: Vec<(f64, f64)> = Vec::new();
        for (day, here) in lane.still_here.iter().filter(|(day, _)| *day <= self.report.as_of) {
            let (x, half) = (layout.x(*day), f64::from(*here) * layout.seller / 2.0);
            upper.extend(upper.last().map(|(_, before)| (x, *before)));
            upper.push((x, half));
        }
        let (_, last) = *upper.last()?;
        upper.push((layout.today, last));
        let top = upper.iter().map(|(x, half)| (*x, middle - half));
        let bottom = upper.iter().rev().map(|(x, half)| (*x, middle + half));
        Some(top.chain(bottom).collect())
    }

    /// Ticks, "5 of 11" and the repeat sign, in front of everything else.
    pub(super) fn lane_labels(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        for (i, lane) in self.report.lanes.iter().enumerate() {
            let middle = layout.middle(i);
            if let Some((first, _)) = lane.still_here.first().filter(|_| lane.repeat) {
                marks.extend(repeat_sign((layout.x(*first) - 17.0).max(layout.left - 14.0), middle - 7.0));
            }
            if let Some((day, stayed, of)) = lane.at_12 {
                let x = layout.x(day);
                let most = lane.still_here.iter().map(|(_, here)| *here).max().unwrap_or(0);
                let half = f64::from(most) * layout.seller / 2.0 + 1.0;
                marks.push(line((x, middle - half), (x, middle + half), solid(Role::Ink, 1.5)));
                let label = self.at_12_label(lane, i, &format!("{stayed} of {of}"), (x, day), layout);
                marks.push(Mark::Text(self.on_ground(label, layout)));
            }
        }
    }

    /// Above the bar where there is room, else in it; right of the tick, else left of it.
    fn at_12_label(
        &self,
        lane: &Lane,
        i: usize,
        words: &str,
        at: (f64, NaiveDate),
        layout: &Layout,
    ) -> Label {
        let (x, day) = at;
        let middle = layout.middle(i);
        let half = |day: NaiveDate| {
            let past = lane.still_here.iter().take_while(|(from, _)| *from <= day);
            past.last().map_or(0.0, |(_, here)| f64::from(*here) * layout.seller / 2.0)
        };
        let label = |y: f64, anchor: Anchor| {
            let shift = if anchor == Anchor::End { -4.0 } else { 4.0 };
            text((x + shift, y), words).ink(Role::Ink).anchor(anchor)
        };
        let above = middle - half(day) - 4.0;
        let most = lane.still_here.iter().map(|(_, here)| *here).max().unwrap_or(0);
        let left_above = middle - f64::from(most) * layout.seller / 2.0 - 4.0;
        let inside = |anchor| label(middle + 4.0, anchor).ink(Role::OnMark).face(Face::Medium);
        let places = [
            label(above, Anchor::Start),
            label(left_above, Anchor::End),
            inside(Anchor::Start),
            inside(Anchor::End),
        ];
        let cost = |label: &Label| self.cost(label, layout.top(i), half(day), layout);
        places.into_iter().min_by_key(cost).unwrap_or_else(|| label(above, Anchor::Start))
    }

    /// A rim in the colour of the ground keeps the words off the line of a renaming.
    fn on_ground(&self, label: Label, layout: &Layout) -> Label {
        let Area { x, width, .. } = label.area();
        let middle = x + width / 2.0;
        let tinted = self.report.bands.iter().filter(|band| band.repeated).any(|band| {
            let (from, to) = self.extent(band, layout);
            middle > from && middle < to
        });
        match label.role {
            Role::OnMark => label,
            _ => label.halo(if tinted { Role::AccentTint } else { Role::Page }),
        }
    }

    /// What a label would run into: the lane above, today, a renaming, the end of a thin bar.
    fn cost(&self, label: &Label, top: f64, half: f64, layout: &Layout) -> u32 {
        let Area { x, y, width, .. } = label.area();
        let crossed = |line: f64| line > x - 1.0 && line < x + width + 1.0;
        let too_high = y < top - 3.0;
        let outside = x < layout.left || x + width > layout.columns[0] - 4.0;
        let thin = label.role == Role::OnMark && half < 8.0;
        let renamed = self.report.renamings.iter().any(|renaming| crossed(layout.x(renaming.on)));
        u32::from(too_high) * 8
            + u32::from(outside) * 20
            + u32::from(thin) * 16
            + u32::from(crossed(layout.today)) * 4
            + u32::from(renamed) * 2
    }
}
