//! A company made for one question: classes of hires with results, marks and a process, imported as files.

use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_tests::workspaces::{empty, import};
use serde_json::{Value, json};
use std::fmt::Write;

/// Files of a company with the one role AE, its data to the end of 2025.
pub struct Company {
    sellers: String,
    outcomes: String,
    scorecards: String,
    quarters: String,
    process: Value,
    settings: Value,
    hires: u32,
}

/// What is known of one hire.
pub struct Hire {
    /// First-year attainment, the same in every month.
    pub attainment: f64,
    /// Months after which the hire left.
    pub left_after: Option<u32>,
    pub rock_star: Option<bool>,
    /// Interviewer, criterion, mark.
    pub marks: Vec<(&'static str, &'static str, f64)>,
    /// Inbound, self-sourced, from BDRs, credited to BDRs: the same in every month.
    pub pipeline: Option<[u32; 4]>,
    pub years: Option<(f64, f64)>,
    /// Months with an outcome, unless the hire left before; 0 = none is known.
    pub months: u32,
}

impl Default for Hire {
    fn default() -> Self {
        Self {
            attainment: 1.0,
            left_after: None,
            rock_star: None,
            marks: Vec::new(),
            pipeline: None,
            years: None,
            months: 13,
        }
    }
}

impl Company {
    pub fn new() -> Self {
        Self {
            sellers: "seller_id,cohort_id,role,process_version,hire_date,exit_date,exit_type,rock_star_label,experience_years,subindustry_years\n".into(),
            outcomes: "seller_id,month,quota,full_quota,closed,pipeline_inbound,pipeline_self,pipeline_bdr,bdr_credited\n".into(),
            scorecards: "seller_id,cohort_id,interviewer,criterion,score\n".into(),
            quarters: "quarter,role,headcount,closed\n".into(),
            process: json!({}),
            settings: json!({ "asof": "2025-12-31", "currency": "EUR", "roles": { "AE": { "name": "Account executive", "full_quota": 1000 } } }),
            hires: 0,
        }
    }

    /// A version with criteria of these weights, all with anchors, on a scale of 1 to 5.
    pub fn version(mut self, key: &str, weights: &[(&str, u32)]) -> Self {
        let anchors = ["one", "two", "three", "four", "five"];
        let criteria = weights.iter().map(|(criterion, _)| {
            let details =
                json!({ "name": criterion, "predictor_type": "structured_interview", "anchors": anchors });
            ((*criterion).to_owned(), details)
        });
        let weights: serde_json::Map<String, Value> =
            weights.iter().map(|(criterion, weight)| ((*criterion).to_owned(), json!(weight))).collect();
        self.process[key] = json!({
            "role": "AE", "stages": ["interview"], "weights": weights, "scale": [1, 5],
            "criteria": criteria.collect::<serde_json::Map<_, _>>(),
        });
        self
    }

    /// Changes a version as the file writes it.
    pub fn with(mut self, key: &str, field: &str, value: Value) -> Self {
        self.process[key][field] = value;
        self
    }

    /// Changes the settings as the file writes them.
    pub fn setting(mut self, key: &str, value: Value) -> Self {
        self.settings[key] = value;
        self
    }

    /// The outcomes without a column.
    pub fn without_column(mut self, name: &str) -> Self {
        let place =
            self.outcomes.lines().next().unwrap().split(',').position(|column| column == name).unwrap();
        let line = |line: &str| {
            let cells = line.split(',').enumerate().filter(|(i, _)| *i != place).map(|(_, cell)| cell);
            cells.collect::<Vec<_>>().join(",") + "\n"
        };
        self.outcomes = self.outcomes.lines().map(line).collect();
        self
    }

    /// A class hired on 10 January of a year.
    pub fn class(
        mut self,
        name: &str,
        version: &str,
        year: i32,
        hires: impl IntoIterator<Item = Hire>,
    ) -> Self {
        for hire in hires {
            self.hires += 1;
            self.hire(name, version, year, &hire);
        }
        self
    }

