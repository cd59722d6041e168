//! The interviewer lens: leniency, spread, halo and top marks of each interviewer. Names are off.
//! Never a ranking: rows stand by key, which says nothing.

use super::super::mark::{Mark, line, rect, solid, strong, text};
use super::super::theme::Role;
use super::super::words::{at_most, footer, percent};
use super::super::{Area, COHORT_MINIMUM, Chart, ChartLacks, Context, DataTable, Drawing, Figure, Hit};
use super::EvidenceOf;
use super::track::{Estimate, Track};
use crate::analysis::evidence::{RaterRow, Raters};
use crate::analysis::{correlation, count};

const HEAD: f64 = 38.0;
const ROW: f64 = 42.0;
/// Shared hires that a leniency needs on screen, rated hires that a spread and a share of top marks need, and a halo.
const MIN_SHARED: u32 = 3;
const MIN_HIRES: u32 = 4;
const MIN_RATED: u32 = 5;

/// What the lens is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct Lens {
    rows: Vec<Row>,
    /// Half the width of the leniency scale, in points.
    half: f64,
    /// Largest spread.
    most_spread: f64,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    name: String,
    under: String,
    leniency: Result<Estimate, String>,
    spread: Option<f64>,
    halo: Option<f64>,
    top: Option<f64>,
    said: String,
}

/// How each interviewer of a process uses the scale.
pub fn interviewer_lens(raters: &Raters, of: &EvidenceOf, context: &Context) -> Chart {
    let hidden = context.audience.fewest() >= COHORT_MINIMUM;
    let least = if hidden { COHORT_MINIMUM } else { MIN_SHARED };
    let rows: Vec<(usize, &RaterRow)> = (1..)
        .zip(raters.raters.values())
        .filter(|(_, row)| !hidden || row.n_candidates >= COHORT_MINIMUM)
        .collect();
    let drawn: Vec<Row> = rows.iter().map(|(number, row)| self::row(*number, row, least)).collect();
    let title = title(&rows, least);
    let reach = drawn.iter().filter_map(|row| row.leniency.as_ref().ok()).map(|estimate| {
        estimate.limits.map_or(estimate.value.abs(), |(lower, upper)| lower.abs().max(upper.abs()))
    });
    let half = (reach.fold(0.5, f64::max) * 2.0).ceil() / 2.0;
    let spreads = drawn.iter().filter_map(|row| row.spread);
    let most_spread = spreads.fold(0.5, f64::max);
    let mut note = vec![
        "Leniency: mark less the mean of the others on the same hires, 95\u{a0}% interval. Spread: standard deviation of \
         all marks. Halo: how much the criteria go together; over .7 they are hardly told apart."
            .to_owned(),
    ];
    if let Some(all) = raters.halo_of_all {
        note.push(format!("Halo over all interviewers: {}.", correlation(all)));
    }
    note.push("Numbers stand by key and say nothing of rank.".into());
    if hidden {
        note.push(format!("Interviewers of fewer than {COHORT_MINIMUM} hires are hidden."));
    }
    Chart {
        id: of.id.into(),
        method: "Interviewers: leniency and halo",
        subtitle: format!(
            "{}, {}: {}{}, names off",
            of.role_name,
            raters.process,
            count(rows.len() as u32, "interviewer", "interviewers"),
            if rows.len() < raters.raters.len() { " shown" } else { "" }
        ),
        note: footer(context, note),
        alt: at_most(&format!("How interviewers of {} use the scale. {title}.", raters.process), 250),
        table: table(&rows, least),
        title,
        lacks: (tested(&rows, least) == 0).then_some(ChartLacks::Scorecards),
        figure: Figure::Lens(Lens { rows: drawn, half, most_spread }),
    }
}

