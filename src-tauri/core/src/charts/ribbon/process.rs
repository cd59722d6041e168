//! The process over time: years, bands, the field under the repeated stretch, renamings, today.
//! Never puts two labels in one place: what has no room is said by its hit area.

use super::super::lettering::{Face, ellipsis, width};
use super::super::mark::{Anchor, Area, Label, Mark, dashed, line, rect, solid, strong, text};
use super::super::theme::{Role, TEXT};
use super::super::words::day;
use super::super::{Hit, mark};
use super::Ribbon;
use super::layout::{BAND, Layout};
use crate::analysis::Band;
use chrono::{Datelike, NaiveDate};

/// Upper edge of the row of years.
const YEARS: f64 = 18.0;

impl Ribbon {
    /// The tinted field under the bands of the stretch.
    pub(super) fn field(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        for band in self.report.bands.iter().filter(|band| band.repeated) {
            let (from, to) = self.extent(band, layout);
            marks.push(rect(from, BAND.1, to - from, layout.bottom() - BAND.1, Role::AccentTint));
        }
    }

    pub(super) fn years(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        let first = layout.start.year();
        let years = first..=self.report.as_of.year();
        let mut ticks: Vec<(f64, String)> = Vec::new();
        let room = width("2000", TEXT, Face::Regular) + 10.0;
        for year in years {
            let january = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(layout.start);
            let x = layout.x(january.max(layout.start));
            // A first year cut short gives way to the next one.
            if january < layout.start {
                ticks.push((x, year.to_string()));
                continue;
            }
            if ticks.len() == 1 && x - ticks[0].0 < room {
                ticks.clear();
            }
            if ticks.last().is_none_or(|(last, _)| x - last >= room) && layout.right - x >= room - 10.0 {
                ticks.push((x, year.to_string()));
            }
        }
        // Without a lane a sentence stands under the bands.
        let bottom = if self.report.lanes.is_empty() { BAND.0 } else { layout.bottom() };
        for (x, year) in ticks {
            marks.push(line((x, YEARS), (x, bottom), solid(Role::Grid, 1.0)));
            marks.push(Mark::Text(text((x + 4.0, 28.0), year)));
        }
    }

    pub(super) fn bands(&self, layout: &Layout, marks: &mut Vec<Mark>, hits: &mut Vec<Hit>) {
        for band in &self.report.bands {
            let (from, to) = self.extent(band, layout);
            let height = BAND.1 - BAND.0;
            let role = if band.repeated { Role::AccentMark } else { Role::Selected };
            marks.push(rect(from, BAND.0, to - from, height, role));
            marks.extend(band_label(band, from, to).map(Mark::Text));
            let words = format!("{}. {}–{}", band.label, day(band.from), day(band.to));
            hits.push(Hit::new(Area::new(from, BAND.0, to - from, height), words, None));
        }
    }

    /// Left and right edge of a band, with a hair between neighbours; a running band reaches past today.
    pub(super) fn extent(&self, band: &Band, layout: &Layout) -> (f64, f64) {
        let from = layout.x(band.from);
        let to = if band.to >= self.report.as_of { layout.right } else { layout.x(band.to) };
        (from, (to - 1.5).max(from + 1.0))
    }

    pub(super) fn renamings(&self, layout: &Layout, marks: &mut Vec<Mark>, hits: &mut Vec<Hit>) {
        let written: Vec<Area> = marks
            .iter()
            .filter_map(|mark| if let Mark::Text(label) = mark { Some(label.area()) } else { None })
            .collect();
        let mut taken: Vec<Area> = Vec::new();
        for renaming in &self.report.renamings {
            let x = layout.x(renaming.on);
            let label = renaming_label(&renaming.label, x, layout, &taken);
            let top = if label.is_some() { 4.0 } else { YEARS };
            let pieces = [
                (top, YEARS, Role::Accent),
                (YEARS, BAND.0, Role::Accent),
                (BAND.0, BAND.1, Role::OnMark),
                (BAND.1, layout.bottom(), Role::Accent),
            ];
            for (from, to, role) in pieces.into_iter().filter(|(from, to, _)| to > from) {
                // Neither a year nor the words of a band are struck out.
                let piece = Area::new(x - 2.0, from, 4.0, to - from);
                if to > BAND.1 || !written.iter().any(|area| area.overlaps(&piece)) {
                    marks.push(line((x, from), (x, to), dashed(role, 1.5, 3.0, 3.0)));
                }
            }
            taken.extend(label.iter().map(Label::area));
            marks.extend(label.map(Mark::Text));
            let words = format!("{}, {}", renaming.label, day(renaming.on));
            hits.push(Hit::new(Area::new(x - 12.0, 2.0, 24.0, BAND.0 - 2.0), words, None));
        }
    }

    pub(super) fn today(&self, layout: &Layout, marks: &mut Vec<Mark>) {
        let x = layout.today;
        marks.push(line((x, BAND.1), (x, layout.bottom()), solid(Role::Ink, 1.0)));
        if self.report.lanes.is_empty() {
            let at = (layout.left + 12.0, layout.middle(0) + 4.0);
            let words = ellipsis("No class of five or more yet", TEXT, Face::SemiBold, x - at.0 - 8.0);
            marks.push(Mark::Text(mark::strong(at, words)));
        }
    }
}

/// The longer of the band's two texts that fits.
fn band_label(band: &Band, from: f64, to: f64) -> Option<Label> {
    let at = (from + 8.0, BAND.0 + 15.0);
    let labels = [&band.label, &band.short].map(|words| {
        if band.repeated {
            strong(at, words.as_str()).ink(Role::OnMark)
        } else {
            text(at, words.as_str()).ink(Role::Ink)
        }
    });
    labels.into_iter().find(|label| label.width() <= to - from - 12.0)
}

/// Left of its line, else right of it, else its first words, else nothing.
fn renaming_label(words: &str, x: f64, layout: &Layout, taken: &[Area]) -> Option<Label> {
    let short = words.split(':').next().unwrap_or(words);
    let places = [words, short].into_iter().flat_map(|words| {
        let label = |x: f64, anchor| text((x, 12.0), words).ink(Role::Accent).anchor(anchor);
        [label(x - 6.0, Anchor::End), label(x + 6.0, Anchor::Start)]
    });
    places.into_iter().find(|label| {
        let area = label.area();
        let roomy = Area::new(area.x - 6.0, area.y, area.width + 12.0, area.height);
        area.x >= 0.0
            && area.x + area.width <= layout.right + 4.0
            && !taken.iter().any(|other| roomy.overlaps(other))
    })
}
