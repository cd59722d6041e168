//! A whole figure as pixels.
//! Never stretches: the figure keeps its proportions on a page of the asked size.

use super::super::{Chart, figure, theme::Role, theme::Theme};
use super::{refused, svg, tree};
use crate::Result;
use resvg::tiny_skia::{Color, Pixmap, Transform};

/// The figure's own width before it is enlarged: text is then large enough for a slide.
const WIDTH: f64 = 960.0;

/// The whole figure, as large as fits, in the middle of a page of that many pixels.
pub fn png(chart: &Chart, width_px: u32, height_px: u32, theme: Theme) -> Result<Vec<u8>> {
    let page = figure::page(chart, WIDTH);
    let tree = tree(&svg::write(&page, chart, theme)?)?;
    let mut pixels = Pixmap::new(width_px, height_px).ok_or_else(|| refused("a picture needs a size"))?;
    let ((red, green, blue), _) = theme.paint(Role::Page);
    pixels.fill(Color::from_rgba8(red, green, blue, 255));
    let (width, height) = (f64::from(width_px), f64::from(height_px));
    let scale = (width / page.width).min(height / page.height);
    let (left, top) = ((width - page.width * scale) / 2.0, (height - page.height * scale) / 2.0);
    let (scale, left, top) = (scale as f32, left as f32, top as f32);
    resvg::render(&tree, Transform::from_row(scale, 0.0, 0.0, scale, left, top), &mut pixels.as_mut());
    pixels.encode_png().map_err(refused)
}
