//! Small made-up workspaces, as the files that a user would import.
//! Never uses a figure of the sample.

use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_stats::Xoshiro256;
use encore_tests::workspaces::{empty, import};
use tempfile::TempDir;

/// Files of a workspace: rows without their header.
#[derive(Debug, Clone, Default)]
pub struct Files {
    pub sellers: Vec<String>,
    pub outcomes: Vec<String>,
    pub scorecards: Vec<String>,
    pub counts: Vec<String>,
    pub quarters: Vec<String>,
}

/// Two versions that are almost alike, and one that is not.
const VERSIONS: &str = r#"{
  "v1": {"role": "AE", "from_": "2020-01-01", "stages": ["call", "panel"], "weights": {"drive": 60, "fit": 40}},
  "v2": {"role": "AE", "from_": "2021-06-01", "stages": ["call", "panel"], "weights": {"drive": 55, "fit": 45}},
  "v3": {"role": "AE", "from_": "2022-06-01", "stages": ["sample", "call"], "weights": {"sample": 70, "fit": 30},
    "criteria": {"sample": {"name": "Sample", "predictor_type": "work_sample", "stage": "sample", "anchors": null}}}
}"#;

impl Files {
    /// A row of a seller: id, cohort of the role, version, hire date, exit date and kind, score, label.
    pub fn seller(
        &mut self,
        id: &str,
        cohort: &str,
        version: &str,
        hired: &str,
        end: &str,
        score_and_label: &str,
    ) {
        self.sellers.push(format!("{id},AE,{cohort},{version},{hired},{end},{score_and_label}"));
    }

    /// Months of a seller from January of a year: quota and closed of each.
    pub fn months(&mut self, id: &str, year: i32, months: impl IntoIterator<Item = (i64, i64)>) {
        for (month, (quota, closed)) in months.into_iter().enumerate() {
            let (year, month) = (year + month as i32 / 12, month % 12 + 1);
            self.outcomes.push(format!("{id},{year}-{month:02},{quota},{closed},0"));
        }
    }

    /// Each file's kind and text; those without a row are left out.
    fn texts(&self) -> Vec<(ImportKind, String)> {
        let tables = [
            (
                ImportKind::Sellers,
                "seller_id,role,cohort,process_version,hire_date,exit_date,exit_type,overall_score,rock_star",
                &self.sellers,
            ),
            (ImportKind::Outcomes, "seller_id,month,quota,closed,on_leave", &self.outcomes),
            (ImportKind::Scorecards, "seller_id,cohort,interviewer,criterion,score", &self.scorecards),
            (ImportKind::SelectionCounts, "cohort,group,applied,hired", &self.counts),
            (
                ImportKind::Quarters,
                "quarter,role,headcount,inbound,self_sourced,bdr_sourced,closed",
                &self.quarters,
            ),
        ];
        let versions = (ImportKind::Process, VERSIONS.to_owned());
        let filled = tables.into_iter().filter(|(_, _, rows)| !rows.is_empty());
        std::iter::once(versions)
            .chain(filled.map(|(kind, header, rows)| (kind, format!("{header}\n{}\n", rows.join("\n")))))
            .collect()
    }

    /// The files imported into a new workspace.
    pub fn workspace(&self) -> (TempDir, Workspace) {
        let (folder, mut workspace) = empty();
        for (kind, text) in self.texts() {
            import(&mut workspace, kind, &text).unwrap_or_else(|error| panic!("{kind:?}: {error}\n{text}"));
        }
        (folder, workspace)
    }

    /// The same rows in another order.
    pub fn shuffled(&self, generator: &mut Xoshiro256) -> Self {
        let mut files = self.clone();
        let Self { sellers, outcomes, scorecards, counts, quarters } = &mut files;
        for rows in [sellers, outcomes, scorecards, counts, quarters] {
            generator.shuffle(rows);
        }
        files
    }

    /// One to four cohorts of up to twelve sellers with tied, missing, zero and negative figures, and some tenured ones.
    pub fn random(seed: u64) -> Self {
        let mut generator = Xoshiro256::seeded(seed);
        let mut files = Self::default();
        let cohorts = 1 + generator.below(4);
        for cohort in 0..cohorts {
            let (name, year) = (format!("C{cohort}"), 2020 + cohort as i32);
            let version = ["v1", "v2", "v2", "v3", ""][(cohort + generator.below(3)).min(4)];
            for seller in 0..=generator.below(12) {
                files.random_seller(&format!("S{cohort}-{seller}"), &name, version, year, &mut generator);
            }
            for (group, applied) in [("A", 30), ("B", 20)] {
                files.counts.push(format!("{name},{group},{applied},{}", generator.below(10)));
            }
        }
        for seller in 0..generator.below(7) {
            let id = format!("T{seller}");
            files.seller(&id, "Tenured", "v3", "2018-01-08", ",", ",");
            let closed = generator.below(4) as i64 * 400;
            files.months(&id, 2018, (12..84).map(|_| (1000, closed)));
        }
        let least = generator.below(2);
        for quarter in 0..generator.below(14) {
            let (year, part) = (2020 + quarter / 4, quarter % 4 + 1);
            let [inbound, own, bdr] = [0; 3].map(|_| generator.below(3) * 1000);
            let (heads, closed) = (least + generator.below(9), (least + generator.below(3)) * 1000);
            files.quarters.push(format!("{year}Q{part},AE,{heads},{inbound},{own},{bdr},{closed}"));
        }
        files
    }

    fn random_seller(
        &mut self,
        id: &str,
        cohort: &str,
        version: &str,
        year: i32,
        generator: &mut Xoshiro256,
    ) {
        let (month, day) = (1 + generator.below(6), 1 + generator.below(28));
        let kind = ["voluntary", "involuntary", "other", "transfer", ""][generator.below(5)];
        let end = match generator.below(3) {
            0 => ",".to_owned(),
            1 => format!("{year}-{month:02}-{day:02},{kind}"),
            _ => format!("{}-{:02}-{day:02},{kind}", year + 1, 1 + generator.below(12)),
        };
        let score = [String::new(), "3".into(), "4".into(), "5".into()][generator.below(4)].clone();
        let label = ["", "0", "1", "1"][generator.below(4)];
        let hired = format!("{year}-{month:02}-{day:02}");
        self.seller(id, cohort, version, &hired, &end, &format!("{score},{label}"));
        let months: Vec<(i64, i64)> = (0..generator.below(30))
            .map(|_| ([0, 1000, 1000, 1000][generator.below(4)], generator.below(8) as i64 * 250 - 250))
            .collect();
        self.months(id, year, months);
        for interviewer in ["I1", "I2", "I3"].iter().take(generator.below(4)) {
            for criterion in ["drive", "fit", "sample"] {
                let mark = 1 + generator.below(5);
                self.scorecards.push(format!("{id},{cohort},{interviewer},{criterion},{mark}"));
            }
        }
    }
}
