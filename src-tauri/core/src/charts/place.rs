//! Where a label has room: what is drawn already, and how much of it a box would cover.
//! Never moves what is drawn already.

use super::mark::{Area, Label, Mark, Point};

/// What labels should keep clear of.
#[derive(Debug, Default)]
pub(super) struct Taken {
    areas: Vec<Area>,
    points: Vec<Point>,
}

impl Taken {
    /// Keeps labels off a line.
    pub(super) fn line(&mut self, points: &[Point]) {
        for pair in points.windows(2) {
            let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
            let pieces = ((x2 - x1).hypot(y2 - y1) / 3.0).ceil().max(1.0);
            let piece = |i: u32| f64::from(i) / pieces;
            let along = (0..=pieces as u32).map(piece);
            self.points.extend(along.map(|t| (x1 + (x2 - x1) * t, y1 + (y2 - y1) * t)));
        }
    }

    /// How bad a place would be: a label covered weighs more than any line crossed.
    pub(super) fn cost(&self, labels: &[Label]) -> u32 {
        let boxes: Vec<Area> = labels.iter().map(|label| roomy(&label.area())).collect();
        let covered = boxes.iter().flat_map(|area| self.areas.iter().filter(|other| area.overlaps(other)));
        let within = |area: &Area, (x, y): Point| {
            x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height
        };
        let crossed = self.points.iter().filter(|point| boxes.iter().any(|area| within(area, **point)));
        covered.count() as u32 * 1000 + crossed.count() as u32
    }

    /// Draws the first of the cheapest candidates and keeps later labels off it.
    pub(super) fn put(&mut self, candidates: Vec<Vec<Label>>, marks: &mut Vec<Mark>) {
        let Some(best) = candidates.into_iter().min_by_key(|labels| self.cost(labels)) else { return };
        self.areas.extend(best.iter().map(Label::area));
        marks.extend(best.into_iter().map(Mark::Text));
    }
}

/// The box with two pixels of air beside the letters.
fn roomy(area: &Area) -> Area {
    Area::new(area.x - 2.0, area.y, area.width + 4.0, area.height)
}
