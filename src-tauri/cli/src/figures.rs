//! `chart` and `deck`.

use crate::Answer;
use encore_core::model::Moment;
use encore_core::workspace::{FigureFormat, Reports, Workspace, hidden_from_figures, write_file};
use encore_core::{Error, Result};
use serde_json::json;
use std::path::Path;

pub fn chart(workspace: &Workspace, name: Option<&str>, list: bool, out: Option<&Path>) -> Result<Answer> {
    let reports = workspace.reports()?;
    let (Some(name), Some(out), false) = (name, out, list) else {
        let figures = reports.figures();
        let lines: Vec<String> =
            figures.iter().map(|figure| format!("{:<24} {}", figure.id, figure.title)).collect();
        let json = figures
            .iter()
            .map(|figure| json!({ "chart": figure.id, "title": figure.title }))
            .collect::<Vec<_>>();
        let text = if lines.is_empty() {
            "There is no figure yet: import sellers first.".into()
        } else {
            lines.join("\n")
        };
        return Ok(Answer::done(text, json!({ "charts": json })));
    };
    let format =
        out.extension().and_then(|extension| FigureFormat::from_extension(&extension.to_string_lossy()));
    let format = format.ok_or_else(|| unknown_format(out, ".svg, .png, .pdf or .csv"))?;
    let bytes = reports.figure(name, format)?;
    write_file(out, &bytes)?;
    let answer = Answer::done(
        format!("Wrote {}.", out.display()),
        json!({ "chart": name, "file": out, "bytes": bytes.len() }),
    );
    Ok(without_hidden(answer, &reports))
}

pub fn deck(workspace: &Workspace, out: &Path, moment: &Moment) -> Result<Answer> {
    if out.extension().is_none_or(|extension| extension != "pptx") {
        return Err(unknown_format(out, ".pptx"));
    }
    let reports = workspace.reports()?;
    let deck = reports.deck()?;
    let bytes = workspace.deck_as_pptx(&deck, moment)?;
    write_file(out, &bytes)?;
    let titles: Vec<&str> = deck.slides.iter().map(|slide| slide.title.as_str()).collect();
    let answer = Answer::done(
        format!("Wrote {} with {} slides.", out.display(), titles.len()),
        json!({ "file": out, "slides": titles, "bytes": bytes.len() }),
    );
    Ok(without_hidden(answer, &reports))
}

fn without_hidden(answer: Answer, reports: &Reports) -> Answer {
    let cards = reports.history().hidden_cards;
    answer.without(cards, hidden_from_figures(cards))
}

fn unknown_format(out: &Path, formats: &str) -> Error {
    let message = format!("“{}” names no format Encore writes here. End it in {formats}.", out.display());
    Error::Invalid { field: "out", message }
}
