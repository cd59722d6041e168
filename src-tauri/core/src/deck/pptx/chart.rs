//! A native column chart with error bars; its cache equals the cells of the workbook behind it.

use super::workbook::SHEET;
use super::xml::escaped;
use crate::deck::{Bar, HitsChart};
use std::fmt::Write;

pub(super) const CONTENT_TYPE: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/// The plot area inside the chart's frame, as shares of it: the bands over the bars go by it.
pub(super) const PLOT: (f64, f64, f64, f64) = (0.06, 0.03, 0.93, 0.80);

/// How far a label stands from its whisker, as a share of the bar's slot.
const LABEL_SHIFT: f64 = 0.2;
/// Beyond this share of the chart a label gets a leader line.
const MOST_SHIFT: f64 = 0.033;

const ACCENT: &str = "D55E00";
const GREY: &str = "8C8C8C";

/// What stands under a bar: the class and its n, so that the workbook's cell is the label.
pub(super) fn category(bar: &Bar) -> String {
    format!("{}\n{}", bar.class, bar.under)
}

/// `ppt/charts/chartN.xml`.
pub(super) fn xml(chart: &HitsChart) -> String {
    let last = chart.bars.len() + 1;
    let column = |letter: char| format!("'{SHEET}'!${letter}$2:${letter}${last}");
    let categories: Vec<String> = chart.bars.iter().map(category).collect();
    let of = |value: fn((f64, f64, f64)) -> f64| chart.bars.iter().map(|bar| bar.share.map(value)).collect();
    let shares: Vec<Option<f64>> = of(|(share, ..)| share);
    let minus: Vec<Option<f64>> = of(|(share, lower, _)| share - lower);
    let line = vec![Some(chart.bar); chart.bars.len()];
    let plus: Vec<Option<f64>> = of(|(share, _, upper)| upper - share);
    include_str!("parts/chart.xml")
        .replace("{plot}", &layout())
        .replace("{sheet}", SHEET)
        .replace("{points}", &points(chart))
        .replace("{labels}", &labels(chart))
        .replace("{plus}", &numbers(&column('D'), &plus))
        .replace("{minus}", &numbers(&column('C'), &minus))
        .replace("{values}", &numbers(&column('B'), &shares))
        .replace("{line}", &numbers(&column('E'), &line))
        .replace("{categories}", &texts(&column('A'), &categories))
}

fn layout() -> String {
    let (x, y, width, height) = PLOT;
    format!(r#"<c:x val="{x}"/><c:y val="{y}"/><c:w val="{width}"/><c:h val="{height}"/>"#)
}

/// A colour for each bar: the accent for classes of a stretch.
fn points(chart: &HitsChart) -> String {
    let mut xml = String::new();
    for (index, bar) in chart.bars.iter().enumerate() {
        let colour = if bar.in_stretch { ACCENT } else { GREY };
        let _ = write!(
            xml,
            r#"<c:dPt><c:idx val="{index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></c:spPr></c:dPt>"#
        );
    }
    xml
}

/// The share beside each whisker, half a slot to the right of it.
fn labels(chart: &HitsChart) -> String {
    let shift = (PLOT.2 / chart.bars.len().max(1) as f64 * LABEL_SHIFT).min(MOST_SHIFT);
    let one = |index: usize| {
        format!(
            concat!(
                r#"<c:dLbl><c:idx val="{}"/><c:layout><c:manualLayout><c:x val="{:.4}"/><c:y val="0"/></c:manualLayout></c:layout>"#,
                r#"<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>"#,
                r#"<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>"#
            ),
            index, shift
        )
    };
    let told = chart.bars.iter().enumerate().filter(|(_, bar)| bar.share.is_some());
    told.map(|(index, _)| one(index)).collect()
}

fn numbers(cells: &str, values: &[Option<f64>]) -> String {
    let mut xml = format!(
        r#"<c:numRef><c:f>{cells}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{}"/>"#,
        values.len()
    );
    for (index, value) in values.iter().enumerate() {
        if let Some(value) = value {
            let _ = write!(xml, r#"<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>"#);
        }
    }
    xml + "</c:numCache></c:numRef>"
}

fn texts(cells: &str, values: &[String]) -> String {
    let mut xml = format!(r#"<c:strRef><c:f>{cells}</c:f><c:strCache><c:ptCount val="{}"/>"#, values.len());
    for (index, value) in values.iter().enumerate() {
        let _ = write!(xml, r#"<c:pt idx="{index}"><c:v>{}</c:v></c:pt>"#, escaped(value));
    }
    xml + "</c:strCache></c:strRef>"
}
