//! The ledger of criteria: the figure's words and its table.
//! Never a title that the intervals don't carry.

use super::super::words::{at_most, correlations, footer, list, percent, size};
use super::super::{COHORT_MINIMUM, Chart, ChartLacks, Context, DataTable, Figure};
use super::ledger::Row;
use super::{EvidenceOf, Ledger, verdict};
use crate::analysis::evidence::{CriterionValidity, MIN_N, Validity};
use crate::analysis::published_validity;
use crate::analysis::{correlation, count};
use crate::model::PublishedFigure;

/// Each criterion of a process against first-year attainment; published figures beside it when `library` has them.
pub fn criteria_ledger(
    validity: &Validity,
    library: &[PublishedFigure],
    of: &EvidenceOf,
    context: &Context,
) -> Chart {
    let hidden = context.audience.fewest() >= COHORT_MINIMUM;
    let mut shown: Vec<&CriterionValidity> =
        validity.criteria.iter().filter(|row| !hidden || row.n >= COHORT_MINIMUM).collect();
    let weight = |row: &CriterionValidity| row.weight_share.unwrap_or(-1.0);
    shown.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let published = |row: &CriterionValidity| published_validity(library, &row.predictor_type)?.observed;
    let rows: Vec<Row> = shown.iter().map(|row| drawn(row, published(row))).collect();
    let title = title(&shown);
    let most = shown.iter().map(|row| row.n).max().unwrap_or(0);
    let told = shown.iter().any(|row| row.spearman.is_some());
    let any_published = rows.iter().any(|row| row.published.is_some());
    let beside = if any_published { " \u{25c7} published." } else { "" };
    let mut note = Vec::new();
    if told {
        note.push(
            "Only hired people have results, so every figure here is likely too close to zero; by how much is not known."
                .to_owned(),
        );
        let family = count(validity.family, "criterion", "criteria");
        note.push(format!("In the table p is adjusted over {family} (Benjamini-Hochberg)."));
    }
    if any_published {
        let mut sources: Vec<&str> = shown
            .iter()
            .filter_map(|row| published_validity(library, &row.predictor_type))
            .filter(|figure| figure.observed.is_some())
            .map(PublishedFigure::short_source)
            .collect();
        sources.sort_unstable();
        sources.dedup();
        note.push(format!("Published: mean uncorrected correlation, all jobs ({}).", sources.join("; ")));
    }
    if !validity.not_rated.is_empty() {
        let names: Vec<String> = validity.not_rated.iter().map(|key| key.replace('_', " ")).collect();
        note.push(format!("Rated on no mature hire with a first year: {}.", list(&names)));
    }
    if hidden {
        note.push(format!("Criteria rated on fewer than {COHORT_MINIMUM} hires are hidden."));
    }
    let subtitle = format!(
        "{}, {}: Spearman rank correlation with first-year attainment, 95\u{a0}% interval, {}.{beside}",
        of.role_name,
        validity.process,
        size(most, hidden)
    );
    let alt =
        format!("Criteria of {} against first-year attainment: {title}. {}", validity.process, said(&rows));
    Chart {
        id: of.id.into(),
        method: "Criteria against results",
        title,
        subtitle,
        note: footer(context, note),
        alt: at_most(&alt, 250),
        table: table(&shown, library),
        lacks: is_few(&shown).then_some(ChartLacks::Scorecards),
        figure: Figure::Ledger(Ledger { rows }),
    }
}

fn drawn(row: &CriterionValidity, published: Option<f64>) -> Row {
    let weight = row
        .weight_share
        .map_or_else(|| "weight not known".into(), |share| format!("{} of weight", percent(share)));
    let said = row.spearman.map_or_else(String::new, |r| {
        let limits = row
            .lower
            .zip(row.upper)
            .map_or_else(String::new, |(lower, upper)| format!(" ({})", correlations(lower, upper)));
        let pairs = row.better_of_100.map_or_else(String::new, |better| {
            format!("\nIn {better:.0} of 100 pairs the higher-rated did better (50 = coin)")
        });
        format!("{} {}{limits}, n {}{pairs}", row.name, correlation(r), row.n)
    });
    Row {
        name: row.name.clone(),
        weight,
        n: row.n,
        correlation: row.spearman.map(|r| (r, row.lower.zip(row.upper))),
        published,
        verdict: row.verdict,
        reason: verdict::reason(row),
        said: if said.is_empty() { format!("{}: {}", row.name, verdict::reason(row)) } else { said },
    }
}

