//! The peers' files through the product's own import, undo kept.

use crate::Done;
use crate::stages::Stages;
use encore_core::import::read;
use encore_core::model::ImportKind;
use encore_core::workspace::Workspace;
use encore_tests::moment;
use std::fmt::Write;
use std::path::Path;

/// Imports sellers, outcomes and cards into a new workspace.
pub fn import(data: &Path, workspace: &Path) -> Done {
    let mut stages = Stages::start();
    let mut workspace = Workspace::create(workspace)?;
    let files = [
        (ImportKind::Sellers, "sellers"),
        (ImportKind::Outcomes, "outcomes"),
        (ImportKind::Scorecards, "cards"),
    ];
    for (kind, name) in files {
        let table = read(name, std::fs::read(data.join(name).with_extension("csv"))?);
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

/// Writes the peers' scores as a file that both the product and a plain table take: one card a seller by the interviewer
/// "panel", a row of scores as one row a criterion.
pub fn write_cards(data: &Path) -> Done {
    let scores = std::fs::read_to_string(data.join("scores.csv"))?;
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
    Ok(std::fs::write(data.join("cards.csv"), cards)?)
}
