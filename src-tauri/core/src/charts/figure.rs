//! A figure on a page of its own: title, measure, drawing, footer, as exports show it.
//! Never changes what is drawn, only where it stands.

use super::lettering::{Face, wrap};
use super::mark::{self, Label, Mark, rect};
use super::theme::{LINE, Role, SUBTITLE, TEXT, TITLE};
use super::{Chart, Drawing};

const MARGIN: f64 = 32.0;

/// The whole figure for a width in CSS pixels, margins included.
pub(super) fn page(chart: &Chart, width: f64) -> Drawing {
    let room = (width - 2.0 * MARGIN).max(200.0);
    let mut marks = Vec::new();
    let title = mark::text((MARGIN, MARGIN + TITLE * 0.8), "").size(TITLE).face(Face::Display).ink(Role::Ink);
    let mut y = stack(&title, &chart.title, room, TITLE * 1.25, 3, &mut marks);
    let subtitle = mark::text((MARGIN, y + 2.0), "").size(SUBTITLE);
    y = stack(&subtitle, &chart.subtitle, room, SUBTITLE * 1.5, 3, &mut marks) + 2.0;
    let drawing = chart.draw(room);
    marks.extend(drawing.marks.into_iter().map(|mark| mark.moved(MARGIN, y)));
    y += drawing.height + 24.0;
    y = stack(&mark::text((MARGIN, y), ""), &chart.note, room, LINE + 1.0, 12, &mut marks);
    Drawing { width, height: (y - LINE - 1.0 + 0.3 * TEXT + MARGIN).ceil(), marks, hits: Vec::new() }
}

/// The page's colour under a figure that will stand on any ground.
pub(super) fn background(page: &Drawing) -> Drawing {
    let ground = rect(0.0, 0.0, page.width, page.height, Role::Page);
    Drawing { marks: vec![ground], hits: Vec::new(), ..*page }
}

/// Writes a paragraph and returns the base line after it.
fn stack(first: &Label, text: &str, room: f64, step: f64, most: usize, marks: &mut Vec<Mark>) -> f64 {
    let lines = wrap(text, first.size, first.face, room, most);
    let mut y = first.at.1;
    for line in lines {
        marks.push(Mark::Text(Label { at: (first.at.0, y), text: line, ..first.clone() }));
        y += step;
    }
    y
}
