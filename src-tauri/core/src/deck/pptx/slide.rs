//! One slide: its placeholders, its chart, the process over the bars.

use super::chart::PLOT;
use super::xml::{Place, escaped, paragraphs};
use crate::deck::{Body, HitsChart, Slide, Span};

pub(super) const CONTENT_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";

/// Where the chart stands on the slide.
const CHART: Place = Place { x: 0.65, y: 2.42, width: 12.03, height: 4.3 };
/// Where the process stands, over the bars.
const SPANS: (f64, f64) = (2.02, 0.34);

/// `ppt/slides/slideN.xml`; its relations are layout, notes, chart.
pub(super) fn xml(slide: &Slide, number: usize) -> String {
    let title = std::slice::from_ref(&slide.title);
    let mut shapes = match &slide.body {
        Body::Opening(_) => placeholder(2, "Title", r#"type="ctrTitle""#, title),
        _ => placeholder(2, "Title", r#"type="title""#, title),
    };
    let held = match &slide.body {
        Body::Opening(lines) => placeholder(3, "Subtitle", r#"type="subTitle" idx="1""#, lines),
        Body::Points(points) => placeholder(3, "Points", r#"type="body" idx="1""#, points),
        Body::Finding { measure, sentence, chart } => {
            let measure = placeholder(3, "Measure", r#"type="body" idx="10""#, std::slice::from_ref(measure));
            let sentence =
                placeholder(4, "Finding", r#"type="body" idx="12""#, std::slice::from_ref(sentence));
            format!("{measure}{sentence}{}{}", graphic(chart), spans(chart))
        }
    };
    shapes.push_str(&held);
    shapes += &placeholder(5, "Small print", r#"type="body" idx="11""#, std::slice::from_ref(&slide.footer));
    include_str!("parts/slide.xml").replace("{number}", &number.to_string()).replace("{shapes}", &shapes)
}

fn placeholder(id: usize, name: &str, kind: &str, lines: &[String]) -> String {
    include_str!("parts/placeholder.xml")
        .replace("{id}", &id.to_string())
        .replace("{name}", name)
        .replace("{kind}", kind)
        .replace("{paragraphs}", &paragraphs(lines))
}

fn graphic(chart: &HitsChart) -> String {
    include_str!("parts/graphic.xml").replace("{place}", &CHART.xml()).replace("{alt}", &escaped(&chart.alt))
}

/// One box a span, exactly over its bars.
fn spans(chart: &HitsChart) -> String {
    let (left, _, share, _) = PLOT;
    let slot = CHART.width * share / chart.bars.len().max(1) as f64;
    let one = |(index, span): (usize, &Span)| {
        let x = CHART.x + CHART.width * left + slot * span.first as f64;
        let place = Place::new(x + 0.02, SPANS.0, slot * span.bars as f64 - 0.04, SPANS.1);
        let fill = if span.repeated { "D55E00" } else { "E0DED8" };
        include_str!("parts/span.xml")
            .replace("{id}", &(20 + index).to_string())
            .replace("{place}", &place.xml())
            .replace("{fill}", fill)
            .replace("{label}", &escaped(&span.label))
    };
    chart.spans.iter().enumerate().map(one).collect()
}
