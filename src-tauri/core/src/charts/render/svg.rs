//! A drawing as SVG: plotters writes the elements, this file gives them what plotters can't say.
//! Never places anything; the only file that knows plotters.

use super::super::lettering::Face;
use super::super::mark::{Anchor, Label, Mark, Point, Stroke};
use super::super::theme::{Role, Theme};
use super::super::{Chart, Drawing, figure};
use super::{refused, tree};
use crate::Result;
use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};
use resvg::usvg;
use std::fmt::Display;

/// plotters writes whole numbers only, so it draws on a canvas a hundred times as large.
const CANVAS: f64 = 100.0;
/// plotters divides the size of a font by this.
const FONT_FACTOR: f64 = 1.24;

/// The figure for the window: real text in the page's Inter, no style sheet, no font.
pub fn svg_for_screen(drawing: &Drawing, chart: &Chart, theme: Theme) -> Result<String> {
    write(drawing, chart, theme)
}

/// The whole figure for a file: text as paths, with `<title>` and `<desc>`.
pub fn svg_for_export(chart: &Chart, width: f64, theme: Theme) -> Result<String> {
    let page = figure::page(chart, width);
    let mut shapes = figure::background(&page);
    shapes.marks.extend(page.marks.iter().cloned());
    let options = usvg::WriteOptions {
        coordinates_precision: 2,
        transforms_precision: 4,
        ..usvg::WriteOptions::default()
    };
    let svg = tree(&write(&shapes, chart, theme)?)?.to_string(&options);
    let (head, body) = svg.split_once('>').ok_or_else(|| refused("the picture has no root"))?;
    let (width, height) = (number(page.width), number(page.height));
    let root = format!("{head} viewBox=\"0 0 {width} {height}\" role=\"img\">");
    Ok(root + &described(chart)? + body)
}

/// The drawing as an SVG document with text.
pub(super) fn write(drawing: &Drawing, chart: &Chart, theme: Theme) -> Result<String> {
    let (width, height) = (number(drawing.width), number(drawing.height));
    let mut root = BytesStart::new("svg");
    for (key, value) in [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("class", "chart"),
        ("width", &width),
        ("height", &height),
        ("viewBox", &format!("0 0 {width} {height}")),
        ("role", "img"),
    ] {
        root.push_attribute((key, value));
    }
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Start(root)).map_err(refused)?;
    writer.get_mut().extend(described(chart)?.bytes());
    finish(&drawn(drawing, theme)?, &drawing.marks, theme, &mut writer)?;
    writer.write_event(Event::End(BytesEnd::new("svg"))).map_err(refused)?;
    String::from_utf8(writer.into_inner()).map_err(refused)
}

fn described(chart: &Chart) -> Result<String> {
    let mut writer = Writer::new(Vec::new());
    for (name, text) in [("title", &chart.title), ("desc", &chart.alt)] {
        let content = printable(text);
        writer.create_element(name).write_text_content(BytesText::new(&content)).map_err(refused)?;
    }
    String::from_utf8(writer.into_inner()).map_err(refused)
}

/// The marks as plotters writes them: one element each, in order, on the large canvas.
fn drawn(drawing: &Drawing, theme: Theme) -> Result<String> {
    let mut svg = String::new();
    let size = (pixel(drawing.width) as u32, pixel(drawing.height) as u32);
    let mut backend = SVGBackend::with_string(&mut svg, size);
    for mark in &drawing.marks {
        draw(&mut backend, mark, theme).map_err(refused)?;
    }
    backend.present().map_err(refused)?;
    drop(backend);
    // plotters puts the words of a text on a line of their own; those line ends are not part of them.
    Ok(svg.replace(">\n", ">").replace("\n</text>", "</text>"))
}

fn draw(backend: &mut SVGBackend, mark: &Mark, theme: Theme) -> std::result::Result<(), impl Display> {
    match mark {
        Mark::Line { points, stroke } => match points[..] {
            [from, to] => backend.draw_line(place(from), place(to), &stroked(*stroke, theme)),
            _ => backend.draw_path(points.iter().map(|point| place(*point)), &stroked(*stroke, theme)),
        },
        Mark::Polygon { points, role } => {
            backend.fill_polygon(points.iter().map(|point| place(*point)), &colour(*role, theme))
        }
        Mark::Rect { area, role, .. } => {
            let corner = place((area.x + area.width, area.y + area.height));
            backend.draw_rect(place((area.x, area.y)), corner, &colour(*role, theme), true)
        }
        Mark::Circle { at, radius, role, .. } => {
            backend.draw_circle(place(*at), pixel(*radius) as u32, &colour(*role, theme), true)
        }
        Mark::Text(label) => {
            backend.draw_text(&printable(&label.text), &lettered(label, theme), place(label.at))
        }
    }
}

fn lettered(label: &Label, theme: Theme) -> TextStyle<'static> {
    let family = FontFamily::Name(label.face.family());
    let font = FontDesc::new(family, label.size * CANVAS * FONT_FACTOR, FontStyle::Normal);
    let side = match label.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let color = colour(label.role, theme).to_backend_color();
    TextStyle { font, color, pos: Pos::new(side, VPos::Bottom) }
}

