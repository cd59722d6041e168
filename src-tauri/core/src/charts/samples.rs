//! Reports as the sample company has them, written by hand for the tests of the figures.

use super::{Area, Audience, Chart, Context, Drawing, Mark, encore_ribbon, ramp_curve, tenure_curve};
use crate::analysis::{
    Band, Caveat, CurvePoint, Estimate, FirstYearOfClass, Lane, MonthNine, OtherCurve, RampMonth, RampReport,
    Renaming, RibbonReport, RiskTableRow, SurvivalReport,
};
use crate::model::Month;
use chrono::{Days, NaiveDate};

/// The three figures as the user sees them.
pub(super) fn screen() -> [Chart; 3] {
    let context = context(Audience::Screen);
    [encore_ribbon(&ribbon(), &context), tenure_curve(&tenure(), &context), ramp_curve(&ramp(), &context)]
}

/// Every text of a drawing with its box.
pub(super) fn labels(drawing: &Drawing) -> Vec<(String, Area)> {
    let text = |mark: &Mark| match mark {
        Mark::Text(label) => Some((label.text.clone(), label.area())),
        _ => None,
    };
    drawing.marks.iter().filter_map(text).collect()
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn context(audience: Audience) -> Context<'static> {
    Context { as_of: day("2026-06-30"), source: "Northgate Systems", simulated: true, audience }
}

/// A class from its first hire, its exits in days since then, and its read-outs.
pub(super) fn lane(name: &str, first: &str, n: u32, exits: &[u64], stretch: (bool, bool)) -> Lane {
    let first = day(first);
    // Half of a class starts on the first day, the rest a month later.
    let mut here = vec![(first, n / 2), (first.checked_add_days(Days::new(28)).unwrap(), n)];
    for (i, exit) in exits.iter().enumerate() {
        here.push((first.checked_add_days(Days::new(*exit)).unwrap(), n - i as u32 - 1));
    }
    let stayed = n - exits.iter().filter(|exit| **exit < 366).count() as u32;
    let share = f64::from(stayed) / f64::from(n);
    let floor = 0.9 + f64::from(n) / 200.0;
    Lane {
        id: format!("id-{name}"),
        cohort: name.into(),
        n,
        in_stretch: stretch.0,
        repeat: stretch.1,
        still_here: here,
        hits: Some((stayed / 2, n)),
        first_year: Some(FirstYearOfClass { median: 0.3 + share / 2.0, n: stayed, so_far: false }),
        at_12: Some((first.checked_add_days(Days::new(366)).unwrap(), stayed, n)),
        retention: Some(Estimate {
            value: share,
            lower: (share - 0.28).max(0.0),
            upper: (share + 0.25).min(1.0),
            n,
        }),
        retention_note: String::new(),
        month_nine: Some(MonthNine {
            median: 0.42 + share / 5.0,
            n: stayed + 1,
            floor: Some(floor),
            floor_n: 8,
            first: Month::of(first).plus(8),
            last: Month::of(first).plus(11),
        }),
        month_nine_note: String::new(),
    }
}

/// Account executives: one process for four classes, then another.
pub(super) fn ribbon() -> RibbonReport {
    let mut young = lane("AE-2024", "2025-09-08", 12, &[70, 150], (false, false));
    (young.at_12, young.retention, young.month_nine, young.first_year) = (None, None, None, None);
    young.retention_note = "10 of 12 so far, due Feb 2027".into();
    young.month_nine_note = "month 8, due Jul 2026".into();
    let band = |label: &str, short: &str, from: &str, to: &str, repeated| Band {
        label: label.into(),
        short: short.into(),
        from: day(from),
        to: day(to),
        repeated,
    };
    RibbonReport {
        role: "AE".into(),
        role_name: "Account executive".into(),
        title: "Four classes, one unchanged process, half gone each time".into(),
        subtitle: "The four classes kept 19 of 39 sellers at 12 months, 49\u{a0}% (34–64\u{a0}%)".into(),
        title_outside: "Four classes, one unchanged process, half gone each time".into(),
        subtitle_outside: "The four classes kept 19 of 39 sellers at 12 months, 49\u{a0}% (34–64\u{a0}%)"
            .into(),
        as_of: day("2026-06-30"),
        from: day("2019-02-04"),
        bands: vec![
            band("AE-v1", "AE-v1", "2019-02-01", "2020-12-31", false),
            band("AE-v2, AE-v3: unchanged for 48 months", "AE-v2", "2021-01-01", "2024-12-31", true),
            band("AE-v4: work sample", "AE-v4", "2025-01-01", "2026-06-30", false),
        ],
        renamings: vec![Renaming {
            on: day("2022-11-01"),
            label: "AE-v3: renamed, 96\u{a0}% the same".into(),
        }],
        lanes: vec![
            lane("AE-2019", "2019-02-04", 8, &[180, 260, 420, 700, 1100], (false, false)),
            lane("AE-2021H1", "2021-01-11", 8, &[90, 150, 210, 300, 420, 800], (true, false)),
            lane("AE-2021H2", "2021-08-02", 10, &[60, 120, 200, 280, 330, 480, 700], (true, true)),
            lane("AE-2022", "2022-06-06", 12, &[80, 140, 200, 230, 300, 340, 450, 610, 900], (true, true)),
            lane("AE-2023", "2023-05-08", 9, &[75, 160, 240, 345, 500, 640], (true, true)),
            young,
        ],
        undrawn: vec![("AE-2020".into(), 3)],
        earlier: 0,
        note: "Bar thickness = sellers still in role; tick and count: still here at month 12. Coloured: hired through the same process.".into(),
    }
}

