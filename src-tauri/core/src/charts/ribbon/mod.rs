//! The encore ribbon of a role: the figure's words and its table.
//! Never draws a class under five; it names it, or for a board counts it.

mod lanes;
mod layout;
mod process;
mod readouts;

use super::words::{at_most, count, day, footer, list, percent, range};
use super::{COHORT_MINIMUM, Chart, Context, DataTable, Drawing, Figure, Hit};
use crate::analysis::{Lane, RibbonReport};
use layout::Layout;

const HIDDEN: &str = "under 5, hidden";

/// What the ribbon is drawn from; what the audience may not see is gone.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ribbon {
    report: RibbonReport,
}

/// The encore ribbon of a role.
pub fn encore_ribbon(report: &RibbonReport, context: &Context) -> Chart {
    let mut ribbon = Ribbon { report: report.clone() };
    let hidden = context.audience.fewest() >= COHORT_MINIMUM;
    let mut unnamed = 0;
    if hidden {
        unnamed = ribbon.hide_small_groups();
        ribbon.report.title.clone_from(&report.title_outside);
        ribbon.report.subtitle.clone_from(&report.subtitle_outside);
    }
    let note = ribbon.note(unnamed, hidden);
    Chart {
        lacks: None,
        id: format!("ribbon/{}", report.role),
        method: "The verdict",
        title: ribbon.report.title.clone(),
        subtitle: ribbon.report.subtitle.clone(),
        note: footer(context, note),
        alt: at_most(&ribbon.alt(), 250),
        table: ribbon.data(),
        figure: Figure::Ribbon(ribbon),
    }
}

impl Ribbon {
    /// The figure for a width.
    pub(super) fn draw(&self, width: f64) -> Drawing {
        let layout = Layout::new(&self.report, width);
        let mut marks = Vec::new();
        let mut hits = Vec::new();
        self.field(&layout, &mut marks);
        self.years(&layout, &mut marks);
        self.separators(&layout, &mut marks);
        self.bands(&layout, &mut marks, &mut hits);
        self.lanes(&layout, &mut marks);
        self.renamings(&layout, &mut marks, &mut hits);
        self.today(&layout, &mut marks);
        self.lane_labels(&layout, &mut marks);
        self.readouts(&layout, &mut marks);
        hits.extend(self.lane_hits(&layout));
        Drawing { width, height: layout.bottom() + 8.0, marks, hits }
    }

    /// Takes out what is about fewer than five people; returns how many classes went unnamed.
    fn hide_small_groups(&mut self) -> u32 {
        let Self { report } = self;
        let undrawn =
            report.undrawn.len() + report.lanes.iter().filter(|lane| lane.n < COHORT_MINIMUM).count();
        report.undrawn.clear();
        report.lanes.retain(|lane| lane.n >= COHORT_MINIMUM);
        // Beside the sum in the title the hits of all others would tell those of a class that is hidden.
        let all_large = |lane: &Lane| lane.hits.is_none_or(|(_, mature)| mature >= COHORT_MINIMUM);
        let tells_hits = undrawn == 0 && report.earlier == 0 && report.lanes.iter().all(all_large);
        for lane in &mut report.lanes {
            lane.hits = lane.hits.filter(|_| tells_hits);
            lane.first_year = lane.first_year.filter(|year| year.n >= COHORT_MINIMUM);
            if lane.retention.is_some_and(|estimate| estimate.n < COHORT_MINIMUM) {
                (lane.retention, lane.retention_note) = (None, HIDDEN.into());
            }
            if lane.month_nine.is_some_and(|nine| nine.n < COHORT_MINIMUM) {
                (lane.month_nine, lane.month_nine_note) = (None, HIDDEN.into());
            }
            if let Some(nine) = lane.month_nine.as_mut().filter(|nine| nine.floor_n < COHORT_MINIMUM) {
                nine.floor = None;
            }
            lane.at_12 = lane.at_12.filter(|(_, _, mature)| *mature >= COHORT_MINIMUM);
        }
        undrawn as u32
    }

    fn note(&self, unnamed: u32, hidden: bool) -> Vec<String> {
        let Self { report } = self;
        let hires: u32 = report.lanes.iter().map(|lane| lane.n).sum();
        let mut note = vec![format!("n\u{a0}{hires} in {}.", classes(report.lanes.len() as u32))];
        note.push(report.note.clone());
        let undrawn = report.undrawn.iter().map(|(name, n)| format!("{name} (n\u{a0}{n})"));
        let undrawn: Vec<String> = undrawn.collect();
        if let Some(verb) = match undrawn.len() {
            0 => None,
            1 => Some("is"),
            _ => Some("are"),
        } {
            note.push(format!("{} {verb} not drawn: under {COHORT_MINIMUM}.", list(&undrawn)));
        }
        if report.earlier > 0 {
            note.push(format!("{} earlier not drawn.", classes(report.earlier)));
        }
        if unnamed > 0 {
            note.push(format!("{} under {COHORT_MINIMUM} not shown.", classes(unnamed)));
        }
        if hidden {
            note.push(format!("Groups under {COHORT_MINIMUM} are hidden."));
        }
        note
    }

