//! A horizontal scale with estimates and their intervals on it.
//! Never clips an interval without showing where the scale ends.

use super::super::mark::Anchor;
use super::super::mark::{Mark, Point, Stroke, dot, line, solid, strong, text};
use super::super::theme::Role;

/// Values from left to right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Track {
    pub left: f64,
    pub right: f64,
    pub low: f64,
    pub high: f64,
}

/// A value with its limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    pub value: f64,
    pub limits: Option<(f64, f64)>,
}

impl Track {
    pub fn x(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        self.left + (self.right - self.left) * share.clamp(0.0, 1.0)
    }

    /// Upright lines at values with their words under them; the first in ink.
    pub fn grid(&self, from: f64, to: f64, at: &[(f64, String)], marks: &mut Vec<Mark>) {
        for (i, (value, words)) in at.iter().enumerate() {
            let role = if i == 0 { Role::Ink } else { Role::Grid };
            marks.push(line((self.x(*value), from), (self.x(*value), to), solid(role, 1.0)));
            let label = text((self.x(*value), to + 16.0), words.as_str()).anchor(Anchor::Middle);
            marks.push(Mark::Text(label));
        }
    }

    /// Whisker and dot.
    pub fn estimate(&self, y: f64, of: &Estimate, role: Role, marks: &mut Vec<Mark>) {
        if let Some((lower, upper)) = of.limits {
            marks.push(line((self.x(lower), y), (self.x(upper), y), solid(role, 2.0)));
        }
        marks.push(dot((self.x(of.value), y), role, false));
    }

    /// The value over its dot.
    pub fn value(&self, y: f64, value: f64, words: &str, marks: &mut Vec<Mark>) {
        let label = strong((self.x(value), y - 9.0), words).anchor(Anchor::Middle);
        marks.push(Mark::Text(label.halo(Role::Page)));
    }

    /// A hollow diamond: what others published.
    pub fn diamond(&self, y: f64, value: f64, marks: &mut Vec<Mark>) {
        marks.extend(diamond((self.x(value), y)));
    }
}

/// A hollow diamond with a half-width of 6 px.
pub fn diamond((x, y): Point) -> [Mark; 2] {
    let corners = vec![(x, y - 6.0), (x + 6.0, y), (x, y + 6.0), (x - 6.0, y), (x, y - 6.0)];
    let stroke: Stroke = solid(Role::Published, 1.6);
    [Mark::Polygon { points: corners.clone(), role: Role::Page }, Mark::Line { points: corners, stroke }]
}
