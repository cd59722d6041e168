//! Hits by mark: the view that leaders read at a glance (METHODS 7.7).
//! Never a band below the fewest people, nor one that a hidden one could be counted back from.

use super::super::words::{at_most, footer, percent, range};
use super::super::{COHORT_MINIMUM, Chart, ChartLacks, Context, DataTable, Figure};
use super::intervals::Row;
use super::track::Estimate;
use super::{EvidenceOf, Intervals};
use crate::analysis::evidence::{Band, CriterionValidity};

/// Share of hits by band of marks for one criterion.
pub fn expectancy(of_row: &CriterionValidity, process: &str, of: &EvidenceOf, context: &Context) -> Chart {
    let shown = shown(&of_row.bands, context.audience.fewest());
    let name = &of_row.name;
    let title = match ends(&shown) {
        None => format!("Too few bands of marks to say for {name}"),
        Some(Ends::More) => format!("More hits at higher marks for {name}"),
        Some(Ends::Fewer) => format!("Fewer hits at higher marks for {name}"),
        Some(Ends::NotTold) => format!("No clear difference in hits by mark for {name}"),
    };
    let n: u32 = of_row.bands.iter().map(|band| band.n).sum();
    let mut note = vec![
        "Mark: mean over the interviewers of a hire. Hit: still here at 12 months and first-year attainment at the bar. \
         Bands hold 4 hires or more; Wilson intervals."
            .to_owned(),
    ];
    if ends(&shown) == Some(Ends::NotTold) {
        note.push(
            "The ends of the scale are compared, in hits alone. The correlation counts the attainment of every hire and can tell \
             more."
                .into(),
        );
    }
    if shown.len() < of_row.bands.len() {
        note.push(format!(
            "Bands under {COHORT_MINIMUM} hires are hidden, and one more where they could be counted back."
        ));
    }
    Chart {
        id: of.id.into(),
        method: "Hits by mark",
        subtitle: format!(
            "{}, {process}: share of hits by mark for {name}, 95\u{a0}% interval, n\u{a0}{n}",
            of.role_name
        ),
        note: footer(context, note),
        alt: at_most(&format!("Share of hits by mark for {name}. {title}."), 250),
        table: table(&shown),
        title,
        lacks: shown.is_empty().then_some(ChartLacks::Scorecards),
        figure: Figure::Intervals(Intervals {
            rows: shown.iter().map(drawn).collect(),
            scale: (0.0, 1.0),
            grid: [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| (share, percent(share))).to_vec(),
        }),
    }
}

/// Bands that the audience may see: where exactly one is too small, the smallest other one goes with it.
fn shown(bands: &[Band], fewest: u32) -> Vec<Band> {
    let mut shown: Vec<Band> = bands.iter().filter(|band| band.n >= fewest).copied().collect();
    if bands.len() - shown.len() == 1 {
        let smallest = (0..shown.len()).min_by_key(|i| shown[*i].n);
        smallest.map(|i| shown.remove(i));
    }
    shown
}

fn marks(band: &Band) -> String {
    let words = |mark: f64| {
        let words = format!("{mark:.2}");
        words.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    if band.from == band.to { words(band.from) } else { format!("{}–{}", words(band.from), words(band.to)) }
}

fn drawn(band: &Band) -> Row {
    let share = f64::from(band.hits) / f64::from(band.n.max(1));
    let limits = band.lower.zip(band.upper);
    let interval = limits.map_or_else(String::new, |(lower, upper)| format!(" ({})", range(lower, upper)));
    Row {
        name: format!("Mark {}", marks(band)),
        under: format!("n\u{a0}{}", band.n),
        estimate: Some(Estimate { value: share, limits }),
        stands: true,
        value: format!("{} of {}", band.hits, band.n),
        said: format!(
            "Mark {}: {} of {} were hits, {}{interval}",
            marks(band),
            band.hits,
            band.n,
            percent(share)
        ),
    }
}

/// What the highest band says beside the lowest.
#[derive(Clone, Copy, PartialEq)]
enum Ends {
    More,
    Fewer,
    NotTold,
}

fn ends(bands: &[Band]) -> Option<Ends> {
    let (first, last) = bands.first().zip(bands.last()).filter(|_| bands.len() > 1)?;
    Some(match (first.lower.zip(first.upper), last.lower.zip(last.upper)) {
        (Some((_, upper)), Some((lower, _))) if lower > upper => Ends::More,
        (Some((lower, _)), Some((_, upper))) if upper < lower => Ends::Fewer,
        _ => Ends::NotTold,
    })
}

fn table(bands: &[Band]) -> DataTable {
    let columns = ["Mark", "n", "Hits", "Share", "95\u{a0}% interval"];
    let cells = |band: &Band| {
        vec![
            marks(band),
            band.n.to_string(),
            band.hits.to_string(),
            percent(f64::from(band.hits) / f64::from(band.n.max(1))),
            band.lower.zip(band.upper).map(|(lower, upper)| range(lower, upper)).unwrap_or_default(),
        ]
    };
    DataTable { columns: columns.map(Into::into).to_vec(), rows: bands.iter().map(cells).collect() }
}
