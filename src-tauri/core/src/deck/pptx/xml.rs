//! XML shared by the parts: escaping, text runs, boxes, and the presentation itself.

use crate::model::Moment;
use quick_xml::escape::escape;
use std::fmt::Write;

/// English Metric Units of an inch.
const EMU: f64 = 914_400.0;

/// A place on the slide, in inches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Place {
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// `a:off` and `a:ext`.
    pub fn xml(self) -> String {
        let emu = |inches: f64| (inches * EMU).round();
        format!(
            r#"<a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/>"#,
            emu(self.x),
            emu(self.y),
            emu(self.width),
            emu(self.height)
        )
    }
}

/// Letters that XML can't hold.
fn is_no_xml(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// Text for XML; control characters, which XML can't hold, go.
pub(super) fn escaped(text: &str) -> String {
    let plain: String =
        text.chars().filter(|letter| "\n\t".contains(*letter) || !is_no_xml(*letter)).collect();
    escape(&plain).into_owned()
}

/// One paragraph a line, plain, in the placeholder's own style.
pub(super) fn paragraphs(lines: &[String]) -> String {
    let paragraph = |line: &String| {
        format!(r#"<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>{}</a:t></a:r></a:p>"#, escaped(line))
    };
    lines.iter().map(paragraph).collect()
}

/// `ppt/presentation.xml`; its relations are master, notes master, theme, properties, then the slides.
pub(super) fn presentation(slides: usize) -> String {
    let mut ids = String::new();
    for index in 0..slides {
        let _ = write!(ids, r#"<p:sldId id="{}" r:id="rId{}"/>"#, 256 + index, 5 + index);
    }
    include_str!("parts/presentation.xml").replace("{slides}", &ids)
}

/// `docProps/core.xml`.
pub(super) fn core_properties(title: &str, moment: &Moment) -> String {
    include_str!("parts/core.xml")
        .replace("{time}", &moment.at.format("%Y-%m-%dT%H:%M:%SZ").to_string())
        .replace("{title}", &escaped(title))
}
