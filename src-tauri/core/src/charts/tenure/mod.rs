//! How long a cohort stayed: the figure's words and its table.
//! Never shows a share on fewer people than the audience may see.

mod curve;
mod labels;

use super::words::{at_most, footer, percent, range, size, whole};
use super::{COHORT_MINIMUM, Chart, Context, DataTable, Figure};
use crate::analysis::{OtherCurve, RiskTableRow, SurvivalReport};

const TITLE_UNDER_MINIMUM: &str = "Too few to say";

/// What the curve is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tenure {
    report: SurvivalReport,
    /// Fewest at risk that the curve may rest on.
    fewest: u32,
    /// Counts below `fewest` are not even named.
    hidden: bool,
}

/// The tenure curve of a cohort.
pub fn tenure_curve(report: &SurvivalReport, context: &Context) -> Chart {
    let mut report = report.clone();
    report.others.retain(|other| other.n >= COHORT_MINIMUM);
    let fewest = context.audience.fewest();
    let tenure = Tenure { report, fewest, hidden: fewest >= COHORT_MINIMUM };
    let title = tenure.title();
    let subtitle = "Share still in role by month since hire. Step curve, 95\u{a0}% band".to_string();
    Chart {
        lacks: None,
        id: format!("tenure/{}", tenure.report.cohort),
        method: "Tenure: Kaplan-Meier",
        note: footer(context, tenure.note()),
        alt: at_most(&tenure.alt(&title), 250),
        table: tenure.data(),
        title,
        subtitle,
        figure: Figure::Tenure(tenure),
    }
}

impl Tenure {
    /// Whether the cohort is large enough for a line of its own.
    fn drawn(&self) -> bool {
        self.report.n >= COHORT_MINIMUM && self.last_month() > 0.0
    }

    /// Last time that enough were still followed.
    fn last_month(&self) -> f64 {
        let followed = self.report.curve.iter().take_while(|point| point.at_risk >= self.fewest);
        followed.last().map_or(0.0, |point| point.time)
    }

    /// The share at 12 months and whether it rests on enough people.
    fn at_12(&self) -> Option<(f64, bool)> {
        let share = self.report.s12.filter(|_| self.report.n >= COHORT_MINIMUM)?;
        let enough = self.report.s12_at_risk >= self.fewest;
        (enough || !self.hidden).then_some((share, enough))
    }

    /// Whether month 12 lies past the end of the curve and is still shown.
    fn thin(&self) -> bool {
        self.last_month() < 12.0 && self.at_12().is_some()
    }

    /// Share, lower and upper limit at a month.
    fn estimate(&self, month: f64) -> (f64, f64, f64) {
        let past = self.report.curve.iter().take_while(|point| point.time <= month);
        past.last().map_or((1.0, 1.0, 1.0), |point| (point.survival, point.lower, point.upper))
    }

    /// Followed at a month: tenure of at least that.
    fn at_risk(&self, month: f64) -> u32 {
        let next = self.report.curve.iter().find(|point| point.time >= month);
        next.map_or(0, |point| point.at_risk)
    }

    /// Rows of the table under the axis that the audience may see.
    fn rows(&self) -> impl Iterator<Item = &RiskTableRow> {
        let group = self.report.n >= COHORT_MINIMUM || !self.hidden;
        let last = self.months();
        let rows = self.report.table.iter().filter(move |row| group && row.month <= last);
        rows.filter(|row| !self.hidden || row.at_risk >= self.fewest)
    }

    /// Last month of the axis.
    fn months(&self) -> u32 {
        ((self.report.follow_up / 3.0).ceil() as u32 * 3).clamp(24, 36)
    }

    fn title(&self) -> String {
        let Self { report, .. } = self;
        if report.n < COHORT_MINIMUM {
            return TITLE_UNDER_MINIMUM.into();
        }
        let here = report.n.saturating_sub(report.exits + report.moved);
        let Some((share, true)) = self.at_12() else {
            return match report.s12 {
                Some(_) => "Too few followed to month 12 to say".into(),
                None => format!("Month 12 not reached: {here} of {} still here so far", report.n),
            };
        };
        let complete = report.table.iter().find(|row| row.month == 12 && row.censored + row.moved == 0);
        match complete {
            _ if (share - 0.5).abs() < 0.005 => "Half the class had left by month 12".into(),
            _ if (share - 0.5).abs() <= 0.05 => "About half the class had left by month 12".into(),
            Some(row) => format!("{} of {} were still here at month 12", row.at_risk, report.n),
            None => format!("{} were still here at month 12", percent(share)),
        }
    }

