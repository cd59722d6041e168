//! Names that are markup or formulae stay text on every way through the product (SAFETY, promise 16).

use super::export::out_and_in_again;
use encore_core::charts::theme::Theme;
use encore_core::charts::{Audience, render};
use encore_core::import::looks_like_formula;
use encore_core::model::ImportKind;
use encore_core::workspace::{ExportFormat, FigureFormat, Reports, Workspace};
use encore_tests::moment;
use encore_tests::ooxml::Package;
use encore_tests::workspaces::{changed_sample, empty, import, plan};
use proptest::prelude::*;

const MARKUP: &str = "<img src=x onerror=alert(1)>";
const FORMULA: &str = "=HYPERLINK(\"http://x.example\",\"y\")";

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// The sample with a class named as markup, another as a formula, and a seller of each name.
fn hostile_sample() -> (tempfile::TempDir, Workspace) {
    changed_sample(|name, text| match name.rsplit_once('.') {
        Some((_, "csv")) => text
            .replace("AE-2022", &quoted(MARKUP))
            .replace("AE-2024", &quoted(FORMULA))
            .replace("Chidi Castellano", &quoted(MARKUP))
            .replace("Wanjiru Dvorak", &quoted(FORMULA)),
        _ => text.replace("Account executive", "<b>&amp;\\\"AE\\\"</b>"),
    })
}

fn cells(csv: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader
        .records()
        .flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Every start and end tag has its other, and no name is an element of HTML.
fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                names.push(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
            }
            quick_xml::events::Event::Eof => return names,
            _ => {}
        }
    }
}

#[test]
fn names_stay_text_in_the_review() {
    let (_folder, workspace) = hostile_sample();
    let review = workspace.review(None, Some("AE")).unwrap();
    let classes: Vec<&str> = review.roles[0].cohorts.iter().map(|card| card.cohort.as_str()).collect();
    assert!(classes.contains(&MARKUP) && classes.contains(&FORMULA), "{classes:?}");
    let sellers = workspace.history().unwrap().sellers;
    assert!([MARKUP, FORMULA].iter().all(|name| sellers.iter().any(|seller| seller.name == *name)));
}

#[test]
fn formulae_are_defanged_in_csv_and_come_back_as_they_were() {
    let (folder, workspace) = hostile_sample();
    let [first, second] = out_and_in_again(&workspace);
    assert_eq!(first, second);
    let sellers = cells(&first["sellers.csv"]);
    assert!(sellers.contains(&format!("'{FORMULA}")) && sellers.contains(&MARKUP.to_owned()));
    assert_eq!(sellers.iter().filter(|cell| looks_like_formula(cell)).count(), 0);

    let dump = workspace.dump().unwrap();
    let mut workspace = workspace;
    for kind in
        [ImportKind::Sellers, ImportKind::Scorecards, ImportKind::SelectionCounts, ImportKind::Outcomes]
    {
        let plan = plan(&workspace, kind, &first[&format!("{}.csv", kind.name())]);
        assert_eq!(plan.records.counts().0 + plan.records.counts().1, 0, "{kind:?}");
        workspace.import(&moment(), &plan, false).unwrap();
    }
    assert!(workspace.dump().unwrap() == dump);

    let book = folder.path().join("book");
    workspace.export(&book, ExportFormat::Xlsx).unwrap();
    let parts = Package::read(&std::fs::read(book.join("workspace.xlsx")).unwrap());
    assert!(parts.names().all(|name| !parts.text(name).contains("<f>")), "a cell became a formula");
}

#[test]
fn markup_is_escaped_in_every_figure() {
    let (_folder, workspace) = hostile_sample();
    let reports = Reports::new(workspace.history().unwrap());
    let mut named = 0;
    for figure in workspace.figures().unwrap() {
        let exported = String::from_utf8(reports.figure(&figure.id, FigureFormat::Svg).unwrap()).unwrap();
        let shown = reports.chart(&figure.id, Audience::Screen).unwrap();
        let shown = render::svg_for_screen(&shown.draw(900.0), &shown, Theme::Dark).unwrap();
        for svg in [exported, shown] {
            let known = [
                "svg", "g", "path", "rect", "line", "polyline", "polygon", "circle", "text", "tspan",
                "title", "desc", "defs", "clipPath",
            ];
            let strange: Vec<String> =
                elements(&svg).into_iter().filter(|name| !known.contains(&name.as_str())).collect();
            assert!(strange.is_empty(), "{}: {strange:?}", figure.id);
            named += usize::from(svg.contains("&lt;img src=x onerror=alert(1)&gt;"));
        }
        let numbers = String::from_utf8(reports.figure(&figure.id, FigureFormat::Csv).unwrap()).unwrap();
        let formulae: Vec<String> =
            cells(&numbers).into_iter().filter(|cell| looks_like_formula(cell)).collect();
        assert!(formulae.is_empty(), "{}: {formulae:?}", figure.id);
    }
    assert!(named > 0, "no figure names the class");
    assert!(elements("<svg><img src='x'/></svg>").contains(&"img".to_owned()), "the reader sees elements");
}

#[test]
fn markup_and_formulae_are_text_in_the_deck() {
    let (_folder, workspace) = hostile_sample();
    let deck = workspace.deck_as_pptx(&workspace.deck().unwrap(), &moment()).unwrap();
    let package = Package::read(&deck);
    assert_eq!(package.faults(), Vec::<String>::new());
    let chart = package.text("ppt/charts/chart1.xml");
    assert!(chart.contains("&lt;img src=x onerror=alert(1)&gt;") && !chart.contains("<img"));
    let categories = package.chart_texts("ppt/charts/chart1.xml");
    assert!([MARKUP, FORMULA].iter().all(|class| categories.iter().any(|text| text.starts_with(class))));
    let book = Package::read(package.bytes("ppt/embeddings/chart1.xlsx").unwrap());
    assert!(book.names().all(|name| !book.text(name).contains("<f>")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_as_it_was(start in "(=|\\+|-|@|＝|＋|－|＠|'|<|&|]]>|\u{202e})?", rest in "[ -~é日\u{202e}]{1,24}") {
        let name = format!("{start}{rest}");
        let (_folder, mut workspace) = empty();
        let file = format!("seller_id,hire_date,name,territory,cohort\nS1,2025-01-06,{0},{0},{0}", quoted(&name));
        import(&mut workspace, ImportKind::Sellers, &file).unwrap();
        let [first, second] = out_and_in_again(&workspace);
        prop_assert_eq!(&first, &second);
        let formulae = cells(&first["sellers.csv"]).into_iter().filter(|cell| looks_like_formula(cell)).count();
        prop_assert_eq!(formulae, 0);
    }
}
