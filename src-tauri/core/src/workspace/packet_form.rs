//! A card packet as a workbook: one sheet to fill in, protected but for the answers, and a hidden one that says for what.
//! Holds nothing of any card.

use super::CardPage;
use super::packets::{NOT_ASSESSED, RECOMMENDATIONS};
use crate::import::{PACKET_COLUMNS, PACKET_KEYS, PACKET_MARK, PACKET_SHEET, inert};
use crate::model::Criterion;
use crate::{Error, Result};
use rust_xlsxwriter::{DataValidation, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

/// Points that a list of marks may have; a finer scale is typed.
const MOST_POINTS: f64 = 21.0;

/// The workbook of a card that has not begun.
pub(super) fn workbook(page: &CardPage) -> Result<Vec<u8>> {
    build(page).map_err(|error: XlsxError| Error::Render(error.to_string()))
}

fn build(page: &CardPage) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (rows, recommendation) = fill(book.add_worksheet(), page)?;
    let keys = book.add_worksheet();
    keys.set_name(PACKET_KEYS)?.set_very_hidden(true);
    let card = &page.card;
    let scale = [page.scale.0.to_string(), page.scale.1.to_string()];
    let version = page.version.clone().unwrap_or_default();
    let head: [&[&str]; 7] = [
        &[PACKET_MARK.0, PACKET_MARK.1],
        &["candidate", &card.candidate],
        &["interviewer", &card.interviewer],
        &["stage", &card.stage],
        &["version", &version],
        &["scale", &scale[0], &scale[1]],
        &["recommendation", "", "", &(recommendation + 1).to_string()],
    ];
    for (row, cells) in head.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            keys.write_string(row as u32, column as u16, inert(cell))?;
        }
    }
    for (place, (criterion, row)) in page.criteria.iter().zip(rows).enumerate() {
        let at = (row + 1).to_string();
        for (column, cell) in ["criterion", &criterion.key, &criterion.name, &at].iter().enumerate() {
            keys.write_string((head.len() + place) as u32, column as u16, inert(cell))?;
        }
    }
    book.save_to_buffer()
}

/// Width of the anchors' column in letters, and height of a line.
const ANCHOR_WIDTH: u32 = 44;
const POINTS_A_LINE: f64 = 15.0;
/// No row of a workbook is higher.
const MOST_POINTS_HIGH: f64 = 409.0;

/// The sheet that people fill in; answers the rows of the criteria and of the recommendation, from 0.
fn fill(sheet: &mut Worksheet, page: &CardPage) -> std::result::Result<(Vec<u32>, u32), XlsxError> {
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let open = Format::new()
        .set_unlocked()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin);
    sheet.set_name(PACKET_SHEET)?;
    for (column, width) in [26.0, f64::from(ANCHOR_WIDTH), 16.0, 60.0].into_iter().enumerate() {
        sheet.set_column_width(column as u16, width)?;
    }
    let card = &page.card;
    let stage = if card.stage.is_empty() { "not said" } else { &card.stage };
    let head = [
        ("Candidate", page.name.as_str()),
        ("Cohort", page.cohort.as_str()),
        ("Stage", stage),
        ("Interviewer", page.interviewer_name.as_str()),
    ];
    let mut row = 0;
    for (what, text) in head {
        sheet.write_string_with_format(row, 0, what, &bold)?;
        sheet.write_string(row, 1, inert(text))?;
        row += 1;
    }
    let how = "Fill in the framed cells only: a mark or “not assessed” for every criterion, what it rests on, and the recommendation last. Save the file and send it back.";
    sheet.write_string(row + 1, 0, how)?;
    row += 3;
    if !page.questions.is_empty() {
        sheet.write_string_with_format(row, 0, "Questions", &bold)?;
        for question in &page.questions {
            row += 1;
            sheet.write_string(row, 0, inert(question))?;
        }
        row += 2;
    }
    for (column, what) in ["Criterion", "What the marks mean", "Mark", "Evidence"].iter().enumerate() {
        sheet.write_string_with_format(row, column as u16, *what, &bold)?;
    }
    let (marks, evidence) = PACKET_COLUMNS;
    let mut rows = Vec::new();
    for criterion in &page.criteria {
        row += 1;
        rows.push(row);
        sheet.write_string_with_format(row, 0, inert(&criterion.name), &wrapped)?;
        let anchors = anchors(criterion, page.scale.0);
        sheet.set_row_height(row, height(&anchors))?;
        sheet.write_string_with_format(row, 1, inert(&anchors), &wrapped)?;
        sheet.write_blank(row, marks, &open)?;
        sheet.write_blank(row, evidence, &open)?;
    }
    if let (Some(choice), Some((first, last))) = (points(page.scale)?, rows.first().zip(rows.last())) {
        sheet.add_data_validation(*first, marks, *last, marks, &choice)?;
    }
    row += 2;
    sheet.write_string_with_format(row, 0, "Recommendation", &bold)?;
    sheet.write_blank(row, marks, &open)?;
    let said = RECOMMENDATIONS.map(|(_, words)| words);
    let choice = DataValidation::new().allow_list_strings(&said)?;
    sheet.add_data_validation(row, marks, row, marks, &choice)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).protect();
    Ok((rows, row))
}

fn anchors(criterion: &Criterion, low: f64) -> String {
    let line = |(place, anchor): (usize, &String)| format!("{} = {anchor}", low + place as f64);
    criterion.anchors.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// Room for all lines of the anchors, in points: not every program makes it by itself.
fn height(anchors: &str) -> f64 {
    let lines = anchors.lines().map(|line| (line.chars().count() as u32).div_ceil(ANCHOR_WIDTH).max(1));
    (POINTS_A_LINE * f64::from(lines.sum::<u32>().max(2))).min(MOST_POINTS_HIGH)
}

/// The list of marks; none where a list would be too long or would leave marks out.
fn points((low, high): (f64, f64)) -> std::result::Result<Option<DataValidation>, XlsxError> {
    if low.fract() != 0.0 || high.fract() != 0.0 || high - low >= MOST_POINTS {
        return Ok(None);
    }
    let points = (low as i64..=high as i64).map(|point| point.to_string());
    let choice: Vec<String> = points.chain([NOT_ASSESSED.to_owned()]).collect();
    let said = format!("A mark lies between {low} and {high}, or say “{NOT_ASSESSED}”.");
    Ok(Some(DataValidation::new().allow_list_strings(&choice)?.set_error_message(said)?))
}