fn stroked(stroke: Stroke, theme: Theme) -> ShapeStyle {
    colour(stroke.role, theme).stroke_width(pixel(stroke.width) as u32)
}

fn colour(role: Role, theme: Theme) -> RGBColor {
    let ((red, green, blue), _) = theme.paint(role);
    RGBColor(red, green, blue)
}

/// Copies plotters' elements in CSS pixels, each with what its mark has beyond plotters.
fn finish(drawn: &str, marks: &[Mark], theme: Theme, writer: &mut Writer<Vec<u8>>) -> Result<()> {
    let mut reader = Reader::from_str(drawn);
    let mut marks = marks.iter();
    loop {
        let event = match reader.read_event().map_err(refused)? {
            Event::Eof => return Ok(()),
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == b"svg" => continue,
            Event::End(tag) if tag.name().as_ref() == b"svg" => continue,
            Event::Start(tag) => Event::Start(finished(&tag, marks.next(), theme)?),
            Event::Empty(tag) => Event::Empty(finished(&tag, marks.next(), theme)?),
            other => other,
        };
        if matches!(event, Event::Start(_) | Event::Empty(_)) {
            writer.get_mut().push(b'\n');
        }
        writer.write_event(event).map_err(refused)?;
    }
}

fn finished(tag: &BytesStart, mark: Option<&Mark>, theme: Theme) -> Result<BytesStart<'static>> {
    let extras = mark.map(|mark| extras(mark, theme)).unwrap_or_default();
    let name = String::from_utf8_lossy(tag.name().as_ref()).into_owned();
    let mut element = BytesStart::new(name);
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(refused)?;
        let key = String::from_utf8_lossy(attribute.key.as_ref());
        let value = String::from_utf8_lossy(&attribute.value);
        let said_better = extras.iter().any(|(extra, _)| *extra == key);
        // `dy` would move the base line; a stroke or an opacity that is not there needs no word.
        if said_better || key == "dy" || key == "opacity" || (key == "stroke" && value == "none") {
            continue;
        }
        match &*key {
            "fill" | "stroke" | "text-anchor" | "font-family" => element.push_attribute((&*key, &*value)),
            _ => element.push_attribute((&*key, shrunk(&value).as_str())),
        }
    }
    for (key, value) in &extras {
        element.push_attribute((*key, value.as_str()));
    }
    Ok(element)
}

/// Numbers of the large canvas in CSS pixels.
fn shrunk(numbers: &str) -> String {
    let points = numbers.split_whitespace().map(|point| {
        let parts = point.split(',').map(|part| number(part.parse::<f64>().unwrap_or_default() / CANVAS));
        parts.collect::<Vec<_>>().join(",")
    });
    points.collect::<Vec<_>>().join(" ")
}

fn extras(mark: &Mark, theme: Theme) -> Vec<(&'static str, String)> {
    let mut extras = Vec::new();
    let mut outlined = |outline: &Option<Stroke>| {
        if let Some(stroke) = outline {
            extras.push(("stroke", theme.hex(stroke.role)));
            extras.push(("stroke-width", number(stroke.width)));
        }
    };
    match mark {
        Mark::Rect { outline, .. } => outlined(outline),
        Mark::Circle { outline, .. } => {
            outlined(outline);
            if outline.is_none() {
                extras.push(("stroke-width", "0".into()));
            }
        }
        Mark::Line { stroke, .. } => {
            if let Some((dash, gap)) = stroke.dash {
                extras.push(("stroke-dasharray", format!("{} {}", number(dash), number(gap))));
            }
            extras.extend(faded("stroke-opacity", stroke.role, theme));
        }
        Mark::Polygon { role, .. } => extras.extend(faded("fill-opacity", *role, theme)),
        Mark::Text(label) => {
            extras.push(("font-weight", label.face.weight().into()));
            if label.face == Face::Display {
                extras.push(("letter-spacing", number(-0.01 * label.size)));
            }
            if let Some(role) = label.halo {
                extras.push(("stroke", theme.hex(role)));
                extras.push(("stroke-width", "3".into()));
                extras.push(("stroke-linejoin", "round".into()));
                extras.push(("paint-order", "stroke".into()));
            }
        }
    }
    extras
}

fn faded(key: &'static str, role: Role, theme: Theme) -> Option<(&'static str, String)> {
    let (_, opacity) = theme.paint(role);
    (opacity < 1.0).then(|| (key, number(opacity)))
}

/// Names may hold anything; XML may not hold control characters.
fn printable(text: &str) -> String {
    text.chars()
        .map(
            |letter| {
                if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') { ' ' } else { letter }
            },
        )
        .collect()
}

fn place((x, y): Point) -> (i32, i32) {
    (pixel(x), pixel(y))
}

fn pixel(length: f64) -> i32 {
    (length * CANVAS).round() as i32
}

/// At most two decimals, no trailing zeros.
fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 { "0".into() } else { rounded.to_string() }
}
