//! Charts: axes that belong to their plots, caches that equal the cells of the workbook behind them.

use super::{Package, resolved};
use crate::xml::Element;
use calamine::{Data, Reader, Xlsx};
use std::collections::BTreeSet;
use std::io::Cursor;

/// Caches of a chart that differ from the cells of its workbook.
pub fn cache_faults(package: &Package, name: &str) -> Vec<String> {
    let (folder, file) = name.rsplit_once('/').unwrap_or_default();
    let relations = package.xml(&format!("{folder}/_rels/{file}.rels"));
    let target = relations.named("Relationship").iter().find_map(|relation| relation.attribute("Target"));
    let book = target.and_then(|target| package.bytes(&resolved(folder, target)));
    let book = book.and_then(|bytes| Xlsx::new(Cursor::new(bytes.to_vec())).ok());
    let Some(mut book) = book else { return vec![format!("{name} has no workbook")] };
    let chart = package.xml(name);
    let references =
        chart.all().into_iter().filter(|element| ["c:strRef", "c:numRef"].contains(&&*element.name));
    let differs = references.filter_map(|reference| {
        let cells = &reference.named("c:f").first()?.text;
        (cached(reference) != values(&mut book, cells))
            .then(|| format!("{name} differs from its cells {cells}"))
    });
    differs.collect()
}

/// The values of a cache by place; none = no point.
fn cached(reference: &Element) -> Vec<Option<String>> {
    let of = |name: &str, key: &str| reference.named(name).first()?.attribute(key)?.parse::<usize>().ok();
    let mut values = vec![None; of("c:ptCount", "val").unwrap_or_default()];
    for point in reference.named("c:pt") {
        let place =
            point.attribute("idx").and_then(|place| place.parse::<usize>().ok()).unwrap_or(usize::MAX);
        let text = point.children.first().map(|value| value.text.clone());
        match values.get_mut(place) {
            Some(value) => *value = text,
            None => values.push(text),
        }
    }
    values
}

/// The values of cells such as `'Sheet'!$B$2:$B$7`; none = an empty cell.
fn values(book: &mut Xlsx<Cursor<Vec<u8>>>, cells: &str) -> Vec<Option<String>> {
    let (sheet, cells) = cells.rsplit_once('!').unwrap_or_default();
    let Ok(range) = book.worksheet_range(sheet.trim_matches('\'')) else { return Vec::new() };
    let place = |cell: &str| {
        let cell = cell.replace('$', "");
        let column = u32::from(cell.bytes().next().unwrap_or_default().wrapping_sub(b'A'));
        (cell.get(1..).and_then(|row| row.parse::<u32>().ok()).unwrap_or_default().saturating_sub(1), column)
    };
    let (first, last) = cells.split_once(':').unwrap_or((cells, cells));
    let ((from, column), (to, _)) = (place(first), place(last));
    let value = |row| match range.get_value((row, column)) {
        None | Some(Data::Empty) => None,
        Some(value) => Some(value.to_string()),
    };
    (from..=to).map(value).collect()
}

/// Plots and axes that do not belong to each other.
pub fn axis_faults(chart: &Element, name: &str) -> Vec<String> {
    let ids = |within: &[&Element], id: &str| -> BTreeSet<String> {
        let children = within.iter().flat_map(|element| &element.children).filter(|child| child.name == id);
        children.filter_map(|child| child.attribute("val")).map(Into::into).collect()
    };
    let of = |ending: &str| -> Vec<&Element> {
        chart
            .all()
            .into_iter()
            .filter(|element| element.name.ends_with(ending) && element.name != "c:chart")
            .collect()
    };
    let (plots, axes) = (ids(&of("Chart"), "c:axId"), ids(&of("Ax"), "c:axId"));
    let mut found = Vec::new();
    if plots != axes || axes.is_empty() {
        found.push(format!("{name} draws on the axes {plots:?} and has {axes:?}"));
    }
    let strange = ids(&of("Ax"), "c:crossAx").into_iter().filter(|id| !axes.contains(id));
    found.extend(strange.map(|id| format!("an axis of {name} crosses {id}, which is not there")));
    found
}
