//! The sample: a simulated company that comes with the app.

use super::Workspace;
use crate::import::read;
use crate::model::{ImportKind, Moment};
use crate::{Error, Result};
use std::path::Path;

const FILES: [(ImportKind, &str, &[u8]); 7] = [
    (ImportKind::Settings, "settings.json", include_bytes!("../../../../assets/sample/settings.json")),
    (
        ImportKind::Process,
        "process_versions.json",
        include_bytes!("../../../../assets/sample/process_versions.json"),
    ),
    (ImportKind::Sellers, "sellers.csv", include_bytes!("../../../../assets/sample/sellers.csv")),
    (ImportKind::Outcomes, "outcomes.csv", include_bytes!("../../../../assets/sample/outcomes.csv")),
    (ImportKind::Scorecards, "scorecards.csv", include_bytes!("../../../../assets/sample/scorecards.csv")),
    (
        ImportKind::SelectionCounts,
        "selection_counts.csv",
        include_bytes!("../../../../assets/sample/selection_counts.csv"),
    ),
    (ImportKind::Quarters, "pipeline.csv", include_bytes!("../../../../assets/sample/pipeline.csv")),
];

impl Workspace {
    /// Makes a new workspace that holds the sample; refuses an existing file.
    pub fn create_sample(path: &Path, moment: &Moment) -> Result<Self> {
        let filled = Self::create(path).and_then(|workspace| fill(workspace, moment));
        if let Err(error) = &filled
            && !matches!(error, Error::AlreadyExists(_))
        {
            let _ = std::fs::remove_file(path);
        }
        filled
    }
}

fn fill(mut workspace: Workspace, moment: &Moment) -> Result<Workspace> {
    for (kind, name, bytes) in FILES {
        let plan = workspace.plan_import(kind, &read(name, bytes.to_vec()))?;
        workspace.import(moment, &plan, false)?;
    }
    Ok(workspace)
}
