//! How a cohort ramped: the figure's words and its table.
//! Never shows those who stayed without those who left.

mod curve;
mod labels;
mod lacks;

use super::words::{at_most, footer, percent, range, size};
use super::{COHORT_MINIMUM, Chart, Context, DataTable, Figure};
use crate::analysis::{RampMonth, RampReport};

/// Attainment of the full quota that tells of a slip in the quota rather than of a class.
const HARDLY_MEANT: f64 = 3.0;

/// What the curve is drawn from; numbers that the audience may not see are gone.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ramp {
    report: RampReport,
    hidden: bool,
}

/// The ramp curve of a cohort.
pub fn ramp_curve(report: &RampReport, context: &Context) -> Chart {
    let mut report = report.clone();
    let fewest = context.audience.fewest();
    let hidden = fewest >= COHORT_MINIMUM;
    if hidden && report.n < COHORT_MINIMUM {
        report.months.clear();
    }
    report.months.truncate(24);
    report.months.iter_mut().for_each(|month| keep_to(month, fewest));
    let ramp = Ramp { report, hidden };
    let (title, lack) = (ramp.title(), ramp.lack());
    let subtitle = "Closed by full quota; thick: mean per hire, leavers as 0";
    Chart {
        id: format!("ramp/{}", ramp.report.cohort),
        method: "Ramp",
        subtitle: subtitle.into(),
        note: footer(context, ramp.note(fewest)),
        alt: at_most(&ramp.alt(&title), 250),
        table: ramp.data(),
        title,
        lacks: lack.map(|lack| lack.what),
        figure: Figure::Ramp(ramp),
    }
}

/// Takes out of a month what rests on fewer than `fewest`.
fn keep_to(month: &mut RampMonth, fewest: u32) {
    if month.n_active < fewest {
        (month.q25, month.median, month.q75) = (None, None, None);
    }
    if month.floor_n < fewest {
        month.floor = None;
    }
    if month.n_could < fewest {
        month.median_leavers_as_zero = None;
        month.closed_per_original_hire = None;
        month.closed_per_original_hire_share = None;
    }
}

impl Ramp {
    /// Months with a median, for the title: month 9, else the last one.
    fn telling(&self) -> Option<(&RampMonth, f64)> {
        let months = || self.report.months.iter().filter(|month| month.median.is_some());
        let month = months().find(|month| month.month == 9).or_else(|| months().next_back())?;
        Some((month, month.median?))
    }

    fn drawn(&self) -> bool {
        self.report.n >= COHORT_MINIMUM && self.telling().is_some()
    }

    /// Sellers active in a month, unless the audience may not know.
    fn active(&self, month: &RampMonth) -> Option<u32> {
        (!self.hidden || month.n_active >= COHORT_MINIMUM).then_some(month.n_active)
    }

    /// What people who are enough lack.
    fn lack(&self) -> Option<lacks::Lack> {
        let is_enough = !self.hidden && self.report.n >= COHORT_MINIMUM;
        if is_enough { lacks::of_months(&self.report) } else { None }
    }

    fn title(&self) -> String {
        let Some((month, median)) = self.telling().filter(|_| self.drawn()) else {
            return self.lack().map_or("Too few to say", |lack| lack.fact).into();
        };
        let number = month.month;
        match median {
            low if number == 9 && low < 0.8 => format!("Month 9 came and went at {} of quota", percent(low)),
            other if number == 9 => format!("Month 9 stood at {} of quota", percent(other)),
            other => format!("Month {number} stood at {} of quota", percent(other)),
        }
    }

    fn note(&self, fewest: u32) -> Vec<String> {
        let Self { report, hidden } = self;
        let mut note = vec![size(report.n, *hidden) + ".", "Month 1 is the month of hire.".into()];
        if self.drawn() {
            note.push(format!("The median ends where fewer than {fewest} are active."));
            note.push(
                "Floor: tenured sellers, median of the same months. † Median with leavers as 0.".into(),
            );
        }
        if *hidden {
            note.push(format!("Groups under {COHORT_MINIMUM} are hidden."));
        }
        if report.so_far {
            note.push("Not every hire has had twelve months yet.".into());
        }
        if report.months.iter().any(|month| month.median > Some(HARDLY_MEANT)) {
            note.push("More than three times the full quota: is the one in Settings right?".into());
        }
        note.extend(report.caveats.iter().map(|caveat| caveat.sentence().to_string()));
        note
    }

    fn alt(&self, title: &str) -> String {
        let Self { report, .. } = self;
        let honest = self.telling().and_then(|(month, _)| month.closed_per_original_hire_share);
        let honest =
            honest.map(|share| format!(" Mean per original hire, leavers as 0: {}.", percent(share)));
        let active = self.telling().map(|(month, _)| format!(" {} of {} active.", month.n_active, report.n));
        let rest = [active.unwrap_or_default(), honest.unwrap_or_default()].concat();
        format!("Ramp curve of {}, {}. {title}.{rest}", report.cohort, size(report.n, self.hidden))
    }

    fn data(&self) -> DataTable {
        let columns = [
            "Month",
            "Sellers",
            "Median",
            "Middle half",
            "≥ 80\u{a0}%",
            "Mean per original hire",
            "Median, left as 0",
            "Scheduled",
            "Floor",
            "Left",
            "No data",
        ];
        let rows = self.report.months.iter().map(|month| self.data_row(month));
        DataTable { columns: columns.map(Into::into).to_vec(), rows: rows.collect() }
    }

    fn data_row(&self, month: &RampMonth) -> Vec<String> {
        let share = |share: Option<f64>| share.map_or_else(|| "too few to say".into(), percent);
        let reference = |share: Option<f64>| share.map(percent).unwrap_or_default();
        let counted =
            |number: u32| self.active(month).map_or_else(|| "under 5".into(), |_| number.to_string());
        vec![
            month.month.to_string(),
            counted(month.n_active),
            share(month.median),
            month.q25.zip(month.q75).map(|(lower, upper)| range(lower, upper)).unwrap_or_default(),
            counted(month.n_at_80),
            share(month.closed_per_original_hire_share),
            share(month.median_leavers_as_zero),
            reference(month.schedule),
            reference(month.floor),
            counted(month.n_left),
            counted(month.n_no_data),
        ]
    }

    /// What a month says when it is pointed at.
    fn said(&self, month: &RampMonth) -> String {
        let number = month.month;
        let middle = match (month.median, month.q25.zip(month.q75)) {
            (Some(median), Some((lower, upper))) => {
                format!("median {} of full quota, middle half {}", percent(median), range(lower, upper))
            }
            _ => "too few to say".into(),
        };
        let active = self.active(month).map_or_else(|| "under 5 active".into(), |n| format!("{n} active"));
        let honest = month.closed_per_original_hire_share;
        let honest =
            honest.map(|share| format!("; per original hire {}", percent(share))).unwrap_or_default();
        format!("Month {number}: {middle}, {active}{honest}")
    }
}
