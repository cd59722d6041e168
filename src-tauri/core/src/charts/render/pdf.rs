//! A whole figure as a PDF page of its own size.
//! Never uses the dark theme: paper is white.

use super::super::{Chart, figure, theme::Theme};
use super::{refused, svg, tree};
use crate::Result;
use svg2pdf::{ConversionOptions, PageOptions};

/// The whole figure as a one-page PDF, light, one CSS pixel = one 96th of an inch.
pub fn pdf(chart: &Chart, width: f64) -> Result<Vec<u8>> {
    let page = figure::page(chart, width);
    let tree = tree(&svg::write(&page, chart, Theme::Light)?)?;
    // Embedded fonts come in another order each time; shapes give the same bytes for the same figure.
    let options = ConversionOptions { embed_text: false, ..ConversionOptions::default() };
    let pdf = svg2pdf::to_pdf(&tree, options, PageOptions { dpi: 96.0 }).map_err(refused)?;
    Ok(in_order(pdf))
}

/// svg2pdf lists the page's opacities in another order each time, a line each. Sorted, their list is as long
/// as before, so that no position in the file changes.
fn in_order(mut pdf: Vec<u8>) -> Vec<u8> {
    let head: &[u8] = b"/ExtGState <<\n";
    let find = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).position(|window| window == words);
    if let Some(from) = find(&pdf, head).map(|at| at + head.len())
        && let Some(length) = find(&pdf[from..], b">>")
    {
        let list = &pdf[from..from + length];
        let end = list.iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
        let mut lines: Vec<&[u8]> = list[..end].split(|byte| *byte == b'\n').collect();
        lines.sort_unstable();
        let sorted = lines.join(&b'\n');
        pdf[from..from + end].copy_from_slice(&sorted);
    }
    pdf
}