fn leniency(row: &RaterRow, least: u32) -> Result<Estimate, String> {
    let few = || format!("{} shared: too few to say", row.leniency_n);
    let value = row.leniency_raw.filter(|_| row.leniency_n >= least).ok_or_else(few)?;
    Ok(Estimate { value, limits: row.leniency_lower.zip(row.leniency_upper) })
}

/// What is told of an interviewer of enough hires only.
fn enough(row: &RaterRow, value: Option<f64>) -> Option<f64> {
    value.filter(|_| row.n_candidates >= MIN_HIRES)
}

fn row(number: usize, row: &RaterRow, least: u32) -> Row {
    let leniency = leniency(row, least);
    let halo = row.halo_mean_r.filter(|_| row.n_candidates >= MIN_RATED);
    let mut said =
        vec![format!("Interviewer {number}: {} marks on {} hires", row.n_ratings, row.n_candidates)];
    said.push(match &leniency {
        Ok(of) => format!("leniency {} on {} shared hires", points(of), row.leniency_n),
        Err(few) => few.clone(),
    });
    said.extend(enough(row, row.sd).map(|sd| format!("spread {sd:.2}")));
    said.extend(halo.map(|halo| format!("halo {}", correlation(halo))));
    Row {
        name: format!("Interviewer {number}"),
        under: format!("n\u{a0}{}", row.n_candidates),
        leniency,
        spread: enough(row, row.sd),
        halo,
        top: enough(row, row.top_box_share),
        said: said.join("\n"),
    }
}

fn points(of: &Estimate) -> String {
    let signed = |value: f64| format!("{value:+.2}").replace('-', "\u{2212}");
    let limits = of
        .limits
        .map_or_else(String::new, |(lower, upper)| format!(" ({} to {})", signed(lower), signed(upper)));
    format!("{}{limits}", signed(of.value))
}

/// Interviewers who are set beside the others.
fn tested(rows: &[(usize, &RaterRow)], least: u32) -> usize {
    rows.iter().filter(|(_, row)| row.leniency_n >= least && row.leniency_p_bh.is_some()).count()
}

fn title(rows: &[(usize, &RaterRow)], least: u32) -> String {
    let told = || rows.iter().map(|row| row.1).filter(|row| row.leniency_n >= least);
    let tested = tested(rows, least);
    let differ = told().filter(|row| row.differs()).count();
    let may = told().filter(|row| row.may_differ()).count();
    match (tested, differ, may) {
        (0, ..) => "Too few shared interviews to compare interviewers".into(),
        (_, 0, 0) => "No interviewer is shown to mark differently from the others".into(),
        (2, 0, _) => "The two interviewers may mark differently".into(),
        (2, ..) => "The two interviewers mark differently".into(),
        (_, 0, may) => format!("{may} of {tested} interviewers may mark differently from the others"),
        (_, 1, _) => format!("One of {tested} interviewers marks differently from the others"),
        _ => format!("{differ} of {tested} interviewers mark differently from the others"),
    }
}

impl Lens {
    pub fn draw(&self, width: f64) -> Drawing {
        let columns = [0.0, width * 0.24, width * 0.58, width * 0.76, width * 0.88];
        let track = Track { left: columns[1], right: columns[2] - 24.0, low: -self.half, high: self.half };
        let mut marks = Vec::new();
        let heads = [
            ("Interviewer", "hires"),
            ("Leniency", "against the others"),
            ("Spread", "of marks"),
            ("Halo", ""),
            ("Top", "mark"),
        ];
        for (x, (head, under)) in columns.iter().zip(heads) {
            marks.push(Mark::Text(strong((*x, 12.0), head)));
            marks.push(Mark::Text(text((*x, 28.0), under)));
        }
        let bottom = HEAD + ROW * self.rows.len() as f64;
        let end = |value: f64| format!("{value:+.1}").replace('-', "\u{2212}");
        let grid = [(0.0, "0".to_owned()), (-self.half, end(-self.half)), (self.half, end(self.half))];
        track.grid(HEAD, bottom, &grid, &mut marks);
        let mut hits = Vec::new();
        for (i, row) in self.rows.iter().enumerate() {
            let y = HEAD + ROW * i as f64;
            self.row(row, y, &columns, &track, &mut marks);
            hits.push(Hit::new(Area::new(0.0, y, width, ROW), row.said.clone(), None));
            marks.push(line((0.0, y + ROW), (width, y + ROW), solid(Role::Grid, 1.0)));
        }
        Drawing { width, height: bottom + 24.0, marks, hits }
    }

