//! What a figure is made of, as values: each mark becomes exactly one SVG element.
//! Never knows a theme or a format; colours are roles, lengths are CSS pixels.

use super::lettering::{self, Face};
use super::theme::{LINE, Role, TEXT};

/// A place on the drawing: x to the right, y down.
pub type Point = (f64, f64);

/// One element of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Line through points.
    Line {
        /// Two points or more.
        points: Vec<Point>,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// Filled outline.
    Polygon {
        /// Corners in order.
        points: Vec<Point>,
        /// Fill.
        role: Role,
    },
    /// Filled rectangle.
    Rect {
        /// Where it stands.
        area: Area,
        /// Fill.
        role: Role,
        /// Outline.
        outline: Option<Stroke>,
    },
    /// Filled disc.
    Circle {
        /// Centre.
        at: Point,
        /// Radius.
        radius: f64,
        /// Fill.
        role: Role,
        /// Outline.
        outline: Option<Stroke>,
    },
    /// One line of text.
    Text(Label),
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub role: Role,
    /// Width.
    pub width: f64,
    /// Dash and gap; none = solid.
    pub dash: Option<(f64, f64)>,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Anchor on the base line.
    pub at: Point,
    /// The text.
    pub text: String,
    /// Size.
    pub size: f64,
    /// Weight.
    pub face: Face,
    /// Colour.
    pub role: Role,
    /// Which end of the text stands at the anchor.
    pub anchor: Anchor,
    /// Colour of the 3 px rim that keeps it readable on lines.
    pub halo: Option<Role>,
}

/// Which part of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Area {
    /// A rectangle from its left upper corner.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

/// A solid stroke.
pub(super) fn solid(role: Role, width: f64) -> Stroke {
    Stroke { role, width, dash: None }
}

/// A dashed stroke.
pub(super) fn dashed(role: Role, width: f64, dash: f64, gap: f64) -> Stroke {
    Stroke { role, width, dash: Some((dash, gap)) }
}

/// A line from one point to another.
pub(super) fn line(from: Point, to: Point, stroke: Stroke) -> Mark {
    Mark::Line { points: vec![from, to], stroke }
}

/// A rectangle without outline.
pub(super) fn rect(x: f64, y: f64, width: f64, height: f64, role: Role) -> Mark {
    Mark::Rect { area: Area::new(x, y, width, height), role, outline: None }
}

/// A dot as charts use it: radius 4.5 with a rim of the page where it stands on a line.
pub(super) fn dot(at: Point, role: Role, rim: bool) -> Mark {
    Mark::Circle { at, radius: 4.5, role, outline: rim.then(|| solid(Role::Page, 1.5)) }
}

/// The hollow square of the floor, 8 px.
pub(super) fn square(at: Point) -> Mark {
    let area = Area::new(at.0 - 4.0, at.1 - 4.0, 8.0, 8.0);
    Mark::Rect { area, role: Role::Page, outline: Some(solid(Role::Ink, 1.5)) }
}

/// The brand's end-repeat sign, 12 px wide and high, from its left upper corner.
pub(super) fn repeat_sign(x: f64, y: f64) -> [Mark; 4] {
    let scale = 0.78;
    let ink = Role::Ink;
    let at = |dx: f64, dy: f64| (x + dx * scale, y + dy * scale);
    let dot = |at| Mark::Circle { at, radius: 1.9 * scale, role: ink, outline: None };
    let bar = |dx: f64, width: f64| {
        let (x, y) = at(dx, 1.5);
        rect(x, y, width * scale, 15.0 * scale, ink)
    };
    [dot(at(3.6, 6.3)), dot(at(3.6, 11.7)), bar(7.6, 1.7), bar(11.6, 4.6)]
}

/// A label in the second ink; the methods below change what differs.
pub(super) fn text(at: Point, text: impl Into<String>) -> Label {
    Label {
        at,
        text: text.into(),
        size: TEXT,
        face: Face::Regular,
        role: Role::Ink2,
        anchor: Anchor::Start,
        halo: None,
    }
}

/// A label as strong as a value: ink and 600.
pub(super) fn strong(at: Point, words: impl Into<String>) -> Label {
    text(at, words).ink(Role::Ink).face(Face::SemiBold)
}

impl Label {
    pub(super) fn ink(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(super) fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    pub(super) fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    pub(super) fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    pub(super) fn halo(self, role: Role) -> Self {
        Self { halo: Some(role), ..self }
    }

    /// Measured width.
    pub(super) fn width(&self) -> f64 {
        lettering::width(&self.text, self.size, self.face)
    }

    /// The box around the letters.
    pub fn area(&self) -> Area {
        let width = self.width();
        let x = match self.anchor {
            Anchor::Start => self.at.0,
            Anchor::Middle => self.at.0 - width / 2.0,
            Anchor::End => self.at.0 - width,
        };
        Area::new(x, self.at.1 - 0.76 * self.size, width, self.size)
    }
}

/// Lines of text under each other, all like the first.
pub(super) fn lines(first: &Label, lines: &[String]) -> Vec<Label> {
    let each = lines.iter().enumerate();
    each.map(|(i, line)| {
        let at = (first.at.0, first.at.1 + LINE * i as f64);
        Label { at, text: line.clone(), ..first.clone() }
    })
    .collect()
}

impl Mark {
    /// The same mark elsewhere.
    #[must_use]
    pub(super) fn moved(mut self, dx: f64, dy: f64) -> Self {
        let shift = |point: &mut Point| *point = (point.0 + dx, point.1 + dy);
        match &mut self {
            Self::Line { points, .. } | Self::Polygon { points, .. } => points.iter_mut().for_each(shift),
            Self::Rect { area, .. } => *area = Area { x: area.x + dx, y: area.y + dy, ..*area },
            Self::Circle { at, .. } | Self::Text(Label { at, .. }) => shift(at),
        }
        self
    }
}
