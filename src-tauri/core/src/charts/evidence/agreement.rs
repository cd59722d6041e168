//! Whether interviewers agree, criterion by criterion.
//! Never perfect agreement where nothing varied: that is undefined.

use super::super::words::{at_most, correlations, footer};
use super::super::{COHORT_MINIMUM, Chart, ChartLacks, Context, DataTable, Figure};
use super::intervals::Row;
use super::track::Estimate;
use super::{EvidenceOf, Intervals};
use crate::analysis::correlation;
use crate::analysis::evidence::{CriterionAgreement, LEAST_ALPHA, Raters};

/// Krippendorff's alpha of each criterion of a process.
pub fn panel_agreement(raters: &Raters, of: &EvidenceOf, context: &Context) -> Chart {
    let fewest = COHORT_MINIMUM;
    let shown: Vec<&CriterionAgreement> =
        raters.agreement.iter().filter(|row| row.alpha.is_some() && row.units >= fewest).collect();
    let hidden = raters.agreement.len() - shown.len();
    let mut note = Vec::new();
    if !shown.is_empty() {
        note.push(
        "Krippendorff\u{2019}s alpha for ordinal marks; 0 is chance, from .67 on it is dependable with care, from .80 well. \
         Intervals by the jackknife over hires. Only hired people are compared, which lowers agreement."
            .to_owned(),
        );
    }
    if hidden > 0 {
        let criteria = if hidden == 1 { "criterion has" } else { "criteria have" };
        note.push(format!("{hidden} {criteria} fewer than {fewest} hires with two marks, or no variation."));
    }
    // The whole is told of as many hires as each of its parts.
    let enough = raters.agreement.iter().any(|row| row.units >= fewest);
    let title = title(&shown, enough);
    let overall = raters.alpha_ordinal.filter(|_| enough).map_or_else(
        || "too few hires with two marks to say over all criteria".into(),
        |alpha| {
            let limits = limits(raters.alpha_lower, raters.alpha_upper);
            format!(
                "over all criteria {}{limits}, {} pairs of hire and criterion",
                correlation(alpha),
                raters.alpha_units
            )
        },
    );
    Chart {
        id: of.id.into(),
        method: "Agreement of interviewers",
        subtitle: format!(
            "{}, {}: agreement by criterion, 95\u{a0}% interval; {overall}",
            of.role_name, raters.process
        ),
        note: footer(context, note),
        alt: at_most(
            &format!("Agreement of the interviewers of {}. {title}; {overall}.", raters.process),
            250,
        ),
        table: table(&shown),
        title,
        lacks: (!enough).then_some(ChartLacks::Scorecards),
        figure: Figure::Intervals(Intervals {
            rows: shown.iter().map(|row| drawn(row)).collect(),
            scale: (-1.0, 1.0),
            grid: [(0.0, "0"), (-0.5, "\u{2212}.5"), (LEAST_ALPHA, ".67"), (1.0, "1")]
                .map(|(value, words)| (value, words.to_owned()))
                .to_vec(),
        }),
    }
}

fn limits(lower: Option<f64>, upper: Option<f64>) -> String {
    lower.zip(upper).map_or_else(String::new, |(lower, upper)| format!(" ({})", correlations(lower, upper)))
}

fn drawn(row: &CriterionAgreement) -> Row {
    let alpha = row.alpha.unwrap_or_default();
    let said = format!(
        "{}: alpha {}{}, {} hires with two marks",
        row.name,
        correlation(alpha),
        limits(row.lower, row.upper),
        row.units
    );
    Row {
        name: row.name.clone(),
        under: format!("n\u{a0}{}", row.units),
        estimate: Some(Estimate { value: alpha, limits: row.lower.zip(row.upper) }),
        stands: row.lower.is_some_and(|lower| lower > 0.0),
        value: correlation(alpha),
        said,
    }
}

fn title(rows: &[&CriterionAgreement], enough: bool) -> String {
    let none = rows.iter().filter(|row| row.lower.is_none_or(|lower| lower <= 0.0)).count();
    match (rows.len(), none) {
        (0, _) if enough => "The marks do not vary: agreement can\u{2019}t be told".into(),
        (0, _) => "Too few hires with two marks to say".into(),
        (all, none) if all == none => "No agreement beyond chance shown on any criterion".into(),
        (all, 0) => format!("Interviewers agree beyond chance on all {all} criteria"),
        (all, none) => format!("No agreement beyond chance shown on {none} of {all} criteria"),
    }
}

fn table(rows: &[&CriterionAgreement]) -> DataTable {
    let columns = ["Criterion", "Hires with two marks", "Krippendorff\u{2019}s alpha", "95\u{a0}% interval"];
    let cells = |row: &&CriterionAgreement| {
        let limits = row.lower.zip(row.upper).map(|(lower, upper)| correlations(lower, upper));
        vec![
            row.name.clone(),
            row.units.to_string(),
            row.alpha.map(correlation).unwrap_or_default(),
            limits.unwrap_or_default(),
        ]
    };
    DataTable { columns: columns.map(Into::into).to_vec(), rows: rows.iter().map(cells).collect() }
}
