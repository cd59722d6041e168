//! Rows of a name, an estimate and its interval on one scale.
//! Never a row without its n.

use super::super::lettering::{Face, wrap};
use super::super::mark::{Anchor, Mark, lines, strong, text};
use super::super::theme::{LINE, Role, TEXT};
use super::super::{Area, Drawing, Hit};
use super::track::{Estimate, Track};

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Intervals {
    pub rows: Vec<Row>,
    /// Ends of the scale.
    pub scale: (f64, f64),
    /// Lines with their words; the first is the axis.
    pub grid: Vec<(f64, String)>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    pub under: String,
    pub estimate: Option<Estimate>,
    /// In ink, or grey.
    pub stands: bool,
    /// The value in words, right of the scale.
    pub value: String,
    pub said: String,
}

impl Intervals {
    pub fn draw(&self, width: f64) -> Drawing {
        let name_room = (width * 0.3).clamp(110.0, 200.0);
        let value_room = (width * 0.16).clamp(64.0, 110.0);
        let track = Track {
            left: name_room + 12.0,
            right: width - value_room,
            low: self.scale.0,
            high: self.scale.1,
        };
        let names: Vec<Vec<String>> =
            self.rows.iter().map(|row| wrap(&row.name, TEXT, Face::SemiBold, name_room, 2)).collect();
        let height = |i: usize| (names[i].len() + 1) as f64 * LINE + 10.0;
        let bottom = 4.0 + (0..self.rows.len()).map(height).sum::<f64>();
        let (mut marks, mut hits, mut y) = (Vec::new(), Vec::new(), 4.0);
        if !self.rows.is_empty() {
            track.grid(4.0, bottom, &self.grid, &mut marks);
        }
        for (i, row) in self.rows.iter().enumerate() {
            let middle = y + height(i) / 2.0;
            marks.extend(lines(&strong((0.0, y + 15.0), ""), &names[i]).into_iter().map(Mark::Text));
            let under = y + 15.0 + LINE * names[i].len() as f64;
            marks.push(Mark::Text(text((0.0, under), row.under.as_str())));
            let role = if row.stands { Role::Ink } else { Role::Context };
            if let Some(estimate) = &row.estimate {
                track.estimate(middle, estimate, role, &mut marks);
            }
            let value = strong((width, middle + 4.0), row.value.as_str()).anchor(Anchor::End);
            marks.push(Mark::Text(value));
            hits.push(Hit::new(Area::new(0.0, y, width, height(i)), row.said.clone(), None));
            y += height(i);
        }
        Drawing { width, height: bottom + 24.0, marks, hits }
    }
}
