//! The peers' files through the product's own import, undo kept.

use crate::Done;
use crate::stages::Stages;
use encore_core::import::read;
use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_tests::moment;
use std::fmt::Write;
use std::path::Path;

/// Imports sellers, outcomes and scores into a new workspace.
pub fn import(data: &Path, workspace: &Path) -> Done {
    let mut stages = Stages::start();
    let mut workspace = Workspace::create(workspace)?;
    let files = [
        (ImportKind::Sellers, "sellers"),
        (ImportKind::Outcomes, "outcomes"),
        (ImportKind::Scorecards, "scores"),
    ];
    for (kind, name) in files {
        let mut bytes = std::fs::read(data.join(name).with_extension("csv"))?;
        if kind == ImportKind::Scorecards {
            bytes = cards(std::str::from_utf8(&bytes)?).into_bytes();
        }
        let table = read(name, bytes);
        stages.end(&format!("{name}_read"));
        let plan = workspace.plan_import(kind, &table)?;
        stages.end(&format!("{name}_plan"));
        workspace.import(&moment(), &plan, false)?;
        drop((table, plan));
        stages.end(&format!("{name}_write"));
    }
    stages.print();
    Ok(())
}

/// One card a seller by the interviewer "panel": a row of scores as one row a criterion.
fn cards(scores: &str) -> String {
    let mut lines = scores.lines();
    let criteria: Vec<&str> = lines.next().unwrap_or_default().split(',').skip(1).collect();
    let mut cards = "seller_id,interviewer,criterion,score\n".to_owned();
    for line in lines {
        let mut cells = line.split(',');
        let seller = cells.next().unwrap_or_default();
        for (criterion, score) in criteria.iter().zip(cells) {
            let _ = writeln!(cards, "{seller},panel,{criterion},{score}");
        }
    }
    cards
}
