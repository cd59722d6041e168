//! Fewer than five people are never a figure in what goes out to others; five are.

use encore_core::workspace::{FigureFormat, Workspace};
use encore_tests::moment;
use encore_tests::ooxml::Package;
use encore_tests::workspaces::changed_sample;

/// The sample with `hires` left in a class.
fn with(class: &str, hires: usize) -> (tempfile::TempDir, Workspace) {
    changed_sample(|name, text| {
        if name != "sellers.csv" {
            return text;
        }
        let mut left = hires;
        let mut keep = |line: &&str| {
            let counted = line.contains(&format!(",{class},"));
            let keep = !counted || left > 0;
            left -= usize::from(counted && keep);
            keep
        };
        text.lines().filter(&mut keep).collect::<Vec<_>>().join("\n")
    })
}

fn deck(workspace: &Workspace) -> Package {
    Package::read(&workspace.deck_as_pptx(&workspace.deck().unwrap(), &moment()).unwrap())
}

/// Counts of people in words: the M of each "N of M", "N of the M" and "n = M".
fn counted(words: &str) -> Vec<u32> {
    let plain = words.replace(['\u{a0}', '\u{202f}'], " ");
    let tokens: Vec<&str> =
        plain.split(|letter: char| letter.is_whitespace() || "(),;:".contains(letter)).collect();
    let number = |text: &str| text.trim_end_matches('.').parse::<u32>().ok();
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        match tokens[at..] {
            [n, "of", "the", m, ..] | [n, "of", m, ..] if number(n).is_some() => found.extend(number(m)),
            ["n", "=", m, ..] => found.extend(number(m)),
            _ => {}
        }
    }
    found
}

fn table(workspace: &Workspace, figure: &str) -> Vec<String> {
    let csv = String::from_utf8(workspace.figure(figure, FigureFormat::Csv).unwrap()).unwrap();
    csv.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn a_class_of_four_is_no_figure_of_the_deck() {
    for class in ["AE-2019", "AE-2021H1", "AE-2022", "AE-2024", "BDR-2022", "BDR-2025"] {
        let (_folder, workspace) = with(class, 4);
        let hires = workspace.review(None, None).unwrap();
        let card = hires.roles.iter().flat_map(|role| &role.cohorts).find(|card| card.cohort == class);
        assert_eq!(card.unwrap().hires, 4);
        let package = deck(&workspace);
        let charts: Vec<&str> = package.names().filter(|name| name.starts_with("ppt/charts/chart")).collect();
        for chart in charts {
            assert!(
                package.chart_texts(chart).iter().all(|text| !text.starts_with(class)),
                "{class} in {chart}"
            );
        }
        let words = package.words();
        let small: Vec<u32> = counted(&words).into_iter().filter(|count| *count < 5).collect();
        assert!(small.is_empty(), "{class}: counts of {small:?} in\n{words}");
        assert!(words.contains("class under 5 hires is not shown."), "{class}: left out in silence");
        // Hits of other processes and the whole would tell those of the hidden class.
        assert!(class.starts_with("BDR") || !words.contains(" did "), "{class}: hits by process");
    }
}

#[test]
fn a_class_of_five_is_shown() {
    for class in ["AE-2022", "AE-2024"] {
        let package = deck(&with(class, 5).1);
        let bars = package.chart_texts("ppt/charts/chart1.xml");
        let shown = |text: &&String| text.starts_with(&format!("{class}\n")) && counted(text).contains(&5);
        assert!(bars.iter().any(|text| shown(&text)), "{bars:?}");
        assert!(!package.words().contains("under 5 hires is not shown"));
        // What the other test misses is there when nobody is hidden.
        assert!(class == "AE-2024" || package.words().contains(" did better than "));
    }
}

#[test]
fn a_class_of_four_is_no_figure_of_the_charts() {
    let (_folder, workspace) = with("AE-2022", 4);
    assert_eq!(table(&workspace, "tenure/AE-2022"), Vec::<String>::new());
    assert!(table(&workspace, "ribbon/AE").iter().all(|row| !row.contains("AE-2022")));
    let counts: Vec<String> =
        table(&workspace, "ramp/AE-2022").into_iter().filter(|row| !row.contains("too few to say")).collect();
    assert_eq!(counts, Vec::<String>::new());

    let (_folder, workspace) = with("AE-2022", 5);
    assert!(!table(&workspace, "tenure/AE-2022").is_empty());
    assert!(table(&workspace, "ribbon/AE").iter().any(|row| row.contains("AE-2022")));
    assert!(table(&workspace, "ramp/AE-2022").iter().any(|row| !row.contains("too few to say")));
}

#[test]
fn counts_are_read_out_of_sentences() {
    assert_eq!(counted("so 1 of 3 hires; 2 of the 4. and n = 2, of 1"), [3, 4, 2]);
    assert_eq!(counted("a list of 3 classes"), Vec::<u32>::new());
}