    fn row(&self, row: &Row, y: f64, columns: &[f64; 5], track: &Track, marks: &mut Vec<Mark>) {
        marks.push(Mark::Text(strong((0.0, y + 18.0), row.name.as_str())));
        marks.push(Mark::Text(text((0.0, y + 33.0), row.under.as_str())));
        let middle = y + ROW / 2.0;
        match &row.leniency {
            Ok(estimate) => {
                let clear = estimate.limits.is_some_and(|(lower, upper)| lower > 0.0 || upper < 0.0);
                track.estimate(middle, estimate, if clear { Role::Ink } else { Role::Context }, marks);
            }
            Err(few) => {
                marks.push(Mark::Text(text((columns[1], middle + 4.0), few.as_str()).halo(Role::Page)));
            }
        }
        if let Some(spread) = row.spread {
            let room = columns[3] - columns[2] - 34.0;
            marks.push(rect(
                columns[2],
                middle - 4.0,
                room * spread / self.most_spread,
                8.0,
                Role::Published,
            ));
            let x = columns[2] + room * spread / self.most_spread + 5.0;
            marks.push(Mark::Text(text((x, middle + 4.0), format!("{spread:.1}")).ink(Role::Ink)));
        } else {
            marks.push(Mark::Text(text((columns[2], middle + 4.0), "few").ink(Role::Ink)));
        }
        let halo = row.halo.map_or_else(|| "few".to_owned(), correlation);
        let high = row.halo.is_some_and(|halo| halo > 0.7);
        let words = text((columns[3], middle + 4.0), halo).ink(if high { Role::Accent } else { Role::Ink });
        marks.push(Mark::Text(words));
        let top = row.top.map_or_else(|| "few".to_owned(), percent);
        marks.push(Mark::Text(text((columns[4], middle + 4.0), top).ink(Role::Ink)));
    }
}

fn table(rows: &[(usize, &RaterRow)], least: u32) -> DataTable {
    let columns = [
        "Interviewer",
        "Marks",
        "Hires",
        "Shared hires",
        "Leniency (95\u{a0}% interval)",
        "Shrunk",
        "Adjusted p",
        "Spread",
        "Spread within a hire",
        "Halo",
        "Top mark",
    ];
    let cells = |(number, row): &(usize, &RaterRow)| {
        let two = |value: Option<f64>| value.map(|value| format!("{value:.2}")).unwrap_or_default();
        let told = leniency(row, least);
        let shared = |value: Option<f64>| value.filter(|_| told.is_ok());
        vec![
            format!("Interviewer {number}"),
            row.n_ratings.to_string(),
            row.n_candidates.to_string(),
            row.leniency_n.to_string(),
            told.as_ref().map_or_else(Clone::clone, points),
            two(shared(row.leniency_shrunk)).replace('-', "\u{2212}"),
            shared(row.leniency_p_bh).map(|p| format!("{p:.3}")).unwrap_or_default(),
            two(enough(row, row.sd)),
            two(enough(row, row.within_candidate_sd)),
            row.halo_mean_r.filter(|_| row.n_candidates >= MIN_RATED).map(correlation).unwrap_or_default(),
            enough(row, row.top_box_share).map(percent).unwrap_or_default(),
        ]
    };
    DataTable { columns: columns.map(Into::into).to_vec(), rows: rows.iter().map(cells).collect() }
}
