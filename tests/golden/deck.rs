//! The deck of the sample keeps the rules of the format, and a file that breaks one is seen.

use encore_core::deck::Body;
use encore_tests::moment;
use encore_tests::ooxml::Package;
use encore_tests::workspaces::sample;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static DECK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let (_folder, workspace) = sample();
    workspace.deck_as_pptx(&workspace.deck().unwrap(), &moment()).unwrap()
});

#[test]
fn the_sample_makes_four_slides() {
    let (_folder, workspace) = sample();
    let deck = workspace.deck().unwrap();
    let kinds: Vec<&str> = deck
        .slides
        .iter()
        .map(|slide| match slide.body {
            Body::Opening(_) => "opening",
            Body::Finding { .. } => "finding",
            Body::Points(_) => "points",
        })
        .collect();
    assert_eq!(kinds, ["opening", "finding", "finding", "points"]);
    let package = Package::read(&DECK);
    let slides = package.names().filter(|name| name.starts_with("ppt/slides/slide"));
    assert_eq!(slides.count(), 4);
    let words = package.words();
    for slide in &deck.slides {
        assert!(words.contains(&slide.title) && words.contains(&slide.footer), "{}", slide.title);
        assert!(slide.notes.lines().all(|line| words.contains(line)), "{}", slide.title);
    }
}

#[test]
fn the_deck_keeps_every_rule() {
    assert_eq!(Package::read(&DECK).faults(), Vec::<String>::new());
}

#[test]
fn the_same_deck_gives_the_same_bytes() {
    let (_folder, workspace) = sample();
    let again = workspace.deck_as_pptx(&workspace.deck().unwrap(), &moment()).unwrap();
    assert!(again == *DECK);
}

#[test]
fn charts_are_native_and_their_workbooks_hold_aggregates_only() {
    let package = Package::read(&DECK);
    assert!(package.names().all(|name| !name.contains("/media/")), "a picture of a chart");
    for number in [1, 2] {
        let book = Package::read(package.bytes(&format!("ppt/embeddings/chart{number}.xlsx")).unwrap());
        let sheet = book.text("xl/worksheets/sheet1.xml");
        let texts = package.chart_texts(&format!("ppt/charts/chart{number}.xml"));
        let classes = texts.iter().filter(|text| text.contains('\n')).collect::<BTreeSet<_>>().len();
        assert!(classes >= 3);
        assert_eq!(sheet.matches("<row ").count(), classes + 1, "one row a class and the header");
        assert!(!sheet.contains("<f>"));
    }
}

/// A part, what stands in it, what is put there instead, and what must be said of it.
const BROKEN: [(&str, &str, &str, &str); 11] = [
    ("ppt/charts/chart1.xml", "<c:barChart>", "<c:barChart><c:axId val=\"9\"/>", "draws on the axes"),
    (
        "ppt/charts/chart1.xml",
        "<c:valAx><c:axId val=\"222222222\"/>",
        "<c:valAx><c:axId val=\"3\"/>",
        "draws on the axes",
    ),
    ("ppt/charts/chart1.xml", "<c:crossAx val=\"222222222\"/>", "<c:crossAx val=\"4\"/>", "crosses 4"),
    ("ppt/charts/chart1.xml", "<c:v>0.", "<c:v>0.1", "differs from its cells"),
    ("ppt/charts/chart1.xml", "<c:v>AE-", "<c:v>BE-", "differs from its cells"),
    ("ppt/charts/chart1.xml", "r:id=\"rId1\"", "r:id=\"rId7\"", "names the relation rId7"),
    ("ppt/slides/slide2.xml", "descr=\"", "title=\"", "0 letters of alternative text"),
    ("ppt/slides/slide2.xml", "id=\"3\" name", "id=\"2\" name", "two shapes 2"),
    ("ppt/slides/slide2.xml", "type=\"title\"", "type=\"body\"", "has 0 titles"),
    ("ppt/slides/slide2.xml", "</p:sld>", "", "is no XML"),
    (
        "[Content_Types].xml",
        "/ppt/slides/slide3.xml",
        "/ppt/slides/slide9.xml",
        "slide9.xml has a content type and is not there",
    ),
];

#[test]
fn every_broken_rule_is_seen() {
    for (part, from, to, fault) in BROKEN {
        let mut package = Package::read(&DECK);
        let text = package.text(part);
        assert!(text.contains(from), "{part} has no {from}");
        package.put(part, text.replacen(from, to, 1));
        let faults = package.faults();
        assert!(faults.iter().any(|sentence| sentence.contains(fault)), "{from} to {to}: {faults:?}");
    }
    for part in [
        "ppt/charts/chart1.xml",
        "ppt/embeddings/chart1.xlsx",
        "ppt/notesSlides/notesSlide2.xml",
        "ppt/theme/theme2.xml",
    ] {
        let mut package = Package::read(&DECK);
        package.remove(part);
        assert!(package.faults().iter().any(|sentence| sentence.contains("which is not there")), "{part}");
    }
    let mut package = Package::read(&DECK);
    package.put("ppt/extra.bin", "x");
    assert_eq!(package.faults(), ["ppt/extra.bin has no content type"]);
}