    fn note(&self) -> Vec<String> {
        let Self { report, fewest, .. } = self;
        let mut note = vec![size(report.n, self.hidden) + "."];
        if report.n < COHORT_MINIMUM {
            note.push(format!("A curve needs {COHORT_MINIMUM} hires."));
        } else {
            note.push(format!(
                "Kaplan–Meier, log-log interval; the curve ends where fewer than {fewest} are followed."
            ));
        }
        if self.rows().next().is_some() {
            note.push("* Still here when last seen, hired too recently to have reached the month.".into());
        }
        if report.moved > 0 {
            note.push("Moved: promoted or in another role; not counted as left.".into());
        }
        if self.hidden {
            note.push(format!("Groups under {COHORT_MINIMUM} are hidden."));
        }
        let told = !self.hidden || report.n >= COHORT_MINIMUM;
        note.extend(report.caveats.iter().filter(|_| told).map(|caveat| caveat.sentence().to_string()));
        note
    }

    fn alt(&self, title: &str) -> String {
        let share = match self.at_12() {
            Some((share, true)) => format!(
                " {} remain at month 12{}.",
                percent(share),
                self.interval_at_12().map(|words| format!(", {words}")).unwrap_or_default()
            ),
            _ => String::new(),
        };
        let Self { report, .. } = self;
        format!("Tenure curve of {}, {}. {title}.{share}", report.cohort, size(report.n, self.hidden))
    }

    fn interval_at_12(&self) -> Option<String> {
        let (lower, upper) = self.report.s12_lower.zip(self.report.s12_upper)?;
        Some(format!("interval {}", range(lower, upper)))
    }

    fn data(&self) -> DataTable {
        let columns =
            ["Month", "At risk", "Left", "Still here*", "Moved", "Share still here", "95\u{a0}% interval"];
        let rows = self.rows().map(|row| {
            let counts = [row.month, row.at_risk, row.left, row.censored, row.moved];
            let mut cells: Vec<String> = counts.iter().map(u32::to_string).collect();
            let month = f64::from(row.month);
            if self.drawn() && row.at_risk >= self.fewest && month <= self.report.follow_up {
                let (share, lower, upper) = self.estimate(month);
                cells.extend([percent(share), range(lower, upper)]);
            } else {
                cells.extend([
                    format!("too few to say: {}, need {}", row.at_risk, self.fewest),
                    String::new(),
                ]);
            }
            cells
        });
        DataTable { columns: columns.map(Into::into).to_vec(), rows: rows.collect() }
    }

    /// What a month says when it is pointed at.
    fn said(&self, month: f64) -> String {
        let at_risk = self.at_risk(month);
        let label = format!("Month {}", whole(month / 100.0));
        if at_risk < self.fewest {
            let few = if self.hidden { format!("under {}", self.fewest) } else { at_risk.to_string() };
            return format!("{label}: too few to say, {few} followed");
        }
        let (share, lower, upper) = self.estimate(month);
        format!("{label}: {} still here ({}), {at_risk} at risk", percent(share), range(lower, upper))
    }

    /// The grey curves in words, a line each.
    fn others(&self) -> Vec<String> {
        let others = &self.report.others;
        let mut lines: Vec<String> = Vec::new();
        if !others.is_empty() {
            lines.push("Grey, same process:".into());
        }
        // One more line of text is as long as "and 1 more".
        let named = if others.len() > 4 { 3 } else { others.len() };
        let name = |other: &OtherCurve| format!("{} (n\u{a0}{})", other.cohort, other.n);
        lines.extend(others.iter().take(named).map(name));
        if others.len() > named {
            lines.push(format!("and {} more", others.len() - named));
        }
        lines
    }
}