/// Whether no criterion was rated on enough hires with a first year.
fn is_few(rows: &[&CriterionValidity]) -> bool {
    rows.iter().all(|row| (row.n as usize) < MIN_N)
}

fn title(rows: &[&CriterionValidity]) -> String {
    let named = |wanted: &dyn Fn(&CriterionValidity) -> bool| -> Vec<String> {
        rows.iter().filter(|row| wanted(row)).map(|row| row.name.clone()).collect()
    };
    let keep = named(&|row| row.verdict == "keep");
    let promising = named(&|row| row.note == Some("promising"));
    let told = rows.iter().filter(|row| row.spearman.is_some()).count();
    match (keep.as_slice(), promising.as_slice()) {
        _ if is_few(rows) => "Too few rated hires with a first year to say".into(),
        _ if told == 0 => "Marks or results hardly differ: nothing can be told".into(),
        ([one], _) => format!("{one} goes with first-year results; of the others it is not shown"),
        ([_, _, ..], _) => format!("{} of {} criteria go with first-year results", keep.len(), rows.len()),
        ([], [_] | [_, _]) => format!(
            "No criterion stands yet; {} {} promising",
            list(&promising),
            if promising.len() == 1 { "is" } else { "are" }
        ),
        ([], _) => "No criterion is shown to go with first-year results yet".into(),
    }
}

fn said(rows: &[Row]) -> String {
    rows.iter()
        .map(|row| format!("{}: {}.", row.name, verdict::word(row.verdict)))
        .collect::<Vec<_>>()
        .join(" ")
}

fn table(rows: &[&CriterionValidity], library: &[PublishedFigure]) -> DataTable {
    let mut columns = vec![
        "Criterion",
        "Weight",
        "n",
        "Correlation",
        "95\u{a0}% interval",
        "p",
        "Adjusted p",
        "Within cohorts",
        "Better of 100 pairs",
        "Stayed longer (c)",
        "Verdict",
        "Why",
    ];
    if !library.is_empty() {
        columns.push("Published r");
    }
    let cells = |row: &&CriterionValidity| {
        let limits = |lower: Option<f64>, upper: Option<f64>| {
            lower.zip(upper).map(|(lower, upper)| correlations(lower, upper))
        };
        let within = row.within_cohorts.map(|within| {
            let limits =
                limits(within.lower, within.upper).map_or_else(String::new, |limits| format!(" ({limits})"));
            format!("{}{limits}", correlation(within.spearman))
        });
        let tenure = row.tenure.map(|tenure| {
            format!("{} ({})", correlation(tenure.c_index), correlations(tenure.lower, tenure.upper))
        });
        let mut cells = vec![
            Some(row.name.clone()),
            row.weight_share.map(percent),
            Some(row.n.to_string()),
            row.spearman.map(correlation),
            limits(row.lower, row.upper),
            row.p.map(|p| format!("{p:.3}")),
            row.p_bh.map(|p| format!("{p:.3}")),
            within,
            row.better_of_100.map(|better| format!("{better:.0}")),
            tenure,
            Some(verdict::word(row.verdict).to_owned()),
            Some(verdict::reason(row)),
        ];
        if !library.is_empty() {
            cells.push(
                published_validity(library, &row.predictor_type)
                    .and_then(|figure| figure.observed)
                    .map(correlation),
            );
        }
        cells.into_iter().map(Option::unwrap_or_default).collect()
    };
    DataTable {
        columns: columns.into_iter().map(Into::into).collect(),
        rows: rows.iter().map(cells).collect(),
    }
}
