//! A deck as a PowerPoint file: native text and charts, each chart with its own workbook.
//! Never embeds a picture of a chart, and never a seller's row.

mod chart;
mod notes;
mod package;
mod slide;
mod workbook;
mod xml;

use super::{Body, Deck};
use crate::Result;
use crate::model::Moment;
use package::{Package, Relation};

const LAYOUTS: usize = 3;

/// The bytes of a `.pptx`.
pub fn pptx(deck: &Deck, moment: &Moment) -> Result<Vec<u8>> {
    let mut package = Package::default();
    add_frame(&mut package, deck, moment);
    let mut charts = 0;
    for (index, of) in deck.slides.iter().enumerate() {
        let number = index + 1;
        let layout = match of.body {
            Body::Opening(_) => 1,
            Body::Finding { .. } => 2,
            Body::Points(_) => 3,
        };
        let mut relations = vec![
            Relation::new("slideLayout", format!("../slideLayouts/slideLayout{layout}.xml")),
            Relation::new("notesSlide", format!("../notesSlides/notesSlide{number}.xml")),
        ];
        if let Body::Finding { chart, .. } = &of.body {
            charts += 1;
            relations.push(Relation::new("chart", format!("../charts/chart{charts}.xml")));
            package.add(&format!("ppt/charts/chart{charts}.xml"), chart::CONTENT_TYPE, chart::xml(chart));
            let workbook = format!("../embeddings/chart{charts}.xlsx");
            package.relate(&format!("ppt/charts/chart{charts}.xml"), &[Relation::new("package", workbook)]);
            package.add_bytes(&format!("ppt/embeddings/chart{charts}.xlsx"), workbook::bytes(chart)?);
        }
        let part = format!("ppt/slides/slide{number}.xml");
        package.add(&part, slide::CONTENT_TYPE, slide::xml(of, number));
        package.relate(&part, &relations);
        let part = format!("ppt/notesSlides/notesSlide{number}.xml");
        package.add(&part, notes::CONTENT_TYPE, notes::xml(&of.notes));
        package.relate(
            &part,
            &[
                Relation::new("notesMaster", "../notesMasters/notesMaster1.xml"),
                Relation::new("slide", format!("../slides/slide{number}.xml")),
            ],
        );
    }
    package.zip()
}

/// Everything but the slides: presentation, master, layouts, themes, properties.
fn add_frame(package: &mut Package, deck: &Deck, moment: &Moment) {
    const PML: &str = "application/vnd.openxmlformats-officedocument.presentationml.";
    const THEME: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
    let slides = deck.slides.len();
    package.relate(
        "",
        &[
            Relation::new("officeDocument", "ppt/presentation.xml"),
            Relation::package("metadata/core-properties", "docProps/core.xml"),
            Relation::new("extended-properties", "docProps/app.xml"),
        ],
    );
    package.add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        xml::core_properties(&deck.title, moment),
    );
    package.add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        include_str!("parts/app.xml").into(),
    );
    package.add("ppt/presentation.xml", &format!("{PML}presentation.main+xml"), xml::presentation(slides));
    let mut relations = vec![
        Relation::new("slideMaster", "slideMasters/slideMaster1.xml"),
        Relation::new("notesMaster", "notesMasters/notesMaster1.xml"),
        Relation::new("theme", "theme/theme1.xml"),
        Relation::new("presProps", "presProps.xml"),
    ];
    relations.extend((1..=slides).map(|number| Relation::new("slide", format!("slides/slide{number}.xml"))));
    package.relate("ppt/presentation.xml", &relations);
    package.add(
        "ppt/presProps.xml",
        &format!("{PML}presProps+xml"),
        include_str!("parts/pres_props.xml").into(),
    );
    package.add("ppt/theme/theme1.xml", THEME, include_str!("parts/theme.xml").into());
    package.add("ppt/theme/theme2.xml", THEME, include_str!("parts/theme.xml").into());

    let master = "ppt/slideMasters/slideMaster1.xml";
    package.add(master, &format!("{PML}slideMaster+xml"), include_str!("parts/slide_master.xml").into());
    let layout = |number: usize| format!("../slideLayouts/slideLayout{number}.xml");
    let mut relations: Vec<Relation> =
        (1..=LAYOUTS).map(|number| Relation::new("slideLayout", layout(number))).collect();
    relations.push(Relation::new("theme", "../theme/theme1.xml"));
    package.relate(master, &relations);
    let layouts = [
        include_str!("parts/layout_opening.xml"),
        include_str!("parts/layout_finding.xml"),
        include_str!("parts/layout_points.xml"),
    ];
    for (number, text) in (1..=LAYOUTS).zip(layouts) {
        let part = format!("ppt/slideLayouts/slideLayout{number}.xml");
        package.add(&part, &format!("{PML}slideLayout+xml"), text.into());
        package.relate(&part, &[Relation::new("slideMaster", "../slideMasters/slideMaster1.xml")]);
    }
    let notes = "ppt/notesMasters/notesMaster1.xml";
    package.add(notes, &format!("{PML}notesMaster+xml"), include_str!("parts/notes_master.xml").into());
    package.relate(notes, &[Relation::new("theme", "../theme/theme2.xml")]);
}
