//! Nobody is named in what goes out to others.

use encore_core::workspace::{FigureFormat, Reports, Workspace};
use encore_tests::moment;
use encore_tests::ooxml::Package;
use encore_tests::workspaces::{changed_sample, sample, sample_file};
use std::collections::BTreeSet;

/// Ids, names and addresses of sellers, their managers, and the interviewers in words.
fn people() -> BTreeSet<String> {
    let file = sample_file("sellers.csv");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let header = reader.headers().unwrap().clone();
    let columns: Vec<usize> = ["seller_id", "name", "email", "manager"]
        .iter()
        .map(|column| header.iter().position(|name| name == *column).unwrap())
        .collect();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    let mut people: BTreeSet<String> =
        rows.iter().flat_map(|row| columns.iter().map(|column| row[*column].to_owned())).collect();
    let settings: serde_json::Value = serde_json::from_str(&sample_file("settings.json")).unwrap();
    people.extend(
        settings["interviewers"].as_object().unwrap().values().map(|name| name.as_str().unwrap().to_owned()),
    );
    people.remove("");
    people
}

/// Those who are named in what a reader can see.
fn named(words: &str) -> Vec<String> {
    people().into_iter().filter(|person| words.contains(person.as_str())).collect()
}

fn outputs(workspace: &Workspace) -> Vec<(String, String)> {
    let deck = workspace.deck_as_pptx(&workspace.deck().unwrap(), &moment()).unwrap();
    let mut outputs = vec![("deck".to_owned(), Package::read(&deck).words())];
    let reports = Reports::new(workspace.history().unwrap());
    for figure in reports.figures() {
        for format in [FigureFormat::Csv, FigureFormat::Svg] {
            let bytes = reports.figure(&figure.id, format).unwrap();
            outputs.push((format!("{} as {format:?}", figure.id), String::from_utf8(bytes).unwrap()));
        }
    }
    outputs
}

#[test]
fn nobody_is_named_in_the_deck_and_the_figures() {
    assert!(people().len() > 78 * 3);
    let (_folder, workspace) = sample();
    let outputs = outputs(&workspace);
    // The deck; ribbons, two curves a class, and the evidence: three ledgers, 13 criteria, two figures a panel.
    assert_eq!(outputs.len(), 1 + 2 * (2 + 9 * 2 + 3 + 13 + 3 * 2));
    for (output, words) in outputs {
        assert_eq!(named(&words), Vec::<String>::new(), "{output}");
    }
}

#[test]
fn a_name_in_an_output_is_seen() {
    // A class that bears a seller's name comes into both, as every class does.
    let (_folder, workspace) = changed_sample(|_, text| text.replace("AE-2022", "Ivo Brandt"));
    let found: Vec<String> = outputs(&workspace)
        .into_iter()
        .filter(|(_, words)| named(words) == ["Ivo Brandt"])
        .map(|(output, _)| output)
        .collect();
    assert!(
        found.contains(&"deck".to_owned()) && found.contains(&"ribbon/AE as Csv".to_owned()),
        "{found:?}"
    );
}
