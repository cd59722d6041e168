//! The workbook behind a chart: exactly the chart's aggregates.

use crate::deck::HitsChart;
use crate::{Error, Result};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

/// Name of its one sheet.
pub(super) const SHEET: &str = "Chart data";

/// Columns: class, share, distance to the lower and to the upper limit, the bar, mature hires. Empty cells =
/// not told.
pub(super) fn bytes(chart: &HitsChart) -> Result<Vec<u8>> {
    write(chart).map_err(|error| Error::Render(error.to_string()))
}

fn write(chart: &HitsChart) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // A fixed date: the same chart gives the same bytes.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?;
    let header = ["Class", "Share of hits", "To lower limit", "To upper limit", "Bar", "Mature hires"];
    for (column, text) in (0..).zip(header) {
        sheet.write_string(0, column, text)?;
    }
    for (row, bar) in (1..).zip(&chart.bars) {
        sheet.write_string(row, 0, super::chart::category(bar))?;
        if let Some((share, lower, upper)) = bar.share {
            sheet.write_number(row, 1, share)?;
            sheet.write_number(row, 2, share - lower)?;
            sheet.write_number(row, 3, upper - share)?;
        }
        sheet.write_number(row, 4, chart.bar)?;
        if let Some(mature) = bar.mature {
            sheet.write_number(row, 5, f64::from(mature))?;
        }
    }
    workbook.save_to_buffer()
}
