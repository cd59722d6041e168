//! From a drawing to bytes: SVG by plotters, PNG by resvg, PDF by svg2pdf.
//! Never reads a font or a colour from the system; the same chart gives the same bytes.

mod pdf;
mod png;
mod svg;

pub use pdf::pdf;
pub use png::png;
pub use svg::{svg_for_export, svg_for_screen};

use super::lettering::FILES;
use crate::{Error, Result};
use resvg::usvg;
use std::sync::{Arc, LazyLock};

static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = usvg::fontdb::Database::new();
    for bytes in FILES {
        fonts.load_font_data(bytes.to_vec());
    }
    Arc::new(fonts)
});

/// The SVG as shapes, its text laid out in the embedded fonts.
fn tree(svg: &str) -> Result<usvg::Tree> {
    let options =
        usvg::Options { fontdb: FONTS.clone(), font_family: "Inter".into(), ..usvg::Options::default() };
    usvg::Tree::from_str(svg, &options).map_err(refused)
}

fn refused(reason: impl std::fmt::Display) -> Error {
    Error::Render(reason.to_string())
}
