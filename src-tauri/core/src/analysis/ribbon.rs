//! The encore ribbon of a role: versions over time, cohorts thinning out under them.

use crate::model::Month;
use chrono::NaiveDate;
use serde::Serialize;

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
    /// Median of the tenured sellers in the same calendar months; none = fewer than 4.
    pub floor: Option<f64>,
    /// First of those calendar months.
    pub first: Month,
    /// Last of those calendar months.
    pub last: Month,
}
