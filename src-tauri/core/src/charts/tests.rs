//! What every figure must keep, whatever the numbers.

use super::render::{pdf, png, svg_for_export, svg_for_screen};
use super::samples::{context, day, labels, lane, ramp, ribbon, screen, survival, tenure};
use super::theme::Theme;
use super::{Audience, Chart, ChartLacks, encore_ribbon, ramp_curve, tenure_curve};
use quick_xml::Reader;
use quick_xml::events::Event;

const WIDTHS: [f64; 5] = [700.0, 760.0, 900.0, 1150.0, 1400.0];

/// Every label stands alone and inside of the drawing.
fn assert_readable(chart: &Chart, width: f64) {
    let drawing = chart.draw(width);
    let labels = labels(&drawing);
    for (i, (text, area)) in labels.iter().enumerate() {
        assert!(
            area.x >= -0.5 && area.x + area.width <= width + 0.5,
            "{} at {width}: “{text}” is cut",
            chart.id
        );
        assert!(area.y >= 0.0 && area.y + area.height <= drawing.height, "{} at {width}: “{text}”", chart.id);
        for (other, its) in &labels[i + 1..] {
            assert!(!area.overlaps(its), "{} at {width}: “{text}” stands in “{other}”", chart.id);
        }
    }
}

/// Parses the whole document; gives the names of its elements and all of its text.
fn parsed(svg: &str) -> (Vec<String>, String) {
    let mut reader = Reader::from_str(svg);
    let (mut names, mut text) = (Vec::new(), String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return (names, text),
            Event::Start(tag) | Event::Empty(tag) => {
                tag.attributes().for_each(|attribute| drop(attribute.unwrap()));
                names.push(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
            }
            Event::Text(words) => text.push_str(&words.decode().unwrap()),
            Event::GeneralRef(name) => text.extend(["&", &name.decode().unwrap(), ";"]),
            _ => {}
        }
    }
}

fn assert_sound(svg: &str) {
    let (names, _) = parsed(svg);
    assert_eq!(names[..3], ["svg", "title", "desc"]);
    for bad in ["style=", "<style", "NaN", "inf", "var("] {
        assert!(!svg.contains(bad), "{bad} in {svg}");
    }
}

#[test]
fn figures_stay_as_they_are() {
    let [ribbon, tenure, ramp] = screen();
    let drawn = |chart: &Chart, width, theme| svg_for_screen(&chart.draw(width), chart, theme).unwrap();
    insta::assert_snapshot!("ribbon", drawn(&ribbon, 1192.0, Theme::Light));
    insta::assert_snapshot!("ribbon_narrow_dark", drawn(&ribbon, 916.0, Theme::Dark));
    insta::assert_snapshot!("tenure", drawn(&tenure, 424.0, Theme::Light));
    insta::assert_snapshot!("ramp", drawn(&ramp, 424.0, Theme::Light));
}

#[test]
fn every_svg_is_sound_in_both_themes_and_the_same_twice() {
    for chart in screen() {
        for theme in [Theme::Light, Theme::Dark] {
            let drawing = chart.draw(820.0);
            let shown = svg_for_screen(&drawing, &chart, theme).unwrap();
            assert_sound(&shown);
            assert_eq!(shown, svg_for_screen(&chart.draw(820.0), &chart, theme).unwrap());
            let exported = svg_for_export(&chart, 820.0, theme).unwrap();
            assert_sound(&exported);
            assert!(!parsed(&exported).0.contains(&"text".to_string()));
            assert!(exported == svg_for_export(&chart, 820.0, theme).unwrap());
        }
    }
}

#[test]
fn a_name_is_text_and_nothing_else() {
    let evil = "<img src=x onerror=\"alert('1')\"> & \u{1}\n]]>";
    let (mut ribbon, mut tenure, mut ramp) = (ribbon(), tenure(), ramp());
    ribbon.lanes[0].cohort = evil.into();
    ribbon.bands[1].label = evil.into();
    ribbon.title = evil.into();
    tenure.others[0].cohort = evil.into();
    ramp.cohort = evil.into();
    let context = context(Audience::Screen);
    for chart in
        [encore_ribbon(&ribbon, &context), tenure_curve(&tenure, &context), ramp_curve(&ramp, &context)]
    {
        let svg = svg_for_screen(&chart.draw(1200.0), &chart, Theme::Light).unwrap();
        assert_sound(&svg);
        let (names, text) = parsed(&svg);
        assert!(!names.contains(&"img".to_string()));
        assert!(text.contains("&lt;img"), "{text}");
        assert_sound(&svg_for_export(&chart, 1200.0, Theme::Dark).unwrap());
    }
}

