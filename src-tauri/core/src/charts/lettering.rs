//! The figures' typeface and how wide a text is in it, so that labels can be placed before they are drawn.
//! Never asks the system for a font: the bytes are compiled in.

use ab_glyph::{Font, FontRef};
use std::sync::LazyLock;

/// Inter as the figures use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Inter 400.
    Regular,
    /// Inter 500.
    Medium,
    /// Inter 600.
    SemiBold,
    /// Inter Display 600, for titles.
    Display,
}

/// Every embedded font file, in the order of [`Face`].
pub(super) const FILES: [&[u8]; 4] = [
    include_bytes!("../../../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../../../assets/fonts/Inter-Medium.otf"),
    include_bytes!("../../../../assets/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../../../assets/fonts/InterDisplay-SemiBold.otf"),
];

static FONTS: LazyLock<[Option<FontRef<'static>>; 4]> =
    LazyLock::new(|| FILES.map(|bytes| FontRef::try_from_slice(bytes).ok()));

impl Face {
    /// Family as SVG names it.
    pub(super) fn family(self) -> &'static str {
        if self == Self::Display { "Inter Display" } else { "Inter" }
    }

    /// Weight as SVG names it.
    pub(super) fn weight(self) -> &'static str {
        match self {
            Self::Regular => "400",
            Self::Medium => "500",
            Self::SemiBold | Self::Display => "600",
        }
    }

    fn advance(self, letter: char) -> f64 {
        // Figures are tabular on screen, and a script that Inter lacks is set in a fall-back about an em wide.
        let letter = if letter.is_ascii_digit() { '0' } else { letter };
        let Some(font) = &FONTS[self as usize] else { return 1.0 };
        let glyph = font.glyph_id(letter);
        match font.units_per_em() {
            Some(em) if glyph.0 != 0 => f64::from(font.h_advance_unscaled(glyph) / em),
            _ => 1.0,
        }
    }
}

/// Width of a text in CSS pixels.
pub(super) fn width(text: &str, size: f64, face: Face) -> f64 {
    text.chars().map(|letter| face.advance(letter)).sum::<f64>() * size
}

/// The text, cut with an ellipsis where it would be wider than the room.
pub(super) fn ellipsis(text: &str, size: f64, face: Face, room: f64) -> String {
    if width(text, size, face) <= room {
        return text.into();
    }
    let room = room - width("…", size, face);
    let mut kept = String::new();
    let mut used = 0.0;
    for letter in text.chars() {
        used += face.advance(letter) * size;
        if used > room {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

/// As many lines as [`wrap`] needs, of about the same length: a label without a lonely last word.
pub(super) fn balanced(text: &str, size: f64, face: Face, room: f64, most: usize) -> Vec<String> {
    let lines = wrap(text, size, face, room, most);
    let narrower =
        (1..16).rev().map(|share| wrap(text, size, face, room * f64::from(share) / 16.0, lines.len() + 1));
    let fitting = narrower.take_while(|narrow| narrow.len() == lines.len() && !narrow.concat().contains('…'));
    fitting.last().unwrap_or(lines)
}

/// The text in lines no wider than the room; the last line allowed is cut with an ellipsis.
pub(super) fn wrap(text: &str, size: f64, face: Face, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let last = lines.len() == most;
        match lines.last_mut() {
            Some(line) if last || width(&format!("{line} {word}"), size, face) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines.iter().map(|line| ellipsis(line, size, face, room)).collect()
}
