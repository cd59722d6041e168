//! The encore ribbon of a role: versions over time, cohorts thinning out under them.

use super::wording::{count, percent};
use super::{FirstYearOfClass, RoleFacts, Snapshot};
use crate::model::Month;
use chrono::NaiveDate;
use serde::Serialize;

/// Lanes that fit; the oldest fold into "n earlier classes".
const MOST_LANES: usize = 12;
/// Hires from which a class has its own lane (METHODS 0.1).
const LANE_N: usize = 5;

/// One role over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RibbonReport {
    /// Key of the role.
    pub role: String,
    /// Name of the role for people.
    pub role_name: String,
    /// The finding.
    pub title: String,
    /// Measure and n.
    pub subtitle: String,
    /// The finding for readers outside: no result of fewer than 5.
    pub title_outside: String,
    /// Measure and n for readers outside: of the drawn classes only, so that no hidden one can be subtracted.
    pub subtitle_outside: String,
    /// Last complete data day.
    pub as_of: NaiveDate,
    /// From the first hire or version drawn.
    pub from: NaiveDate,
    /// Process over time: consecutive versions judged the same are one band.
    pub bands: Vec<Band>,
    /// Versions that only renamed the process.
    pub renamings: Vec<Renaming>,
    /// Cohorts of 5 hires or more by start, at most the newest 12.
    pub lanes: Vec<Lane>,
    /// Cohorts under 5 hires: name and n; named in the footer, not drawn.
    pub undrawn: Vec<(String, u32)>,
    /// Older cohorts of 5 or more left out for room.
    pub earlier: u32,
    /// Definitions for the footer.
    pub note: String,
}

/// A stretch of time under one process.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// What stands in it ("AE-v1, AE-v2: unchanged for 41 months").
    pub label: String,
    /// A shorter text for narrow bands ("AE-v3").
    pub short: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day, at most the as-of date.
    pub to: NaiveDate,
    /// The band of a stretch: two cohorts or more hired the same way.
    pub repeated: bool,
}

/// A new version that changed the wording only.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Renaming {
    /// In force from.
    pub on: NaiveDate,
    /// What stands at the line ("AE-v2: renamed, 96 % the same").
    pub label: String,
}

/// One cohort.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Lane {
    /// The workspace's id of the cohort.
    pub id: String,
    /// The cohort's name.
    pub cohort: String,
    /// Hires.
    pub n: u32,
    /// Hired through the process of a stretch: drawn in the accent colour.
    pub in_stretch: bool,
    /// Not the first of its stretch: bears the repeat sign.
    pub repeat: bool,
    /// Sellers still in role from that day on, ascending; the first is the first hire date.
    pub still_here: Vec<(NaiveDate, u32)>,
    /// Twelve months after the first hire: the day, how many stayed 12 months, of how many mature; none = not yet.
    pub at_12: Option<(NaiveDate, u32, u32)>,
    /// Hits and mature hires; none = too few are mature, or the months of too many are missing.
    pub hits: Option<(u32, u32)>,
    /// First-year attainment, which hits are told by; none = fewer than 4 sellers have one.
    pub first_year: Option<FirstYearOfClass>,
    /// Kaplan-Meier share still here at 12 months; none = not observed yet.
    pub retention: Option<Estimate>,
    /// What stands there instead ("5 of 6 so far, due Nov 2026").
    pub retention_note: String,
    /// Median quota attainment in month 9; none = fewer than 4 sellers or not yet.
    pub month_nine: Option<MonthNine>,
    /// What stands there instead ("month 8, due Jul 2026" or "too few to say: 3, need 4").
    pub month_nine_note: String,
}

/// A share with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Lower 95 % limit.
    pub lower: f64,
    /// Upper 95 % limit.
    pub upper: f64,
    /// People it is about.
    pub n: u32,
}

/// Quota attainment in month 9 beside the floor (METHODS 3.9).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MonthNine {
    /// Median closed by quota among the active.
    pub median: f64,
    /// Active sellers.
    pub n: u32,
    /// Median of the tenured sellers in the same calendar months; none = too few.
    pub floor: Option<f64>,
    /// Fewest tenured sellers in one of those months; 0 without a floor.
    pub floor_n: u32,
    /// First of those calendar months.
    pub first: Month,
    /// Last of those calendar months.
    pub last: Month,
}

impl Snapshot<'_> {
    /// The ribbon of a role.
    pub fn ribbon(&self, role: usize, facts: &RoleFacts) -> RibbonReport {
        let cohorts = self.cohorts_of(role);
        let (drawn, small): (Vec<usize>, Vec<usize>) =
            cohorts.iter().partition(|cohort| self.members(**cohort).len() >= LANE_N);
        let earlier = drawn.len().saturating_sub(MOST_LANES);
        let lanes: Vec<Lane> =
            drawn[earlier..].iter().map(|cohort| self.lane(*cohort, facts, &cohorts)).collect();
        let (bands, renamings) = super::ribbon_bands::bands(self, &cohorts, &facts.encore);
        let first_hire =
            drawn.get(earlier).and_then(|cohort| self.first_hired_on(*cohort)).unwrap_or(self.as_of);
        let from = bands.iter().filter(|band| band.to >= first_hire).map(|band| band.from).min();
        let named =
            |cohort: &usize| (self.history.cohorts[*cohort].name.clone(), self.members(*cohort).len() as u32);
        RibbonReport {
            role: self.history.roles[role].key.clone(),
            role_name: self.history.roles[role].name.clone(),
            title: facts.verdict.headline.clone(),
            subtitle: subtitle(facts, 1),
            title_outside: facts.verdict.headline_for(LANE_N as u32),
            subtitle_outside: subtitle(facts, LANE_N as u32),
            as_of: self.as_of,
            from: from.map_or(first_hire, |from| from.min(first_hire)),
            bands,
            renamings,
            lanes,
            undrawn: small.iter().map(named).collect(),
            earlier: earlier as u32,
            note: self.ribbon_note(),
        }
    }

    fn ribbon_note(&self) -> String {
        let thresholds = &self.history.settings.thresholds;
        format!(
            "Bar thickness = sellers still in role; tick and count: still here at month 12. Coloured: hired through the same process (similarity {:.2} or more). \
             Floor: tenured sellers outside it, median of the same months. Hit: still here at 12 months and first-year \
             attainment of {} or more. Leavers stay in the denominator; promotions are not losses. Kaplan-Meier, \
             log-log 95\u{a0}% intervals.",
            thresholds.same,
            percent(thresholds.attainment_bar)
        )
    }
}

/// Measure and n of the classes of `fewest` hires or more.
fn subtitle(facts: &RoleFacts, fewest: u32) -> String {
    let verdict = &facts.verdict;
    let counted = || facts.cards.iter().filter(|card| card.hires >= fewest);
    let classes = count(counted().count() as u32, "class", "classes");
    let all = format!("{} hires in {classes}", counted().map(|card| card.hires).sum::<u32>());
    match verdict.pooled_cp_upper.filter(|_| verdict.pooled_mature >= fewest) {
        Some(upper) => format!(
            "{} of {} mature hires of the same process were hits, upper limit {}. {all}.",
            verdict.pooled_successes,
            verdict.pooled_mature,
            percent(upper)
        ),
        None => format!("Classes by start, sellers still in role. {all}."),
    }
}