#[test]
fn labels_do_not_collide_at_any_width() {
    for chart in screen() {
        for width in WIDTHS {
            assert_readable(&chart, width);
        }
    }
    let [_, tenure, ramp] = screen();
    for width in [424.0, 480.0, 568.0] {
        assert_readable(&tenure, width);
        assert_readable(&ramp, width);
    }
}

#[test]
fn ribbons_of_any_size_are_readable() {
    let names = [
        "Enterprise account executives, second half",
        "大客户经理二〇二四年上半年",
        "مديرو الحسابات ٢٠٢٤",
        "X",
    ];
    for count in [0, 1, 12] {
        let mut report = ribbon();
        report.lanes = (0..count)
            .map(|i| {
                let first = format!("20{}-0{}-03", 19 + i / 2, 2 + (i % 2) * 5);
                let exits: Vec<u64> = (0..i as u64 % 7).map(|exit| 60 + exit * 70).collect();
                lane(names[i % 4], &first, 7 + 3 * i as u32, &exits, (i > 2, i > 3))
            })
            .collect();
        let chart = encore_ribbon(&report, &context(Audience::Screen));
        for width in WIDTHS {
            assert_readable(&chart, width);
        }
        let svg = svg_for_screen(&chart.draw(900.0), &chart, Theme::Light).unwrap();
        assert_eq!(svg.contains("No class of five or more yet"), count == 0);
        assert_eq!(chart.table.rows.len(), count);
    }
}

#[test]
fn hits_lie_in_the_drawing_and_name_their_cohort() {
    for chart in screen() {
        let drawing = chart.draw(900.0);
        assert!(!drawing.hits.is_empty());
        for hit in &drawing.hits {
            assert!(hit.x >= -6.0 && hit.x + hit.width <= 906.0 && hit.y + hit.height <= drawing.height);
            assert!(!hit.text.is_empty());
        }
    }
    let [ribbon, ..] = screen();
    let hits = ribbon.draw(900.0).hits;
    assert_eq!(hits.iter().filter(|hit| hit.cohort.as_deref() == Some("id-AE-2022")).count(), 3);
}

#[test]
fn pictures_have_the_asked_size() {
    let [ribbon, tenure, _] = screen();
    let bytes = png(&ribbon, 640, 360, Theme::Dark).unwrap();
    let pixels = resvg::tiny_skia::Pixmap::decode_png(&bytes).unwrap();
    assert_eq!((pixels.width(), pixels.height()), (640, 360));
    let corner = pixels.pixel(0, 0).unwrap();
    assert_eq!((corner.red(), corner.green(), corner.blue(), corner.alpha()), (0x14, 0x17, 0x1A, 255));
    assert!(bytes == png(&ribbon, 640, 360, Theme::Dark).unwrap());
    assert!(png(&tenure, 0, 360, Theme::Light).is_err());
}

#[test]
fn a_pdf_is_a_pdf_and_the_same_twice() {
    for chart in screen() {
        let bytes = pdf(&chart, 900.0).unwrap();
        assert!(bytes.starts_with(b"%PDF"));
        assert!(bytes.len() < 200_000);
        // Maps in another order would show in a few of so many tries.
        assert!((0..6).all(|_| bytes == pdf(&chart, 900.0).unwrap()));
    }
}

#[test]
fn what_is_not_there_yet_is_said() {
    let context = context(Audience::Screen);
    let mut empty = ramp();
    empty.months.clear();
    let chart = ramp_curve(&empty, &context);
    assert_eq!(chart.title, "Too few to say");
    assert_readable(&chart, 424.0);
    // Enough people whose months can't be set against anything are not too few.
    let mut without_quota = crate::analysis::RampReport { has_full_quota: false, ..ramp() };
    without_quota.months.iter_mut().for_each(|month| (month.n_active, month.median) = (0, None));
    let chart = ramp_curve(&without_quota, &context);
    assert_eq!(
        (chart.title.as_str(), chart.lacks),
        ("The role has no full quota", Some(ChartLacks::FullQuota))
    );
    assert_readable(&chart, 424.0);
    let nobody = tenure_curve(&survival("C", &[], &[]), &context);
    assert_readable(&nobody, 424.0);
    assert_sound(&svg_for_screen(&nobody.draw(424.0), &nobody, Theme::Light).unwrap());
    let mut before = ribbon();
    before.as_of = day("2019-02-04");
    let chart = encore_ribbon(&before, &context);
    assert_sound(&svg_for_screen(&chart.draw(900.0), &chart, Theme::Light).unwrap());
}