    fn alt(&self) -> String {
        let Self { report } = self;
        let named = |lane: &Lane| match &lane.retention {
            Some(share) => format!("{} {}", lane.cohort, percent(share.value)),
            None => format!("{} too early", lane.cohort),
        };
        let lanes: Vec<String> = report.lanes.iter().map(named).collect();
        let classes = classes(report.lanes.len() as u32);
        format!(
            "Encore ribbon of {}: {classes} over time. Still here at 12 months: {}.",
            report.role_name,
            list(&lanes)
        )
    }

    fn data(&self) -> DataTable {
        let columns = [
            "Class",
            "First hire",
            "Hires",
            "Same process",
            "Stayed 12 months",
            "Still here at 12 months",
            "95\u{a0}% interval",
            "Quota, month 9",
            "Floor",
            "Still here now",
            "Hits",
            "First-year attainment",
        ];
        let rows = self.report.lanes.iter().map(row);
        DataTable { columns: columns.map(Into::into).to_vec(), rows: rows.collect() }
    }

    fn lane_hits(&self, layout: &Layout) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (i, lane) in self.report.lanes.iter().enumerate() {
            let cells = [self.lane_words(lane), retention_words(lane), quota_words(lane)];
            for (area, words) in layout.cells(i).into_iter().zip(cells) {
                hits.push(Hit::new(area, words, Some(&lane.id)));
            }
        }
        hits
    }

    fn lane_words(&self, lane: &Lane) -> String {
        let from = lane.still_here.first().map(|(from, _)| format!(", first hired {}", day(*from)));
        let now = lane.still_here.last();
        let now = now.map(|(_, now)| format!("; {now} still here on {}", day(self.report.as_of)));
        let at_12 = lane.at_12.map(|(_, stayed, of)| format!("; {stayed} of {of} stayed 12 months"));
        let hits = lane.hits.map(|(hits, mature)| format!("; {hits} of {mature} mature hires were hits"));
        let parts = [from, at_12, hits, now].map(Option::unwrap_or_default);
        format!("{}, n\u{a0}{}{}", lane.cohort, lane.n, parts.concat())
    }
}

fn classes(number: u32) -> String {
    if number == 1 { "1 class".into() } else { format!("{number} classes") }
}

fn retention_words(lane: &Lane) -> String {
    match &lane.retention {
        Some(share) => format!(
            "{}: {} still here at 12 months ({}), n\u{a0}{}",
            lane.cohort,
            percent(share.value),
            range(share.lower, share.upper),
            share.n
        ),
        None => format!("{}: {}", lane.cohort, lane.retention_note),
    }
}

fn quota_words(lane: &Lane) -> String {
    let Some(nine) = &lane.month_nine else { return format!("{}: {}", lane.cohort, lane.month_nine_note) };
    let floor = match nine.floor {
        Some(floor) => format!("floor {} in the same months", percent(floor)),
        None => "no floor: under 4 tenured sellers".into(),
    };
    let sellers = count(nine.n, "seller");
    format!("{}: median {} of quota in month 9, {sellers}; {floor}", lane.cohort, percent(nine.median))
}

fn first_year_words(lane: &Lane) -> String {
    let Some(year) = lane.first_year else { return String::new() };
    let so_far = if year.so_far { ", so far" } else { "" };
    format!("median {} (n\u{a0}{}{so_far})", percent(year.median), year.n)
}

fn row(lane: &Lane) -> Vec<String> {
    let nine = lane.month_nine;
    vec![
        lane.cohort.clone(),
        lane.still_here.first().map(|(from, _)| day(*from)).unwrap_or_default(),
        lane.n.to_string(),
        if lane.in_stretch { "yes" } else { "no" }.into(),
        lane.at_12.map(|(_, stayed, of)| format!("{stayed} of {of}")).unwrap_or_default(),
        lane.retention.map_or_else(|| lane.retention_note.clone(), |share| percent(share.value)),
        lane.retention.map(|share| range(share.lower, share.upper)).unwrap_or_default(),
        nine.map_or_else(|| lane.month_nine_note.clone(), |nine| percent(nine.median)),
        nine.and_then(|nine| nine.floor).map(percent).unwrap_or_default(),
        lane.still_here.last().map(|(_, now)| now.to_string()).unwrap_or_default(),
        lane.hits.map(|(hits, mature)| format!("{hits} of {mature}")).unwrap_or_default(),
        first_year_words(lane),
    ]
}