/// Kaplan-Meier of exits and ends of follow-up in months; interval widened by hand.
pub(super) fn survival(name: &str, exits: &[f64], censored: &[f64]) -> SurvivalReport {
    let n = (exits.len() + censored.len()) as u32;
    let mut times: Vec<f64> = exits.iter().chain(censored).copied().collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let at_risk = |time: f64| exits.iter().chain(censored).filter(|t| **t >= time).count() as u32;
    let mut survival = 1.0;
    let mut curve = Vec::new();
    for time in times {
        let gone = exits.iter().filter(|t| **t == time).count() as u32;
        let ended = censored.iter().filter(|t| **t == time).count() as u32;
        survival *= 1.0 - f64::from(gone) / f64::from(at_risk(time));
        let width = 0.8 / f64::from(n).sqrt();
        let (lower, upper) = (f64::max(survival - width, 0.0), f64::min(survival + width * 0.8, 0.98));
        curve.push(CurvePoint {
            time,
            at_risk: at_risk(time),
            exits: gone,
            censored: ended,
            survival,
            lower,
            upper,
        });
    }
    let follow_up = curve.last().map_or(0.0, |point: &CurvePoint| point.time);
    let at_12 = curve.iter().take_while(|point| point.time <= 12.0).last().copied();
    let at_12 = at_12.filter(|_| follow_up >= 12.0);
    SurvivalReport {
        cohort: name.into(),
        n,
        exits: exits.len() as u32,
        moved: 0,
        follow_up,
        s12: at_12.map(|point| point.survival),
        s12_lower: at_12.map(|point| point.lower),
        s12_upper: at_12.map(|point| point.upper),
        s12_at_risk: at_risk(12.0),
        s12_known: 12,
        median: None,
        median_lower: None,
        median_upper: None,
        rmst12: None,
        rmst12_se: None,
        table: (0..=follow_up as u32).step_by(3).map(|month| table_row(month, exits, censored)).collect(),
        curve,
        others: Vec::new(),
        caveats: Vec::new(),
    }
}

fn table_row(month: u32, exits: &[f64], censored: &[f64]) -> RiskTableRow {
    let before = |times: &[f64]| times.iter().filter(|time| **time < f64::from(month)).count() as u32;
    let (left, censored_by_then) = (before(exits), before(censored));
    let n = (exits.len() + censored.len()) as u32;
    RiskTableRow { month, at_risk: n - left - censored_by_then, left, censored: censored_by_then, moved: 0 }
}

/// The class of 2022 beside the two before it.
pub(super) fn tenure() -> SurvivalReport {
    let exits = [2.6, 4.6, 6.6, 7.6, 9.9, 11.2, 14.8, 20.0];
    let mut report = survival("AE-2022", &exits, &[16.2, 24.1, 24.8, 24.8]);
    report.others = vec![
        OtherCurve {
            cohort: "AE-2021H1".into(),
            n: 8,
            steps: vec![(3.0, 0.875, 8), (4.9, 0.75, 7), (6.9, 0.625, 6), (9.9, 0.5, 5), (13.8, 0.375, 4)],
        },
        OtherCurve {
            cohort: "AE-2021H2".into(),
            n: 10,
            steps: vec![
                (2.0, 0.9, 10),
                (3.9, 0.8, 9),
                (6.6, 0.7, 8),
                (9.2, 0.6, 7),
                (10.8, 0.5, 6),
                (15.8, 0.4, 5),
            ],
        },
    ];
    report.caveats =
        vec![Caveat::new("association", "An association: the market changed in the same years.")];
    report
}

/// The class of 2022, month by month: medians stop where four are left.
pub(super) fn ramp() -> RampReport {
    let medians =
        [0.0, 0.12, 0.28, 0.36, 0.44, 0.41, 0.49, 0.55, 0.52, 0.58, 0.55, 0.62, 0.6, 0.66, 0.72, 0.78, 0.83];
    let left = [0, 0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8];
    let month = |number: usize| {
        let n_left = left[number - 1];
        let n_no_data = u32::from(number == 14);
        let n_active = 12 - n_left - n_no_data;
        let median = medians.get(number - 1).copied().or(Some(0.8)).filter(|_| n_active >= 4);
        let honest = median.unwrap_or(0.8) * f64::from(n_active) / 12.0;
        RampMonth {
            month: number as u32,
            n_active,
            n_could: 12 - u32::from(number > 20) * 2,
            n_left,
            n_no_data,
            n_at_80: n_active / 4,
            q25: median.map(|median| f64::max(median - 0.16, 0.0)),
            median,
            q75: median.map(|median| median + 0.2),
            median_leavers_as_zero: Some(median.unwrap_or(0.0) * 0.6),
            closed_per_original_hire: Some(honest * 50_000.0),
            closed_per_original_hire_share: Some(honest),
            schedule: Some([0.1, 0.2, 0.35, 0.5, 0.75, 0.9].get(number - 1).copied().unwrap_or(1.0)),
            floor: Some(0.95 + 0.03 * (number as f64).sin()),
            floor_n: 8,
        }
    };
    RampReport {
        has_full_quota: true,
        has_closed: true,
        cohort: "AE-2022".into(),
        n: 12,
        months: (1..=22).map(month).collect(),
        first_year_n: 11,
        first_year_q25: Some(0.3),
        first_year_median: Some(0.45),
        first_year_q75: Some(0.61),
        ratio_of_sums: Some(0.48),
        so_far: false,
        data_gaps: 1,
        caveats: Vec::new(),
    }
}