    fn hire(&mut self, class: &str, version: &str, year: i32, hire: &Hire) {
        let id = format!("S{:03}", self.hires);
        let month = |ms: u32| format!("{}-{:02}", year + (ms / 12) as i32, ms % 12 + 1);
        let exit = hire.left_after.map(|months| format!("{}-20", month(months))).unwrap_or_default();
        let kind = if exit.is_empty() { "" } else { "voluntary" };
        let star = hire.rock_star.map(|star| u8::from(star).to_string()).unwrap_or_default();
        let (business, industry) =
            hire.years.map(|(a, b)| (a.to_string(), b.to_string())).unwrap_or_default();
        writeln!(
            self.sellers,
            "{id},{class},AE,{version},{year}-01-10,{exit},{kind},{star},{business},{industry}"
        )
        .unwrap();
        for ms in 0..hire.months.min(hire.left_after.map_or(u32::MAX, |months| months + 1)) {
            let origins = hire.pipeline.map_or_else(|| ",,,".into(), |p| p.map(|n| n.to_string()).join(","));
            writeln!(self.outcomes, "{id},{},1000,1000,{:.2},{origins}", month(ms), 1000.0 * hire.attainment)
                .unwrap();
        }
        for (interviewer, criterion, mark) in &hire.marks {
            writeln!(self.scorecards, "{id},{class},{interviewer},{criterion},{mark}").unwrap();
        }
    }

    /// Headcount and closed business of a quarter.
    pub fn quarter(mut self, quarter: &str, heads: f64, closed: f64) -> Self {
        writeln!(self.quarters, "{quarter},AE,{heads},{closed}").unwrap();
        self
    }

    /// The review of the role.
    pub fn review(&self) -> Value {
        self.workspace().1.review_as_json(None, None).unwrap()["roles"][0].clone()
    }

    /// A workspace with the company in it.
    pub fn workspace(&self) -> (tempfile::TempDir, Workspace) {
        let (folder, mut workspace) = empty();
        let files = [
            (ImportKind::Process, self.process.to_string()),
            (ImportKind::Settings, self.settings.to_string()),
            (ImportKind::Sellers, self.sellers.clone()),
            (ImportKind::Outcomes, self.outcomes.clone()),
            (ImportKind::Scorecards, self.scorecards.clone()),
            (ImportKind::Quarters, self.quarters.clone()),
        ];
        for (kind, text) in files {
            // A file with a header only, or no version at all, is nothing to import.
            if text.lines().count() < 2 && !(text.starts_with('{') && text.len() > 2) {
                continue;
            }
            import(&mut workspace, kind, &text).unwrap_or_else(|error| panic!("{kind:?}: {error}"));
        }
        (folder, workspace)
    }

    /// The findings of a rule.
    pub fn findings(&self, rule: &str) -> Vec<Value> {
        let review = self.review();
        let all = review["findings"].as_array().unwrap();
        all.iter().filter(|finding| finding["rule"] == rule).cloned().collect()
    }

    /// The one finding of a rule.
    pub fn finding(&self, rule: &str) -> Value {
        let mut found = self.findings(rule);
        assert_eq!(found.len(), 1, "{rule}: {found:?}");
        found.remove(0)
    }
}

/// `n` hires, each made from its number.
pub fn hires(n: u32, of: impl Fn(u32) -> Hire) -> Vec<Hire> {
    (0..n).map(of).collect()
}

/// `hits` hires that made their quota and `misses` that left early.
pub fn results(hits: u32, misses: u32) -> Vec<Hire> {
    hires(hits + misses, |i| {
        if i < hits { Hire::default() } else { Hire { left_after: Some(5), ..Hire::default() } }
    })
}

/// The sentence of a finding.
pub fn sentence(finding: &Value) -> &str {
    finding["sentence"].as_str().unwrap()
}
